import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, MEMBER, Portal, type Visitor } from './portal.js';

describe('orders and quotes in the portal', () => {
  let portal: Portal;
  let visitor: Visitor;
  beforeAll(async () => {
    portal = await Portal.open();
    visitor = await portal.visit();
    await visitor.signIn(ADMIN);
  });
  afterAll(() => portal?.close());

  test('an order is found by a part of its number, and the search stays in the address', async () => {
    await visitor.goTo('/orders');
    const rows = visitor.page.getByRole('table').getByRole('row');
    const all = await rows.count();
    const number = String(await rows.nth(1).getByRole('link').textContent());
    await visitor.page.getByRole('searchbox').fill(number.slice(3));
    await visitor.page.waitForFunction((before) => document.querySelectorAll('main tr').length < before, all);
    expect(await rows.count()).toBe(2);
    expect(visitor.page.url()).toContain(`search=${number.slice(3)}`);
    await rows.nth(1).click();
    await visitor.page.getByRole('heading', { name: `Order ${number}` }).waitFor();
  });

  test('an order that has not left is cancelled with a reason, and the screen says so at once', async () => {
    await visitor.goTo('/orders');
    const open = visitor.page
      .getByRole('row')
      .filter({ hasText: /Placed|Confirmed/ })
      .filter({ has: visitor.page.getByRole('link') });
    await open.getByRole('link').first().click();
    await visitor.page.getByRole('button', { name: 'Cancel order' }).click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByLabel('Why do you cancel it?').fill('Ordered twice');
    await dialog.getByRole('button', { name: 'Cancel order' }).click();
    await visitor.page.getByText('Ordered twice').waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Cancel order' }).count()).toBe(0);
  });

  test('a quote is accepted, and leads to the order that it places', async () => {
    await visitor.goTo('/quotes');
    await visitor.page.getByRole('row').filter({ hasText: 'Waiting for you' }).getByRole('link').first().click();
    await visitor.page.getByRole('button', { name: 'Accept and order' }).click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByLabel('Your reference (optional)').fill('PO-77');
    await dialog.getByRole('button', { name: 'Accept and order' }).click();
    await visitor.page.getByRole('heading', { name: /^Order SO-/ }).waitFor();
    await visitor.drawn();
    expect(await visitor.page.getByRole('main').textContent()).toContain('PO-77');
  });

  test('a quote is declined with a reason', async () => {
    await visitor.goTo('/quotes');
    await visitor.page.getByRole('row').filter({ hasText: 'Waiting for you' }).getByRole('link').first().click();
    await visitor.page.getByRole('button', { name: 'Decline' }).click();
    await visitor.page.getByRole('dialog').getByRole('textbox').fill('Too late for the season');
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
    await visitor.page.getByText('Too late for the season').waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Accept and order' }).count()).toBe(0);
  });

  test('a member sees their own orders, and not by its address one that is another’s', async () => {
    await visitor.goTo('/orders');
    const links = visitor.page.getByRole('table').getByRole('link');
    const all = await links.evaluateAll((found) => found.map((each) => each.getAttribute('href') as string));
    const other = await portal.visit();
    await other.signIn(MEMBER);
    await other.goTo('/orders');
    const theirs = await other.page
      .getByRole('table')
      .getByRole('link')
      .evaluateAll((found) => found.map((each) => each.getAttribute('href') as string));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.length).toBeLessThan(all.length);
    const foreign = all.find((each) => !theirs.includes(each)) as string;
    await other.goTo(foreign.replace('/account', ''));
    await other.page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await other.close();
  });
});
