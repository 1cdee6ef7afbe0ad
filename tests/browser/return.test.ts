import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OrderLine } from '../../apps/api/src/sales/index.js';
import { Portal } from './portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal?.close());

/** A customer who has three bicycles, delivered and paid for. */
async function customer(email: string) {
  const { build } = portal.server;
  const { account, contact } = await build.asCustomer('MEMBER');
  const deliveredAt = new Date(Date.now() - 86_400_000);
  const bought = { placedAt: deliveredAt, confirmedAt: deliveredAt, shippedAt: deliveredAt, deliveredAt };
  const order = await build.order({ account, contact, status: 'DELIVERED', ...bought, subtotal: '300', tax: '57' });
  const product = await build.product({ name: 'City bicycle' });
  await build.save(OrderLine, { order, product, position: 1, quantity: 3, unitPrice: '100', discount: '0', total: '300', currency: 'USD' });
  await portal.server.user(contact.person, email);
  return order;
}

/** Somebody of the company, by the API. */
async function staff() {
  const { email } = await portal.server.someone(['SUPPORT_MANAGER', 'FINANCE']);
  const cookie = await portal.server.signIn(email);
  return async (mutation: string, record: string, input: object): Promise<string> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await portal.server.post(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${record} { id } userErrors { message } } }`,
      { input },
      { cookie },
    );
    expect([errors, data?.[mutation].userErrors]).toEqual([undefined, []]);
    return data[mutation][record].id;
  };
}

describe('a return', () => {
  test('of two of three bicycles is asked for in a minute, and its refund is seen', async () => {
    const order = await customer('returns@example.test');
    const act = await staff();
    const invoiceId = await act('invoiceIssue', 'invoice', { orderId: order.id });
    await act('paymentRecord', 'payment', { invoiceId, amount: { amount: '357', currency: 'USD' }, paidOn: '2026-01-31' });
    const visitor = await portal.visit({ size: 'phone' });
    await visitor.signIn('returns@example.test');
    const { page } = visitor;
    await visitor.goTo(`/orders/${order.id}`);
    const since = Date.now();
    await page.getByRole('link', { name: 'Give something back' }).click();
    await page.getByLabel('How many of City bicycle?').fill('2');
    expect(await visitor.audit()).toEqual([]);
    await page.getByRole('button', { name: 'Ask for the return' }).click();
    await page.getByRole('heading', { level: 1, name: /Return R/ }).waitFor();
    expect(Date.now() - since).toBeLessThan(60_000);
    expect(await page.locator('main').textContent()).toContain('$238.00');
    expect(await visitor.audit()).toEqual([]);

    const id = new URL(page.url()).pathname.split('/').at(-1) as string;
    for (const step of ['returnApprove', 'returnReceive', 'returnInspect', 'returnRefund']) await act(step, 'return', { id });
    await visitor.goTo('/returns');
    expect(await visitor.audit()).toEqual([]);
    const row = page.locator('main').getByRole('link', { name: /^R/ }).first();
    await row.click();
    await page.getByText('Refunded').first().waitFor();
    await page.getByRole('heading', { name: 'Refund', exact: true }).waitFor();
    expect(await page.locator('main').textContent()).toContain('$238.00');

    await visitor.goTo(`/orders/${order.id}/return`);
    await page.getByText('1 can be returned').waitFor();
    expect(visitor.errors).toEqual([]);

    await customer('stranger@example.test');
    const stranger = await portal.visit();
    await stranger.signIn('stranger@example.test');
    for (const path of [`/returns/${id}`, `/orders/${order.id}/return`]) {
      await stranger.goTo(path);
      await stranger.page.getByText('There is nothing here').waitFor();
    }
    await stranger.close();
  }, 180_000);
});
