import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';
import { cookiesOf, enrol, totp } from './second-factor.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const viewerOf = async (headers: Record<string, string>) => (await server.post('{ viewer { kind roles } }', {}, headers)).data?.viewer;
const audited = async (email: string) => {
  await server.app.refusals.written();
  const rows = await server.sql(
    `select case a.action when 'REFUSED' then a.changes ->> 'operation' else a.action end as action from audit_entry a join auth."user" u on u.id::text = a.record_id
     where u.email = $1 and a.record_type = 'User' and a.action not in ('INSERT', 'UPDATE') order by a.at, a.id`,
    [email],
  );
  return rows.map(({ action }) => action);
};
/** The right password, and the cookie that says so. */
async function half(email: string): Promise<string> {
  const response = await server.auth('sign-in/email', { email, password: TEST_PASSWORD });
  expect(await response.json()).toMatchObject({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
  return cookiesOf(response);
}

describe('a second factor', () => {
  test('is asked for after the password, and the password alone opens nothing', async () => {
    const { email } = await server.someone();
    const { secret } = await enrol(server, email);
    const waiting = await half(email);
    expect(waiting).not.toContain('session_token');
    expect(await viewerOf({ cookie: waiting })).toBeNull();
    const done = await server.auth('two-factor/verify-totp', { code: totp(secret, 1) }, { cookie: waiting });
    expect(done.status).toBe(200);
    expect(await done.text()).not.toContain('"token"');
    expect(await viewerOf({ cookie: cookiesOf(done) })).toMatchObject({ kind: 'EMPLOYEE' });
    expect(await audited(email)).toEqual(['SIGN_IN', 'SECOND_FACTOR_BEGUN', 'SECOND_FACTOR_ON', 'SIGN_IN']);
  });

  test('a code works once, also for two who send it at the same moment', async () => {
    const { email } = await server.someone();
    const { secret } = await enrol(server, email);
    const [one, two] = [await half(email), await half(email)];
    const code = totp(secret, 1);
    const answers = await Promise.all([one, two].map((cookie) => server.auth('two-factor/verify-totp', { code }, { cookie })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const again = await server.auth('two-factor/verify-totp', { code }, { cookie: await half(email) });
    expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([401, 'INVALID_CODE']);
  });

  test('five wrong codes end the try, ten in a row a quarter of an hour', async () => {
    const { email } = await server.someone();
    const { secret } = await enrol(server, email);
    const wrong = async (cookie: string, n: number) =>
      (await server.auth('two-factor/verify-totp', { code: String(900_000 + n) }, { cookie })).status;
    const first = await half(email);
    for (let n = 0; n < 5; n += 1) expect(await wrong(first, n)).toBe(401);
    expect(await wrong(first, 5)).toBe(400);
    expect((await server.auth('two-factor/verify-totp', { code: totp(secret, 1) }, { cookie: first })).status).toBe(401);
    const second = await half(email);
    for (let n = 10; n < 15; n += 1) expect(await wrong(second, n)).toBe(401);
    const third = await half(email);
    // A right code, which nobody has used.
    await server.sql('delete from auth.used_code');
    expect((await server.auth('two-factor/verify-totp', { code: totp(secret) }, { cookie: third })).status).toBe(429);
    await server.sql(`update auth.second_factor set locked_until = now() - interval '1 second'`);
    await server.sql('delete from auth.used_code');
    expect((await server.auth('two-factor/verify-totp', { code: totp(secret, 1) }, { cookie: await half(email) })).status).toBe(200);
  });

  test('a recovery code takes the place of the app, once; new ones end the old', async () => {
    const { email } = await server.someone();
    const { codes, cookie } = await enrol(server, email);
    expect(new Set(codes).size).toBe(10);
    const [first, second] = codes as [string, string];
    const used = await server.auth('two-factor/verify-backup-code', { code: first }, { cookie: await half(email) });
    expect(used.status).toBe(200);
    expect(await viewerOf({ cookie: cookiesOf(used) })).not.toBeNull();
    expect((await server.auth('two-factor/verify-backup-code', { code: first }, { cookie: await half(email) })).status).toBe(401);
    const made = await server.auth('two-factor/generate-backup-codes', { password: TEST_PASSWORD }, { cookie });
    const { backupCodes } = (await made.json()) as { backupCodes: string[] };
    expect(backupCodes).toHaveLength(10);
    expect((await server.auth('two-factor/verify-backup-code', { code: second }, { cookie: await half(email) })).status).toBe(401);
    expect((await server.auth('two-factor/verify-backup-code', { code: backupCodes[0] }, { cookie: await half(email) })).status).toBe(200);
    expect(await audited(email)).toEqual(expect.arrayContaining(['RECOVERY_CODE_USED', 'RECOVERY_CODES_MADE', 'second factor']));
  });

  test('neither secret nor recovery codes can be read in the database', async () => {
    const { email } = await server.someone();
    const { secret, codes } = await enrol(server, email);
    const rows = JSON.stringify(await server.sql('select * from auth.second_factor'));
    for (const hidden of [secret, ...codes]) expect(rows).not.toContain(hidden);
  });

  test('is turned on, off and given new codes only with the password, and other sessions end', async () => {
    const { email } = await server.someone();
    const elsewhere = await server.signIn(email);
    const { cookie } = await enrol(server, email);
    expect(await viewerOf({ cookie: elsewhere })).toBeNull();
    for (const path of ['two-factor/disable', 'two-factor/generate-backup-codes', 'two-factor/enable'])
      expect([path, (await server.auth(path, { password: 'not the password' }, { cookie })).status]).toEqual([path, 400]);
    expect((await server.auth('two-factor/disable', { password: TEST_PASSWORD })).status).toBe(401);
    const off = await server.auth('two-factor/disable', { password: TEST_PASSWORD }, { cookie });
    expect(off.status).toBe(200);
    expect(await viewerOf({ cookie })).toBeNull();
    expect(await viewerOf({ cookie: cookiesOf(off) })).not.toBeNull();
    await expect(server.signIn(email)).resolves.toMatch(/^relata/);
    expect(await audited(email)).toEqual(expect.arrayContaining(['password', 'SECOND_FACTOR_OFF']));
  });

  test('no device is let off it', async () => {
    const { email } = await server.someone();
    const { secret } = await enrol(server, email);
    const done = await server.auth('two-factor/verify-totp', { code: totp(secret, 1), trustDevice: true }, { cookie: await half(email) });
    const again = await server.auth('sign-in/email', { email, password: TEST_PASSWORD }, { cookie: cookiesOf(done) });
    expect(await again.json()).toMatchObject({ twoFactorRedirect: true });
  });

  test('a new password does not take it away', async () => {
    const { email } = await server.someone();
    const { cookie } = await enrol(server, email);
    const changed = await server.auth('change-password', { currentPassword: TEST_PASSWORD, newPassword: 'another long password' }, { cookie });
    expect(changed.status).toBe(200);
    const signed = await server.auth('sign-in/email', { email, password: 'another long password' });
    expect(await signed.json()).toMatchObject({ twoFactorRedirect: true });
  });

  test('an administrator takes it from somebody who has lost it, which signs them out and is audited; nobody their own', async () => {
    const admin = await server.someone(['ADMIN']);
    const headers = { cookie: await server.signIn(admin.email) };
    const { email } = await server.someone();
    const { cookie } = await enrol(server, email);
    const RESET =
      'mutation ($input: UserSecondFactorResetInput!) { userSecondFactorReset(input: $input) { user { secondFactor } userErrors { code } } }';
    const idOf = async (address: string) =>
      (
        await server.post(
          'query ($email: String!) { users(where: { email: { eq: $email } }) { nodes { id secondFactor } } }',
          { email: address },
          headers,
        )
      ).data.users.nodes[0];
    const user = await idOf(email);
    expect(user.secondFactor).toBe(true);
    const reset = await server.post(RESET, { input: { id: user.id } }, headers);
    expect(reset.data.userSecondFactorReset).toEqual({ user: { secondFactor: false }, userErrors: [] });
    expect(await viewerOf({ cookie })).toBeNull();
    await expect(server.signIn(email)).resolves.toMatch(/^relata/);
    expect(await audited(email)).toContain('SECOND_FACTOR_RESET');
    const own = await server.post(RESET, { input: { id: (await idOf(admin.email)).id } }, headers);
    expect(own.data.userSecondFactorReset).toMatchObject({ user: null, userErrors: [{ code: 'WRONG_STATE' }] });
    const hr = { cookie: await server.signIn((await server.someone(['HR'])).email) };
    expect((await server.post(RESET, { input: { id: user.id } }, hr)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('API keys go on without it', async () => {
    const admin = await server.someone(['ADMIN']);
    const { cookie } = await enrol(server, admin.email);
    const { data } = await server.post(
      'mutation ($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { key userErrors { message } } }',
      { input: { name: 'Robot', scopes: ['platform:read'] } },
      { cookie },
    );
    expect(await viewerOf({ authorization: `Bearer ${data.apiClientCreate.key}` })).toMatchObject({ kind: 'APP' });
  });
});

test('roles that need a second factor reach nothing without it, and are told where to set it up', async () => {
  const strict = await TestServer.start({ env: { SECOND_FACTOR_ROLES: 'ADMIN, FINANCE' } });
  try {
    const ask = (cookie: string) => strict.post('{ viewer { roles } }', {}, { cookie });
    const finance = await strict.someone(['FINANCE']);
    const without = await ask(await strict.signIn(finance.email));
    expect(without.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('/your-sign-in') });
    const { cookie } = await enrol(strict, finance.email);
    expect((await ask(cookie)).data.viewer.roles).toContain('FINANCE');
    const rep = await strict.someone(['SALES_REP']);
    expect((await ask(await strict.signIn(rep.email))).data.viewer.roles).toContain('SALES_REP');
    await expect(TestServer.start({ env: { SECOND_FACTOR_ROLES: 'BOSS' } })).rejects.toThrow('there is no BOSS');
  } finally {
    await strict.close();
  }
});
