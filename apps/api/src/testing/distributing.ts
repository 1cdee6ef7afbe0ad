import { uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import { BusinessCalendar, BusinessHours, type Partner, PartnerTerritory, type PartnerTier, Territory, Weekday } from '../directory/index.js';
import { DistributionRule, LeadOffer } from '../partners/index.js';
import type { Lead } from '../sales/index.js';
import type { TestBench } from './call.js';

/** A market with partners: a calendar that is always open, Europe with Austria and Tyrol in it, and Asia. */
export async function distributing(bench: TestBench) {
  const { build } = bench;
  const calendar = await build.save(BusinessCalendar, { name: 'Around the clock', timeZone: 'UTC' });
  for (const weekday of Object.keys(Weekday)) await build.save(BusinessHours, { calendar, weekday, opensAt: '00:00', closesAt: '24:00' });
  const territory = (name: string, parent: Territory | null = null) => build.save(Territory, { name, parent });
  const europe = await territory('Europe');
  const austria = await territory('Austria', europe);
  const tyrol = await territory('Tyrol', austria);
  const asia = await territory('Asia');
  const manager = await build.asEmployee(['CHANNEL_MANAGER']);

  /** A version of a rule, in use unless said; the one before it goes. */
  async function rule(values: Partial<DistributionRule> = {}): Promise<DistributionRule> {
    await bench.sql(`update distribution_rule set state = 'RETIRED' where state = 'ACTIVE'`);
    return build.save(DistributionRule, { name: 'Rule', state: 'ACTIVE', manager: manager.employee, calendar, ...values });
  }

  /** A partner who sells in a territory. */
  async function partner(where: Territory | null = austria, values: Partial<Partner> & { tier?: PartnerTier } = {}): Promise<Partner> {
    const made = await build.partner(values);
    if (where) await build.save(PartnerTerritory, { partner: made, territory: where });
    return made;
  }

  /** Who has which leads on offer, or had: names of partners in the order of the offers. */
  async function offers(lead: Lead): Promise<{ id: string; partner: string; state: string; hop: number }[]> {
    return bench.sql(
      `select o.id, p.name as partner, o.state, o.hop from lead_offer o join partner p on p.id = o.partner_id where o.lead_id = $1 order by o.offered_at, o.id`,
      [uuidOf('led', lead.id)],
    );
  }
  /** The offers of a lead as `Alpha OFFERED`. */
  const story = async (lead: Lead): Promise<string[]> => (await offers(lead)).map(({ partner: name, state }) => `${name} ${state}`);
  const offer = (lead: Lead, to: Partner, values: Partial<LeadOffer> = {}): Promise<LeadOffer> =>
    build.save(LeadOffer, {
      lead,
      partner: to,
      offeredAt: new Date(),
      respondUntil: new Date(Date.now() + 3_600_000),
      hop: 1,
      scoreBand: 'WARM',
      company: lead.company ?? null,
      ...values,
    });
  /** As if so many hours had gone by for what is on offer. */
  const wait = (hours: number) =>
    bench.sql(`alter table lead_offer disable trigger forward`).then(() =>
      bench
        .sql(
          `update lead_offer set offered_at = offered_at - $1 * interval '1 hour', respond_until = respond_until - $1 * interval '1 hour', remind_at = remind_at - $1 * interval '1 hour',
             answered_at = answered_at - $1 * interval '1 hour', touch_until = touch_until - $1 * interval '1 hour'`,
          [hours],
        )
        .then(() => bench.sql('alter table lead_offer enable trigger forward')),
    );
  return { calendar, europe, austria, tyrol, asia, manager, rule, partner, offers, story, offer, wait };
}
export type Market = Awaited<ReturnType<typeof distributing>>;

/** Offers as partners meet them: two partners with their people, a rule that asks one after the other, and what they do. */
export async function offering(bench: TestBench) {
  const market = await distributing(bench);
  await market.rule({ acceptHours: 8, remindAtPercent: 75, touchHours: 16, maxOffers: 2 });
  const [one, two] = [await market.partner(market.austria, { name: 'First' }), await market.partner(market.europe, { name: 'Second' })];
  const first = {
    admin: await bench.build.asPartner('ADMIN', one),
    seller: await bench.build.asPartner('SELLER', one),
    mate: await bench.build.asPartner('SELLER', one),
  };
  const second = { seller: await bench.build.asPartner('SELLER', two) };

  async function answer(principal: Principal | null, document: string, input: object) {
    const { data, errors } = await bench.call(principal, document, { input });
    return data?.answer ?? { refused: errors?.[0]?.extensions.code };
  }
  let count = 0;
  /** A lead that has just been offered to the first partner, with the id of the offer. */
  async function offered(values: Partial<Lead> = {}): Promise<{ lead: Lead; id: string }> {
    count += 1;
    const lead = await bench.build.lead({
      territory: market.austria,
      score: 80,
      company: `Customer ${count}`,
      email: `ada${count}@customer.test`,
      ...values,
    });
    await bench.run('distribution.run');
    const { data } = await bench.call(market.manager.principal, `{ lead(id: "${lead.id}") { offers { nodes { id } } } }`);
    return { lead, id: data.lead.offers.nodes[0].id };
  }
  /** What is due by now, and what follows. */
  async function due(): Promise<void> {
    await bench.run('leadOffer.expire');
    await bench.run('leadOffer.pullBack');
    await bench.jobs();
  }
  const stateOf = async (lead: Lead) =>
    (
      await bench.sql<{ status: string; partner: string | null }>(
        'select l.status, p.name as partner from lead l left join partner p on p.id = l.partner_id where l.id = $1',
        [uuidOf('led', lead.id)],
      )
    )[0];
  /** Offers and leads of the tests before are out of the way. */
  async function clear(): Promise<void> {
    await bench.sql('delete from unplaced_lead');
    await bench.sql('delete from lead_offer');
    await bench.sql(`update lead set owner_id = (select id from employee limit 1), partner_id = null, partner_seller_id = null`);
  }
  return { market, first, second, answer, offered, due, stateOf, clear };
}
export type Offering = Awaited<ReturnType<typeof offering>>;

const OFFER =
  'leadOffer { id state note declineReason seller { id } lead { id status email partner { id } partnerSeller { id } } } userErrors { code field message }';
const offerMutation = (name: string) => `mutation ($input: LeadOffer${name}Input!) { answer: leadOffer${name}(input: $input) { ${OFFER} } }`;
export const ACCEPT = offerMutation('Accept');
export const DECLINE = offerMutation('Decline');
export const PULL_BACK = offerMutation('PullBack');
export const OFFER_BY_HAND = offerMutation('Create');
