import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type EmbeddedServer, startEmbedded } from '../../apps/api/src/core/database/embedded.js';
import { withAdmin } from '../../apps/api/src/testing/database.js';
import { AppProcess, makeHome } from '../../apps/api/src/testing/process.js';

/** A PostgreSQL of the user's own, whose administrator gave us a database and the right to make roles, and no more. */
describe('a database of one’s own', () => {
  const { home, remove } = makeHome();
  let server: EmbeddedServer;
  /** The address of the company's database for a user; the administrator's unless said. */
  const company = (user?: string) => {
    const url = new URL(server.url);
    if (user) Object.assign(url, { username: user, password: 'of the company' });
    url.pathname = '/company';
    return url.toString();
  };

  beforeAll(async () => {
    // Another folder than the application's: to it, this is just an address.
    server = await startEmbedded({ dataDir: join(home, 'elsewhere/postgres'), settings: { fsync: 'off' } });
    await withAdmin(async (client) => {
      await client.query(`create role owner login createrole password 'of the company'`);
      await client.query(`create role nobody login password 'of the company'`);
      await client.query('create database company owner owner');
    }, server.url);
  });
  afterAll(async () => {
    await server.stop();
    remove();
  });

  test('is set up by a user who is no superuser, filled, and found as it was by the next start', async () => {
    for (const start of ['first', 'second']) {
      const app = AppProcess.launch(home, { DATABASE_URL: company('owner') });
      const url = await app.ready();
      const headers = { 'content-type': 'application/json', origin: url };
      const body = JSON.stringify({ email: 'sales.manager@relata.example', password: 'relata-demo' });
      const session = await fetch(`${url}/auth/sign-in/email`, { method: 'POST', headers, body });
      const cookie = (session.headers.getSetCookie()[0] as string).split(';')[0] as string;
      const query = `mutation { accountCreate(input: { name: "${start}", kind: BUSINESS }) { account { name } userErrors { message } } }`;
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify({ query }) });
      expect(((await answer.json()) as { data: object }).data).toEqual({ accountCreate: { account: { name: start }, userErrors: [] } });
      expect(await app.stop()).toBe(0);
    }
    const { rows } = await withAdmin((client) => client.query(`select count(*)::int as n from account`), company());
    expect(rows).toEqual([{ n: 64 }]);
  }, 120_000);

  test('is refused in one line where the user may not make roles', async () => {
    const app = AppProcess.launch(home, { DATABASE_URL: company('nobody') });
    expect(await app.ended()).toBe(1);
    expect(app.errors).toBe('DATABASE_URL: nobody may not create roles; as a superuser: alter role nobody createrole;\n');
  });
});
