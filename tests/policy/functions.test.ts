import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { DENIED, isPrincipals, outcome, roleOf, signedInAs } from './sql.js';
import { DEFINERS, FOLLOWS, GUESTS, TRIGGERS, UNKNOWN } from './table/functions.js';

describe('functions of the database', () => {
  let bench: TestBench;
  let definers: { name: string; trigger: boolean; config: string[] | null; owner: string; callers: string[] }[];
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.asEmployee(['SALES_REP', 'HR']);
    definers = await bench.sql(`select n.nspname || '.' || p.proname as name, p.prorettype = 'trigger'::regtype as trigger, p.proconfig as config,
        pg_get_userbyid(p.proowner)::text as owner,
        coalesce((select array_agg(r.rolname::text order by r.rolname) from pg_roles r where (r.rolname ~ '^relata_' and r.rolname !~ '^relata_c_')
          and r.oid <> p.proowner and not pg_has_role(r.oid, p.proowner, 'usage') and has_function_privilege(r.oid, p.oid, 'execute')), '{}') as callers
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')`);
  });
  afterAll(() => bench?.close());

  test('that run with more rights than their caller has stand on the list with their reason', () => {
    const known = (name: string, trigger: boolean) =>
      trigger ? name.replace('relata.', '') in TRIGGERS || FOLLOWS.test(name.replace('relata.', '')) : name in DEFINERS;
    expect(definers.length).toBeGreaterThan(40);
    expect(definers.filter(({ name, trigger }) => !known(name, trigger)).map(({ name }) => name)).toEqual([]);
  });

  test('of the list are all there', () => {
    const there = new Set(definers.map(({ name }) => name));
    const optional = ['relata.audit_refusal'];
    const gone = [...Object.keys(DEFINERS), ...Object.keys(TRIGGERS).map((name) => `relata.${name}`)].filter((name) => !there.has(name));
    expect(gone.filter((name) => !optional.includes(name))).toEqual([]);
  });

  test('that do pin where they look names up, with temporary tables last', () => {
    const paths = new Set(['search_path=public, pg_temp', 'search_path=pg_catalog, pg_temp']);
    expect(definers.filter(({ config }) => !config?.some((line) => paths.has(line))).map(({ name, config }) => `${name} ${config}`)).toEqual([]);
  });

  test('that do belong to a role that is itself under the policies, but those that only the owner’s rights can do', () => {
    const owned = definers.filter(({ owner }) => !/^relata_(system|audit|loader|eraser)$/.test(owner)).map(({ name }) => name);
    expect(owned.sort()).toEqual(['relata.bring_indexes_back', 'relata.ensure_role', 'relata.set_indexes_aside']);
  });

  test('that do are called by whom the list says', () => {
    for (const { name, trigger, callers } of definers) {
      const principals = callers.filter((role) => isPrincipals(role) && !UNKNOWN.includes(role));
      const others = callers.filter((role) => !isPrincipals(role));
      const given = trigger ? 'system' : (DEFINERS[name]?.[0] ?? 'system');
      if (given === 'principals') expect({ name, principals: principals.length }).toEqual({ name, principals: 17 });
      else expect({ name, principals }).toEqual({ name, principals: Array.isArray(given) ? given.map(roleOf).sort() : [] });
      const logins = others.filter((role) => ['relata_api', 'relata_auth'].includes(role));
      expect({ name, logins }).toEqual({ name, logins: given === 'relata_auth' ? ['relata_auth'] : [] });
    }
  });

  test('are called by guests where the list says why, and nowhere else', async () => {
    const open = await bench.sql<{
      name: string;
    }>(`select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('relata', 'auth', 'graphile_worker') and has_function_privilege('relata_guest', p.oid, 'execute') and has_schema_privilege('relata_guest', n.oid, 'usage')`);
    expect(open.map(({ name }) => name).sort()).toEqual(Object.keys(GUESTS).sort());
  });

  test('are none that everyone may call, in the schemas of ours', async () => {
    const open = await bench.sql(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('relata', 'auth') and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`);
    expect(open).toEqual([]);
  });

  test('let no principal send a mail of their own wording, open approvals as a customer or undo a merge as an outsider', async () => {
    const calls: [role: string, sql: string][] = [
      ['relata_sales_rep', `select relata.enqueue('mail.send', '{}')`],
      ['relata_admin', `select relata.enqueue('mail.send', '{}')`],
      ['relata_customer_admin', 'select relata.open_quote_approvals(gen_random_uuid(), gen_random_uuid())'],
      ['relata_partner_admin', 'select relata.undo_merge(gen_random_uuid())'],
      ['relata_sales_rep', `select relata.merge_records(gen_random_uuid(), gen_random_uuid(), '{}')`],
      ['relata_admin', `select relata.audit_act('IMPORT', 'Import', null, null)`],
      ['relata_admin', `select relata.insert_unwatched('account', 'x', '{}')`],
      ['relata_admin', `select relata.ensure_role('relata_c_000000000000000000000000', '{relata_admin}')`],
      ['relata_admin', `select auth.standing(gen_random_uuid())`],
      ['relata_admin', `select relata.confirm_consents(gen_random_uuid(), '', '')`],
      ['relata_marketer', `select relata.mail_held('a@b.test', null, null)`],
      ['relata_customer_member', `select relata.address_hash('a@b.test')`],
    ];
    await signedInAs(bench, 'relata_api', async (client) => {
      for (const [role, sql] of calls) {
        await client.query(`begin; set local role ${role}`);
        expect({ sql, state: await outcome(client, sql) }).toEqual({ sql, state: DENIED });
        await client.query('rollback');
      }
    });
  });

  test('tell the limit of a caller’s own roles, whatever roles they name', async () => {
    await bench.sql(`insert into discount_limit (role, max_discount) values ('SALES_MANAGER', 0.3), ('SALES_REP', 0.1)`);
    const limit = (role: string) =>
      signedInAs(bench, 'relata_api', async (client) => {
        await client.query(`begin; set local role ${role}`);
        const { rows } = await client.query(`select relata.discount_limit('{SALES_REP,SALES_MANAGER}')::float8 as "limit"`);
        return rows[0].limit;
      });
    expect([await limit('relata_sales_manager'), await limit('relata_sales_rep'), await limit('relata_customer_admin')]).toEqual([0.3, 0.1, 0]);
  });
});
