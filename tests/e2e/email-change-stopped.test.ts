import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toTypeId, uuidOf } from '../../apps/api/src/core/ids.js';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';
import { emailChanges } from './email-change.js';
import { enrol } from './second-factor.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const { customer, ask, waitingFor, mailsTo, linkTo, follow, mainAddress } = emailChanges(() => server);

/** Somebody who has a session and the password has asked for a mailbox of their own. */
async function asked() {
  const who = await customer();
  await ask(who.cookie, who.next);
  return { ...who, confirm: await linkTo(who.next, 'confirm'), stop: await linkTo(who.email, 'stop') };
}
type Asked = Awaited<ReturnType<typeof asked>>;

/** What an administrator answers is asked with a session of their own. */
async function asAdmin(mutation: string, input: Record<string, unknown>) {
  const cookie = await server.signIn((await server.someone(['ADMIN'])).email);
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await server.post(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field message } } }`,
    { input },
    { cookie },
  );
  expect(errors).toBeUndefined();
  return data[mutation].userErrors;
}
const byAdmin =
  (mutation: string) =>
  async ({ email }: Asked) => {
    const [user] = await server.sql('select id from "user" where email = $1', [email]);
    expect(await asAdmin(mutation, { id: toTypeId('usr', String(user?.id)) })).toEqual([]);
  };
const post =
  (route: string, body: object = {}) =>
  async ({ cookie }: Asked) => {
    expect((await server.auth(route, body, { cookie })).status).toBe(200);
  };
async function passwordByMail({ email }: Asked) {
  await server.auth('request-password-reset', { email });
  const token = (await mailsTo(email)).map((text) => /set-password\?token=([\w-]+)/.exec(text)?.[1]).find(Boolean);
  expect((await server.auth('reset-password', { token, newPassword: 'another password' })).status).toBe(200);
}
const emailNow = async ({ personId }: Asked) =>
  (await server.sql('select email from "user" where person_id = $1', [uuidOf('per', personId)]))[0]?.email;

describe('a change of address that somebody else has asked for', () => {
  test.each([
    ['a new password', post('change-password', { currentPassword: TEST_PASSWORD, newPassword: 'another password' })],
    ['a new password by mail', passwordByMail],
    ['the end of all other sessions', post('sessions/end-others')],
    ['an administrator who signs them out', byAdmin('userSignOut')],
    ['an administrator who resets the second factor', byAdmin('userSecondFactorReset')],
    ['an administrator who closes the sign-in', byAdmin('userDisable')],
    ['a second factor', ({ email }: Asked) => enrol(server, email)],
    ['its own button', post('email/withdraw')],
  ])('ends with %s, but for the link that stops it', async (_what, end) => {
    const who = await asked();
    await end(who);
    expect((await follow(who.confirm)).status).toBe(400);
    expect(await waitingFor(who.cookie)).toBeFalsy();
    expect((await follow(who.stop)).status).toBe(200);
    expect(await emailNow(who)).toBe(who.email);
  });

  test('never sends the link to confirm where it has ended before; the old mailbox is told all the same', async () => {
    const { cookie, next, email } = await customer();
    await ask(cookie, next);
    expect((await server.auth('email/withdraw', {}, { cookie })).status).toBe(200);
    expect([await waitingFor(cookie), await mailsTo(next)]).toEqual([null, []]);
    await linkTo(email, 'stop');
    const none = [await server.auth('email/withdraw', {}), await server.auth('email/withdraw', {}, { cookie, origin: 'https://elsewhere.test' })];
    expect(none.map(({ status }) => status)).toEqual([401, 403]);
  });

  test('keeps the address from before for whoever had it: nobody else is invited with it for a week', async () => {
    const who = await asked();
    expect((await follow(who.confirm)).status).toBe(200);
    const { person } = await server.build.contact({ portalRole: 'MEMBER' });
    const invite = (email: string) => asAdmin('userInvite', { personId: person.id, email });
    const refused = await invite(who.email);
    expect([refused, refused]).toEqual([await invite(who.next), [expect.objectContaining({ code: 'TAKEN' })]]);
    await expect(server.user(person, who.email)).rejects.toThrow('duplicate key value violates unique constraint "user_email_unique"');
    expect((await follow(who.stop)).status).toBe(200);
    expect([await emailNow(who), await mainAddress(who.email)]).toEqual([who.email, who.email]);
    const late = await asked();
    expect((await follow(late.confirm)).status).toBe(200);
    await server.sql(`update auth.email_change set asked_at = asked_at - interval '7 days'`);
    expect(await invite(late.email)).toEqual([]);
  });

  test('is stopped also where the address can’t come back: nobody is signed in, no password works, and the page says what to do', async () => {
    const who = await asked();
    expect((await follow(who.confirm)).status).toBe(200);
    await server.sql('alter table "user" disable trigger email_reserved');
    await server.user((await server.build.contact({ portalRole: 'MEMBER' })).person, who.email);
    await server.sql('alter table "user" enable trigger email_reserved');
    const answer = await follow(who.stop);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('somebody else signs in with your address')]);
    expect((await server.fetch('/auth/sessions', { headers: { cookie: who.cookie } })).status).toBe(401);
    await expect(server.signIn(who.next)).rejects.toThrow('401');
    const before = await mailsTo(who.next);
    await server.auth('request-password-reset', { email: who.next });
    expect(await mailsTo(who.next)).toEqual(before);
    expect(await asAdmin('userInvite', { personId: who.personId, email: `anew-${who.email}` })).toEqual([]);
    expect((await mailsTo(`anew-${who.email}`)).some((text) => text.includes('/auth/invitation?token='))).toBe(true);
  });

  test('is stopped as a whole or not at all, and whichever link comes first the address is back', async () => {
    const who = await asked();
    await server.sql(`create function public.fail() returns trigger language plpgsql as $$ begin raise 'no'; end $$`);
    await server.sql('create trigger fail before update on auth.account for each row execute function public.fail()');
    expect((await follow(who.stop)).status).toBe(500);
    await server.sql('drop function public.fail cascade');
    expect((await server.fetch('/auth/sessions', { headers: { cookie: who.cookie } })).status).toBe(200);
    const [stopped] = await Promise.all([follow(who.stop), follow(who.confirm)]);
    expect([stopped.status, await emailNow(who)]).toEqual([200, who.email]);
    await expect(server.signIn(who.email)).rejects.toThrow('401');
  });

  test('takes a second factor with it that was turned on since, and none from before', async () => {
    const factor = async ({ personId }: Pick<Asked, 'personId'>) =>
      (
        await server.sql(
          'select u.two_factor_enabled as on, (select count(*)::int from auth.second_factor f where f.user_id = u.id) as rows from auth."user" u where u.person_id = $1',
          [uuidOf('per', personId)],
        )
      )[0];
    const late = await asked();
    await enrol(server, late.email);
    expect(await factor(late)).toEqual({ on: true, rows: 1 });
    expect((await follow(late.stop)).status).toBe(200);
    expect(await factor(late)).toEqual({ on: false, rows: 0 });
    const early = await customer();
    const { cookie } = await enrol(server, early.email);
    expect((await ask(cookie, early.next)).status).toBe(200);
    expect((await follow(await linkTo(early.email, 'stop'))).status).toBe(200);
    expect(await factor(early)).toEqual({ on: true, rows: 1 });
  });

  test('leaves the address on record alone that had never moved', async () => {
    const { email, cookie } = await customer('private-too@example.test');
    await ask(cookie, email);
    expect((await follow(await linkTo(email, 'confirm'))).status).toBe(200);
    expect((await follow(await linkTo('private-too@example.test', 'stop'))).status).toBe(200);
    expect(await mainAddress('private-too@example.test')).toBe(email);
  });
});
