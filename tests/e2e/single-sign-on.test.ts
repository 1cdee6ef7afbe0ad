import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { TestServer } from '../../apps/api/src/testing/server.js';
import { CLIENT, startForger, startProvider } from './oidc.js';
import { cookiesOf } from './second-factor.js';

let server: TestServer;
let admin: { cookie: string };
let provider: Awaited<ReturnType<typeof startProvider>>;
let forger: Awaited<ReturnType<typeof startForger>>;
let acme: string;
const redirects: string[] = [];

const CREATE =
  'mutation ($input: IdentityProviderCreateInput!) { identityProviderCreate(input: $input) { identityProvider { id domains } userErrors { code field message } } }';
const UPDATE =
  'mutation ($input: IdentityProviderUpdateInput!) { identityProviderUpdate(input: $input) { identityProvider { active } userErrors { code field } } }';
const create = async (input: object) =>
  (await server.post(CREATE, { input: { name: 'Acme', clientId: CLIENT.id, clientSecret: CLIENT.secret, ...input } }, admin)).data
    .identityProviderCreate;

beforeAll(async () => {
  // The provider warns that it is not set up for production.
  for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockImplementation(() => {});
  server = await TestServer.start();
  admin = { cookie: await server.signIn((await server.someone(['ADMIN'])).email) };
  forger = await startForger();
  const made = await create({ issuer: 'https://later.example.test', domains: ['Acme.test'] });
  acme = made.identityProvider.id;
  redirects.push(`${server.url}/auth/sso/callback/${acme}`);
  provider = await startProvider(() => redirects);
  await server.post(UPDATE, { input: { id: acme, issuer: provider.url, clientSecret: CLIENT.secret } }, admin);
  expect((await create({ name: 'Forgers', issuer: forger.url, domains: ['forged.test'] })).userErrors).toEqual([]);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await provider.close();
  await forger.close();
  await server.close();
});

const viewerOf = async (cookie: string) => (await server.post('{ viewer { kind } }', {}, { cookie })).data?.viewer;
const reasons = async () => {
  await server.app.refusals.written();
  const rows = await server.sql(
    `select changes -> 'refused' -> 0 ->> 'message' as reason from audit_entry where changes ->> 'operation' = 'single sign-on' order by at`,
  );
  return rows.map(({ reason }) => reason);
};

/** An employee with a sign-in at this address. */
async function person(email: string): Promise<string> {
  const { employee } = await server.build.asEmployee([]);
  return server.user(employee.person, email);
}
async function leave(email: string): Promise<{ url: string; cookie: string }> {
  const response = await server.auth('sso/start', { email });
  expect(response.status).toBe(200);
  return { url: ((await response.json()) as { url: string }).url, cookie: cookiesOf(response) };
}
/** Follows the provider as a browser does, and answers the address with which it comes back. */
async function visit(start: string): Promise<URL> {
  const jar = new Map<string, string>();
  let url = new URL(start);
  for (let hops = 0; hops < 10; hops += 1) {
    if (url.origin === server.url) return url;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [name, value] = (each.split(';')[0] as string).split('=') as [string, string];
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`The provider stopped at ${url}: ${response.status} ${await response.text()}`);
    url = new URL(location, url);
  }
  throw new Error('The provider went round in circles');
}
const comeBack = async (url: URL, cookie: string) => {
  const response = await server.fetch(`${url.pathname}${url.search}`, { headers: { cookie, 'sec-fetch-site': 'cross-site' } });
  return { status: response.status, location: response.headers.get('location'), cookie: cookiesOf(response) };
};
async function signIn(email: string) {
  const { url, cookie } = await leave(email);
  return comeBack(await visit(url), cookie);
}
const REFUSED = () => ({ status: 302, location: `${server.url}/sign-in?problem=sso`, cookie: '' });

describe('signing in through one’s company', () => {
  test('opens the sign-in that has the address, with PKCE, state and nonce', async () => {
    const email = await person('ada@acme.test');
    provider.as({ sub: 'ada', email, email_verified: true });
    const { url } = await leave(email);
    const { searchParams } = new URL(url);
    expect(Object.fromEntries(searchParams)).toMatchObject({ code_challenge_method: 'S256', response_type: 'code', client_id: CLIENT.id });
    for (const name of ['state', 'nonce', 'code_challenge']) expect((searchParams.get(name) ?? '').length).toBeGreaterThan(40);
    const done = await signIn('ADA@acme.test');
    expect(done).toMatchObject({ status: 302, location: `${server.url}/sign-in?done=1` });
    expect(await viewerOf(done.cookie)).toEqual({ kind: 'EMPLOYEE' });
    const again = await signIn(email);
    expect(await viewerOf(again.cookie)).toEqual({ kind: 'EMPLOYEE' });
    const linked = await server.sql(
      `select a.account_id from auth.account a join auth."user" u on u.id = a.user_id where u.email = $1 and a.provider_id <> 'credential'`,
      [email],
    );
    expect(linked).toEqual([{ account_id: 'ada' }]);
    const { sessions } = (await (await server.fetch('/auth/sessions', { headers: { cookie: again.cookie } })).json()) as {
      sessions: { method: string; current: boolean }[];
    };
    expect(sessions.find(({ current }) => current)?.method).toMatch(/^sso:/);
  });

  test('makes nobody: an address that no sign-in has is refused', async () => {
    provider.as({ sub: 'new', email: 'new@acme.test', email_verified: true });
    expect(await signIn('new@acme.test')).toEqual(REFUSED());
    expect(await server.sql(`select from auth."user" where email = 'new@acme.test'`)).toEqual([]);
  });

  test('of an address that the provider hasn’t verified, or of another domain, is refused', async () => {
    const email = await person('grace@acme.test');
    provider.as({ sub: 'grace', email, email_verified: false });
    expect(await signIn(email)).toEqual(REFUSED());
    const victim = await person('victim@other.test');
    provider.as({ sub: 'evil', email: victim, email_verified: true });
    expect(await signIn('anybody@acme.test')).toEqual(REFUSED());
    expect((await server.auth('sso/start', { email: victim })).status).toBe(404);
    expect((await reasons()).slice(-2)).toEqual([
      'Acme: the provider has not verified the address',
      'Acme: the address is not of the provider’s domains',
    ]);
  });

  test('another subject with a linked address is refused: an address that was given to somebody new opens nothing', async () => {
    const email = await person('linus@acme.test');
    provider.as({ sub: 'linus', email, email_verified: true });
    expect((await signIn(email)).location).toContain('done');
    provider.as({ sub: 'successor', email, email_verified: true });
    expect(await signIn(email)).toEqual(REFUSED());
  });

  test('accepts a waiting invitation; one that was taken back opens nothing', async () => {
    const invite = async (email: string) => {
      const { employee } = await server.build.asEmployee([], { person: await server.build.person({ email }) });
      const { data } = await server.post(
        'mutation ($input: UserInviteInput!) { userInvite(input: $input) { userErrors { message } } }',
        { input: { personId: employee.person.id } },
        admin,
      );
      expect(data.userInvite.userErrors).toEqual([]);
    };
    await invite('invited@acme.test');
    provider.as({ sub: 'invited', email: 'invited@acme.test', email_verified: true });
    expect((await signIn('invited@acme.test')).location).toContain('done');
    expect(await server.sql(`select accepted_at is not null as accepted from invitation where email = 'invited@acme.test'`)).toEqual([
      { accepted: true },
    ]);
    await invite('withdrawn@acme.test');
    await server.sql(`update invitation set revoked_at = now() where email = 'withdrawn@acme.test'`);
    provider.as({ sub: 'withdrawn', email: 'withdrawn@acme.test', email_verified: true });
    expect(await signIn('withdrawn@acme.test')).toEqual(REFUSED());
    expect((await reasons()).at(-1)).toBe('Acme: there is no invitation');
  });

  test('ends where the sign-in is closed', async () => {
    const email = await person('closed@acme.test');
    await server.sql(`update "user" set disabled_at = now() where email = $1`, [email]);
    provider.as({ sub: 'closed', email, email_verified: true });
    expect(await signIn(email)).toEqual({ ...REFUSED(), location: `${server.url}/sign-in?problem=closed` });
  });

  test('is bound to the browser that began it, works once, and within its time', async () => {
    const email = await person('alan@acme.test');
    provider.as({ sub: 'alan', email, email_verified: true });
    const mine = await leave(email);
    const back = await visit(mine.url);
    const other = await leave(email);
    expect(await comeBack(back, '')).toEqual(REFUSED());
    expect(await comeBack(back, other.cookie)).toEqual(REFUSED());
    const forged = new URL(back);
    forged.searchParams.set('state', 'x'.repeat(43));
    expect(await comeBack(forged, mine.cookie)).toEqual(REFUSED());
    expect((await comeBack(back, mine.cookie)).location).toContain('done');
    expect(await comeBack(back, mine.cookie)).toEqual(REFUSED());
    const late = await leave(email);
    const lateBack = await visit(late.url);
    await server.sql(`update auth.verification set expires_at = now() - interval '1 second'`);
    expect(await comeBack(lateBack, late.cookie)).toEqual(REFUSED());
    const elsewhere = await leave(email);
    const wrong = await visit(elsewhere.url);
    wrong.pathname = '/auth/sso/callback/idp_01h455vb4pex5vsknk084sn02q';
    expect(await comeBack(wrong, elsewhere.cookie)).toEqual(REFUSED());
  });

  describe('with an ID token that', () => {
    const email = 'target@forged.test';
    const good = { sub: 'target', email, email_verified: true };
    beforeAll(async () => void (await person(email)));

    test('is as it should be, opens the sign-in (so that the refusals below are refusals)', async () => {
      forger.answer(good);
      expect((await signIn(email)).location).toContain('done');
    });

    test.each<[string, () => void]>([
      ['has expired', () => forger.answer({ ...good, exp: 1_700_000_000 })],
      ['is of another audience', () => forger.answer({ ...good, aud: 'somebody else' })],
      ['is of another issuer', () => forger.answer({ ...good, iss: 'https://other.example.test' })],
      ['has another nonce', () => forger.answer({ ...good, nonce: 'another' })],
      ['has no nonce', () => forger.answer(good, ({ nonce: _, ...claims }, sign) => sign(claims))],
      [
        'was tampered with',
        () =>
          forger.answer({ ...good, sub: 'evil' }, async (claims, sign) => {
            const [head, , signature] = (await sign(claims)).split('.');
            return `${head}.${Buffer.from(JSON.stringify({ ...claims, sub: 'target' })).toString('base64url')}.${signature}`;
          }),
      ],
      [
        'is signed with another key',
        () => forger.answer(good, (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(forger.forgerKey)),
      ],
      [
        'is signed with the client’s secret',
        () =>
          forger.answer(good, (claims) =>
            new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(CLIENT.secret.padEnd(32))),
          ),
      ],
      [
        'is not signed',
        () =>
          forger.answer(
            good,
            async (claims) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`,
          ),
      ],
      ['says verified as a text', () => forger.answer({ ...good, email_verified: 'true' })],
      ['has an address with a second domain', () => forger.answer({ ...good, sub: 'two', email: 'target@other.test@forged.test' })],
    ])('%s is refused', async (_why, forge) => {
      forge();
      expect(await signIn(email)).toEqual(REFUSED());
    });
  });

  test('a provider that can’t be reached says so, and is asked again at the next try', async () => {
    const made = await create({ name: 'Away', issuer: 'http://127.0.0.1:9', domains: ['away.test'] });
    expect(made.userErrors).toEqual([]);
    expect((await server.auth('sso/start', { email: 'a@away.test' })).status).toBe(502);
  });

  test('a provider that is switched off ends the sessions that began with it', async () => {
    const email = await person('last@acme.test');
    provider.as({ sub: 'last', email, email_verified: true });
    const { cookie } = await signIn(email);
    expect(await viewerOf(cookie)).not.toBeNull();
    const onTheWay = await leave(email);
    const back = await visit(onTheWay.url);
    await server.post(UPDATE, { input: { id: acme, active: false } }, admin);
    expect(await viewerOf(cookie)).toBeNull();
    expect(await comeBack(back, onTheWay.cookie)).toEqual(REFUSED());
    await server.post(UPDATE, { input: { id: acme, active: true } }, admin);
  });
});

describe('companies’ sign-ins', () => {
  test('are set up by administrators alone, and their secrets are shown to nobody', async () => {
    const hr = { cookie: await server.signIn((await server.someone(['HR'])).email) };
    const input = { name: 'X', issuer: 'https://x.test', clientId: 'x', clientSecret: 'x', domains: ['x.test'] };
    expect((await server.post(CREATE, { input }, hr)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await server.post('{ identityProviders { nodes { id } } }', {}, hr)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const kept = JSON.stringify([
      await server.sql('select * from auth.provider_secret'),
      await server.sql('select * from identity_provider'),
      await server.sql('select * from audit_entry'),
    ]);
    expect(kept).not.toContain(CLIENT.secret);
  });

  test('have domains that are no other’s, and an issuer that only comes with its secret', async () => {
    expect(await create({ issuer: 'https://x.test', domains: ['acme.TEST'] })).toMatchObject({
      identityProvider: null,
      userErrors: [{ code: 'WRONG_STATE' }],
    });
    for (const domains of [[], ['no domain'], ['@x.test'], ['test']])
      expect(await create({ issuer: 'https://x.test', domains })).toMatchObject({ userErrors: [{ code: 'INVALID', field: ['domains'] }] });
    const moved = await server.post(UPDATE, { input: { id: acme, issuer: 'https://evil.test' } }, admin);
    expect(moved.data.identityProviderUpdate).toEqual({ identityProvider: null, userErrors: [{ code: 'REQUIRED', field: ['clientSecret'] }] });
  });
});
