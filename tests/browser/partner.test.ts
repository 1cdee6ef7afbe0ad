import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PARTNER_ADMIN, Portal, type Visitor } from './portal.js';

const NEW = 'tom.new@greenwheel.example';
let portal: Portal;
let admin: Visitor;
let member: Visitor;
beforeAll(async () => {
  portal = await Portal.open([PARTNER_ADMIN]);
  [admin, member] = [await portal.visit({ portal: 'partner' }), await portal.visit({ portal: 'partner', size: 'phone' })];
  await admin.signIn(PARTNER_ADMIN);
}, 60_000);
afterAll(() => portal?.close());

const row = ({ page }: Visitor, text: string) => page.getByRole('row').filter({ hasText: text });
const act = async ({ page }: Visitor, of: RegExp, what: string) => {
  await page.getByRole('button', { name: of }).click();
  await page.getByRole('menuitem', { name: what }).click();
};

test('an administrator takes somebody into the team, who comes in by the link of the mail and sees what their role sees', async () => {
  const { page } = admin;
  await admin.goTo('/members');
  await page.getByRole('button', { name: 'Add somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Given name').fill('Tom');
  await dialog.getByLabel('Family name').fill('New');
  await dialog.getByLabel('E-mail address').fill(NEW);
  await dialog.getByLabel('Role').selectOption('TECHNICIAN');
  expect(await admin.audit()).toEqual([]);
  await dialog.getByRole('button', { name: 'Add somebody' }).click();
  await row(admin, NEW).getByText('Invited', { exact: true }).waitFor();

  await member.page.goto(await portal.linkTo(NEW, '/auth/invitation'));
  await member.page.getByLabel('New password, at least 10 characters').fill('a password of mine');
  await member.page.getByRole('button', { name: 'Set password' }).click();
  await member.page.getByText('Your password is set').waitFor();
  await member.signIn(NEW, 'a password of mine');
  expect(await member.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Deals' }).count()).toBe(0);
  await member.goTo('/opportunities');
  await member.page.getByRole('heading', { name: 'This isn’t yours to see' }).waitFor();
  await member.goTo('/members');
  expect(await member.page.getByRole('button', { name: /Add somebody|^Change/ }).count()).toBe(0);
}, 120_000);

test('roles change, the last administrator stays, and access that is taken away ends at once', async () => {
  const { page } = admin;
  await admin.goTo('/members');
  await act(admin, /^Change Tom New/, 'Make seller');
  await row(admin, NEW).getByText('Seller', { exact: true }).waitFor();
  await member.goTo('/opportunities');
  await member.page.getByRole('heading', { name: 'No deals yet' }).waitFor();

  await act(admin, /Administrator$/, 'Take access away');
  await page.getByRole('dialog').getByRole('button', { name: 'Take access away' }).click();
  await page
    .getByText(/administrator/i)
    .last()
    .waitFor();
  await row(admin, '(you)').getByText('Has access').waitFor();

  await act(admin, /^Change Tom New/, 'Take access away');
  await page.getByRole('dialog').getByRole('button', { name: 'Take access away' }).click();
  await row(admin, NEW).getByText('No access').waitFor();
  await member.page.goto('/partner/members');
  await member.page.getByRole('heading', { name: /Sign in|isn’t for your role/ }).waitFor();
}, 60_000);

test('the company says how it is called, and who to ask is there', async () => {
  const { page } = admin;
  await admin.goTo('/company');
  await page.getByText('Your channel manager').waitFor();
  await page.getByRole('button', { name: 'Change: Your company' }).click();
  await page.getByLabel('Web address').fill('https://www.Greenwheel-Dealers.example/about');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('greenwheel-dealers.example', { exact: true }).waitFor();
}, 60_000);

test('a customer of theirs is seen with its deals and cases, and a case is answered', async () => {
  const { page } = admin;
  await admin.goTo('/cases?which=open');
  await page.locator('main').getByRole('link').first().click();
  await page.getByLabel('Answer to the customer').fill('We look at the motor on Monday.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('list', { name: 'Conversation' }).getByText('We look at the motor on Monday.').waitFor();
  expect(await admin.audit()).toEqual([]);
  await admin.goTo('/customers');
  await page.locator('main').getByRole('row').nth(1).getByRole('link').click();
  await page.getByRole('heading', { name: 'Deals', level: 2 }).waitFor();
  expect(admin.errors).toEqual([]);
}, 60_000);
