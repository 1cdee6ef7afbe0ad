import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { v7 } from 'uuid';
import { earned, type Happened } from '../../apps/api/src/testing/earnings-reference.js';
import { CHANNEL_MANAGER, FINANCE, PARTNER_ADMIN, Portal } from './portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open([PARTNER_ADMIN, CHANNEL_MANAGER, FINANCE]);
});
afterAll(() => portal?.close());

const [order, line, invoice, note] = [v7(), v7(), v7(), v7()];
const PARTNER = `(select m.partner_id from partner_member m join person p on p.id = m.person_id where p.email = '${PARTNER_ADMIN}' limit 1)`;
const ACCOUNT = '(select id from account order by id limit 1)';
/** The month that runs, as if it had ended; and its review. */
const ENDED = `(date_trunc('month', now() at time zone 'utc') + interval '1 month')::date`;

const place = `
  insert into "order" (id, number, channel, status, account_id, partner_id, placed_at, confirmed_at, delivered_at, subtotal, tax, freight, total, currency)
    values ('${order}', 'SO-JOURNEY', 'PARTNER', 'DELIVERED', ${ACCOUNT}, ${PARTNER}, now(), now(), now(), 300, 0, 0, 300, 'USD');
  insert into order_line (id, order_id, position, product_id, quantity, unit_price, discount, total, currency)
    values ('${line}', '${order}', 1, (select id from product order by id limit 1), 3, 100, 0, 300, 'USD')`;
const bill = `
  insert into invoice (id, number, order_id, account_id, partner_id, issued_on, due_on, subtotal, tax, freight, total, currency)
    values ('${invoice}', 'INV-JOURNEY', '${order}', ${ACCOUNT}, ${PARTNER}, current_date, current_date, 300, 0, 0, 300, 'USD');
  insert into invoice_line (invoice_id, position, order_line_id, description, quantity, amount, currency) values ('${invoice}', 1, '${line}', 'x', 3, 300, 'USD')`;
const pay = `insert into payment (invoice_id, amount, currency, paid_on, method) values ('${invoice}', 300, 'USD', current_date, 'CARD')`;
/** Two of three come back and are credited. */
const refund = `
  insert into credit_note (id, number, invoice_id, account_id, partner_id, issued_on, subtotal, tax, total, currency)
    values ('${note}', 'CN-JOURNEY', '${invoice}', ${ACCOUNT}, ${PARTNER}, current_date, 200, 0, 200, 'USD');
  insert into credit_note_line (credit_note_id, position, invoice_line_id, description, quantity, amount, currency)
    select '${note}', 1, id, 'x', 2, 200, 'USD' from invoice_line where invoice_id = '${invoice}'`;
const HAPPENED: Happened[] = [
  { what: 'ordered', line, total: '300' },
  { what: 'invoiced', invoice, lines: { [line]: '300' }, tax: '0' },
  { what: 'paid', invoice, amount: '300' },
  { what: 'refunded', invoice, lines: { [line]: '200' }, tax: '0' },
];

describe('what a partner earns', () => {
  test('an order is placed, invoiced and paid, and two of three come back; the statement says so to the cent, is disputed, corrected by two, and paid', async () => {
    const { server } = portal;
    // What the demo company disputes itself would hold the statement up.
    await server.sql(`update earnings_dispute set status = 'WITHDRAWN', closed_at = now()`);
    const partner = await portal.visit({ portal: 'partner' });
    await partner.signIn(PARTNER_ADMIN);
    await server.sql(`${place}; ${bill}`);
    await server.sql(pay);
    await server.runJobs();
    await partner.goTo('/earnings');
    await partner.page.getByText('Payment received: 5 % of $300.00 = $15.00.').waitFor();
    await server.sql(refund);
    await server.runJobs();
    await partner.goTo('/earnings');
    await partner.page.getByText('Goods returned and refunded: 5 % of -$200.00 = -$10.00.').waitFor();
    expect(await partner.audit()).toEqual([]);

    await server.sql(`select relata.earnings_open_statements(${ENDED})`);
    await partner.goTo('/earnings');
    await partner.page.getByRole('link', { name: /^ES-/ }).first().click();
    const lines = partner.page.getByRole('row', { name: /SO-JOURNEY/ });
    await lines.first().waitFor();
    const amounts = (await lines.allTextContents()).map((text) => /= (-?)\$([\d.,]+)/.exec(text)).map((found) => `${found?.[1]}${found?.[2]}`);
    expect(Decimal.sum(...amounts.map((amount) => amount.replace(/\.$/, ''))).toFixed(2)).toBe(
      Number(earned(HAPPENED, { PAID: '0.05' }).balance).toFixed(2),
    );
    await partner.page.locator('main dl dd').first().waitFor();
    const sums = (await partner.page.locator('main dl').first().locator('dd').allTextContents()).map(number);
    const closing = sums.pop() as number;
    expect(sums.reduce((total, each) => total + each, 0)).toBeCloseTo(closing, 6);

    await partner.page
      .getByRole('row', { name: /SO-JOURNEY.*Payment received/ })
      .getByRole('button', { name: 'Dispute' })
      .click();
    await partner.page.getByRole('dialog').getByRole('textbox').fill('Six per cent were agreed for this one.');
    await partner.page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await partner.page.getByText('Waits for an answer').waitFor();
    const statement = new URL(partner.page.url()).pathname.replace('/partner', '');

    const manager = await portal.visit({ portal: 'employee' });
    await manager.signIn(CHANNEL_MANAGER);
    await manager.goTo('/earnings');
    await manager.page
      .getByRole('row', { name: /Six per cent were agreed/ })
      .getByRole('link')
      .click();
    await manager.page.getByLabel('Answer, for the partner').fill('You are right, one per cent is missing.');
    await manager.page.getByLabel('Correct the entry by').fill('1');
    expect(await manager.audit()).toEqual([]);
    await manager.page.getByRole('button', { name: 'Answer' }).click();
    await manager.page.getByText('Corrected').first().waitFor();

    const finance = await portal.visit({ portal: 'employee' });
    await finance.signIn(FINANCE);
    await finance.goTo('/earnings');
    await finance.page
      .getByRole('row', { name: /one per cent is missing/ })
      .getByRole('button', { name: 'Agree' })
      .click();
    await finance.page.getByText('It is in the ledger.').waitFor();
    expect((await portal.lettersTo(PARTNER_ADMIN)).some(({ subject }) => subject === 'Your dispute has been decided')).toBe(true);

    await server.sql(`select relata.earnings_close_statements(${ENDED} + 30)`);
    await finance.goTo('/earnings');
    await finance.page
      .getByRole('row', { name: /Greenwheel/ })
      .first()
      .getByRole('link')
      .click();
    await finance.page.getByRole('button', { name: /^Pay/ }).click();
    await finance.page.getByRole('dialog').getByRole('textbox').fill('SEPA 77');
    await finance.page.getByRole('dialog').getByRole('button', { name: 'Pay' }).click();
    await finance.page.getByText('SEPA 77').waitFor();

    await partner.goTo(statement);
    await partner.page.getByText('You are right, one per cent is missing.').first().waitFor();
    const after = (await partner.page.locator('main dl').first().locator('dd').allTextContents()).map(number).at(-1) as number;
    expect(after).toBeCloseTo(closing + 1, 6);
    const [ledger] = await server.sql(`select sum(amount)::float8 as balance from earnings_entry where partner_id = ${PARTNER}`);
    expect(ledger?.balance).toBe(0);
    expect([...partner.errors, ...manager.errors, ...finance.errors]).toEqual([]);
  }, 180_000);
});

const number = (money: string): number => Number(money.replaceAll(/[^\d.-]/g, ''));
