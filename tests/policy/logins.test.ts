import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EMPLOYEE_ROLES } from '../../apps/api/src/core/policy/roles.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { DENIED, isPrincipals, OUR_ROLES, outcome, roleOf, signedInAs } from './sql.js';

/** Who may take which role, besides the roles of principals that the API takes. */
const MEMBERSHIPS: Record<string, string> = {
  'relata_worker in relata_system': 'jobs and imports act as the system',
  'relata_eraser in relata_system': 'it erases a person, in history too',
  'relata_loader in relata_system': 'owner of the function by which imports add rows; nobody signs in as it or takes it',
};

describe('the sign-ins to the database', () => {
  let bench: TestBench;
  let all: string[];
  beforeAll(async () => {
    bench = await testBench();
    // A combination, as the sign-in makes them, and one of an API client.
    await bench.build.asEmployee(['HR', 'ANALYST']);
    await bench.build.asEmployee(['HR'], {}, ['people:read']);
    all = (await bench.sql<{ name: string }>('select rolname::text as name from pg_roles order by 1')).map(({ name }) => name);
  });
  afterAll(() => bench?.close());

  const reached = (login: 'relata_api' | 'relata_auth' | 'relata_worker', command: (role: string) => string) =>
    signedInAs(bench, login, async (client) => {
      const found: string[] = [];
      await client.query('begin');
      for (const role of all) if ((await outcome(client, command(role))) === 'done') found.push(role);
      return found;
    });

  test('the API’s takes the roles of principals and no other: not the system’s, a superuser’s or one of PostgreSQL’s', async () => {
    const taken = await reached('relata_api', (role) => `set local role "${role}"`);
    // What narrows API clients is reached through their combinations, and opens nothing by itself.
    expect(taken.filter((role) => !isPrincipals(role))).toEqual(['relata_api', 'relata_app']);
    expect(await bench.sql(`select table_name from information_schema.role_table_grants where grantee = 'relata_app'`)).toEqual([]);
    expect(taken).toEqual(expect.arrayContaining(EMPLOYEE_ROLES.map(roleOf)));
    expect(taken.filter((role) => role.startsWith('relata_c_')).length).toBeGreaterThanOrEqual(2);
    expect(all).toEqual(expect.arrayContaining(['postgres', 'relata_system', 'relata_worker', 'pg_read_all_data', 'pg_execute_server_program']));
  });

  test('that of the sign-in takes none, that of the worker the system’s', async () => {
    expect(await reached('relata_auth', (role) => `set local role "${role}"`)).toEqual(['relata_auth']);
    expect(await reached('relata_worker', (role) => `set local role "${role}"`)).toEqual(['relata_system', 'relata_worker']);
  });

  test('none becomes another sign-in', async () => {
    for (const login of ['relata_api', 'relata_auth', 'relata_worker'] as const)
      expect(await reached(login, (role) => `set local session authorization "${role}"`)).toEqual([login]);
  });

  test('the role taken back within an operation reads and writes nothing', async () => {
    const { principal } = await bench.build.asEmployee(['ADMIN']);
    const tables = await bench.sql<{
      name: string;
    }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'v', 'm', 'p', 'S') and n.nspname in ('public', 'relata', 'auth', 'graphile_worker')`);
    const functions = await bench.sql<{
      name: string;
    }>(`select format('%I.%I', n.nspname, p.proname) as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('relata', 'auth') and p.pronargs = 0 and p.prorettype <> 'trigger'::regtype`);
    expect(tables.length).toBeGreaterThan(60);
    expect(functions.length).toBeGreaterThan(8);
    for (const back of ['reset role', 'set local role none', 'set role none', 'set session authorization default'])
      await signedInAs(bench, 'relata_api', async (client) => {
        await client.query(`begin; set local role ${principal.databaseRole}; ${back}`);
        const found: string[] = [];
        for (const { name } of tables) if ((await outcome(client, `select 1 from ${name} limit 1`)) !== DENIED) found.push(name);
        for (const { name } of functions) if ((await outcome(client, `select ${name}()`)) !== DENIED) found.push(name);
        expect({ back, found }).toEqual({ back, found: [] });
      });
  });

  test('no role of ours has power over the server, and three sign in', async () => {
    const rows = await bench.sql(`select rolname::text as name, rolcanlogin as login from pg_roles
      where rolname ~ '^relata_' and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication or rolcanlogin) order by 1`);
    expect(rows).toEqual(['relata_api', 'relata_auth', 'relata_worker'].map((name) => ({ name, login: true })));
  });

  test('who is in which role stands here', async () => {
    const rows = await bench.sql<{
      member: string;
      role: string;
      admin: boolean;
    }>(`select m.rolname::text as member, r.rolname::text as role, a.admin_option as admin
      from pg_auth_members a join pg_roles r on r.oid = a.roleid join pg_roles m on m.oid = a.member where m.rolname ~ '^relata_' order by 1, 2`);
    expect(rows.filter(({ admin }) => admin)).toEqual([]);
    const odd = rows.filter(({ member, role }) => {
      if (member === 'relata_api') return !isPrincipals(role);
      // A combination inherits single roles of principals and what narrows API clients.
      if (member.startsWith('relata_c_')) return !(isPrincipals(role) || role === 'relata_app') || role.startsWith('relata_c_');
      return !(role === 'relata_employee' && EMPLOYEE_ROLES.map(roleOf).includes(member));
    });
    expect(odd.map(({ member, role }) => `${member} in ${role}`).sort()).toEqual(Object.keys(MEMBERSHIPS).sort());
  });

  test('none owns a table, a schema or the database, and functions belong to those that nobody signs in with', async () => {
    expect(
      await bench.sql(
        `select c.oid::regclass::text as name from pg_class c where c.relowner in (select oid from pg_roles where rolname ~ '^relata_')`,
      ),
    ).toEqual([]);
    expect(await bench.sql(`select nspname from pg_namespace where nspowner in (select oid from pg_roles where rolname ~ '^relata_')`)).toEqual([]);
    expect(await bench.sql(`select datname from pg_database where datdba in (select oid from pg_roles where rolname ~ '^relata_')`)).toEqual([]);
    const owners = await bench.sql<{ name: string }>(
      `select distinct pg_get_userbyid(proowner)::text as name from pg_proc where pg_get_userbyid(proowner) ~ '^relata_' order by 1`,
    );
    expect(owners.map(({ name }) => name)).toEqual(['relata_audit', 'relata_eraser', 'relata_loader', 'relata_system']);
  });

  /** What would let a role look further, or leave something that acts for others. */
  const POWERS = [
    'create temporary table loot (id uuid)',
    'create table public.loot (id uuid)',
    'create table relata.loot (id uuid)',
    'create schema loot',
    'create view public.loot as select 1 as id',
    'create function relata.loot() returns int language sql as $$ select 1 $$',
    'create extension citext',
    'create role relata_loot',
    'grant relata_system to relata_api',
    'alter table account disable row level security',
    'alter table account no force row level security',
    'drop policy system on account',
    'create policy loot on account using (true)',
    'alter table account disable trigger user',
    'create trigger loot before insert on account for each row execute function relata.refuse_change()',
    'set local session_replication_role = replica',
    'alter role relata_api superuser',
    `select pg_read_file('/etc/passwd')`,
    `select pg_ls_dir('.')`,
    `copy account to program 'cat'`,
    `copy account to '/tmp/loot'`,
    'select * from pg_authid',
    'select * from pg_statistic',
    `select lo_import('/etc/passwd')`,
    'select * from pg_stat_statements',
    'select pg_reload_conf()',
  ];

  test('no role of a principal, nor the API’s own sign-in, has a power over the database', async () => {
    const roles = (await bench.sql<{ name: string }>(OUR_ROLES)).map(({ name }) => name).filter(isPrincipals);
    expect(roles.length).toBeGreaterThanOrEqual(17);
    await signedInAs(bench, 'relata_api', async (client) => {
      const held: string[] = [];
      for (const role of ['relata_api', ...roles]) {
        await client.query(`begin; set local role ${role}`);
        // A view that this server lacks, or no schema to put something in, is as good as no right.
        for (const power of POWERS) {
          const state = await outcome(client, power);
          if (![DENIED, '42P01', '3F000'].includes(state)) held.push(`${role}: ${power}: ${state}`);
        }
        await client.query('rollback');
      }
      expect(held).toEqual([]);
    });
  });

  test('row_security off is an error and shows nothing', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    await signedInAs(bench, 'relata_api', async (client) => {
      await client.query(`begin; set local role ${principal.databaseRole}; set local row_security = off`);
      expect(await outcome(client, 'select id from opportunity')).toBe(DENIED);
    });
  });
});
