import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ADMIN, MEMBER, PARTNER_ADMIN, Portal, type PortalKind, SALES_REP, type Visitor } from './portal.js';

describe('signing in to the portal', () => {
  let portal: Portal;
  let visitor: Visitor;
  beforeAll(async () => {
    portal = await Portal.open([ADMIN, MEMBER, PARTNER_ADMIN, SALES_REP]);
  });
  afterAll(() => portal?.close());
  beforeEach(async () => {
    visitor = await portal.visit();
  });
  afterEach(() => visitor.close());

  test('who is not signed in is asked to, and then sees what they wanted to', async () => {
    await visitor.goTo('/orders?which=open');
    await visitor.fillSignIn(ADMIN);
    await visitor.page.getByRole('heading', { name: 'Orders', level: 1 }).waitFor();
    expect(new URL(visitor.page.url()).search).toBe('?which=open');
  });

  test('a wrong password is told as such, and the address stays', async () => {
    await visitor.goTo('/');
    await visitor.fillSignIn(ADMIN, 'not the password');
    await visitor.page.getByRole('alert').getByText('is not right').waitFor();
    expect(await visitor.page.getByLabel('E-mail address').inputValue()).toBe(ADMIN);
  });

  test('a forgotten password: the answer is the same whether the address is known or not', async () => {
    await visitor.goTo('/');
    await visitor.page.getByRole('button', { name: 'Forgot your password?' }).click();
    await visitor.page.getByRole('heading', { name: 'Set a new password' }).waitFor();
    await visitor.page.getByLabel('E-mail address').fill('nobody@example.test');
    await visitor.page.getByRole('button', { name: 'Send the link' }).click();
    await visitor.page.getByText('If there is a sign-in with this address').waitFor();
  });

  test('an employee is told that the portal is not for them', async () => {
    const { email } = await portal.server.someone(['SALES_REP']);
    await visitor.goTo('/');
    await visitor.fillSignIn(email);
    await visitor.page.getByRole('heading', { name: 'This portal isn’t for your role' }).waitFor();
    // What is open to everybody is open to them.
    await visitor.goTo('/help/track-my-order');
    await visitor.page.getByRole('heading', { name: 'Where is my order?' }).waitFor();
    await visitor.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' }).click();
    await visitor.page.getByRole('link', { name: 'Shipping times and costs' }).waitFor();
    await visitor.page.goto('/account/orders');
    await visitor.page.getByRole('heading', { name: 'This portal isn’t for your role' }).waitFor();
  });

  test.each<[PortalKind, name: string, own: string, other: string]>([
    ['partner', 'Relata for partners', PARTNER_ADMIN, ADMIN],
    ['employee', 'Relata at work', SALES_REP, PARTNER_ADMIN],
  ])('the %s portal lets its own people in, and tells others where theirs is', async (kind, name, own, other) => {
    for (const email of [own, other]) {
      const guest = await portal.visit({ portal: kind });
      await guest.goTo('/');
      await guest.page.getByText(name, { exact: true }).waitFor();
      await guest.fillSignIn(email);
      const heading = email === own ? /^Good to see you, / : 'This portal isn’t for your role';
      await guest.page.getByRole('heading', { name: heading }).waitFor();
      if (email === ADMIN) {
        await guest.page.getByRole('link', { name: 'Relata for customers' }).click();
        await guest.page.getByRole('heading', { name: /^Good to see you, / }).waitFor();
        expect(new URL(guest.page.url()).pathname).toBe('/account');
      }
      await guest.close();
    }
  });

  test('a session that ends asks again over the screen, and what was typed is still there', async () => {
    await visitor.signIn(ADMIN);
    await visitor.goTo('/profile');
    await visitor.page.getByLabel('Phone').fill('+1 206 555 0199');
    await visitor.context.clearCookies();
    await visitor.page.getByRole('button', { name: 'Save' }).click();
    const dialog = visitor.page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('E-mail address').inputValue()).toBe(ADMIN);
    await dialog.locator('input[name=password]').fill('relata-demo');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await visitor.page.getByLabel('Phone').inputValue()).toBe('+1 206 555 0199');
    await visitor.page.getByRole('button', { name: 'Save' }).click();
    await visitor.page.getByText('Your profile is saved.').waitFor();
  });

  test('signing out leaves nothing to go back to', async () => {
    await visitor.signIn(MEMBER);
    await visitor.openMenu();
    await visitor.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await visitor.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await visitor.goTo('/orders');
    await visitor.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });
});
