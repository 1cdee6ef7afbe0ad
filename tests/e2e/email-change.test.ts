import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';
import { emailChanges } from './email-change.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const { customer, ask, waitingFor, mailsTo, linkTo, follow, mainAddress } = emailChanges(() => server);
const acts = async (action: string) => (await server.sql('select from audit_entry where action = $1', [action])).length;

describe('a change of the address that somebody signs in with', () => {
  test('takes place once the link in the new mailbox is used, by its button, and once', async () => {
    const { email, next, cookie } = await customer();
    expect((await ask(cookie, next.toUpperCase())).status).toBe(200);
    expect(await waitingFor(cookie)).toBe(next);
    const link = await linkTo(next, 'confirm');
    const page = await server.fetch(link);
    expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
    await expect(server.signIn(next)).rejects.toThrow('401');
    await expect(server.signIn(email)).resolves.toMatch(/^relata/);
    expect((await follow(link)).status).toBe(200);
    await expect(server.signIn(next)).resolves.toMatch(/^relata/);
    await expect(server.signIn(email)).rejects.toThrow('401');
    expect([await mainAddress(next), await waitingFor(cookie)]).toEqual([next, null]);
    expect((await follow(link)).status).toBe(400);
    expect([await acts('EMAIL_CHANGE_ASKED'), await acts('EMAIL_CHANGED')]).toEqual([1, 1]);
  });

  test('leaves the address on record where it is another one, and that of who works here', async () => {
    const { next, cookie, email } = await customer('private@example.test');
    await ask(cookie, next);
    expect((await follow(await linkTo(next, 'confirm'))).status).toBe(200);
    expect(await mainAddress(next)).toBe(email);
    const { employee, email: work } = await server.someone(['SALES_REP']);
    await server.sql('update person set email = $1 where id = (select person_id from "user" where email = $1)', [work]);
    await ask(await server.signIn(work), 'elsewhere@example.test');
    expect((await follow(await linkTo('elsewhere@example.test', 'confirm'))).status).toBe(200);
    expect([employee.id, await mainAddress('elsewhere@example.test')]).toEqual([employee.id, work]);
  });

  test('is stopped from the old mailbox before it has happened', async () => {
    const { email, next, cookie } = await customer();
    await ask(cookie, next);
    const link = await linkTo(next, 'confirm');
    const stop = await linkTo(email, 'stop');
    expect((await server.fetch(stop)).status).toBe(200);
    expect((await server.fetch('/auth/sessions', { headers: { cookie } })).status).toBe(200);
    expect((await follow(stop)).status).toBe(200);
    expect((await follow(link)).status).toBe(400);
    expect((await server.fetch('/auth/sessions', { headers: { cookie } })).status).toBe(401);
    await expect(server.signIn(email)).rejects.toThrow('401');
    expect((await mailsTo(email)).some((text) => text.includes('/auth/set-password?token='))).toBe(true);
    expect((await follow(stop)).status).toBe(400);
    expect(await acts('EMAIL_CHANGE_STOPPED')).toBe(1);
  });

  test('is taken back from the old mailbox for a week, with whatever was asked after it', async () => {
    const { email, next, cookie } = await customer();
    await ask(cookie, next);
    expect((await follow(await linkTo(next, 'confirm'))).status).toBe(200);
    await ask(cookie, `further-${next}`);
    expect((await follow(await linkTo(`further-${next}`, 'confirm'))).status).toBe(200);
    const stop = await linkTo(email, 'stop');
    expect((await follow(stop)).status).toBe(200);
    expect(await mainAddress(email)).toBe(email);
    await expect(server.signIn(`further-${next}`)).rejects.toThrow('401');
    expect((await follow(await linkTo(next, 'stop'))).status).toBe(400);
  });

  test('needs the password, which is held back like any guess, and a session', async () => {
    const { next, cookie, email } = await customer();
    expect([(await ask('', next)).status, (await server.fetch('/auth/email/waiting')).status]).toEqual([401, 401]);
    const foreign = await server.auth('email/change', { newEmail: next, password: TEST_PASSWORD }, { cookie, origin: 'https://elsewhere.test' });
    expect(foreign.status).toBe(403);
    const wrong = await ask(cookie, next, 'not the password');
    expect([wrong.status, (await wrong.json()) as { code: string }]).toMatchObject([400, { code: 'INVALID_PASSWORD' }]);
    for (let n = 0; n < 4; n += 1) await ask(cookie, next, `guess ${n} of it`);
    expect((await ask(cookie, next)).status).toBe(429);
    expect(await mailsTo(next)).toEqual([]);
    await expect(server.signIn(email)).rejects.toThrow('429');
  });

  test('says the same whether somebody else signs in with the address, and tells its owner alone', async () => {
    const other = await customer();
    const { cookie, email, next } = await customer();
    const taken = await ask(cookie, other.email);
    const old = (await mailsTo(email)).length;
    const free = await ask(cookie, next);
    expect([taken.status, await taken.json()]).toEqual([free.status, await free.json()]);
    expect((await mailsTo(email)).length).toBe(old + 1);
    const told = await mailsTo(other.email);
    expect(told.map((text) => [text.includes('There is a sign-in with it already'), text.includes('token=')])).toEqual([[true, false]]);
  });

  test('loses against whoever has come to sign in with the address meanwhile', async () => {
    const { cookie, next, email } = await customer();
    await ask(cookie, next);
    const link = await linkTo(next, 'confirm');
    const { contact } = await server.build.asCustomer('MEMBER');
    await server.user(contact.person, next);
    expect((await follow(link)).status).toBe(400);
    await expect(server.signIn(email)).resolves.toMatch(/^relata/);
  });

  test('expires: the link to confirm after a day, the one to stop after a week', async () => {
    const { cookie, next, email } = await customer();
    await ask(cookie, next);
    const [link, stop] = [await linkTo(next, 'confirm'), await linkTo(email, 'stop')];
    await server.sql(`update auth.email_change set asked_at = asked_at - interval '25 hours'`);
    expect((await follow(link)).status).toBe(400);
    await server.sql(`update auth.email_change set asked_at = asked_at - interval '7 days'`);
    expect((await follow(stop)).status).toBe(400);
    await server.sql(`select graphile_worker.add_job('auth.tidy')`);
    await server.runJobs();
    expect(await server.sql('select from auth.email_change')).toEqual([]);
  });

  test('asked again ends the link before it, and fills no mailbox: five a day', async () => {
    const { cookie, next, email } = await customer();
    const first = `first-${next}`;
    await ask(cookie, first);
    const link = await linkTo(first, 'confirm');
    const told = (await mailsTo(email)).length;
    for (let n = 0; n < 4; n += 1) expect((await ask(cookie, next)).status).toBe(200);
    expect((await follow(link)).status).toBe(400);
    const more = await ask(cookie, next);
    expect([more.status, await more.json()]).toMatchObject([429, { code: 'TOO_MANY_CHANGES' }]);
    // The four were asked for before a job could run: the last of them alone is sent.
    expect([told, (await mailsTo(email)).length]).toEqual([1, 2]);
  });

  test('is nothing for what is no address, the same one, or a token that was made up; tokens are kept as hashes', async () => {
    const { cookie, next, email } = await customer();
    for (const address of ['nobody', '', `${'a'.repeat(250)}@example.test`, 'a@b.test\r\nBcc: c@d.test', email])
      expect((await ask(cookie, address)).status).toBe(400);
    expect((await follow('/auth/email/confirm?token=made-up')).status).toBe(400);
    expect((await follow('/auth/email/stop')).status).toBe(400);
    await server.sql('delete from auth.tries');
    await ask(cookie, next);
    const token = (await linkTo(next, 'confirm')).split('token=')[1] as string;
    expect(JSON.stringify(await server.sql('select * from auth.email_change'))).not.toContain(token);
  });
});

test.each([
  ['en', 'Your password for Relata was changed'],
  ['de', 'Ihr Passwort f'],
])('whose password was changed is told by mail, in %s', async (language, words) => {
  const { cookie, email } = await customer();
  await server.sql('update person set language = $2 where email = $1', [email, language]);
  const changed = await server.auth('change-password', { currentPassword: TEST_PASSWORD, newPassword: 'another password' }, { cookie });
  expect(changed.status).toBe(200);
  expect((await mailsTo(email)).map((text) => text.includes(words))).toEqual([true]);
});
