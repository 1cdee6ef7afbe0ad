import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Address } from '../../apps/api/src/directory/index.js';
import { Portal } from './portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal?.close());

test('who has ordered asks for a sign-in, chooses a password by the link in the mail, and finds the order', async () => {
  const { server } = portal;
  const contact = await server.build.contact();
  await server.build.save(Address, { account: contact.account, kind: 'OFFICE', line1: 'Ring 1', city: 'Vienna', postalCode: '1010', country: 'AT' });
  const order = await server.build.order({ account: contact.account, contact });
  const email = contact.person.email as string;
  const visitor = await portal.visit({ size: 'phone' });
  const { page } = visitor;
  await visitor.goTo('/');
  await page.getByRole('link', { name: 'No sign-in yet?' }).click();
  await visitor.drawn();
  expect(await visitor.audit()).toEqual([]);
  await page.getByLabel('Order number').fill(order.number);
  await page.getByLabel('E-mail address that you ordered with').fill(email);
  await page.getByLabel('Postal code, or the amount of an invoice').fill('1010');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  expect(await visitor.audit()).toEqual([]);

  await page.goto(await portal.linkTo(email, '/auth/invitation'));
  await page.getByLabel('New password, at least 10 characters').fill('a password of mine');
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByText('Your password is set').waitFor();
  await visitor.signIn(email, 'a password of mine');
  await visitor.goTo('/orders');
  await page.locator('main').getByRole('link', { name: order.number }).first().waitFor();
}, 120_000);
