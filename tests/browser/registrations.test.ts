import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHANNEL_MANAGER, PARTNER_SELLER, Portal, SALES_REP, type Visitor } from './portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open([PARTNER_SELLER, CHANNEL_MANAGER, SALES_REP]);
});
afterAll(() => portal?.close());

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Registers a deal on the one page that it takes; answers its address. */
async function register(seller: Visitor, company: string, domain: string): Promise<string> {
  const { page, place } = seller;
  await seller.goTo('/registrations');
  await page.getByRole('link', { name: 'Register a deal' }).click();
  await page.getByRole('textbox', { name: 'Company' }).fill(company);
  await page.getByRole('textbox', { name: 'Website' }).fill(domain);
  await page.getByRole('combobox', { name: 'Country' }).fill('United States');
  await page.getByRole('option', { name: 'United States', exact: true }).click();
  await page.getByLabel('Given name').fill('Cora');
  await page.getByLabel('Family name').fill('Customer');
  await page.getByLabel('E-mail address').fill(`cora@${domain}`);
  await page.getByRole('combobox', { name: 'What it is about' }).fill('Cargo e-bikes');
  await page.getByRole('option', { name: 'Cargo e-bikes' }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('Amount').fill('24000');
  // What was typed stays when something lacks.
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Say when the deal is expected to close.').first().waitFor();
  await page.getByLabel('Expected to close').fill(day(60));
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('heading', { level: 1, name: company }).waitFor();
  await page.getByText('Waits for a decision').first().waitFor();
  return new URL(page.url()).pathname.replace(place, '');
}

describe('two deals that a seller registers', () => {
  test('the one in the way of another is rejected with its day and no more; the other is approved, and is there for rep and partner', async () => {
    // Another partner has the first customer already.
    const [taken] = await portal.server.sql(
      `update deal_registration set company = 'Contested Freight', domain = 'contested.example', status = 'APPROVED', approved_at = now(), protected_until = current_date + 50, due_at = null
       where company = 'Nordhaven Logistics' returning to_char(protected_until, 'FMMon FMDD, YYYY') as until`,
    );
    await portal.server.sql(
      `delete from deal_registration_item where registration_id = (select id from deal_registration where company = 'Contested Freight')`,
    );
    // The other customer is an account of the rep's.
    const [rep] = await portal.server.sql('select e.id from employee e join person p on p.id = e.person_id where p.email = $1', [SALES_REP]);
    await portal.server.sql(
      `insert into account (name, kind, domain, owner_id, currency) values ('Quiet Couriers', 'BUSINESS', 'quietcouriers.example', $1, 'USD')`,
      [rep?.id],
    );

    const seller = await portal.visit({ portal: 'partner' });
    await seller.signIn(PARTNER_SELLER);
    const contested = await register(seller, 'Contested Freight Inc', 'contested.example');
    expect(await seller.audit()).toEqual([]);
    const quiet = await register(seller, 'Quiet Couriers', 'quietcouriers.example');
    await portal.server.runJobs();

    const manager = await portal.visit({ portal: 'employee' });
    await manager.signIn(CHANNEL_MANAGER);
    await manager.goTo('/registrations');
    await manager.page.getByRole('link', { name: 'Contested Freight Inc' }).click();
    await manager.page.getByText('The same deal').waitFor();
    const conflicts = manager.page.locator('section', { has: manager.page.getByRole('heading', { name: 'What may be in the way' }) }).first();
    await conflicts.getByText('Urban Mobility Distribution').waitFor();
    expect(await manager.audit()).toEqual([]);
    await manager.page.getByRole('button', { name: 'Approve' }).click();
    await manager.page
      .getByText(/is protected until/)
      .first()
      .waitFor();
    await manager.page.getByRole('button', { name: 'Reject' }).click();
    await manager.page.getByText('It is rejected.').waitFor();

    await manager.goTo('/registrations');
    await manager.page.getByRole('link', { name: 'Quiet Couriers' }).click();
    await manager.page.getByText('With your approval it is protected.').waitFor();
    await manager.page.getByRole('radio', { name: 'Customer: Quiet Couriers' }).check();
    await manager.page.getByRole('button', { name: 'Approve' }).click();
    await manager.page.getByText('It is approved.').waitFor();
    await portal.server.runJobs();

    await seller.goTo(contested);
    await seller.page.getByText(`Protected until ${taken?.until}.`).waitFor();
    const told = await seller.page.locator('main').textContent();
    expect(told).not.toMatch(/Urban Mobility|Nordhaven|the same deal/i);
    await seller.goTo(quiet);
    await seller.page.getByText(/90 days left/).waitFor();
    await seller.page.getByText('Quiet Couriers: Cargo e-bikes').waitFor();

    const [deal] = await portal.server.sql(
      `select o.owner_id = $1 as reps, p.name as partner, o.partner_involvement as what, o.amount::float8 as amount from opportunity o
       join partner p on p.id = o.partner_id where o.name = 'Quiet Couriers: Cargo e-bikes'`,
      [rep?.id],
    );
    expect(deal).toEqual({ reps: true, partner: 'Greenwheel Dealers', what: 'SOURCED', amount: 24_000 });
    expect([...seller.errors, ...manager.errors]).toEqual([]);
  }, 180_000);
});
