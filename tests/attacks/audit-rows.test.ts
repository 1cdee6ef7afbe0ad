import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { actAsSql, asNobodySql } from '../../apps/api/src/core/database/session.js';
import { toTypeId } from '../../apps/api/src/core/ids.js';
import { databaseRole, NOBODY_ROLE, ROLES, SYSTEM_ROLE } from '../../apps/api/src/core/policy/roles.js';
import { TEST_SECRET } from '../../apps/api/src/testing/database.js';
import { attacked, expectRefused } from './attack.js';

/** Every way in which a row of the audit could be changed, taken away, added or hidden. */
const STATEMENTS: [what: string, sql: string][] = [
  ['changes a row', `update public.audit_entry set action = 'FORGED'`],
  ['changes whose it is', 'update public.audit_entry set person_id = null, user_id = null'],
  ['changes one that it may not see', 'update public.audit_entry set changes = null where false'],
  ['deletes rows', 'delete from public.audit_entry'],
  ['empties the table', 'truncate public.audit_entry'],
  ['empties it with what hangs on it', 'truncate public.audit_entry cascade'],
  ['locks it for others', 'lock table public.audit_entry in exclusive mode'],
  ['drops it', 'drop table public.audit_entry'],
  ['drops its policies', 'drop policy system on public.audit_entry'],
  ['turns its trigger off', 'alter table public.audit_entry disable trigger all'],
  ['turns its row-level security off', 'alter table public.audit_entry disable row level security'],
  ['turns another table’s trigger off', 'alter table public.opportunity disable trigger audit'],
  ['turns all triggers off', `select set_config('session_replication_role', 'replica', true)`],
  [
    'replaces the function that writes it',
    `create or replace function relata.audit() returns trigger language plpgsql as $$ begin return null; end $$`,
  ],
  [
    'replaces the function that keeps it',
    `create or replace function relata.refuse_change() returns trigger language plpgsql as $$ begin return null; end $$`,
  ],
  ['puts another table in its place', 'create table relata.audit_entry (id uuid)'],
  ['takes over by merging', `update public.audit_entry set record_id = null`],
];
const INSERT = `insert into public.audit_entry (id, at, actor_kind, record_type, action) values (gen_random_uuid(), now(), 'employee', 'Opportunity', 'FORGED')`;

/** What a merge sets so that history follows the record that stays, and what an import sets; the audit is none of theirs. */
const MERGING = `; set local relata.merging = 'on'`;
const IMPORTING = '; set local session_replication_role = replica';

describe('rows of the audit', () => {
  const attack = attacked();
  const clients: Record<string, pg.Client> = {};
  beforeAll(async () => {
    for (const login of ['relata_api', 'relata_auth', 'relata_worker'] as const) {
      const client = new pg.Client({ connectionString: loginUrl(attack.on.bench.database.url, TEST_SECRET, login) });
      // The database goes away before they do.
      client.on('error', () => {});
      await client.connect();
      clients[login] = client;
    }
    await attack.ask(null, '{ accounts { totalCount } }');
    await attack.on.app.refusals.written();
  });
  afterAll(() => Promise.all(Object.values(clients).map((client) => client.end())));

  /** What came of a statement in a transaction of its own, which is then rolled back. */
  async function tried(login: string, before: string, sql: string): Promise<string> {
    const client = clients[login] as pg.Client;
    await client.query('begin');
    try {
      if (before) await client.query(before);
      await client.query(sql);
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
    }
  }
  const state = () =>
    attack.on.bench.sql<{ hash: string; n: number }>(
      `select count(*)::int as n, md5(string_agg(t::text, '|' order by id)) as hash from audit_entry t`,
    );
  const REFUSED = ['42501', '2BP01'];

  const roles = [
    ...ROLES.map((role) => [databaseRole(role), 'relata_api'] as const),
    [NOBODY_ROLE, 'relata_api'] as const,
    [SYSTEM_ROLE, 'relata_worker'] as const,
  ];
  test.each(roles)('%s neither changes, deletes nor hides one', async (role, login) => {
    const before = await state();
    expect(before[0]?.n).toBeGreaterThan(0);
    const found: string[] = [];
    for (const setting of role === SYSTEM_ROLE ? ['', MERGING, IMPORTING] : ['', MERGING])
      for (const [what, sql] of STATEMENTS) {
        // An import may: it writes one entry for all of its rows. What is written already stays out of its reach.
        if (role === SYSTEM_ROLE && what === 'turns all triggers off') continue;
        const outcome = await tried(login, `set local role ${role}${setting}`, sql);
        if (!REFUSED.includes(outcome)) found.push(`${what}: ${outcome}`);
      }
    expect(found).toEqual([]);
    expect(await state()).toEqual(before);
  });

  test.each(roles.filter(([role]) => role !== SYSTEM_ROLE))('%s adds none', async (role, login) => {
    expect(await tried(login, `set local role ${role}`, INSERT)).toBe('42501');
  });

  test.each(['relata_api', 'relata_auth', 'relata_worker'])('%s without a role does none of it', async (login) => {
    const found: string[] = [];
    for (const [what, sql] of [...STATEMENTS, ['adds one', INSERT] as const]) {
      const outcome = await tried(login, '', sql);
      if (!REFUSED.includes(outcome)) found.push(`${what}: ${outcome}`);
    }
    expect(found).toEqual([]);
  });

  test('a principal of every role, with their ids set, does none of it', async () => {
    const found: string[] = [];
    for (const [role, principal] of Object.entries(attack.as))
      for (const [what, sql] of [...STATEMENTS, ['adds one', INSERT] as const]) {
        const outcome = await tried('relata_api', actAsSql(principal, 'attack'), sql);
        if (!REFUSED.includes(outcome)) found.push(`${role} ${what}: ${outcome}`);
      }
    expect(found).toEqual([]);
  });

  test('nobody but administrators reads it', async () => {
    const read = async (before: string) => {
      const client = clients.relata_api as pg.Client;
      await client.query('begin');
      try {
        await client.query(before);
        return (await client.query('select id from audit_entry')).rows.length;
      } catch {
        return 0;
      } finally {
        await client.query('rollback');
      }
    };
    const readers: string[] = [];
    for (const [role, principal] of Object.entries(attack.as)) if ((await read(actAsSql(principal, 'attack'))) > 0) readers.push(role);
    expect(readers).toEqual(['ADMIN']);
    expect(await read(asNobodySql('attack'))).toBe(0);
  });

  describe('over HTTP', () => {
    test('an administrator sees what was refused, to whom and under which request', async () => {
      const refused = await attack.ask(attack.as.SALES_REP, 'query Curious { auditEntries { totalCount } }');
      await attack.on.app.refusals.written();
      const { body } = await attack.ask(
        attack.as.ADMIN,
        'query ($id: String!) { auditEntries(where: { action: { eq: "REFUSED" }, requestId: { eq: $id } }) { nodes { actorKind person { id } recordType changes } } }',
        { id: refused.headers.get('x-request-id') },
      );
      expect(body.data.auditEntries.nodes).toEqual([
        {
          actorKind: 'employee',
          person: { id: attack.ids.Person.SALES_REP },
          recordType: 'AuditEntry',
          changes: {
            operation: 'Curious',
            address: '127.0.0.1',
            refused: [{ code: 'FORBIDDEN', field: 'auditEntries', path: 'auditEntries', message: 'You may not do this.' }],
          },
        },
      ]);
    });

    test.each(['auditEntryUpdate', 'auditEntryDelete', 'auditEntryCreate'])('%s is no mutation', async (mutation) => {
      const answer = await attack.ask(
        attack.as.ADMIN,
        `mutation { ${mutation}(input: { id: "aud_01h455vb4pex5vsknk084sn02q" }) { userErrors { code } } }`,
      );
      expectRefused(answer, 400, 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field/);
      await attack.held(answer, attack.as.ADMIN, { code: 'GRAPHQL_VALIDATION_FAILED' });
    });

    test('an entry is nothing that a record can be made of', async () => {
      const [entry] = await attack.on.bench.sql<{ id: string }>('select id::text from audit_entry limit 1');
      const id = toTypeId('aud', entry?.id as string);
      const answer = await attack.ask(
        attack.as.ADMIN,
        'mutation ($i: OpportunityUpdateInput!) { opportunityUpdate(input: $i) { userErrors { code field } } }',
        { i: { id, name: 'X' } },
      );
      expect(answer.body.data.opportunityUpdate.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
      await attack.held(answer, attack.as.ADMIN, { code: 'NOT_FOUND', ids: [id] });
    });
  });
});
