import { Lead } from '../sales/index.js';
import type { Company } from './company.js';
import { PLACES } from './names.js';

const COUNT = 56;
const STATES = ['NEW', 'ASSIGNED', 'WORKING', 'QUALIFIED', 'CONVERTED', 'RECYCLED', 'DISQUALIFIED'] as const;
const PLACES_OF_WORK = [
  'Bakery Nordmann',
  'Kurier Plus',
  'Green Valley Farm',
  'Studio Forma',
  'Riverside Dental',
  'Parkview Estates',
  'Campus Catering',
  'Nova Labs',
];
const SOURCES = ['web', 'fair', 'referral', 'call', 'partner'];
const CAMPAIGNS = ['Spring cargo days', 'City subsidy 2026', 'Commuter challenge'];

/** Leads in every state; some belong to a partner. */
export function leads(company: Company): void {
  for (let n = 0; n < COUNT; n += 1) lead(company, n);
}

function lead(company: Company, n: number): void {
  const { world } = company;
  const status = STATES[n % STATES.length] as (typeof STATES)[number];
  const [city, region, country] = world.pick(PLACES);
  const name = company.names.next();
  const made = world.between(-180, -2);
  const assigned = status !== 'NEW' && status !== 'RECYCLED';
  const partner = assigned && world.chance() < 0.25 ? world.pick(company.partners) : null;
  const work = world.pick(PLACES_OF_WORK);
  const converted = status === 'CONVERTED' ? world.pick(company.businesses) : null;
  const fit = world.between(5, 50);
  const engagement = world.between(0, 50);
  world.add(Lead, {
    ...name,
    company: converted?.name ?? work,
    title: world.pick(['Owner', 'Office manager', 'Head of logistics', 'Purchasing']),
    email: `${name.givenName}.${name.familyName}@lead.example`.toLowerCase(),
    phone: `+1 312 555 ${String(world.between(1000, 9999))}`,
    city,
    region,
    country,
    industry: world.pick(['Logistics', 'Food and drink', 'Health care', 'Retail']),
    source: partner ? 'partner' : world.pick(SOURCES),
    campaign: world.chance() < 0.4 ? world.pick(CAMPAIGNS) : null,
    score: fit + engagement,
    scoreBreakdown: { fit, engagement },
    status,
    disqualifyReason: status === 'DISQUALIFIED' ? world.pick(['No budget', 'Not reachable', 'Too small']) : null,
    owner: assigned && !partner ? world.pick(company.reps) : null,
    partner,
    partnerSeller: partner ? (company.sellers.get(partner) ?? null) : null,
    firstTouchedAt: assigned && status !== 'ASSIGNED' ? world.day(Math.min(-1, made + world.between(1, 3))) : null,
    convertedAt: converted ? world.day(Math.min(-1, made + 20)) : null,
    account: converted,
    contact: converted ? (company.contactsOf(converted)[0] ?? null) : null,
    createdAt: world.day(made),
  });
}
