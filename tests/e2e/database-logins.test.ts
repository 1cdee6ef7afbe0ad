import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Login, loginUrl } from '../../apps/api/src/core/database/logins.js';
import { TestServer } from '../../apps/api/src/testing/server.js';

let server: TestServer;
const clients: pg.Client[] = [];
const as: Partial<Record<Login, pg.Client>> = {};
beforeAll(async () => {
  server = await TestServer.start();
  const { email } = await server.someone(['ADMIN']);
  await server.signIn(email);
  for (const login of ['relata_api', 'relata_auth', 'relata_worker'] as const) {
    const client = new pg.Client({ connectionString: loginUrl(server.database.url, server.app.config.secret, login) });
    await client.connect();
    clients.push(client);
    as[login] = client;
  }
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await server.close();
});

const run = (login: Login, sql: string) => (as[login] as pg.Client).query(sql);
const tables = async (schema: string) =>
  (await server.sql(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`, [schema])).map(
    ({ name }) => name as string,
  );
const functions = async (schema: string) =>
  (
    await server.sql(
      `select p.oid::regprocedure::text as name, p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = $1 and p.prorettype <> 'trigger'::regtype`,
      [schema],
    )
  ).map(({ name, oid }) => ({ name: name as string, oid: oid as number }));

describe('the API’s sign-in to the database', () => {
  test('reads no table of the company and none of the sign-in, without a principal', async () => {
    for (const table of [...(await tables('public')), ...(await tables('auth'))])
      await expect(run('relata_api', `select from ${table} limit 1`)).rejects.toThrow('permission denied');
  });

  test('calls no function of ours, without a principal', async () => {
    for (const { name, oid } of await functions('relata')) {
      const [row] = await server.sql(
        `select has_function_privilege('relata_api', $1::oid, 'execute') and has_schema_privilege('relata_api', 'relata', 'usage') as may`,
        [oid],
      );
      expect({ name, may: row?.may }).toEqual({ name, may: false });
    }
  });

  test.each(['relata_system', 'relata_auth', 'relata_worker', 'postgres', 'pg_read_all_data'])('can’t become %s', async (role) => {
    await expect(run('relata_api', `set role ${role}`)).rejects.toThrow(/permission denied|does not exist/);
    await expect(run('relata_api', `set session authorization ${role}`)).rejects.toThrow(/permission denied|does not exist/);
  });

  test('reads nothing of the sign-in under any role that it can take', async () => {
    const roles = await server.sql(`select rolname from pg_roles where pg_has_role('relata_api', oid, 'member') and rolname <> 'relata_api'`);
    expect(roles.length).toBeGreaterThan(15);
    for (const { rolname } of roles)
      for (const table of await tables('auth')) {
        const [row] = await server.sql(
          `select has_table_privilege($1, $2, 'select, insert, update, delete') or has_schema_privilege($1, 'auth', 'usage') as may`,
          [rolname, table],
        );
        expect({ rolname, table, may: row?.may }).toEqual({ rolname, table, may: false });
      }
  });
});

describe('the sign-in’s own sign-in to the database', () => {
  test('reads nothing of the company', async () => {
    for (const table of await tables('public')) await expect(run('relata_auth', `select from ${table} limit 1`)).rejects.toThrow('permission denied');
    await expect(run('relata_auth', 'set role relata_admin')).rejects.toThrow('permission denied');
    await expect(run('relata_auth', 'set role relata_system')).rejects.toThrow('permission denied');
  });

  test('changes no user and sees no key', async () => {
    await expect(run('relata_auth', `update auth."user" set disabled_at = null`)).rejects.toThrow('permission denied');
    await expect(run('relata_auth', 'delete from auth."user"')).rejects.toThrow('permission denied');
    await expect(run('relata_auth', 'select from auth.api_key')).rejects.toThrow('permission denied');
    await expect(run('relata_auth', 'create table auth.mine ()')).rejects.toThrow('permission denied');
  });

  test('calls the functions of the sign-in and no more', async () => {
    const open: string[] = [];
    for (const schema of ['relata', 'auth'])
      for (const { name, oid } of await functions(schema)) {
        const [row] = await server.sql(`select has_function_privilege('relata_auth', $1::oid, 'execute') as may`, [oid]);
        if (row?.may) open.push(name);
      }
    expect(open.sort()).toEqual([
      'auth.api_client(text)',
      'auth.ask_email_change(uuid,text)',
      'auth.audit_sign_in(text,uuid,text,jsonb)',
      'auth.back_off(text,integer)',
      'auth.claim_try(text,text)',
      'auth.confirm_email_change(text)',
      'auth.end_email_change(uuid)',
      'auth.enqueue_mail(json)',
      'auth.enqueue_sign_up(json)',
      'auth.is_invited(uuid)',
      'auth.providers(text,uuid)',
      'auth.standing(uuid)',
      'auth.stop_email_change(text,text)',
      'auth.tell_sign_in_changed(uuid,text)',
      'auth.try_succeeded(text,text)',
      'auth.waiting_email(uuid)',
      'relata.ensure_role(text,text[])',
    ]);
  });

  test('makes no role but combinations of principals’ roles', async () => {
    const name = `relata_c_${'a'.repeat(24)}`;
    for (const parts of [`'{relata_system}'`, `'{postgres}'`, `'{relata_admin,pg_read_all_data}'`])
      await expect(run('relata_auth', `select relata.ensure_role('${name}', ${parts})`)).rejects.toThrow('not a combination');
    await expect(run('relata_auth', `select relata.ensure_role('mine', '{relata_admin}')`)).rejects.toThrow('not a combination');
  });
});

describe('the worker’s sign-in to the database', () => {
  test('reads nothing until it acts for the system, and as the system no password', async () => {
    await expect(run('relata_worker', 'select from person limit 1')).rejects.toThrow(/permission denied|does not exist/);
    await run('relata_worker', 'begin; set local role relata_system');
    await run('relata_worker', 'select from person limit 1');
    await expect(run('relata_worker', 'select password from auth.account')).rejects.toThrow('permission denied');
    await run('relata_worker', 'rollback');
    await run('relata_worker', 'begin; set local role relata_system');
    await expect(run('relata_worker', 'select identifier from auth.verification')).rejects.toThrow('permission denied');
    await run('relata_worker', 'rollback');
  });
});

test('passwords and keys are never in a table in the clear', async () => {
  const [row] = await server.sql('select json_agg(a) as rows from auth.account a');
  expect(JSON.stringify(row)).not.toContain('relata-demo');
  expect(JSON.stringify(row)).toMatch(/"password":"[0-9a-f]{32}:[0-9a-f]{128}"/);
});
