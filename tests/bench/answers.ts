import type { ChildProcess } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { ids } from './api.ts';
import { numbered } from './numbered.ts';
import { FIRST_PAGE, type Json, type Name, type Question } from './questions.ts';
import { OURS } from './settings.ts';

/** A server that is asked: what each sends, and that all answer the same. */
export interface Target {
  name: string;
  url: string;
  process: ChildProcess;
  cookie: string;
  bodies: Map<Name, string[]>;
}

/** The bodies of a question's requests. A cursor is the server's own, so the first page is asked for first. */
export async function bodiesFor(target: Target, question: Question): Promise<string[]> {
  const ours = OURS.includes(target.name);
  const source = ours ? question.relata : target.name === 'postgraphile' ? question.postgraphile : undefined;
  const cursor = question.name === 'Q4' && source ? await firstCursor(target) : null;
  return question.variables.map((given) => {
    const own = ours && question.forRelata ? question.forRelata(given) : given;
    const variables = cursor ? { ...own, after: cursor } : own;
    return JSON.stringify({ operationName: question.name, ...(source ? { query: source } : {}), variables });
  });
}

async function firstCursor(target: Target): Promise<string> {
  const query = FIRST_PAGE[target.name === 'postgraphile' ? 'postgraphile' : 'relata'];
  const data = await post(target, JSON.stringify({ query }));
  return (data.accounts as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
}

export async function post(target: Target, body: string): Promise<Json> {
  const response = await fetch(target.url, {
    method: 'POST',
    body: numbered(body),
    headers: { 'content-type': 'application/json', accept: 'application/json', cookie: target.cookie },
  });
  const answer = (await response.json()) as { data?: Json; errors?: unknown };
  if (!answer.data || answer.errors) throw new Error(`${target.name} answered ${response.status} ${JSON.stringify(answer.errors ?? answer)}`);
  return answer.data;
}

/** What is compared is the data, whatever form the server gives to ids and moments. Ids and numbers of new records differ. */
function plain(value: unknown, write: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => plain(each, write));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !(write && key === 'id'))
        .map(([key, each]) => [key, plain(each, write)]),
    );
  if (typeof value !== 'string') return value;
  if (write) return value.replace(/\d{12}/, 'number');
  if (/^\d{4}-\d\d-\d\d[T ]/.test(value)) return new Date(value).toISOString();
  return ids.parseTypeId(value)?.uuid ?? value;
}

export async function sameAnswers(targets: Target[], question: Question): Promise<void> {
  const pick = [0, Math.floor(question.variables.length / 2)];
  for (const at of pick) {
    const found: [string, unknown][] = [];
    for (const target of targets) {
      const data = await post(target, target.bodies.get(question.name)?.[at] as string);
      found.push([
        target.name,
        plain(target.name === 'postgraphile' && question.fromPostgraphile ? question.fromPostgraphile(data) : data, question.write),
      ]);
    }
    const [first, ...others] = found;
    for (const [name, data] of others) {
      if (isDeepStrictEqual(data, first?.[1])) continue;
      throw new Error(`${question.name}: ${name} and ${first?.[0]} answer differently:\n${JSON.stringify(data)}\n${JSON.stringify(first?.[1])}`);
    }
  }
}
