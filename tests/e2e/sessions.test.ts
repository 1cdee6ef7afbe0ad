import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestServer } from '../../apps/api/src/testing/server.js';
import { cookiesOf } from './second-factor.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

interface Listed {
  id: string;
  current: boolean;
  device: string;
  address: string;
  method: string;
  signedInAt: string;
  lastUsedAt: string;
  endsAt: string;
}

const viewerOf = async (headers: Record<string, string>) => (await server.post('{ viewer { kind } }', {}, headers)).data?.viewer;
const list = async (cookie: string): Promise<Listed[]> => {
  const response = await server.fetch('/auth/sessions', { headers: { cookie } });
  expect(response.status).toBe(200);
  return ((await response.json()) as { sessions: Listed[] }).sessions;
};
const hours = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 3_600_000);

describe('sessions', () => {
  test('are listed with device, address and last use, one’s own only, and without their tokens', async () => {
    const { email } = await server.someone();
    await server.signIn((await server.someone()).email);
    const response = await server.auth(
      'sign-in/email',
      { email, password: 'relata-demo' },
      { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' },
    );
    const cookie = cookiesOf(response);
    await server.signIn(email);
    const sessions = await list(cookie);
    expect(sessions).toHaveLength(2);
    expect(sessions.find(({ current }) => current)).toMatchObject({ device: 'Firefox on Linux', address: '127.0.0.1', method: 'password' });
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const [token] = decodeURIComponent(cookie.split('=')[1] as string).split('.') as [string];
    expect(JSON.stringify(sessions)).not.toContain(token);
    expect((await server.fetch('/auth/sessions')).status).toBe(401);
  });

  test('one of them, or all others, end from the next request on', async () => {
    const { email } = await server.someone();
    const [here, phone, tablet] = [await server.signIn(email), await server.signIn(email), await server.signIn(email)];
    const { id } = (await list(phone)).find(({ current }) => current) as Listed;
    expect((await server.auth('sessions/end', { id }, { cookie: here })).status).toBe(200);
    expect(await viewerOf({ cookie: phone })).toBeNull();
    expect(await viewerOf({ cookie: tablet })).not.toBeNull();
    const others = await server.auth('sessions/end-others', {}, { cookie: here });
    expect(await others.json()).toEqual({ ended: 1 });
    expect(await viewerOf({ cookie: tablet })).toBeNull();
    expect(await viewerOf({ cookie: here })).not.toBeNull();
  });

  test('of somebody else can’t be ended, and are not told from none', async () => {
    const victim = await server.signIn((await server.someone()).email);
    const { id } = (await list(victim))[0] as Listed;
    const cookie = await server.signIn((await server.someone()).email);
    const foreign = await server.auth('sessions/end', { id }, { cookie });
    const missing = await server.auth('sessions/end', { id: crypto.randomUUID() }, { cookie });
    expect([foreign.status, await foreign.json()]).toEqual([missing.status, await missing.json()]);
    expect(foreign.status).toBe(404);
    expect(await viewerOf({ cookie: victim })).not.toBeNull();
    expect((await server.auth('sessions/end', { id }, { cookie, origin: 'https://evil.test' })).status).toBe(403);
  });

  test('end without use after half a day, and in any case after a week', async () => {
    const { email } = await server.someone();
    const cookie = await server.signIn(email);
    const own = async () => (await list(cookie))[0] as Listed;
    expect(hours((await own()).signedInAt, (await own()).endsAt)).toBe(12);
    const age = (time: string) =>
      server.sql(
        `update auth.session s set created_at = s.created_at - $2::interval, updated_at = s.updated_at - $2::interval, expires_at = s.expires_at - $2::interval
         from auth."user" u where u.id = s.user_id and u.email = $1`,
        [email, time],
      );
    await age('11 hours');
    await server.app.rightsSettled?.();
    // What is kept of a caller is kept for ten seconds; another header is another caller.
    expect(await viewerOf({ cookie, 'relata-as': 'employee' })).not.toBeNull();
    expect(hours((await own()).signedInAt, (await own()).endsAt)).toBe(23);
    await server.sql(
      `update auth.session s set created_at = now() - interval '167 hours', updated_at = now() - interval '2 minutes' from auth."user" u where u.id = s.user_id and u.email = $1`,
      [email],
    );
    expect(await viewerOf({ cookie })).not.toBeNull();
    expect(hours((await own()).signedInAt, (await own()).endsAt)).toBe(168);
    await age('2 hours');
    expect((await server.fetch('/auth/sessions', { headers: { cookie } })).status).toBe(401);
  });

  test('begin with a token of their own at each sign-in, and the one that the browser had before ends', async () => {
    const { email } = await server.someone();
    const first = await server.signIn(email);
    const response = await server.auth('sign-in/email', { email, password: 'relata-demo' }, { cookie: first });
    const second = cookiesOf(response);
    expect(second).not.toBe(first);
    expect(await viewerOf({ cookie: first })).toBeNull();
    expect(await viewerOf({ cookie: second })).not.toBeNull();
  });

  test('of anybody are ended by an administrator, and by nobody else', async () => {
    const admin = { cookie: await server.signIn((await server.someone(['ADMIN'])).email) };
    const { email } = await server.someone();
    const cookie = await server.signIn(email);
    const { data } = await server.post('query ($email: String!) { users(where: { email: { eq: $email } }) { nodes { id } } }', { email }, admin);
    const END = 'mutation ($input: UserSignOutInput!) { userSignOut(input: $input) { user { email } userErrors { code } } }';
    const input = { id: data.users.nodes[0].id };
    const hr = { cookie: await server.signIn((await server.someone(['HR'])).email) };
    expect((await server.post(END, { input }, hr)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await viewerOf({ cookie })).not.toBeNull();
    expect((await server.post(END, { input }, admin)).data.userSignOut).toEqual({ user: { email }, userErrors: [] });
    expect(await viewerOf({ cookie })).toBeNull();
    const [entry] = await server.sql(
      `select a.* from audit_entry a join auth."user" u on u.id::text = a.record_id where u.email = $1 and a.action = 'SESSIONS_ENDED'`,
      [email],
    );
    expect(entry).toMatchObject({ actor_kind: 'employee', record_type: 'User' });
  });
});
