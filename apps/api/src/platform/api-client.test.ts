import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';

const CREATE = `mutation ($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { key apiClient { id name scopes keyStart expiresAt revokedAt lastUsedAt createdBy { id } } userErrors { code field message } } }`;
const REVOKE = `mutation ($input: ApiClientRevokeInput!) { apiClientRevoke(input: $input) { key apiClient { revokedAt } userErrors { code field } } }`;
const LIST = '{ apiClients { totalCount nodes { id name lastUsedAt createdBy { name } } } }';

describe('API clients', () => {
  let bench: TestBench;
  let admin: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
  beforeAll(async () => {
    bench = await testBench();
    admin = await bench.build.asEmployee(['ADMIN']);
  });
  afterAll(() => bench.close());

  const create = async (input: object) => (await bench.call(admin.principal, CREATE, { input })).data.apiClientCreate;

  test('a key is shown once and kept nowhere', async () => {
    const made = await create({ name: 'Warehouse', scopes: ['sales:read', 'sales:read', 'directory:read'] });
    expect(made.key).toMatch(/^relata_[\w-]{43}$/);
    expect(made.apiClient).toMatchObject({
      name: 'Warehouse',
      scopes: ['sales:read', 'directory:read'],
      keyStart: made.key.slice(0, 12),
      revokedAt: null,
      lastUsedAt: null,
      createdBy: { id: admin.employee.id },
    });
    const everything = await withAdmin(async (client) => {
      const { rows } = await client.query(
        `select json_agg(t) as rows from (select to_jsonb(a) from auth.api_key a union all select to_jsonb(c) from api_client c union all select to_jsonb(e) from audit_entry e) t`,
      );
      return JSON.stringify(rows);
    }, bench.database.url);
    expect(everything).toContain('Warehouse');
    expect(everything).not.toContain(made.key);
  });

  test('a retry with the same idempotency key makes no second client, and does not show the key again', async () => {
    const input = { name: 'Twice', scopes: ['sales:read'], idempotencyKey: 'make-twice' };
    const first = await create(input);
    const second = await create(input);
    expect(second.apiClient.id).toBe(first.apiClient.id);
    expect(second.key).toBeNull();
  });

  test.each([
    ['an unknown scope', { scopes: ['sales:everything'] }, ['scopes']],
    ['no scope', { scopes: [] }, ['scopes']],
    ['an end in the past', { scopes: ['sales:read'], expiresAt: '2020-01-01T00:00:00Z' }, ['expiresAt']],
    ['no name', { scopes: ['sales:read'], name: ' ' }, ['name']],
  ])('%s is refused', async (_what, input, field) => {
    const made = await create({ name: 'Wrong', ...input });
    expect(made).toMatchObject({ apiClient: null, key: null, userErrors: [{ field }] });
  });

  test('taking back is once and for all', async () => {
    const { apiClient } = await create({ name: 'Gone', scopes: ['sales:read'] });
    const first = await bench.call(admin.principal, REVOKE, { input: { id: apiClient.id } });
    const at = first.data.apiClientRevoke.apiClient.revokedAt;
    expect(at).not.toBeNull();
    const second = await bench.call(admin.principal, REVOKE, { input: { id: apiClient.id } });
    expect(second.data.apiClientRevoke).toEqual({ key: null, apiClient: { revokedAt: at }, userErrors: [] });
    const again = withAdmin(async (client) => {
      await client.query('begin; set local role relata_admin');
      await client.query(`update api_client set scopes = '{sales:write}'`);
    }, bench.database.url);
    await expect(again).rejects.toThrow('permission denied');
  });

  test('an API client makes no other, even with every scope of its maker', async () => {
    const { principal } = await bench.build.asEmployee(['ADMIN'], {}, ['platform:read', 'platform:write']);
    const { errors } = await bench.call(principal, CREATE, { input: { name: 'Child', scopes: ['people:write'] } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('are listed in as many statements for two as for five', async () => {
    const few = await bench.call(admin.principal, LIST);
    for (const name of ['a', 'b', 'c']) await create({ name, scopes: ['sales:read'] });
    const more = await bench.call(admin.principal, LIST);
    expect(more.data.apiClients.totalCount).toBe(few.data.apiClients.totalCount + 3);
    expect(more.statements).toBe(few.statements);
  });

  test.each(['HR', 'FINANCE', 'SALES_MANAGER'] as const)('%s neither sees, makes nor takes back any', async (role) => {
    const { principal } = await bench.build.asEmployee([role]);
    const { apiClient } = await create({ name: 'Theirs', scopes: ['sales:read'] });
    const code = async (document: string, variables = {}) => (await bench.call(principal, document, variables)).errors?.[0]?.extensions.code;
    expect(await code(LIST)).toBe('FORBIDDEN');
    expect(await code('query ($id: ID!) { apiClient(id: $id) { id } }', { id: apiClient.id })).toBe('FORBIDDEN');
    expect(await code(CREATE, { input: { name: 'Mine', scopes: ['sales:read'] } })).toBe('FORBIDDEN');
    expect(await code(REVOKE, { input: { id: apiClient.id } })).toBe('FORBIDDEN');
  });
});
