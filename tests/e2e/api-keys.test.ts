import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { beginSql } from '../../apps/api/src/core/database/session.js';
import { principal } from '../../apps/api/src/core/policy/principal.js';
import type { Scope } from '../../apps/api/src/core/policy/roles.js';
import { TestServer } from '../../apps/api/src/testing/server.js';

const CREATE = 'mutation ($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { key apiClient { id } userErrors { message } } }';
const REVOKE = 'mutation ($input: ApiClientRevokeInput!) { apiClientRevoke(input: $input) { userErrors { message } } }';
const VIEWER = '{ viewer { kind roles scopes employee { id } person { id } } }';
const OPPORTUNITIES = '{ opportunities { totalCount } }';
const UPDATE = 'mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { opportunity { nextStep } userErrors { message } } }';

let server: TestServer;
let opportunity: { id: string };
beforeAll(async () => {
  server = await TestServer.start();
  opportunity = await server.build.opportunity();
});
afterAll(() => server.close());

/** An administrator, and the key of an API client that they made. */
async function maker(scopes: Scope[], more: object = {}) {
  const admin = await server.someone(['ADMIN']);
  const headers = { cookie: await server.signIn(admin.email) };
  const { data, errors } = await server.post(CREATE, { input: { name: 'Third party', scopes, ...more } }, headers);
  expect(errors).toBeUndefined();
  const { key, apiClient } = data.apiClientCreate as { key: string; apiClient: { id: string } };
  return { ...admin, headers, key, id: apiClient.id, bearer: { authorization: `Bearer ${key}` } };
}
const codeOf = async (query: string, variables: object, headers: Record<string, string>) =>
  (await server.post(query, { ...variables }, headers)).errors?.[0]?.extensions.code;

describe('an API key', () => {
  test('acts as its maker within its scopes, sent either way', async () => {
    const { key, bearer, employee } = await maker(['sales:read', 'people:read']);
    for (const headers of [bearer, { 'x-api-key': key }]) {
      const { data } = await server.post(VIEWER, {}, headers);
      expect(data.viewer).toEqual({
        kind: 'APP',
        roles: ['EMPLOYEE', 'ADMIN'],
        scopes: ['sales:read', 'people:read'],
        employee: { id: employee.id },
        person: null,
      });
      expect((await server.post(OPPORTUNITIES, {}, headers)).data.opportunities.totalCount).toBe(1);
    }
  });

  test('for reading sales writes nothing and reads nothing else', async () => {
    const { bearer } = await maker(['sales:read']);
    expect(await codeOf(UPDATE, { input: { id: opportunity.id, nextStep: 'Call' } }, bearer)).toBe('FORBIDDEN');
    for (const query of [
      '{ accounts { totalCount } }',
      '{ employees { totalCount } }',
      '{ users { totalCount } }',
      '{ auditEntries { totalCount } }',
    ])
      expect(await codeOf(query, {}, bearer)).toBe('FORBIDDEN');
    const account = await server.build.account();
    const { data } = await server.post('query ($id: ID!) { node(id: $id) { id } }', { id: account.id }, bearer);
    expect(data.node).toBeNull();
  });

  test('for reading and writing sales writes', async () => {
    const { bearer } = await maker(['sales:read', 'sales:write', 'directory:read', 'people:read', 'partners:read']);
    const { data, errors } = await server.post(UPDATE, { input: { id: opportunity.id, nextStep: 'Call' } }, bearer);
    expect(errors).toBeUndefined();
    expect(data.opportunityUpdate).toEqual({ opportunity: { nextStep: 'Call' }, userErrors: [] });
  });

  test('is held to its scopes by the database too, whatever SQL runs', async () => {
    const { bearer } = await maker(['sales:read']);
    await server.post(VIEWER, {}, bearer);
    const acting = principal({
      kind: 'app',
      roles: ['EMPLOYEE', 'ADMIN'],
      scopes: ['sales:read'],
      apiClientId: '00000000-0000-7000-8000-000000000001',
    });
    const client = new pg.Client({ connectionString: loginUrl(server.database.url, server.app.config.secret, 'relata_api') });
    await client.connect();
    try {
      await client.query(beginSql(acting, 'request', ''));
      const count = async (table: string) => Number((await client.query(`select count(*) as n from ${table}`)).rows[0].n);
      expect(await count('opportunity')).toBe(1);
      expect(await count('account')).toBe(0);
      expect(await count('employee')).toBe(0);
      expect(await count('"user"')).toBe(0);
      expect((await client.query(`update opportunity set next_step = 'Mine'`)).rowCount).toBe(0);
      await expect(client.query(`insert into pipeline (name, is_default) values ('Mine', false)`)).rejects.toThrow('row-level security');
    } finally {
      await client.end();
    }
  });

  test('shows when it was last used', async () => {
    const { bearer, headers, id } = await maker(['sales:read']);
    await server.post(OPPORTUNITIES, {}, bearer);
    const { data } = await server.post('query ($id: ID!) { apiClient(id: $id) { lastUsedAt } }', { id }, headers);
    expect(Date.now() - Date.parse(data.apiClient.lastUsedAt)).toBeLessThan(60_000);
  });

  test('that was taken back opens nothing from the next request on', async () => {
    const { bearer, headers, id } = await maker(['sales:read']);
    expect((await server.post(OPPORTUNITIES, {}, bearer)).data.opportunities.totalCount).toBe(1);
    await server.post(REVOKE, { input: { id } }, headers);
    expect(await codeOf(OPPORTUNITIES, {}, bearer)).toBe('UNAUTHENTICATED');
  });

  test('that has expired opens nothing, though it was used a moment before', async () => {
    const { bearer } = await maker(['sales:read'], { expiresAt: new Date(Date.now() + 2_000).toISOString() });
    expect(await codeOf(OPPORTUNITIES, {}, bearer)).toBeUndefined();
    await new Promise((done) => setTimeout(done, 2_100));
    expect(await codeOf(OPPORTUNITIES, {}, bearer)).toBe('UNAUTHENTICATED');
  });

  test('that is made up opens nothing', async () => {
    for (const key of ['', 'x', `relata_${'A'.repeat(43)}`, `relata_${"'".repeat(43)}`])
      expect(await codeOf(OPPORTUNITIES, {}, { 'x-api-key': key })).toBe('UNAUTHENTICATED');
  });

  test('follows its maker: loses what they lose, and ends when they go or their sign-in is closed', async () => {
    const boss = { cookie: await server.signIn((await server.someone(['ADMIN'])).email) };
    const left = await maker(['sales:read', 'people:read']);
    expect(await codeOf(OPPORTUNITIES, {}, left.bearer)).toBeUndefined();
    const revoke = 'mutation ($input: EmployeeRoleRevokeInput!) { employeeRoleRevoke(input: $input) { userErrors { message } } }';
    await server.post(revoke, { input: { id: left.employee.id, role: 'ADMIN' } }, boss);
    expect(await codeOf(OPPORTUNITIES, {}, left.bearer)).toBe('FORBIDDEN');
    expect(await codeOf('{ employees { totalCount } }', {}, left.bearer)).toBeUndefined();
    const leave = 'mutation ($input: EmployeeUpdateInput!) { employeeUpdate(input: $input) { userErrors { message } } }';
    await server.post(leave, { input: { id: left.employee.id, leftOn: '2020-01-01' } }, boss);
    expect(await codeOf('{ employees { totalCount } }', {}, left.bearer)).toBe('UNAUTHENTICATED');

    const closed = await maker(['sales:read']);
    expect(await codeOf(OPPORTUNITIES, {}, closed.bearer)).toBeUndefined();
    const { data } = await server.post(
      'query ($email: String!) { users(where: { email: { eq: $email } }) { nodes { id } } }',
      { email: closed.email },
      boss,
    );
    await server.post(
      'mutation ($input: UserDisableInput!) { userDisable(input: $input) { userErrors { message } } }',
      { input: { id: data.users.nodes[0].id } },
      boss,
    );
    expect(await codeOf(OPPORTUNITIES, {}, closed.bearer)).toBe('UNAUTHENTICATED');
  });

  test('is named in the audit of what it did, beside the person behind it', async () => {
    const { bearer, headers, employee } = await maker(['sales:read', 'sales:write', 'directory:read', 'people:read', 'partners:read']);
    await server.post(UPDATE, { input: { id: opportunity.id, nextStep: 'Write' } }, bearer);
    const { data } = await server.post(
      '{ auditEntries(first: 1, where: { recordType: { eq: "Opportunity" }, action: { eq: "UPDATE" } }) { nodes { actorKind apiClientId person { id } } } }',
      {},
      headers,
    );
    expect(data.auditEntries.nodes[0]).toMatchObject({
      actorKind: 'app',
      apiClientId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      person: { id: employee.person.id },
    });
  });
});
