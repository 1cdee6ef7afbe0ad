import type { Partner } from '../directory/index.js';
import { DistributionRule, LeadOffer, UnplacedLead } from '../partners/index.js';
import { Lead } from '../sales/index.js';
import type { Company } from './company.js';

const HOUR = 3_600_000;

/** Company, city, region, country, territory, industry, what they need, score. */
type Ask = readonly [
  company: string,
  city: string,
  region: string,
  country: string,
  territory: string,
  industry: string,
  need: string,
  score: number,
];
const WEST: Ask[] = [
  ['Columbia Couriers', 'Portland', 'Oregon', 'US', 'US West', 'Logistics', 'Twelve cargo bikes for the inner city, with service on site.', 86],
  ['Rainier Roasters', 'Seattle', 'Washington', 'US', 'US West', 'Food and drink', 'Two bicycles with cool boxes, to deliver to cafés.', 64],
  ['Front Range Clinics', 'Denver', 'Colorado', 'US', 'US West', 'Health care', 'Commuter bicycles for 40 employees; asks for leasing.', 38],
];
const EUROPE: Ask[] = [
  ['Isar Lieferdienst', 'Munich', 'Bavaria', 'DE', 'Germany', 'Logistics', 'Trial of three cargo bikes, then twenty.', 78],
  ['Hansekontor', 'Hamburg', 'Hamburg', 'DE', 'Germany', 'Retail', 'A shop wants to add city bikes to its range.', 55],
];
const NOBODYS: Ask[] = [
  ['Lakeshore Campus', 'Chicago', 'Illinois', 'US', 'US East', 'Education', 'A shared fleet of sixty for the campus.', 91],
  ['Harbour Hotels', 'Boston', 'Massachusetts', 'US', 'US East', 'Hospitality', 'Ten bicycles for guests.', 47],
];
const OUTCOMES = ['ACCEPTED', 'ACCEPTED', 'DECLINED', 'ACCEPTED', 'EXPIRED', 'ACCEPTED', 'PULLED_BACK', 'ACCEPTED'] as const;

/** The rule by which leads go to partners, what is on offer, what became of others, and two for which nobody was found. */
export function leadOffers(company: Company): void {
  const { world, partners } = company;
  const [greenwheel, fleetwise, urban] = partners as [Partner, Partner, Partner];
  const rule = rules(company);
  const near = (days: number) => new Date(world.today.getTime() + days * 24 * HOUR + 17 * HOUR);
  for (const [at, ask] of WEST.entries()) offer(company, rule, leadOf(company, ask, -1), greenwheel, { respondUntil: near(at + 1) });
  for (const ask of EUROPE) offer(company, rule, leadOf(company, ask, -1), fleetwise, { respondUntil: near(2) });
  for (const ask of NOBODYS) world.add(UnplacedLead, { lead: leadOf(company, ask, -3), rule, reason: 'NO_CANDIDATE', offers: 0, at: world.day(-3) });
  for (let n = 0; n < 32; n += 1) past(company, rule, n, n % 2 ? greenwheel : n % 3 ? fleetwise : urban);
}

/** A version that is out of use, the one in use, and a draft to try out. */
function rules(company: Company): DistributionRule {
  const { world } = company;
  const by = { manager: company.employee('CHANNEL_MANAGER'), calendar: company.calendar('Service desk'), capacity: 25, maxOffers: 3 };
  const first = { ...by, name: 'Leads for partners', state: 'RETIRED', territoryWeight: 60, tierWeight: 0, activatedAt: world.day(-300) } as const;
  const previous = world.add(DistributionRule, { ...first, retiredAt: world.day(-120), createdAt: world.day(-301) });
  const second = { ...by, name: 'Leads for partners, by tier too', state: 'ACTIVE', acceptHours: 16, touchHours: 16 } as const;
  const rule = world.add(DistributionRule, { ...second, previous, activatedAt: world.day(-120), createdAt: world.day(-121) });
  world.add(DistributionRule, {
    ...by,
    name: 'More weight on what partners accept',
    state: 'DRAFT',
    previous: rule,
    territoryRequired: false,
    territoryWeight: 20,
    acceptanceWeight: 40,
    createdAt: world.day(-4),
  });
  return rule;
}

function leadOf(
  company: Company,
  [name, city, region, country, territory, industry, need, score]: Ask,
  made: number,
  values: Partial<Lead> = {},
): Lead {
  const { world } = company;
  const who = company.names.next();
  return world.add(Lead, {
    ...who,
    company: name,
    title: 'Purchasing',
    email: `${who.givenName}.${who.familyName}@partner-lead.example`.toLowerCase(),
    phone: `+1 503 555 ${String(world.between(1000, 9999))}`,
    city,
    region,
    country,
    industry,
    need,
    product: world.pick(company.products),
    territory: company.territory(territory),
    source: 'web',
    score,
    scoreBreakdown: { fit: Math.round(score / 2), engagement: score - Math.round(score / 2) },
    status: 'NEW',
    createdAt: world.day(made),
    ...values,
  });
}

function offer(company: Company, rule: DistributionRule, lead: Lead, partner: Partner, values: Partial<LeadOffer>): LeadOffer {
  const offeredAt = values.offeredAt ?? new Date((lead.createdAt as Date).getTime() + HOUR);
  const { company: name, city, region, country, industry, need, product, score } = lead;
  const scoreValues = SCORE.map(([kind, value, weight]) => ({ kind, value: String(value), weight, points: String(value * weight) }));
  return company.world.add(LeadOffer, {
    lead,
    partner,
    rule,
    state: 'OFFERED',
    offeredAt,
    respondUntil: new Date(offeredAt.getTime() + 40 * HOUR),
    hop: 1,
    score: String(SCORE.reduce((sum, [, value, weight]) => sum + value * weight, 0)),
    scoreValues,
    company: name ?? null,
    city: city ?? null,
    region: region ?? null,
    country: country ?? null,
    industry: industry ?? null,
    need: need ?? null,
    product: product ?? null,
    scoreBand: (score ?? 0) >= 70 ? 'HOT' : (score ?? 0) >= 40 ? 'WARM' : 'COLD',
    createdAt: offeredAt,
    ...values,
  });
}
const SCORE = [
  ['TERRITORY', 1, 30],
  ['SPECIALISATION', 0, 20],
  ['TIER', 1, 15],
  ['ACCEPTANCE', 0.6, 15],
  ['CAPACITY', 0.75, 10],
  ['FAIRNESS', 0.5, 10],
] as const;

/** One of the last months, with what became of it; the last ones that were accepted are still worked on. */
function past(company: Company, rule: DistributionRule, n: number, partner: Partner): void {
  const { world } = company;
  const made = -150 + n * 4;
  const outcome = OUTCOMES[n % OUTCOMES.length] as (typeof OUTCOMES)[number];
  const seller = company.sellers.get(partner) ?? null;
  const accepted = outcome === 'ACCEPTED';
  const status = !accepted ? 'RECYCLED' : made > -60 ? (['ASSIGNED', 'WORKING', 'QUALIFIED'] as const)[n % 3] : 'DISQUALIFIED';
  const ask = world.pick([...WEST, ...EUROPE]);
  const lead = leadOf(company, [`${ask[0]} ${n + 2}`, ...(ask.slice(1) as never)] as unknown as Ask, made, {
    status: status as Lead['status'],
    disqualifyReason: status === 'DISQUALIFIED' ? 'Bought elsewhere' : null,
    ...(accepted ? { partner, partnerSeller: seller } : { owner: world.pick(company.reps), status: 'WORKING' }),
    firstTouchedAt: status === 'ASSIGNED' ? null : world.day(made + 2),
  });
  const offeredAt = new Date((lead.createdAt as Date).getTime() + HOUR);
  const answeredAt = new Date(offeredAt.getTime() + world.between(1, 30) * HOUR);
  const answered = { offeredAt, answeredAt, answeredBy: seller };
  const took = {
    ...answered,
    seller,
    touchUntil: new Date(world.today.getTime() + 3 * 24 * HOUR),
    touchedAt: status === 'ASSIGNED' ? null : new Date(answeredAt.getTime() + 5 * HOUR),
  };
  if (accepted) offer(company, rule, lead, partner, { ...took, state: 'ACCEPTED' });
  else if (outcome === 'DECLINED')
    offer(company, rule, lead, partner, {
      ...answered,
      state: 'DECLINED',
      declineReason: 'NO_CAPACITY',
      note: 'Our workshop is full until next month.',
    });
  else if (outcome === 'EXPIRED')
    offer(company, rule, lead, partner, { offeredAt, answeredAt: new Date(offeredAt.getTime() + 40 * HOUR), state: 'EXPIRED' });
  else
    offer(company, rule, lead, partner, {
      ...answered,
      seller,
      state: 'PULLED_BACK',
      pulledBackAt: new Date(answeredAt.getTime() + 48 * HOUR),
      pullBackReason: 'IDLE',
    });
}
