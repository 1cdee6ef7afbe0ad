import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { beginSql } from '../../apps/api/src/core/database/session.js';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { DENIED, OUR_ROLES, outcome, signedInAs } from './sql.js';

/** Whatever changes or makes an entry, or would keep one from being made. */
const CHANGES = [
  `insert into public.audit_entry (at, actor_kind, record_type, action) values (now(), 'system', 'Account', 'UPDATE')`,
  `insert into public.audit_entry select * from public.audit_entry`,
  `update public.audit_entry set person_id = null`,
  `update public.audit_entry set changes = null where false`,
  `delete from public.audit_entry`,
  `merge into public.audit_entry a using (select 1 as one) s on true when matched then delete`,
  `truncate public.audit_entry`,
  `alter table public.audit_entry disable trigger all`,
  `alter table public.audit_entry disable trigger append_only`,
  `drop trigger append_only on public.audit_entry`,
  `alter table public.audit_entry add column loot int`,
  `alter table public.audit_entry disable row level security`,
  `drop table public.audit_entry`,
  `create rule loot as on insert to public.audit_entry do instead nothing`,
  `lock table public.audit_entry in access exclusive mode`,
  `alter table public.account disable trigger audit`,
  `drop trigger audit on public.account`,
  `create trigger loot after insert on public.account for each row execute function relata.audit('Account')`,
  `create or replace function relata.audit() returns trigger language plpgsql as $$ begin return null; end $$`,
  `drop function relata.audit() cascade`,
];

describe('the audit', () => {
  let bench: TestBench;
  let roles: string[];
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.account();
    roles = (await bench.sql<{ name: string }>(OUR_ROLES)).map(({ name }) => name).filter((name) => name !== 'relata_audit');
  });
  afterAll(() => bench?.close());

  /** As each role of ours, taken by the administrator: more than any sign-in could do. */
  const tryAll = async (statements: string[], settings = '') => {
    const found: string[] = [];
    const admin = await adminOf(bench);
    try {
      for (const role of roles) {
        await admin.query(`begin; set local role ${role}; ${settings}`);
        for (const sql of statements) {
          const state = await outcome(admin, sql);
          if (state !== DENIED) found.push(`${role}: ${sql}: ${state}`);
        }
        await admin.query('rollback');
      }
    } finally {
      await admin.end();
    }
    return found;
  };

  test('is changed and added to by no role but the one that its functions belong to', async () => {
    expect(roles).toEqual(expect.arrayContaining(['relata_api', 'relata_admin', 'relata_system', 'relata_worker', 'relata_auth', 'relata_loader']));
    const before = await bench.sql('select count(*)::int as n from audit_entry');
    expect(await tryAll(CHANGES)).toEqual([]);
    expect(await bench.sql('select count(*)::int as n from audit_entry')).toEqual(before);
  });

  test('is not either with the variables of an import or a merge', async () => {
    const settings = `select set_config('relata.merging', 'on', true), set_config('relata.import_id', gen_random_uuid()::text, true)`;
    expect(await tryAll(CHANGES, settings)).toEqual([]);
  });

  test('has functions that belong to a role which adds to it and erases values in it, nothing else, and which nobody signs in as or takes', async () => {
    const rights = await bench.sql(
      `select privilege_type as may from information_schema.role_table_grants where grantee = 'relata_audit' order by 1`,
    );
    expect(rights).toEqual([{ may: 'INSERT' }, { may: 'SELECT' }]);
    const changes = await bench.sql(
      `select table_name as of, column_name as in from information_schema.role_column_grants where grantee = 'relata_audit' and privilege_type = 'UPDATE'`,
    );
    expect(changes).toEqual([{ of: 'audit_entry', in: 'changes' }]);
    const rows = await bench.sql(`select m.rolname from pg_auth_members a join pg_roles m on m.oid = a.member
      where a.roleid = 'relata_audit'::regrole and m.rolname ~ '^relata_'`);
    expect(rows).toEqual([]);
    expect(await bench.sql(`select rolcanlogin as login from pg_roles where rolname = 'relata_audit'`)).toEqual([{ login: false }]);
  });

  test('has triggers that nobody may put on a table of their own, to forge entries', async () => {
    const held = await bench.sql(`select r.rolname, p.oid::regprocedure::text as name from pg_proc p cross join pg_roles r
      where p.pronamespace = 'relata'::regnamespace and p.prorettype = 'trigger'::regtype and r.rolname ~ '^relata_' and r.oid <> p.proowner
        and not pg_has_role(r.oid, p.proowner, 'member') and has_function_privilege(r.oid, p.oid, 'execute')`);
    expect(held).toEqual([]);
  });

  test('hears of every change by a principal, whatever they say that they are', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ owner: employee });
    const id = uuidOf('acc', account.id);
    for (const [n, setting] of [
      `'relata.import_id', gen_random_uuid()::text`,
      `'relata.merging', 'on'`,
      `'relata.principal_kind', 'system'`,
    ].entries())
      await signedInAs(bench, 'relata_api', async (client) => {
        await client.query(beginSql(principal, `request-${n}`, ''));
        await client.query(`select set_config(${setting}, true)`);
        expect((await client.query('update account set notes = $1 where id = $2', [`noted ${n}`, id])).rowCount).toBe(1);
        await client.query('commit');
        const entries = await bench.sql('select changes from audit_entry where record_id = $1 and request_id = $2', [id, `request-${n}`]);
        expect(entries).toMatchObject([{ changes: { notes: [n === 0 ? null : `noted ${n - 1}`, `noted ${n}`] } }]);
      });
  });

  test('takes an import, which the system alone can say that it is, as one entry', async () => {
    await signedInAs(bench, 'relata_worker', async (client) => {
      await client.query(`begin; set local role relata_system; select set_config('relata.import_id', gen_random_uuid()::text, true)`);
      await client.query(`update account set notes = 'imported'`);
      await client.query(`select relata.audit_act('IMPORT', 'Import', gen_random_uuid(), '{}')`);
      const { rows } = await client.query(`select action from audit_entry where at >= now()`);
      await client.query('rollback');
      expect(rows).toEqual([{ action: 'IMPORT' }]);
    });
  });
});

async function adminOf({ database }: TestBench) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: database.url });
  client.on('notice', () => {});
  await client.connect();
  return client;
}
