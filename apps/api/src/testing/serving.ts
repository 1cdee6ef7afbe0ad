import type { Principal } from '../core/policy/principal.js';
import type { Answer, TestBench } from './call.js';

/** What tests of cases say again and again. */
const CASE =
  'id number kind subject description status priority channel language version updatedAt reopenedCount openedAt resolvedAt closedAt ' +
  'account { id } contact { id } order { id } mergedInto { id } splitFrom { id } followUpOf { id }';
const ANSWERS: Record<string, string> = {
  caseReply: `caseMessage { id internal authorKind authorName channel text html case { ${CASE} } }`,
  caseNote: 'caseMessage { id internal authorKind text }',
};

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Record_ = any;
export interface Served {
  record: Record_;
  userErrors: { code: string; field: string[] | null; message: string }[];
  refused: string | undefined;
  errors: Answer['errors'];
  statements: number;
}

export function serving(bench: TestBench) {
  /** Runs a mutation by its name: `run(principal, 'caseReply', { id, text })`. */
  async function run(principal: Principal | null, mutation: string, input: object): Promise<Served> {
    const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const answer = ANSWERS[mutation] ?? `case { ${CASE} }`;
    const source = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) { ${answer} userErrors { code field message } } }`;
    const { data, errors, statements } = await bench.call(principal, source, { input });
    const { userErrors = [], ...records } = data?.done ?? {};
    return { record: Object.values(records)[0], userErrors, refused: errors?.[0]?.extensions.code, errors, statements };
  }

  /** The record of a mutation that must succeed. */
  async function done(principal: Principal, mutation: string, input: object): Promise<Record_> {
    const { record, userErrors, errors } = await run(principal, mutation, input);
    if (errors || userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(errors ?? userErrors)}`);
    return record;
  }

  /** What the case tells this viewer of its history and its conversation. */
  async function told(principal: Principal, id: string): Promise<Record_> {
    const source = `query ($id: ID!) { case(id: $id) { ${CASE}
      events(first: 100) { totalCount nodes { kind from to at by { id } message { id } } }
      messages(first: 100) { totalCount nodes { id internal opening authorKind authorName text } } } }`;
    const { data, errors } = await bench.call(principal, source, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.case;
  }

  /** The history in short: `STATUS_CHANGED OPEN>PENDING`. */
  async function history(principal: Principal, id: string): Promise<string[]> {
    const { events } = await told(principal, id);
    return events.nodes.map(({ kind, from, to }: Record<string, string | null>) => (from || to ? `${kind} ${from ?? ''}>${to ?? ''}` : kind));
  }

  return { run, done, told, history };
}
