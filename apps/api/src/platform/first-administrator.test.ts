import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../config.js';
import '../graph.js';
import { cloneDatabase, TEST_SECRET, type TestDatabase, withAdmin } from '../testing/database.js';
import { ensureAdministrator } from './first-administrator.js';

describe('the first administrator', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.drop());

  const rows = async (sql: string) => (await withAdmin((client) => client.query({ text: sql, rowMode: 'array' }), database.url)).rows;
  const start = async (settings: Record<string, string>) => {
    const said: string[] = [];
    const config = loadConfig({ NODE_ENV: 'production', RELATA_SECRET: TEST_SECRET, ...settings });
    await ensureAdministrator({ config }, database.url, (line) => said.push(line));
    return said;
  };
  const ADMINISTRATORS = `select u.email, r.role from "user" u join employee e on e.person_id = u.person_id join employee_role r on r.employee_id = e.id`;
  const INVITATIONS = `select count(*)::int from graphile_worker.jobs where task_identifier = 'invitation.send'`;

  test('nobody is made unless asked for', async () => {
    expect(await start({})).toEqual([]);
    expect(await rows(ADMINISTRATORS)).toEqual([]);
  });

  test('is invited by mail, once, and has no password before', async () => {
    expect(await start({ ADMIN_EMAIL: 'Boss@Example.test' })).toEqual(['Invited boss@example.test as the administrator, by mail']);
    expect(await start({ ADMIN_EMAIL: 'boss@example.test' })).toEqual([]);
    expect(await start({ ADMIN_EMAIL: 'other@example.test' })).toEqual([]);
    expect(await rows(ADMINISTRATORS)).toEqual([['boss@example.test', 'ADMIN']]);
    expect(await rows(INVITATIONS)).toEqual([[1]]);
    expect(await rows('select count(*)::int from auth.account')).toEqual([[0]]);
  });

  test('once the last one is gone, the address that is set is let in again', async () => {
    await rows(`update "user" set disabled_at = now()`);
    await rows(`insert into person (given_name, family_name, email) values ('Ada', 'Known', 'ada@example.test')`);
    expect(await start({ ADMIN_EMAIL: 'ada@example.test' })).toHaveLength(1);
    expect(await rows(`${ADMINISTRATORS} where u.disabled_at is null`)).toEqual([['ada@example.test', 'ADMIN']]);
    expect(await rows(`select count(*)::int from person where email = 'ada@example.test'`)).toEqual([[1]]);
  });
});
