import { Account, Address, Contact, Person } from '../directory/index.js';
import { type Company, demoEmail } from './company.js';
import { COMPANIES, domainOf, PLACES } from './names.js';

const TITLES = ['Fleet manager', 'Head of procurement', 'Operations director', 'Sustainability lead', 'Managing director', 'Office manager', 'Buyer'];
const DECISIONS = ['DECISION_MAKER', 'INFLUENCER', 'USER', 'GATEKEEPER'] as const;
const LIFECYCLES = ['CUSTOMER', 'CUSTOMER', 'CUSTOMER', 'PROSPECT', 'AT_RISK', 'FORMER'] as const;
/** Companies of which others in the list are a part. */
const PARENTS: Record<string, string> = {
  'Meridian Parcel': 'Harbour Logistics',
  'Bluegate Freight': 'Harbour Logistics',
  'Aurora Post': 'Quickdrop Couriers',
  'Alder Home Care': 'Kestrel Hospitals',
  'Fjordview Lodges': 'Grand Lakeside Hotels',
};
const TIERS = ['PREMIUM', 'STANDARD', 'PLUS', 'STANDARD'] as const;
const INDIVIDUALS = 24;

/** Businesses with their people, the first one with both portal roles, and individuals who buy for themselves. */
export function customers(company: Company): void {
  for (const [name, industry] of COMPANIES) business(company, name, industry);
  for (let n = 0; n < INDIVIDUALS; n += 1) individual(company);
}

function business(company: Company, name: string, industry: string): void {
  const { world } = company;
  const first = company.businesses.length === 0;
  const place = world.pick(PLACES);
  const rep = first ? company.employee('SALES_REP') : repFor(company, place);
  const employees = world.between(2, 120) * 10;
  const createdAt = world.day(world.between(-900, -200));
  const account = world.add(Account, {
    name,
    kind: 'BUSINESS',
    supportTier: TIERS[company.businesses.length % TIERS.length] ?? 'STANDARD',
    lifecycle: first ? 'CUSTOMER' : world.pick(LIFECYCLES),
    domain: domainOf(name),
    website: `https://www.${domainOf(name)}/`,
    phone: `+1 206 555 ${String(world.between(1000, 9999))}`,
    industry,
    employees,
    revenue: `${employees * world.between(60, 220) * 1000}`,
    currency: 'USD',
    parent: company.businesses.find((other) => other.name === PARENTS[name]) ?? null,
    owner: rep,
    territory: rep.territory ?? null,
    partner: !first && world.chance() < 0.25 ? world.pick(company.partners) : null,
    tags: world.some(['fleet', 'key account', 'subsidy', 'tender', 'pilot'], world.between(0, 2)),
    notes: world.chance() < 0.3 ? 'Budget is decided in autumn; talk to operations before procurement.' : null,
    createdAt,
  });
  company.businesses.push(account);
  address(company, account, place, 'OFFICE');
  if (world.chance() < 0.5) address(company, account, place, 'SHIPPING');
  const count = first ? 5 : world.between(2, 5);
  company.contacts.set(
    account,
    Array.from({ length: count }, (_, at) => contact(company, account, at)),
  );
}

function contact(company: Company, account: Account, at: number): Contact {
  const { world } = company;
  const portal = account === company.businesses[0] ? (['ADMIN', 'MEMBER'] as const)[at] : undefined;
  const name = company.names.next();
  const person = world.add(Person, {
    ...name,
    email: portal ? demoEmail(`CUSTOMER_${portal}`) : `${name.givenName}.${name.familyName}@${account.domain}`.toLowerCase(),
    phone: `+1 206 555 ${String(world.between(1000, 9999))}`,
    language: portal ? 'en' : world.pick(['en', 'en', 'de']),
    createdAt: account.createdAt,
  });
  return world.add(Contact, {
    account,
    person,
    title: world.pick(TITLES),
    decisionRole: at === 0 ? 'DECISION_MAKER' : world.pick(DECISIONS),
    isPrimary: at === 0,
    portalRole: portal ?? null,
    createdAt: account.createdAt,
  });
}

function individual(company: Company): void {
  const { world } = company;
  const place = world.pick(PLACES);
  const name = company.names.next();
  const createdAt = world.day(world.between(-600, -30));
  const person = world.add(Person, {
    ...name,
    email: `${name.givenName}.${name.familyName}@mail.example`.toLowerCase(),
    phone: `+1 971 555 ${String(world.between(1000, 9999))}`,
    birthday: `${world.between(1950, 2004)}-0${world.between(1, 9)}-1${world.between(0, 9)}`,
    createdAt,
  });
  const account = world.add(Account, {
    name: `${name.givenName} ${name.familyName}`,
    kind: 'INDIVIDUAL',
    supportTier: 'STANDARD',
    lifecycle: 'CUSTOMER',
    currency: 'USD',
    owner: repFor(company, place),
    territory: repFor(company, place).territory ?? null,
    tags: [],
    createdAt,
  });
  company.individuals.push(account);
  address(company, account, place, 'SHIPPING');
  company.contacts.set(account, [world.add(Contact, { account, person, isPrimary: true, createdAt })]);
}

/** The rep whose territory's rule the place falls under. */
function repFor({ reps }: Company, [, region, country]: (typeof PLACES)[number]) {
  const found = reps.find(
    ({ territory }) => territory?.countries.includes(country) && (territory.regions.length === 0 || territory.regions.includes(region)),
  );
  if (!found) throw new Error(`Nobody in the demo company sells in ${region}, ${country}`);
  return found;
}

function address(
  { world }: Company,
  account: Account,
  [city, region, country, postalCode]: (typeof PLACES)[number],
  kind: 'OFFICE' | 'SHIPPING',
): void {
  const line1 = `${world.between(1, 240)} ${world.pick(['Harbour Street', 'Mill Road', 'Station Square', 'Linden Avenue', 'Quay Side'])}`;
  world.add(Address, { account, kind, line1, city, region, country, postalCode, isDefault: kind === 'OFFICE', createdAt: account.createdAt });
}
