import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());
beforeEach(() => server.sql('delete from auth.tries'));

const attempt = (email: string, password = 'not the password', on: Pick<TestServer, 'auth'> = server) =>
  on.auth('sign-in/email', { email, password });
/** Makes a wait that has begun longer than any test takes. */
const hold = () => server.sql(`update auth.tries set blocked_until = now() + interval '5 minutes' where kind = 'pair' and count >= 5`);
const told = async (response: Response) => ({
  status: response.status,
  retryAfter: response.headers.get('retry-after'),
  body: (await response.json()) as { code: string; message: string },
});

describe('whoever guesses passwords', () => {
  test('waits after five failures, also with the right one, and is told for how long', async () => {
    const { email } = await server.someone();
    for (let n = 0; n < 5; n += 1) expect((await attempt(email)).status).toBe(401);
    await hold();
    const locked = await told(await attempt(email, TEST_PASSWORD));
    expect(locked).toMatchObject({ status: 429, body: { code: 'LOCKED_OUT', message: expect.stringMatching(/Wait [45] minutes/) } });
    expect(Number(locked.retryAfter)).toBeGreaterThan(200);
    expect(Number(locked.retryAfter)).toBeLessThanOrEqual(300);
    await server.app.refusals.written();
    const entries = await server.sql(
      `select a.* from audit_entry a join auth."user" u on u.id::text = a.record_id where u.email = $1 and a.action = 'REFUSED' order by a.at`,
      [email],
    );
    const refusal = (code: string) => ({ operation: 'sign-in', address: '127.0.0.1', refused: [{ code }] });
    expect(entries.map(({ changes }) => changes)).toEqual([...Array(5).fill(refusal('INVALID_EMAIL_OR_PASSWORD')), refusal('LOCKED_OUT')]);
    expect(entries[0]).toMatchObject({ actor_kind: 'anonymous', person_id: null, record_type: 'User' });
  });

  test('is told the same for an address that nobody has', async () => {
    const { email } = await server.someone();
    const answers = [];
    for (const address of [email, 'nobody.at.all@example.test']) {
      const all = [];
      for (let n = 0; n < 5; n += 1) all.push(await told(await attempt(address)));
      await hold();
      for (let n = 0; n < 2; n += 1) {
        const { status, body } = await told(await attempt(address));
        all.push({ status, code: body.code, message: body.message.replace(/\d+/, 'n') });
      }
      answers.push(all);
    }
    expect(answers[0]).toEqual(answers[1]);
    await server.app.refusals.written();
    const [entry] = await server.sql(`select * from audit_entry where action = 'REFUSED' and record_type = 'User' and record_id is null limit 1`);
    expect(entry).toMatchObject({ user_id: null, request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(JSON.stringify(await server.sql('select * from audit_entry'))).not.toContain('nobody.at.all');
  });

  test('waits at every process alike, and after a restart', async () => {
    const { email } = await server.someone();
    for (let n = 0; n < 5; n += 1) await attempt(email);
    await hold();
    const second = await server.another();
    try {
      expect((await attempt(email, TEST_PASSWORD, second)).status).toBe(429);
    } finally {
      await second.close();
    }
  });

  test('begins anew once they have signed in', async () => {
    const { email } = await server.someone();
    for (let n = 0; n < 4; n += 1) await attempt(email);
    await server.signIn(email);
    for (let n = 0; n < 4; n += 1) expect((await attempt(email)).status).toBe(401);
    await server.signIn(email);
  });

  test('with somebody’s session waits too, wherever the password is asked for again', async () => {
    const { email } = await server.someone();
    const cookie = await server.signIn(email);
    for (let n = 0; n < 5; n += 1)
      expect((await server.auth('change-password', { currentPassword: 'a guess of it', newPassword: 'a longer one now' }, { cookie })).status).toBe(
        400,
      );
    for (const path of ['two-factor/enable', 'two-factor/disable', 'two-factor/generate-backup-codes'])
      expect([path, (await server.auth(path, { password: TEST_PASSWORD }, { cookie })).status]).toEqual([path, 429]);
  });

  test('is not helped by a claimed address, unless a proxy of ours says it', async () => {
    const { email } = await server.someone();
    for (let n = 0; n < 5; n += 1)
      await server.auth(
        'sign-in/email',
        { email, password: 'not the password' },
        { 'x-forwarded-for': `10.0.0.${n}`, 'x-relata-address': `10.0.0.${n}` },
      );
    await hold();
    expect((await server.auth('sign-in/email', { email, password: 'not the password' }, { 'x-forwarded-for': '10.0.0.9' })).status).toBe(429);
    const proxied = await TestServer.start({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
    try {
      const { email: other } = await proxied.someone();
      for (let n = 0; n < 6; n += 1)
        expect(
          (await proxied.auth('sign-in/email', { email: other, password: 'not the password' }, { 'x-forwarded-for': `10.0.0.${n}` })).status,
        ).toBe(401);
    } finally {
      await proxied.close();
    }
  });
});
