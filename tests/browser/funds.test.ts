import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHANNEL_MANAGER, FINANCE, PARTNER_ADMIN, Portal, type Visitor } from './portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open([PARTNER_ADMIN, CHANNEL_MANAGER, FINANCE]);
});
afterAll(() => portal?.close());

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>');
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** What the partner has, as its own screen says: paid, set aside, left. */
async function balances({ page }: Visitor): Promise<string[]> {
  return page.locator('main section').first().locator('dd').allTextContents();
}

describe('money for a roadshow', () => {
  test('is asked for, approved, claimed with two invoices of which one is refused, and paid; the balances agree everywhere', async () => {
    const partner = await portal.visit({ portal: 'partner' });
    await partner.signIn(PARTNER_ADMIN);
    await partner.goTo('/funds');
    const before = (await balances(partner)).map(number);
    await partner.page.getByRole('link', { name: 'Ask for money' }).click();
    await partner.page.getByRole('textbox', { name: 'Activity' }).fill('Autumn roadshow');
    await partner.page.getByRole('combobox', { name: 'What kind of activity' }).click();
    await partner.page.getByRole('option', { name: 'Roadshow' }).click();
    await partner.page.getByLabel('First day').fill(day(10));
    await partner.page.getByLabel('Last day').fill(day(12));
    await partner.page.getByLabel('What it costs in all').fill('2000');
    await partner.page.getByLabel('Asked for').fill('1000');
    await partner.page.getByRole('button', { name: 'Submit' }).click();
    await partner.page.getByRole('heading', { level: 1, name: 'Autumn roadshow' }).waitFor();
    await partner.page.getByText('Waits for a decision').waitFor();

    const manager = await portal.visit({ portal: 'employee' });
    await manager.signIn(CHANNEL_MANAGER);
    await manager.goTo('/funds');
    await manager.page.getByRole('link', { name: 'Autumn roadshow' }).click();
    await manager.page.getByRole('button', { name: 'Approve' }).click();
    await manager.page.getByText('It is approved.').waitFor();

    // The roadshow is over.
    const [request] = await portal.server.sql(
      `update fund_request set starts_on = starts_on - 20, ends_on = ends_on - 20, decided_at = decided_at - interval '20 days' where name = 'Autumn roadshow' returning relata.type_id('fur', id) as id`,
    );
    await partner.goTo(`/funds/${request?.id}/claim`);
    await partner.page
      .locator('input[type=file]')
      .setInputFiles(['hall.pdf', 'dinner.pdf'].map((name) => ({ name, mimeType: 'application/pdf', buffer: PDF })));
    await partner.page.getByLabel('What it cost, without tax: hall.pdf').fill('1200');
    await partner.page.getByLabel('What it cost, without tax: dinner.pdf').fill('800');
    await partner.page.getByText('Your invoices bear $1,000.00.').waitFor();
    await partner.page.getByLabel('What you claim').fill('1000');
    expect(await partner.audit()).toEqual([]);
    await partner.page.getByRole('button', { name: 'Send the claim' }).click();
    await partner.page.getByText('In review').waitFor();

    await manager.goTo('/funds');
    const toReview = manager.page.locator('section', { has: manager.page.getByRole('heading', { name: 'Claims to review' }) });
    await toReview
      .getByRole('row', { name: /Autumn roadshow/ })
      .getByRole('link')
      .click();
    const card = (name: string) => manager.page.locator('section', { has: manager.page.getByText(`Open ${name}`) });
    await card('hall.pdf').getByRole('button', { name: 'Accept' }).click();
    await card('hall.pdf').getByText('Accepted').waitFor();
    await card('dinner.pdf').getByRole('button', { name: 'Refuse' }).click();
    await manager.page.getByLabel('Why, for the partner').fill('Dinners are not reimbursed.');
    await manager.page.getByRole('dialog').getByRole('button', { name: 'Refuse' }).click();
    await card('dinner.pdf').getByText('Refused').waitFor();
    expect(await manager.audit()).toEqual([]);
    await manager.page.getByRole('button', { name: 'Approve $600.00' }).click();
    await manager.page.getByText('It is approved.').waitFor();

    const finance = await portal.visit({ portal: 'employee' });
    await finance.signIn(FINANCE);
    await finance.goTo('/funds');
    const toPay = finance.page.locator('section', { has: finance.page.getByRole('heading', { name: 'Claims to pay' }) });
    await toPay
      .getByRole('row', { name: /Autumn roadshow/ })
      .getByRole('link')
      .click();
    await finance.page.getByRole('button', { name: 'Note as paid' }).click();
    await finance.page.getByLabel('Reference of the payment').fill('SEPA 99');
    await finance.page.getByRole('dialog').getByRole('button', { name: 'Note as paid' }).click();
    await finance.page.getByText('It is paid.').waitFor();

    await partner.goTo(`/funds/${request?.id}`);
    await partner.page.getByText('Dinners are not reimbursed.').waitFor();
    await partner.page.getByText('SEPA 99').waitFor();
    await partner.goTo('/funds');
    const after = (await balances(partner)).map(number);
    expect(after).toEqual([(before[0] as number) + 600, before[1], (before[2] as number) - 600]);
    await manager.goTo('/funds');
    await manager.page.getByRole('link', { name: 'Market development funds' }).click();
    await manager.page.getByRole('heading', { name: 'What partners have' }).waitFor();
    const row = await manager.page
      .getByRole('row', { name: /Greenwheel/ })
      .getByRole('cell')
      .allTextContents();
    expect(row.slice(2).map(number)).toEqual(after);
    const [ledger] = await portal.server.sql(
      `select sum(amount) filter (where kind = 'PAYMENT')::float8 as paid from fund_entry e join partner p on p.id = e.partner_id where p.name like 'Greenwheel%'`,
    );
    expect(ledger?.paid).toBe(after[0]);
    expect([...partner.errors, ...manager.errors, ...finance.errors]).toEqual([]);
  }, 180_000);
});

const number = (money: string): number => Number(money.replaceAll(/[^\d.]/g, ''));
