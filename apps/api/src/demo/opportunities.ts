import { Decimal } from 'decimal.js';
import { sum } from '../core/index.js';
import type { Account, Employee } from '../directory/index.js';
import { lineTotal, Opportunity, OpportunityContact, OpportunityLine, OpportunityStageChange, type Stage } from '../sales/index.js';
import type { Company } from './company.js';

const COUNT = 84;
const WHAT = [
  'Cargo fleet',
  'Courier pilot',
  'Commuter programme',
  'Depot charging',
  'Fleet renewal',
  'Guest bikes',
  'Service contract',
  'Campus bikes',
];
const NEXT = ['Send the offer', 'Test ride at the depot', 'Call procurement', 'Meet the works council', 'Clarify the subsidy'];
const RIVALS = ['Veloform', 'Cargonaut', 'Riese Fleet'];
const LOSSES = ['Price', 'No budget this year', 'Chose a leasing company', 'Went with a competitor'];

/** Deals of the last year in every stage, each with the steps that brought it there. */
export function opportunities(company: Company): void {
  for (let n = 0; n < COUNT; n += 1) opportunity(company, n);
}

function opportunity(company: Company, n: number): void {
  const { world, stages } = company;
  // Every stage in turn, the ends twice as often: about half of all deals are over.
  const at = [0, 1, 2, 3, 4, 5, 4, 5][n % 8] as number;
  const ended = at >= 4;
  const steps = ended ? world.between(2, 4) : at + 1;
  const account = world.pick(company.businesses);
  const owner = account.owner as Employee;
  const made = world.between(ended ? -360 : -35 - at * 20, ended ? -60 : -1 - at * 9);
  const last = ended ? Math.min(-1, made + world.between(20, 120)) : Math.max(made + at, Math.min(-1, made + at * world.between(8, 18)));
  const path = [...stages.slice(0, Math.max(1, Math.min(steps, 4))), ...(ended ? [stages[at] as Stage] : [])];
  const moments = path.map((_, step) => world.day(path.length === 1 ? made : made + ((last - made) * step) / (path.length - 1)));
  moments.sort((a, b) => a.getTime() - b.getTime());
  const stage = path.at(-1) as Stage;
  const partner = account.partner ?? (world.chance() < 0.15 ? world.pick(company.partners) : null);
  const entered = moments.at(-1) as Date;
  const made_ = world.add(Opportunity, {
    name: `${account.name}: ${world.pick(WHAT)}`,
    account,
    pipeline: stage.pipeline,
    stage,
    forecastCategory: stage.forecastCategory,
    currency: 'USD',
    closeDate: ended ? entered.toISOString().slice(0, 10) : world.date(world.between(10, 150)),
    closedAt: ended ? entered : null,
    owner,
    partner,
    partnerInvolvement: partner ? world.pick(['SOURCED', 'INFLUENCED', 'FULFILLED'] as const) : null,
    partnerSeller: partner ? (company.sellers.get(partner) ?? null) : null,
    competitor: world.chance() < 0.3 ? world.pick(RIVALS) : null,
    nextStep: ended ? null : world.pick(NEXT),
    lossReason: at === 5 ? world.pick(LOSSES) : null,
    stageEnteredAt: entered,
    createdAt: moments[0] as Date,
    updatedAt: entered,
  });
  company.opportunities.push(made_);
  for (const [step, to] of path.entries()) {
    const before = step > 0 ? (moments[step - 1] as Date) : null;
    world.add(OpportunityStageChange, {
      opportunity: made_,
      from: path[step - 1] ?? null,
      to,
      by: owner,
      at: moments[step] as Date,
      days: before ? new Decimal((moments[step] as Date).getTime() - before.getTime()).div(86_400_000).toFixed(4) : null,
      createdAt: moments[step] as Date,
    });
  }
  made_.amount = lines(company, made_);
  contacts(company, made_, account);
}

/** Two or three products at the list price, less a discount for some; their sum. */
function lines({ world, products }: Company, opportunity: Opportunity): string {
  const totals = world.some(products, world.between(2, 3)).map((product, at) => {
    const priced = {
      quantity: world.between(2, 24),
      unitPrice: product.listPrice,
      discount: world.pick(['0', '0', '0.05', '0.1', '0.15']),
      currency: 'USD',
    };
    const total = lineTotal(priced);
    world.add(OpportunityLine, { opportunity, position: at + 1, product, ...priced, total, createdAt: opportunity.createdAt });
    return total;
  });
  return sum(totals);
}

function contacts(company: Company, opportunity: Opportunity, account: Account): void {
  const known = company.contactsOf(account);
  for (const contact of company.world.some(known, 2))
    company.world.add(OpportunityContact, { opportunity, contact, role: contact.decisionRole ?? null, createdAt: opportunity.createdAt });
}
