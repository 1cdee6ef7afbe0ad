import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHANNEL_MANAGER, PARTNER_SELLER, Portal, type Visitor } from './portal.js';

const LEAD = 'Cascade Couriers';
const FIRST = 'Urban Mobility Distribution';
const SECOND = 'Greenwheel Dealers';

describe('a lead on its way to a partner', () => {
  let portal: Portal;
  let firstSeller: string;
  beforeAll(async () => {
    portal = await Portal.open([CHANNEL_MANAGER, PARTNER_SELLER]);
    // Another partner sells there as well, and its tier counts more.
    await portal.server.sql(
      `insert into partner_territory (partner_id, territory_id) select p.id, t.id from partner p, territory t where p.name = $1 and t.name = 'US West'`,
      [FIRST],
    );
    await portal.server.sql(`update partner set tier_id = (select id from partner_tier order by rank desc limit 1) where name = $1`, [FIRST]);
    await portal.server.sql(`update partner set tier_id = (select id from partner_tier order by rank limit 1) where name = $1`, [SECOND]);
    const [seller] = await portal.server.sql(
      `select relata.type_id('per', p.id) as id, p.email from person p join partner_member m on m.person_id = p.id and m.role = 'SELLER' join partner o on o.id = m.partner_id where o.name = $1`,
      [FIRST],
    );
    firstSeller = String(seller?.email);
    await portal.server.user({ id: String(seller?.id) }, firstSeller);
  });
  afterAll(() => portal?.close());

  const partner = async (email: string): Promise<Visitor> => {
    const visitor = await portal.visit({ portal: 'partner' });
    await visitor.signIn(email);
    await visitor.goTo('/leads');
    return visitor;
  };
  const card = ({ page }: Visitor, name: string) => page.locator('main section section', { has: page.getByRole('heading', { name }) });

  test('is offered to the best, let go by, accepted by the next one, who calls; the channel manager sees every step and the first partner nothing of the second', async () => {
    await portal.server.sql(
      `insert into lead (given_name, family_name, company, phone, email, city, region, country, industry, need, source, score, territory_id)
       select 'Ruth', 'Carver', $1, '+1 503 555 0188', 'ruth@cascade.example', 'Portland', 'Oregon', 'US', 'Logistics', 'Eight cargo bikes.', 'web', 82, id from territory where name = 'US West'`,
      [LEAD],
    );
    await portal.server.runJobs();
    const manager = await portal.visit({ portal: 'employee' });
    await manager.signIn(CHANNEL_MANAGER);
    await manager.goTo('/partner-leads');
    await manager.page.getByRole('link', { name: LEAD }).click();
    await manager.page.getByRole('heading', { level: 2, name: `1. ${FIRST}` }).waitFor();
    await manager.page
      .getByRole('table', { name: 'Who suits it' })
      .getByRole('row', { name: new RegExp(SECOND) })
      .waitFor();
    expect(await manager.audit()).toEqual([]);

    const first = await partner(firstSeller);
    await card(first, LEAD).getByText('Eight cargo bikes.').waitFor();
    await card(first, LEAD)
      .getByText(/ left,$/)
      .waitFor();
    expect(await first.page.getByText('Carver').count()).toBe(0);
    expect(await first.audit()).toEqual([]);
    expect(await (await partner(PARTNER_SELLER)).page.getByText(LEAD).count()).toBe(0);

    // The time goes by.
    await portal.server.sql('alter table lead_offer disable trigger forward');
    await portal.server.sql(
      `update lead_offer set offered_at = offered_at - interval '9 days', respond_until = now() - interval '1 minute' where company = $1`,
      [LEAD],
    );
    await portal.server.sql('alter table lead_offer enable trigger forward');
    await portal.server.sql(`select graphile_worker.add_job('leadOffer.expire')`);
    await portal.server.runJobs();

    const second = await partner(PARTNER_SELLER);
    await second.page.getByRole('button', { name: `Accept: ${LEAD}` }).click();
    await second.page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await second.page.getByRole('heading', { level: 1, name: LEAD }).waitFor();
    expect(await second.page.getByRole('link', { name: '+1 503 555 0188' }).getAttribute('href')).toBe('tel:+15035550188');
    expect(await second.audit()).toEqual([]);
    await second.page.getByRole('button', { name: 'We are in touch' }).click();
    await second.page.getByText('In conversation').waitFor();

    await manager.page.reload();
    await manager.drawn();
    const step = (name: string) => manager.page.locator('section', { has: manager.page.getByRole('heading', { level: 2, name }) });
    await step(`1. ${FIRST}`).getByText('Let go by').waitFor();
    await step(`2. ${SECOND}`).getByText('Accepted').waitFor();
    await step(`2. ${SECOND}`).getByText('Begun').waitFor();

    await first.goTo('/leads');
    const seen = (await first.page.locator('main').textContent()) ?? '';
    expect(seen).not.toContain(LEAD);
    expect(seen).not.toContain(SECOND);
    expect([...first.errors, ...second.errors, ...manager.errors]).toEqual([]);
  }, 120_000);

  test('is declined with a reason; a changed rule is tried out on leads of the past before it is used', async () => {
    const seller = await partner(PARTNER_SELLER);
    await seller.page.getByRole('button', { name: 'Decline: Front Range Clinics' }).click();
    await seller.page.getByLabel('Why').selectOption({ label: 'It is too small for us' });
    await seller.page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
    await seller.page.getByText('Declined. Thank you for telling us.').waitFor();
    expect(await seller.page.getByRole('button', { name: 'Accept: Front Range Clinics' }).count()).toBe(0);

    const manager = await portal.visit({ portal: 'employee' });
    await manager.signIn(CHANNEL_MANAGER);
    await manager.goTo('/distribution-rules');
    await manager.page.getByRole('link', { name: 'More weight on what partners accept' }).click();
    await manager.page.getByLabel('Leads at once').fill('30');
    await manager.page.getByRole('button', { name: 'Save' }).click();
    await manager.page.getByText('Saved.').waitFor();
    await manager.page.getByRole('button', { name: 'Try it on last quarter’s leads' }).click();
    await manager.page.getByText('Expected to be accepted').first().waitFor();
    await manager.drawn();
    expect(await manager.audit()).toEqual([]);
    await manager.page.getByRole('button', { name: 'Put into use' }).click();
    await manager.page.getByRole('dialog').getByRole('button', { name: 'Put into use' }).click();
    await manager.page.getByText('In use', { exact: true }).waitFor();
    expect([...seller.errors, ...manager.errors]).toEqual([]);
  }, 60_000);
});
