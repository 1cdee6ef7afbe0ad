import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN, Portal, type Visitor } from './portal.js';

const NEW = 'nora.new@harbour-logistics.example';
let portal: Portal;
let admin: Visitor;
let member: Visitor;
beforeAll(async () => {
  portal = await Portal.open();
  [admin, member] = [await portal.visit(), await portal.visit({ size: 'phone' })];
  await admin.signIn(ADMIN);
});
afterAll(() => portal?.close());

const row = (visitor: Visitor, text: string) => visitor.page.getByRole('row').filter({ hasText: text });

test('an administrator adds and invites a member, who comes in by the link of the mail and sees less', async () => {
  const { page } = admin;
  await admin.goTo('/members');
  await page.getByRole('button', { name: 'Add a member' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Given name').fill('Nora');
  await dialog.getByLabel('Family name').fill('New');
  await dialog.getByLabel('E-mail address').fill(NEW);
  expect(await admin.audit()).toEqual([]);
  await dialog.getByRole('button', { name: 'Add a member' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('searchbox').fill('nora new');
  await row(admin, NEW).getByText('Invited', { exact: true }).waitFor();

  await member.page.goto(await portal.linkTo(NEW, '/auth/invitation'));
  await member.page.getByLabel('New password, at least 10 characters').fill('a password of mine');
  await member.page.getByRole('button', { name: 'Set password' }).click();
  await member.page.getByText('Your password is set').waitFor();
  await member.signIn(NEW, 'a password of mine');
  await member.goTo('/members');
  expect(await member.page.getByRole('list', { name: 'Members' }).getByRole('listitem').count()).toBe(1);
  await member.page.getByText('Nora New (you)').waitFor();
  expect(await member.page.getByRole('button', { name: /Add a member|^Change/ }).count()).toBe(0);
  await member.goTo('/orders');
  await member.page.getByRole('heading', { name: 'No orders yet' }).waitFor();

  await admin.goTo('/members?search=nora');
  await row(admin, NEW).getByText('Signs in', { exact: true }).waitFor();
}, 120_000);

test('nobody has a way to change their own role', async () => {
  await admin.goTo(`/members?search=${encodeURIComponent(ADMIN)}`);
  await row(admin, '(you)').waitFor();
  expect(await row(admin, '(you)').getByRole('button').count()).toBe(0);
}, 60_000);

test('access that is taken away ends at once', async () => {
  const { page } = admin;
  await admin.goTo('/members?search=nora');
  await page.getByRole('button', { name: 'Change Nora New' }).click();
  await page.getByRole('menuitem', { name: 'Take access away' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take access away' }).click();
  await row(admin, NEW).getByText('No access').waitFor();
  await member.page.goto('/account/members');
  await member.page.getByRole('heading', { name: /Sign in|isn’t for your role/ }).waitFor();
}, 60_000);

test('another customer sees nothing of them', async () => {
  const { contact } = await portal.server.build.asCustomer('ADMIN');
  const other = await portal.visit();
  await portal.server.user(contact.person, 'other.admin@example.test');
  await other.signIn('other.admin@example.test');
  await other.goTo('/members');
  expect(await other.page.getByRole('table').getByRole('row').count()).toBe(2);
  await other.goTo('/members?search=nora');
  await other.page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
  await other.close();
}, 60_000);
