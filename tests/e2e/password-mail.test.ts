import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestServer } from '../../apps/api/src/testing/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const VIEWER = '{ viewer { kind roles scopes person { id } employee { id } partner { name } accounts { nodes { name } } } }';

const viewerOf = async (headers: Record<string, string>) => {
  const { data, errors } = await server.post(VIEWER, {}, headers);
  expect(errors).toBeUndefined();
  return data.viewer;
};

describe('a new password by mail', () => {
  const mails = () => {
    try {
      return readdirSync(join(server.app.config.home, 'mail'));
    } catch {
      return [];
    }
  };
  /** Runs the jobs and answers the link in the one mail that has come to this address. */
  async function linkTo(email: string, known: string[]): Promise<string> {
    await server.runJobs();
    const fresh = mails().filter((file) => !known.includes(file) && file.includes(email.replace('@', '-')));
    expect(fresh).toHaveLength(1);
    const text = readFileSync(join(server.app.config.home, 'mail', fresh[0] as string), 'utf8');
    const link = /(http:\/\/\S+\/auth\/(?:set-password|invitation)\?token=[\w-]+)/.exec(text)?.[1];
    expect(link).toBeDefined();
    return (link as string).slice(server.url.length);
  }
  const set = (link: string, password: string) =>
    server.fetch('/auth/set-password', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: link.split('token=')[1] as string, password }).toString(),
    });

  test('the link works once, and ends every session', async () => {
    const { email } = await server.someone();
    const cookie = await server.signIn(email);
    expect(await viewerOf({ cookie })).not.toBeNull();
    const known = mails();
    expect((await server.auth('request-password-reset', { email })).status).toBe(200);
    const link = await linkTo(email, known);
    const page = await server.fetch(link);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const short = await set(link, 'short');
    expect(short.status).toBe(400);
    expect(await short.text()).toContain('at least 10 characters');
    const done = await set(link, 'brand new password');
    expect(done.status).toBe(200);
    expect(await viewerOf({ cookie })).toBeNull();
    await expect(server.signIn(email)).rejects.toThrow('401');
    await expect(server.signIn(email, 'brand new password')).resolves.toMatch(/^relata/);
    const again = await set(link, 'and another password');
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('has been used');
  });

  test('using one link ends the others that were sent', async () => {
    const { email } = await server.someone();
    const links: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      const known = mails();
      await server.auth('request-password-reset', { email });
      links.push(await linkTo(email, known));
    }
    expect((await set(links[1] as string, 'brand new password')).status).toBe(200);
    expect((await set(links[0] as string, 'and another password')).status).toBe(400);
  });

  test('a link that has expired sets nothing', async () => {
    const { email } = await server.someone();
    const known = mails();
    await server.auth('request-password-reset', { email });
    const link = await linkTo(email, known);
    await server.sql(`update auth.verification set expires_at = now() - interval '1 second'`);
    expect((await set(link, 'brand new password')).status).toBe(400);
    await expect(server.signIn(email)).resolves.toMatch(/^relata/);
  });

  test('what has expired is tidied away at night', async () => {
    const { email } = await server.someone();
    await server.signIn(email);
    await server.auth('request-password-reset', { email });
    const count = async () => (await server.sql('select (select count(*) from auth.session) + (select count(*) from auth.verification) as n'))[0]?.n;
    expect(await count()).not.toBe('0');
    await server.sql(`update auth.session set expires_at = now() - interval '1 second'`);
    await server.sql(`update auth.verification set expires_at = now() - interval '1 second'`);
    await server.sql(`select graphile_worker.add_job('auth.tidy')`);
    await server.runJobs();
    expect(await count()).toBe('0');
  });

  test('the answer is the same for an address that nobody has, and no mail goes out', async () => {
    const { email } = await server.someone();
    const known = await server.auth('request-password-reset', { email });
    await server.runJobs();
    const before = mails().length;
    const unknown = await server.auth('request-password-reset', { email: 'nobody@example.test' });
    expect(unknown.status).toBe(known.status);
    expect(await unknown.json()).toEqual(await known.json());
    await server.runJobs();
    expect(mails()).toHaveLength(before);
  });

  test('nobody fills somebody’s mailbox: of many asked for, five go out', async () => {
    const { email } = await server.someone();
    await server.runJobs();
    const before = mails().length;
    for (let n = 0; n < 8; n += 1) expect((await server.auth('request-password-reset', { email })).status).toBe(200);
    await server.runJobs();
    expect(mails().length - before).toBe(5);
  });

  test('a token is kept only as its hash', async () => {
    const { email } = await server.someone();
    const known = mails();
    await server.auth('request-password-reset', { email });
    const token = (await linkTo(email, known)).split('token=')[1] as string;
    const rows = JSON.stringify(await server.sql('select * from auth.verification'));
    expect(rows).not.toContain(token);
  });

  test('an invitation lets a person choose their first password', async () => {
    const admin = await server.someone(['ADMIN']);
    const { employee } = await server.build.asEmployee(['SALES_REP'], { person: await server.build.person({ email: 'invited@example.test' }) });
    const known = mails();
    const { data } = await server.post(
      'mutation ($input: UserInviteInput!) { userInvite(input: $input) { user { email } userErrors { message } } }',
      { input: { personId: employee.person.id } },
      { cookie: await server.signIn(admin.email) },
    );
    expect(data.userInvite).toEqual({ user: { email: 'invited@example.test' }, userErrors: [] });
    await expect(server.signIn('invited@example.test')).rejects.toThrow('401');
    const link = await linkTo('invited@example.test', known);
    expect((await set(link, 'my first password')).status).toBe(200);
    const cookie = await server.signIn('invited@example.test', 'my first password');
    expect(await viewerOf({ cookie })).toMatchObject({ employee: { id: employee.id } });
  });
});
