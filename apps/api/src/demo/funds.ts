import type { Partner, Person } from '../directory/index.js';
import { Fund, FundClaim, FundDocument, FundEntry, FundProgramme, FundRequest } from '../partners/index.js';
import { Lead } from '../sales/index.js';
import type { Company } from './company.js';
import { pageOf } from './files.js';

const USD = { currency: 'USD' } as const;
type Activity = FundRequest['activity'];

/** What partners asked for: name, activity, days from today, cost, asked, state, and what came of it or is expected. */
interface Asked {
  partner: number;
  name: string;
  activity: Activity;
  from: number;
  to: number;
  cost: number;
  amount: number;
  status: FundRequest['status'];
  leads: number;
  revenue: number;
  claim?: { status: FundClaim['status']; amount: number; approved?: number; invoices: [name: string, cost: number, refused?: string][] };
}

const ASKED: Asked[] = [
  {
    partner: 0,
    name: 'Cargo bike roadshow',
    activity: 'ROADSHOW',
    from: -90,
    to: -86,
    cost: 9000,
    amount: 4500,
    status: 'APPROVED',
    leads: 12,
    revenue: 40_000,
    claim: {
      status: 'PAID',
      amount: 4500,
      approved: 3600,
      invoices: [
        ['Hall and stand', 7200],
        ['Catering', 1800, 'Catering is not reimbursed by this programme.'],
      ],
    },
  },
  {
    partner: 0,
    name: 'Commuter fair',
    activity: 'EVENT',
    from: -12,
    to: -11,
    cost: 5000,
    amount: 2500,
    status: 'APPROVED',
    leads: 20,
    revenue: 25_000,
  },
  {
    partner: 0,
    name: 'Spring test rides',
    activity: 'EVENT',
    from: 40,
    to: 42,
    cost: 3000,
    amount: 1500,
    status: 'APPROVED',
    leads: 15,
    revenue: 18_000,
  },
  {
    partner: 0,
    name: 'Search advertising',
    activity: 'DIGITAL',
    from: 21,
    to: 51,
    cost: 4000,
    amount: 2000,
    status: 'SUBMITTED',
    leads: 30,
    revenue: 30_000,
  },
  { partner: 0, name: 'Workshop open day', activity: 'EVENT', from: 60, to: 60, cost: 1200, amount: 600, status: 'DRAFT', leads: 8, revenue: 5000 },
  {
    partner: 1,
    name: 'Telematics webinar',
    activity: 'DIGITAL',
    from: -30,
    to: -30,
    cost: 1600,
    amount: 800,
    status: 'APPROVED',
    leads: 10,
    revenue: 12_000,
    claim: {
      status: 'SUBMITTED',
      amount: 750,
      invoices: [
        ['Studio', 1100],
        ['Advertisements', 400],
      ],
    },
  },
  {
    partner: 1,
    name: 'Trade press',
    activity: 'PRINT',
    from: -50,
    to: -40,
    cost: 2000,
    amount: 1000,
    status: 'APPROVED',
    leads: 5,
    revenue: 8000,
    claim: { status: 'APPROVED', amount: 1000, approved: 1000, invoices: [['Advertisement', 2000]] },
  },
  { partner: 1, name: 'Fleet breakfast', activity: 'EVENT', from: 14, to: 14, cost: 1500, amount: 750, status: 'SUBMITTED', leads: 6, revenue: 9000 },
];

/** A programme of this year, and what two partners did with its money. What is set aside and paid the database writes down. */
export async function funds(company: Company): Promise<void> {
  const { world } = company;
  const programme = world.add(FundProgramme, {
    name: 'Market development funds',
    startsOn: world.date(-180),
    endsOn: world.date(185),
    budget: '60000',
    ...USD,
    reimbursement: '0.5',
    activities: [],
    claimDays: 45,
    terms: 'Half of what an activity costs, against invoices in your name. No catering, no travel.',
  });
  const given = ['20000', '5000'].map((amount, at) => {
    const partner = company.partners[at] as Partner;
    const fund = world.add(Fund, { programme, partner, ...USD, createdAt: world.day(-170) });
    world.add(FundEntry, { fund, partner, kind: 'ALLOCATION', amount, ...USD, at: world.day(-170), note: 'For the year' });
    return fund;
  });
  for (const [at, asked] of ASKED.entries()) await ask(company, given[asked.partner] as Fund, asked, at);
}

async function ask(company: Company, fund: Fund, asked: Asked, at: number): Promise<void> {
  const { world } = company;
  const { partner } = fund;
  const by = company.partnerAdmins.get(partner) as Person;
  const decided = asked.status === 'APPROVED' || asked.status === 'REJECTED';
  const submitted = asked.status === 'DRAFT' ? null : world.day(Math.min(asked.from - 30, -2));
  const request = world.add(FundRequest, {
    number: `MDF-${2001 + at}`,
    fund,
    partner,
    activity: asked.activity,
    name: asked.name,
    description: `${asked.name} in our territory, with bicycles to try and our people to ask.`,
    startsOn: world.date(asked.from),
    endsOn: world.date(asked.to),
    plannedCost: String(asked.cost),
    amount: String(asked.amount),
    ...USD,
    expectedLeads: asked.leads,
    expectedRevenue: String(asked.revenue),
    status: asked.status,
    submittedAt: submitted,
    submittedBy: submitted && by,
    decidedAt: decided ? world.day(Math.min(asked.from - 20, -1)) : null,
    decidedBy: decided ? company.employee('CHANNEL_MANAGER') : null,
    approvedAmount: decided ? String(asked.amount) : null,
    createdAt: submitted ?? world.day(-1),
  });
  if (asked.to < 0) for (let n = 0; n < Math.ceil(asked.leads / 3); n += 1) broughtLead(company, request);
  if (asked.claim) await claim(company, request, asked.claim, at);
}

/** Somebody who left their card there. */
function broughtLead(company: Company, { number, partner, endsOn }: FundRequest): void {
  const { world } = company;
  const name = company.names.next();
  const deal = company.opportunities.find((each) => each.partner === partner && each.closedAt && !each.lossReason && !company.brought.has(each));
  if (deal) company.brought.add(deal);
  world.add(Lead, {
    ...name,
    company: `${name.familyName} Logistics`,
    email: `${name.givenName}.${name.familyName}@brought.example`.toLowerCase(),
    source: 'event',
    campaign: number,
    status: deal ? 'CONVERTED' : 'WORKING',
    partner,
    partnerSeller: company.sellers.get(partner) ?? null,
    opportunity: deal ?? null,
    account: deal?.account ?? null,
    convertedAt: deal ? world.day(-2) : null,
    createdAt: new Date(`${endsOn}T12:00:00Z`),
  });
}

async function claim(
  company: Company,
  request: FundRequest,
  { status, amount, approved, invoices }: NonNullable<Asked['claim']>,
  at: number,
): Promise<void> {
  const { world } = company;
  const { partner, fund } = request;
  const decided =
    approved === undefined ? {} : { decidedAt: world.day(-6), decidedBy: company.employee('CHANNEL_MANAGER'), approvedAmount: String(approved) };
  const made = world.add(FundClaim, {
    number: `FC-${3001 + at}`,
    request,
    fund,
    partner,
    amount: String(amount),
    ...USD,
    final: true,
    status,
    submittedAt: world.day(-9),
    submittedBy: request.submittedBy ?? null,
    ...decided,
    ...(status === 'PAID' ? { paidOn: world.date(-4), paymentReference: 'SEPA 2741' } : {}),
    createdAt: world.day(-9),
  });
  for (const [what, cost, refused] of invoices) {
    const file = await pageOf(`${what.toLowerCase().replaceAll(' ', '-')}.pdf`, `Invoice: ${what}`, [
      `To ${partner.name}`,
      `For ${request.name}`,
      `Amount without tax: ${cost} USD`,
    ]);
    const { content: _, ...facts } = file;
    const review = status === 'SUBMITTED' ? 'PENDING' : refused ? 'REFUSED' : 'ACCEPTED';
    const document = world.add(FundDocument, {
      claim: made,
      partner,
      kind: 'INVOICE',
      cost: String(cost),
      ...USD,
      status: review,
      reason: review === 'REFUSED' ? (refused ?? null) : null,
      ...(review === 'PENDING' ? {} : { reviewedAt: world.day(-7), reviewedBy: company.employee('CHANNEL_MANAGER') }),
      uploadedBy: request.submittedBy ?? null,
      ...facts,
      createdAt: world.day(-9),
    });
    company.files.push({ id: document.id, file });
  }
}
