import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN, MEMBER, Portal, type Visitor } from './portal.js';

const NEXT = 'another.address@example.test';
let portal: Portal;
let visitor: Visitor;
beforeAll(async () => {
  portal = await Portal.open();
  visitor = await portal.visit();
  await visitor.signIn(MEMBER);
});
afterAll(() => portal?.close());

test('another address to sign in with is asked for with the password, and is so once its link is used', async () => {
  const { page } = visitor;
  await visitor.goTo('/security');
  await page.getByRole('button', { name: 'Change address' }).click();
  const form = page.locator('form').filter({ hasText: 'New e-mail address' });
  const send = async (password: string) => {
    await form.getByLabel('New e-mail address').fill(NEXT);
    await form.locator('input[autocomplete=current-password]').fill(password);
    await form.getByRole('button', { name: 'Send the link' }).click();
  };
  await send('not the password');
  await page.getByRole('alert').getByText('That is not your password.').waitFor();
  expect(await visitor.audit()).toEqual([]);
  await send('relata-demo');
  await page.getByText(`A link is on its way to ${NEXT}`).waitFor();
  expect(await visitor.audit()).toEqual([]);
  await page.getByRole('button', { name: 'Don’t change it' }).click();
  await page.getByText(`A link is on its way to ${NEXT}`).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Change address' }).click();
  await send('relata-demo');
  await page.getByText(`A link is on its way to ${NEXT}`).waitFor();
  expect(await portal.linkTo(MEMBER, '/auth/email/stop')).toContain('/auth/email/stop');
  await page.goto(await portal.linkTo(NEXT, '/auth/email/confirm'));
  await page.getByRole('button', { name: 'Yes, it is mine' }).click();
  await page.getByText('Your address is changed').waitFor();
  await visitor.goTo('/security');
  await page.getByText(NEXT).waitFor();
}, 60_000);

test('a new password ends the other sessions, which stand in a list', async () => {
  const other = await portal.visit();
  await other.signIn(NEXT);
  const { page } = visitor;
  await visitor.goTo('/security');
  await page.getByRole('button', { name: 'Sign out everywhere else' }).waitFor();
  const form = page.locator('form').filter({ hasText: 'New password' });
  await form.locator('input[autocomplete=current-password]').fill('relata-demo');
  await form.locator('input[autocomplete=new-password]').fill('a password of mine');
  await form.getByRole('button', { name: 'Change password' }).click();
  await page.getByText('Your password is changed.').waitFor();
  await page.getByRole('button', { name: 'Sign out everywhere else' }).waitFor({ state: 'detached' });
  await other.goTo('/orders');
  await other.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect((await portal.mailsTo(NEXT)).some((text) => text.includes('Your password for Relata was changed'))).toBe(true);
  await other.close();
}, 60_000);

test('a server that is busy is said to be, and asked again; a session that has ended is asked for again', async () => {
  const someone = await portal.visit();
  await someone.signIn(ADMIN);
  const { page } = someone;
  const answerOnce = (status: number) => page.route('**/auth/sessions', (route) => route.fulfill({ status, json: {} }), { times: 1 });
  await answerOnce(503);
  await someone.goTo('/security');
  await page.getByRole('alert').getByText('Relata is busy').waitFor();
  await answerOnce(401);
  await page.getByRole('button', { name: 'Try again' }).click();
  await someone.fillSignIn(ADMIN);
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
  await someone.close();
}, 60_000);
