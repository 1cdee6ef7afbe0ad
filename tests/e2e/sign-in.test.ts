import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';

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

describe('signing in', () => {
  test('gives a cookie that scripts and other sites do not get, and that GraphQL knows', async () => {
    const { employee, email } = await server.someone(['SALES_REP']);
    const response = await server.auth('sign-in/email', { email: email.toUpperCase(), password: TEST_PASSWORD });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^relata\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const viewer = await viewerOf({ cookie: (cookie as string).split(';')[0] as string });
    expect(viewer).toMatchObject({ kind: 'EMPLOYEE', roles: ['EMPLOYEE', 'SALES_REP'], scopes: null, employee: { id: employee.id } });
  });

  test('under https the cookie goes over https and to this host only', async () => {
    const secure = await TestServer.start({ env: { PUBLIC_URL: 'https://relata.example.test' } });
    try {
      const { employee } = await secure.build.asEmployee();
      await secure.user(employee.person, 'secure@example.test');
      const response = await secure.auth(
        'sign-in/email',
        { email: 'secure@example.test', password: TEST_PASSWORD },
        { origin: 'https://relata.example.test' },
      );
      const [cookie] = response.headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-relata\.session_token=/);
      expect(cookie).toMatch(/; Secure/i);
      expect(cookie).toMatch(/; Path=\//i);
      expect(cookie).not.toMatch(/Domain=/i);
      const { data } = await secure.post(VIEWER, {}, { cookie: (cookie as string).split(';')[0] as string });
      expect(data.viewer).toMatchObject({ kind: 'EMPLOYEE' });
    } finally {
      await secure.close();
    }
  });

  test('says the same for a wrong password and for an address that nobody has', async () => {
    const { email } = await server.someone();
    const wrong = await server.auth('sign-in/email', { email, password: 'not the password' });
    const unknown = await server.auth('sign-in/email', { email: 'nobody@example.test', password: 'not the password' });
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(wrong.status);
    expect(await unknown.json()).toEqual(await wrong.json());
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test('whoever is not signed in is nobody, which is no error', async () => {
    expect(await viewerOf({})).toBeNull();
    expect(await viewerOf({ cookie: 'theme=dark' })).toBeNull();
  });

  test('nobody signs up, and what is not meant to be open is not there', async () => {
    for (const path of ['sign-up/email', 'update-user', 'delete-user', 'change-email', 'link-social', 'send-verification-email'])
      expect((await server.auth(path, { email: 'new@example.test', password: TEST_PASSWORD, name: 'New' })).status).toBe(404);
  });

  test('another site can’t sign anybody in or out', async () => {
    const { email } = await server.someone();
    const evil = { origin: 'https://evil.test' };
    expect((await server.auth('sign-in/email', { email, password: TEST_PASSWORD }, evil)).status).toBe(403);
    const cookie = await server.signIn(email);
    expect((await server.auth('sign-out', {}, { cookie, ...evil })).status).toBe(403);
    expect(await viewerOf({ cookie })).not.toBeNull();
  });

  test('too many tries from one address have to wait, whatever address they claim', async () => {
    const strict = await TestServer.start({ triesPerMinute: 3 });
    try {
      const attempt = (n: number) =>
        strict.auth(
          'sign-in/email',
          { email: `a${n}@x.test`, password: 'wrong wrong' },
          { 'x-relata-address': `10.0.0.${n}`, 'x-forwarded-for': `10.0.0.${n}` },
        );
      const statuses = [];
      for (let n = 0; n < 5; n += 1) statuses.push((await attempt(n)).status);
      expect(statuses).toEqual([401, 401, 401, 429, 429]);
      expect(Number((await attempt(5)).headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await strict.close();
    }
  });

  test('a cookie that somebody made up, or took from a database, is nobody’s', async () => {
    const { email } = await server.someone();
    const cookie = await server.signIn(email);
    const [name, value] = cookie.split('=') as [string, string];
    const [token] = decodeURIComponent(value).split('.') as [string];
    for (const forged of [token, `${token}.`, `${token}.${'A'.repeat(43)}=`, 'x', '%00', `${value}x`])
      expect(await viewerOf({ cookie: `${name}=${forged}` })).toBeNull();
  });
});

describe('a session', () => {
  test('ends on sign-out, from the very next request on', async () => {
    const { email } = await server.someone();
    const cookie = await server.signIn(email);
    for (let n = 0; n < 3; n += 1) expect(await viewerOf({ cookie })).not.toBeNull();
    expect((await server.auth('sign-out', {}, { cookie })).status).toBe(200);
    expect(await viewerOf({ cookie })).toBeNull();
    const { errors } = await server.post('{ accounts { nodes { id } } }', {}, { cookie });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('ends for everybody else when the password changes', async () => {
    const { email } = await server.someone();
    const here = await server.signIn(email);
    const elsewhere = await server.signIn(email);
    expect(await viewerOf({ cookie: elsewhere })).not.toBeNull();
    const changed = await server.auth('change-password', { currentPassword: TEST_PASSWORD, newPassword: 'a longer one now' }, { cookie: here });
    expect(changed.status).toBe(200);
    expect(await viewerOf({ cookie: elsewhere })).toBeNull();
    const [fresh] = changed.headers.getSetCookie();
    expect(await viewerOf({ cookie: (fresh as string).split(';')[0] as string })).not.toBeNull();
    await expect(server.signIn(email)).rejects.toThrow('401');
    await expect(server.signIn(email, 'a longer one now')).resolves.toMatch(/^relata/);
  });

  test('a password has at least ten characters', async () => {
    const { email } = await server.someone();
    const cookie = await server.signIn(email);
    const short = await server.auth('change-password', { currentPassword: TEST_PASSWORD, newPassword: 'ninechars' }, { cookie });
    expect(short.status).toBe(400);
  });
});
