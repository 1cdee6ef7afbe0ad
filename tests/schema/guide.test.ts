import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { UserErrorCode } from '../../apps/api/src/core/errors.js';
import { LIMITS } from '../../apps/api/src/core/limits/document.js';
import { SCOPES } from '../../apps/api/src/core/policy/roles.js';
import { graph } from '../../apps/api/src/graph.js';
import { TestServer } from '../../apps/api/src/testing/server.js';
import { createClient, RelataError, type Request } from '../../packages/schema/client.js';
import { businessAccounts } from '../../packages/schema/examples/accounts.js';
import { main } from '../../packages/schema/examples/main.js';
import { createOpportunity } from '../../packages/schema/examples/opportunity.js';
import { revenueByYear } from '../../packages/schema/examples/revenue.js';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text as string);
const documents = blocks('graphql');
/** What each curl command sends. */
const bodies = blocks('sh').map((command) => JSON.parse(/-d '([\s\S]*?)'\n?$/.exec(command)?.[1] ?? 'null') as { query: string; variables?: object });

let server: TestServer;
let key: string;
let request: Request;

beforeAll(async () => {
  server = await TestServer.start();
  await server.build.defaultPipeline();
  const { employee } = await server.build.asEmployee(['ADMIN']);
  const cookie = await server.signIn(await server.user(employee.person, 'admin@example.test'));
  const account = await server.build.account({ name: 'Contoso', owner: employee });
  for (let at = 0; at < 105; at += 1) await server.build.account({ name: `Account ${String(at).padStart(3, '0')}` });
  await server.build.contact({ account });
  await server.build.order({ account, owner: employee, subtotal: '120.50', channel: 'ONLINE', placedAt: new Date('2026-03-01T00:00:00Z') });
  const made = await server.post(
    documents[0] as string,
    { input: { name: 'Guide', scopes: ['directory:read', 'sales:read', 'sales:write', 'people:read'] } },
    { cookie },
  );
  key = made.data.apiClientCreate.key;
  request = createClient({ url: `${server.url}/graphql`, headers: { authorization: `Bearer ${key}` } });
});
afterAll(() => server?.close());

describe('docs/api.md', () => {
  test('its documents are of the schema', () => {
    expect(documents.length).toBeGreaterThan(5);
    for (const document of [...documents, ...bodies.map(({ query }) => query)])
      expect({ document, errors: validate(graph().bare, parse(document)).map(({ message }) => message) }).toEqual({ document, errors: [] });
  });

  test('its curl commands send what the server answers', async () => {
    expect(bodies.length).toBe(3);
    for (const { query, variables } of bodies) {
      const answer = await server.post(query, variables as Record<string, unknown>, { authorization: `Bearer ${key}` });
      expect({ query, status: answer.status, errors: answer.errors }).toEqual({ query, status: 200, errors: undefined });
      for (const payload of Object.values(answer.data) as { userErrors?: unknown[] }[]) expect(payload.userErrors ?? []).toEqual([]);
    }
  });

  test('its TypeScript stands in the files that it names', () => {
    const shown = blocks('ts');
    expect(shown.length).toBe(3);
    for (const text of shown) {
      const [, file, code] = /^\/\/ (\S+)\n([\s\S]*)$/.exec(text) ?? [];
      const lines = (source: string) =>
        source
          .trim()
          .split('\n')
          .map((line) => line.trim())
          .join('\n');
      expect(lines(readFileSync(join(root, file as string), 'utf8'))).toContain(lines(code as string));
    }
  });

  test('it names every scope, every code of an error, and the limits as they are', () => {
    const codes = [
      ...Object.keys(UserErrorCode),
      ...readFileSync(join(root, 'apps/api/src/core/errors.ts'), 'utf8').matchAll(/^ {2}\| '([A-Z_]+)'/gm),
    ].map((code) => (typeof code === 'string' ? code : (code[1] as string)));
    expect(codes.length).toBeGreaterThan(15);
    expect([...SCOPES, ...codes].filter((word) => !page.includes(word))).toEqual([]);
    const { bodyBytes, ...limits } = LIMITS;
    expect(
      [...Object.values(limits).map(String), `${bodyBytes / 1024} kB`].filter((limit) => !new RegExp(`\\| ${limit}( points)? +\\|`).test(page)),
    ).toEqual([]);
  });
});

describe('the typed client', () => {
  test('answers in the types of the document', async () => {
    const rows = await revenueByYear(request);
    expect(rows).toEqual([{ year: 2026, channel: 'ONLINE', count: 1, revenue: { amount: '120.50', currency: 'USD' }, missingRates: [] }]);
  });

  test('walks a list to its end, each row once', async () => {
    const names: (string | null)[] = [];
    for await (const account of businessAccounts(request)) names.push(account.name);
    expect(names).toHaveLength(106);
    expect(new Set(names).size).toBe(106);
  });

  test('the example of the guide prints what is there', async () => {
    const lines: string[] = [];
    await main(server.url, key, (line) => lines.push(line));
    expect(lines[0]).toBe('2026 ONLINE: 120.50 USD');
    expect(lines).toContain('Contoso: 1 contacts');
  });

  test('a mutation sent again with its key makes one record, and a refusal is told in words', async () => {
    const input = { name: 'Fleet', amount: { amount: '10', currency: 'USD' }, idempotencyKey: 'once' };
    const [first, second] = [await createOpportunity(request, input), await createOpportunity(request, input)];
    expect(second.id).toBe(first.id);
    expect(first).toMatchObject({ stage: { name: 'Qualify' }, amount: { amount: '10.00', currency: 'USD' } });
    await expect(createOpportunity(request, { ...input, name: '', idempotencyKey: 'empty' })).rejects.toThrow(/name: .*must not be empty/);
  });

  test('errors of sign-in are thrown with their code', async () => {
    const nobody = createClient({ url: `${server.url}/graphql`, headers: {} });
    const error = await revenueByYear(nobody).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RelataError);
    expect((error as RelataError).code).toBe('UNAUTHENTICATED');
  });

  test('waits and sends again when it is told to, and gives up after its retries', async () => {
    let sent = 0;
    const limited = (times: number) =>
      createClient({
        url: `${server.url}/graphql`,
        headers: { authorization: `Bearer ${key}` },
        fetch: async (...args) => {
          sent += 1;
          if (sent > times) return fetch(...args);
          return Response.json({ errors: [{ message: 'Wait.', extensions: { code: 'RATE_LIMITED', retryAfter: 0 } }] }, { status: 429 });
        },
      });
    expect(await revenueByYear(limited(2))).toHaveLength(1);
    expect(sent).toBe(3);
    sent = 0;
    await expect(revenueByYear(limited(9))).rejects.toThrow('Wait.');
    expect(sent).toBe(3);
  });
});
