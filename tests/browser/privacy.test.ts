import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN, MEMBER, Portal, type Visitor } from './portal.js';

let portal: Portal;
let visitor: Visitor;
beforeAll(async () => {
  portal = await Portal.open();
  visitor = await portal.visit();
  await visitor.signIn(MEMBER);
});
afterAll(() => portal?.close());

const requests = async () => (await portal.server.sql('select status from privacy_request order by created_at')).map(({ status }) => status);

test('what an erasure would do is shown before anything is asked for', async () => {
  await visitor.goTo('/privacy');
  await visitor.page.getByRole('link', { name: 'See what would go' }).click();
  await visitor.page.getByRole('heading', { name: 'What goes' }).waitFor();
  const text = String(await visitor.page.getByRole('main').textContent());
  expect(text).toContain('Your sign-in');
  expect(text).toContain('The law wants books and what they rest on kept for up to ten years.');
  expect(await requests()).toEqual([]);
}, 60_000);

test('an erasure is asked for after a question, waits to be confirmed, and can be taken back', async () => {
  const { page } = visitor;
  // As somebody asks who signed in this morning.
  await portal.server.sql(`update auth.session set created_at = now() - interval '2 hours'`);
  await visitor.goTo('/privacy/erasure');
  await page.getByRole('button', { name: 'Ask to be erased' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ask to be erased' }).click();
  await page.getByText('Confirm it', { exact: true }).waitFor();
  expect(await visitor.audit()).toEqual([]);
  expect(await requests()).toEqual(['REQUESTED']);
  expect(await portal.linkTo(MEMBER, '/privacy/confirm')).toContain('/privacy/confirm');
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await page.getByText('Taken back', { exact: true }).waitFor();
  expect(await requests()).toEqual(['CANCELLED']);
}, 60_000);

test('the archive is asked for, appears by itself, and is its owner’s alone', async () => {
  const { page } = visitor;
  await portal.server.sql('update auth.session set created_at = now()');
  await visitor.goTo('/privacy');
  await page.getByRole('button', { name: 'Ask for the archive' }).click();
  await page.getByText('Archive of your data').waitFor();
  await portal.server.runJobs();
  const link = page.getByRole('link', { name: 'Download' });
  await link.waitFor();
  const address = String(await link.getAttribute('href'));
  const archive = await visitor.context.request.get(address);
  expect([archive.status(), (await archive.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const other = await portal.visit();
  await other.signIn(ADMIN);
  expect((await other.context.request.get(address)).status()).toBe(404);
  await other.close();
}, 60_000);
