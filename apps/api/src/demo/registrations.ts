import { Account, BusinessCalendar, BusinessHours, type Partner, Weekday } from '../directory/index.js';
import {
  DealRegistration,
  DealRegistrationChange,
  DealRegistrationConflict,
  DealRegistrationContact,
  DealRegistrationExtension,
  DealRegistrationItem,
  RegistrationApprovalRule,
  RegistrationPolicy,
  type RegistrationStatus,
} from '../partners/index.js';
import { Opportunity, OpportunityStageChange, type Stage } from '../sales/index.js';
import type { Company } from './company.js';

interface Registered {
  partner: number;
  company: string;
  domain: string;
  city: string;
  country: string;
  amount: number;
  status: RegistrationStatus;
  /** Days from today: submitted, due, closing, protected until. */
  at: number;
  due?: number;
  closes: number;
  until?: number;
  need: string;
  message?: string;
}

const DEALS: Registered[] = [
  {
    partner: 0,
    company: 'Harbor City Couriers',
    domain: 'harborcouriers.example',
    city: 'Oakland',
    country: 'US',
    amount: 42_000,
    status: 'SUBMITTED',
    at: -1,
    due: 1,
    closes: 70,
    need: 'Twenty cargo bikes for deliveries downtown, with maintenance.',
  },
  {
    partner: 0,
    company: 'Redwood Regional Parks',
    domain: 'redwoodparks.example',
    city: 'San Mateo',
    country: 'US',
    amount: 18_500,
    status: 'APPROVED',
    at: -60,
    closes: 25,
    until: 29,
    need: 'Mountain bikes for rangers.',
  },
  {
    partner: 0,
    company: 'Bay Tech Campus',
    domain: 'baytech.example',
    city: 'San Jose',
    country: 'US',
    amount: 64_000,
    status: 'APPROVED',
    at: -80,
    closes: 40,
    until: 9,
    need: 'A fleet that employees share between buildings.',
  },
  {
    partner: 0,
    company: 'Sunset Hotels',
    domain: 'sunsethotels.example',
    city: 'Los Angeles',
    country: 'US',
    amount: 9_800,
    status: 'RETURNED',
    at: -5,
    closes: 60,
    need: 'Bikes for guests of four hotels.',
    message: 'Please say how many bikes each hotel takes.',
  },
  {
    partner: 0,
    company: 'Valley Schools',
    domain: 'valleyschools.example',
    city: 'Fresno',
    country: 'US',
    amount: 12_000,
    status: 'DRAFT',
    at: -2,
    closes: 120,
    need: 'Training bikes for eight schools.',
  },
  {
    partner: 0,
    company: 'Mission Food Market',
    domain: 'missionfood.example',
    city: 'San Francisco',
    country: 'US',
    amount: 7_200,
    status: 'REJECTED',
    at: -20,
    closes: 30,
    need: 'Two cargo bikes.',
  },
  {
    partner: 1,
    company: 'Stadtwerke Rheintal',
    domain: 'sw-rheintal.example',
    city: 'Mannheim',
    country: 'DE',
    amount: 88_000,
    status: 'SUBMITTED',
    at: -4,
    due: -1,
    closes: 90,
    need: 'Sixty bikes with telematics for technicians.',
  },
  {
    partner: 2,
    company: 'Nordhaven Logistics',
    domain: 'nordhaven.example',
    city: 'Rotterdam',
    country: 'NL',
    amount: 31_000,
    status: 'UNDER_REVIEW',
    at: -2,
    due: 2,
    closes: 50,
    need: 'Cargo bikes for the last mile.',
  },
];

/** Rules of the programme, and deals that partners registered, in each state. */
export function registrations(company: Company): void {
  const { world } = company;
  const [first] = company.partners as [Partner];
  const calendar = world.add(BusinessCalendar, { name: 'Partner desk', timeZone: 'America/Los_Angeles' });
  for (const weekday of (Object.keys(Weekday) as Weekday[]).filter((day) => !day.startsWith('S')))
    world.add(BusinessHours, { calendar, weekday, opensAt: '09:00', closesAt: '17:00', validFrom: '1970-01-01' });
  world.add(RegistrationPolicy, {
    programme: first.programme as never,
    calendar,
    decisionHours: 16,
    protectionDays: 90,
    extraDiscount: '0.05',
    minAmount: '1000',
    currency: 'USD',
    maxCloseDays: 365,
  });
  world.add(RegistrationApprovalRule, {
    name: 'Deals of 75,000 and more',
    position: 1,
    kind: 'ROLE',
    role: 'ADMIN',
    minAmount: '75000',
    currency: 'USD',
  });
  for (const deal of DEALS) register(company, deal);
}

function register(company: Company, { partner: at, company: name, domain, status, message, ...deal }: Registered): void {
  const { world } = company;
  const partner = company.partners[at] as Partner;
  const seller = company.sellers.get(partner) as never;
  const own = company.names.next();
  const submittedAt = status === 'DRAFT' ? null : world.day(deal.at);
  const [account] = company.businesses;
  const registration = world.add(DealRegistration, {
    partner,
    seller,
    programme: partner.programme ?? null,
    status,
    company: name,
    domain,
    country: deal.country,
    city: deal.city,
    amount: String(deal.amount),
    currency: 'USD',
    closeDate: world.date(deal.closes),
    need: deal.need,
    submittedAt,
    round: submittedAt ? 1 : 0,
    dueAt: deal.due ? world.day(deal.due) : null,
    decidedAt: deal.due || !submittedAt ? null : world.day(deal.at + 1),
    approvedAt: deal.until ? world.day(deal.until - 89) : null,
    protectedUntil: deal.until ? world.date(deal.until) : null,
    discount: deal.until ? '0.05' : null,
    opportunity: deal.until ? shared(company, partner, name, deal) : null,
    ...(status === 'REJECTED' ? { ground: 'PROTECTED', blockedUntil: world.date(45) } : {}),
    message: message ?? null,
    createdAt: world.day(deal.at - 1),
  });
  world.add(DealRegistrationItem, {
    registration,
    position: 1,
    product: world.pick(company.products.filter(({ published }) => published !== false)),
    quantity: world.between(2, 40),
  });
  world.add(DealRegistrationContact, {
    registration,
    position: 1,
    givenName: own.givenName,
    familyName: own.familyName,
    title: 'Head of fleet',
    email: `${own.givenName}.${own.familyName}@${domain}`.toLowerCase(),
  });
  told(company, registration, deal.at, message ?? null);
  if (deal.until === 9)
    world.add(DealRegistrationExtension, {
      registration,
      days: 30,
      reason: 'Their budget is decided on next month.',
      requestedBy: seller,
      createdAt: world.day(-1),
    });
  if (name !== 'Harbor City Couriers' || !account) return;
  const found = { registration, foundAt: submittedAt as Date, sameDeal: false };
  world.add(DealRegistrationConflict, {
    ...found,
    kind: 'ACCOUNT',
    account,
    reasons: ['SIMILAR_NAME', 'SAME_TERRITORY'],
    score: 52,
    title: account.name,
    state: account.lifecycle,
    owner: account.owner ?? null,
    knownSince: world.date(-300),
  });
}

/** The deal that an approved registration became; the rep has it. */
function shared(company: Company, partner: Partner, name: string, { closes, at }: { closes: number; at: number }): Opportunity {
  const { world, stages, sellers } = company;
  const [stage] = stages as [Stage];
  const owner = company.employee('SALES_REP');
  const deal = world.add(Opportunity, {
    name: `${name}: E-bikes`,
    account: world.add(Account, { name, kind: 'BUSINESS', currency: 'USD', owner, lifecycle: 'PROSPECT' }),
    pipeline: stage.pipeline,
    stage,
    forecastCategory: stage.forecastCategory,
    currency: 'USD',
    closeDate: world.date(closes),
    owner,
    partner,
    partnerInvolvement: 'SOURCED',
    partnerSeller: sellers.get(partner) ?? null,
    nextStep: 'Agree on a visit together.',
    stageEnteredAt: world.day(at + 5),
    createdAt: world.day(at + 2),
  });
  world.add(OpportunityStageChange, {
    opportunity: deal,
    account: deal.account ?? null,
    to: stage,
    by: owner,
    at: deal.stageEnteredAt,
    createdAt: deal.stageEnteredAt,
  });
  return deal;
}

/** How it came to where it stands. */
function told(company: Company, registration: DealRegistration, at: number, message: string | null): void {
  const { world } = company;
  const { status, seller } = registration;
  const path = (registration.submittedAt ? ['DRAFT', 'SUBMITTED', status] : ['DRAFT']).filter(
    (each, step, all) => all.indexOf(each) === step,
  ) as RegistrationStatus[];
  for (const [step, to] of path.entries())
    world.add(DealRegistrationChange, {
      registration,
      from: path[step - 1] ?? null,
      to,
      by: step < 2 ? seller : company.employee('CHANNEL_MANAGER').person,
      at: world.day(at - 1 + step),
      message: (to === status && message) || null,
    });
}
