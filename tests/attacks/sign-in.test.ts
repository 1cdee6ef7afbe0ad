import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PASSWORDS } from '../../apps/api/src/platform/sign-in.js';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';
import { cookiesOf, enrol, totp } from '../e2e/second-factor.js';

let server: TestServer;
/** How often a password was worked on: what takes the time of a sign-in. */
const work = { hashes: 0, comparisons: 0 };
beforeAll(async () => {
  server = await TestServer.start({
    passwords: {
      hash(password) {
        work.hashes += 1;
        return PASSWORDS.hash(password);
      },
      verify(given) {
        work.comparisons += 1;
        return PASSWORDS.verify(given);
      },
    },
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  Object.assign(work, { hashes: 0, comparisons: 0 });
  await server.sql('delete from auth.tries');
});

const viewerOf = async (headers: Record<string, string>) => (await server.post('{ viewer { kind roles } }', {}, headers)).data?.viewer;
const raw = (path: string, body: string, headers: Record<string, string> = {}) =>
  server.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const expectNoLeak = (text: string) => expect(text).not.toMatch(/node_modules|at \w+ \(|select |insert |auth\."|relation "|scrypt/i);

describe('many sign-ins in one request', () => {
  test('are not to be had in the graph: it has no sign-in, and takes no batches', async () => {
    const { data } = await server.post('{ __schema { mutationType { fields { name } } queryType { fields { name } } } }');
    const names = [...data.__schema.mutationType.fields, ...data.__schema.queryType.fields].map(({ name }: { name: string }) => name);
    expect(names.filter((name) => /sign_?in|log_?in|authenticate|password|token|session/i.test(name))).toEqual([]);
    const aliases = Array.from({ length: 50 }, (_, n) => `a${n}: signIn(email: "x@example.test", password: "guess ${n}") { token }`).join(' ');
    const aliased = await raw('/graphql', JSON.stringify({ query: `mutation { ${aliases} }` }));
    const text = await aliased.text();
    expect(JSON.parse(text)).toEqual({ errors: expect.any(Array) });
    expectNoLeak(text);
    const batch = await raw('/graphql', JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ viewer { kind } }' }))));
    expect(batch.status).toBe(400);
    expect(work).toEqual({ hashes: 0, comparisons: 0 });
  });

  test('are not to be had at the sign-in: a list of them, several in one body and repeated keys compare one password at most', async () => {
    const { email } = await server.someone();
    const one = JSON.stringify({ email, password: 'a guess of it' });
    for (const body of [
      `[${Array(50).fill(one).join(',')}]`,
      Array(50).fill(one).join('\n'),
      JSON.stringify({ email: Array(50).fill(email), password: Array(50).fill('a guess of it') }),
      '"text"',
      '',
      'null',
      '{',
    ]) {
      const response = await raw('/auth/sign-in/email', body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.getSetCookie()).toEqual([]);
      expectNoLeak(await response.text());
    }
    expect(work.comparisons).toBe(0);
    const repeated = `{"email":"${email}",${Array.from({ length: 50 }, (_, n) => `"password":"guess ${n} of it"`).join(',')}}`;
    expect((await raw('/auth/sign-in/email', repeated)).status).toBe(401);
    expect(work.comparisons).toBe(1);
  });

  test('one by one and all at once are bounded: of fifty guesses five are compared, and the right one among them is not', async () => {
    const { email } = await server.someone();
    const guesses = Array.from({ length: 50 }, (_, n) => (n === 40 ? TEST_PASSWORD : `guess ${n} of it`));
    const statuses: number[] = [];
    for (const password of guesses) statuses.push((await server.auth('sign-in/email', { email, password })).status === 429 ? 429 : 401);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(8);
    expect(work.comparisons).toBeLessThanOrEqual(8);
    expect(statuses[40]).toBe(429);
    await server.sql('delete from auth.tries');
    work.comparisons = 0;
    const answers = await Promise.all(guesses.slice(0, 30).map((password) => server.auth('sign-in/email', { email, password })));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(work.comparisons).toBe(5);
  });
});

describe('who asks whether an address has a sign-in', () => {
  test('gets the same answer after the same work, at the sign-in', async () => {
    const { email } = await server.someone();
    const answers = [];
    for (const address of [email, 'nobody.here@example.test']) {
      Object.assign(work, { hashes: 0, comparisons: 0 });
      const response = await server.auth('sign-in/email', { email: address, password: 'not the password' });
      const headers = Object.fromEntries([...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)));
      answers.push({ status: response.status, body: await response.json(), headers, worked: work.hashes + work.comparisons });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.worked).toBe(1);
  });

  test('gets the same where the sign-in has no password yet, or is closed', async () => {
    const { employee } = await server.build.asEmployee([]);
    await server.sql(`insert into "user" (person_id, email) select p.id, 'invited.only@example.test' from person p where p.email = $1`, [
      employee.person.email,
    ]);
    const closed = (await server.someone()).email;
    await server.sql('update "user" set disabled_at = now() where email = $1', [closed]);
    const answers = [];
    for (const address of ['invited.only@example.test', closed, 'nobody.at.all@example.test']) {
      Object.assign(work, { hashes: 0, comparisons: 0 });
      const response = await server.auth('sign-in/email', { email: address, password: 'not the password' });
      answers.push({ status: response.status, body: await response.json(), worked: work.hashes + work.comparisons });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, worked: 1 });
  });

  test('gets the same answer when they ask for a new password, and neither sooner than the other can be', async () => {
    const { email } = await server.someone();
    const answers = [];
    for (const address of [email, 'nobody.here@example.test']) {
      const begun = performance.now();
      const response = await server.auth('request-password-reset', { email: address });
      answers.push({ status: response.status, body: await response.json() });
      expect(performance.now() - begun).toBeGreaterThan(245);
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('a token from a mail', () => {
  /** As the job makes it, without the mail. */
  async function token(email: string, until = '1 hour'): Promise<string> {
    const { createHash, randomBytes } = await import('node:crypto');
    const made = randomBytes(18).toString('base64url');
    const identifier = createHash('sha256').update(`reset-password:${made}`).digest('base64url');
    await server.sql(
      `insert into auth.verification (identifier, value, expires_at) select $1, id, now() + $3::interval from auth."user" where email = $2`,
      [identifier, email, until],
    );
    return made;
  }
  const reset = (given: string, newPassword: string) => server.auth('reset-password', { token: given, newPassword });

  test('that was used, has expired or was changed by a character sets nothing', async () => {
    const { email } = await server.someone();
    const used = await token(email);
    expect((await reset(used, 'a first new password')).status).toBe(200);
    const old = await token(email, '-1 second');
    const good = await token(email);
    const changed = `${good.startsWith('A') ? 'B' : 'A'}${good.slice(1)}`;
    for (const bad of [used, old, changed, good.toUpperCase(), `${good} `, '', '%', `reset-password:${good}`]) {
      const response = await reset(bad, 'a second new password');
      expect([bad, response.status]).toEqual([bad, 400]);
      expectNoLeak(await response.text());
    }
    await expect(server.signIn(email, 'a first new password')).resolves.toMatch(/^relata/);
    await expect(server.signIn(email, 'a second new password')).rejects.toThrow('401');
  });

  test('used by two at the same moment works for one', async () => {
    const { email } = await server.someone();
    const one = await token(email);
    const answers = await Promise.all([reset(one, 'the first of the two'), reset(one, 'the second of the two')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('is no way around the second factor, and ends every session', async () => {
    const { email } = await server.someone();
    const { cookie } = await enrol(server, email);
    expect((await reset(await token(email), 'a new password here')).status).toBe(200);
    expect(await viewerOf({ cookie })).toBeNull();
    const signed = await server.auth('sign-in/email', { email, password: 'a new password here' });
    expect(await signed.json()).toMatchObject({ twoFactorRedirect: true });
    expect(cookiesOf(signed)).not.toContain('session_token');
  });

  test('of the step between password and second factor opens nothing else', async () => {
    const { email } = await server.someone();
    const { secret } = await enrol(server, email);
    const half = cookiesOf(await server.auth('sign-in/email', { email, password: TEST_PASSWORD }));
    const [, value] = half.split('two_factor=') as [string, string];
    expect(await viewerOf({ cookie: half })).toBeNull();
    expect(await viewerOf({ cookie: `relata.session_token=${value}` })).toBeNull();
    for (const path of ['two-factor/disable', 'two-factor/enable', 'change-password', 'sessions/end-others'])
      expect([
        path,
        (await server.auth(path, { password: TEST_PASSWORD, currentPassword: TEST_PASSWORD, newPassword: 'another password' }, { cookie: half }))
          .status,
      ]).toEqual([path, 401]);
    expect(
      (await server.auth('two-factor/verify-totp', { code: totp(secret, 1) }, { cookie: `relata.two_factor=${value.slice(0, -6)}AAAA%3D` })).status,
    ).toBe(401);
  });
});

describe('a session', () => {
  test('can’t be planted: whatever cookie a browser comes with, signing in makes another', async () => {
    const attacker = await server.signIn((await server.someone()).email);
    const { email } = await server.someone(['SALES_REP']);
    for (const planted of [attacker, 'relata.session_token=planted', 'relata.session_token=planted.AAAA']) {
      const response = await server.auth('sign-in/email', { email, password: TEST_PASSWORD }, { cookie: planted });
      expect(cookiesOf(response)).not.toContain(planted.split('=')[1]);
      expect(await viewerOf({ cookie: cookiesOf(response) })).toMatchObject({ roles: ['EMPLOYEE', 'SALES_REP'] });
      expect(await viewerOf({ cookie: planted })).toBeNull();
    }
  });

  test('with one character changed anywhere in its cookie is nobody’s', async () => {
    const cookie = await server.signIn((await server.someone()).email);
    const [name, value] = cookie.split('=') as [string, string];
    const plain = decodeURIComponent(value);
    // The last character of the signature before the padding has two bits that mean nothing.
    for (const at of [0, 5, 15, 31, 33, 40, 60, plain.length - 3]) {
      const changed = plain.slice(0, at) + (plain[at] === 'A' ? 'B' : 'A') + plain.slice(at + 1);
      expect([at, await viewerOf({ cookie: `${name}=${encodeURIComponent(changed)}` })]).toEqual([at, null]);
    }
    expect(await viewerOf({ cookie })).not.toBeNull();
  });

  test('does not take the signature of another one', async () => {
    const values = [];
    for (let n = 0; n < 2; n += 1) values.push(decodeURIComponent((await server.signIn((await server.someone()).email)).split('=')[1] as string));
    const [one, two] = values.map((value) => value.split('.')) as [[string, string], [string, string]];
    expect(await viewerOf({ cookie: `relata.session_token=${encodeURIComponent(`${one[0]}.${two[1]}`)}` })).toBeNull();
  });

  test('that was signed out, whose owner is closed, or whose role was taken reaches nothing from the next request on', async () => {
    const admin = { cookie: await server.signIn((await server.someone(['ADMIN'])).email) };
    const READ = '{ accounts { totalCount } }';
    const code = async (cookie: string) => (await server.post(READ, {}, { cookie })).errors?.[0]?.extensions.code;
    const out = await server.signIn((await server.someone(['SALES_REP'])).email);
    expect(await code(out)).toBeUndefined();
    await server.auth('sign-out', {}, { cookie: out });
    expect(await code(out)).toBe('UNAUTHENTICATED');

    const closed = await server.someone(['SALES_REP']);
    const closedCookie = await server.signIn(closed.email);
    expect(await code(closedCookie)).toBeUndefined();
    const { data } = await server.post(
      'query ($email: String!) { users(where: { email: { eq: $email } }) { nodes { id } } }',
      { email: closed.email },
      admin,
    );
    await server.post(
      'mutation ($input: UserDisableInput!) { userDisable(input: $input) { userErrors { code } } }',
      { input: { id: data.users.nodes[0].id } },
      admin,
    );
    expect(await code(closedCookie)).toBe('UNAUTHENTICATED');
    for (const path of ['sessions', 'get-session'])
      expect(await (await server.fetch(`/auth/${path}`, { headers: { cookie: closedCookie } })).text()).not.toContain(closed.email);

    const robbed = await server.someone(['SALES_REP']);
    const robbedCookie = await server.signIn(robbed.email);
    expect(await code(robbedCookie)).toBeUndefined();
    await server.post(
      'mutation ($input: EmployeeRoleRevokeInput!) { employeeRoleRevoke(input: $input) { userErrors { code } } }',
      { input: { id: robbed.employee.id, role: 'SALES_REP' } },
      admin,
    );
    expect(await code(robbedCookie)).toBe('FORBIDDEN');
  });

  test('over https is taken from the cookie of this host alone, not from one that a neighbour could set', async () => {
    const secure = await TestServer.start({ env: { PUBLIC_URL: 'https://relata.example.test' } });
    try {
      const { employee } = await secure.build.asEmployee([]);
      const email = await secure.user(employee.person, 'secure@example.test');
      const response = await secure.auth('sign-in/email', { email, password: TEST_PASSWORD }, { origin: 'https://relata.example.test' });
      const cookie = cookiesOf(response);
      const ask = async (given: string) => (await secure.post('{ viewer { kind } }', {}, { cookie: given })).data.viewer;
      expect(await ask(cookie)).not.toBeNull();
      for (const name of ['relata.session_token', '__Secure-relata.session_token', 'x__Host-relata.session_token'])
        expect(await ask(cookie.replace('__Host-relata.session_token', name))).toBeNull();
    } finally {
      await secure.close();
    }
  });
});

describe('a page elsewhere', () => {
  const form = (email: string) => new URLSearchParams({ email, password: TEST_PASSWORD }).toString();

  test('can’t sign anybody in by a form, nor act with a session that the browser has', async () => {
    const { email } = await server.someone();
    const cookie = await server.signIn(email);
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const foreign = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const answers = [
      await raw('/auth/sign-in/email', form(email), { ...type, ...foreign }),
      await raw('/auth/sign-in/email', form(email), { ...type, ...foreign, cookie }),
      await raw('/auth/sign-in/email', form(email), { ...type, origin: 'null', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }),
      await raw('/auth/sessions/end-others', '{}', { ...foreign, cookie }),
      await raw('/auth/two-factor/enable', JSON.stringify({ password: TEST_PASSWORD }), { ...foreign, cookie }),
      await raw('/auth/change-password', JSON.stringify({ currentPassword: TEST_PASSWORD, newPassword: 'evil evil evil' }), { ...foreign, cookie }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array(answers.length).fill(403));
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
    expect(await viewerOf({ cookie })).not.toBeNull();
  });

  test('can’t send people on to itself after a sign-in', async () => {
    const { email } = await server.someone();
    const response = await server.auth('sign-in/email', { email, password: TEST_PASSWORD, callbackURL: 'https://evil.test/' });
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).not.toContain('evil');
    const mail = await server.auth('request-password-reset', { email, redirectTo: 'https://evil.test/' });
    expect(mail.status).toBe(403);
  });
});
