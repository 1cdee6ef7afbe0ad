import type { Account, Employee } from '../directory/index.js';
import { Activity, type Opportunity } from '../sales/index.js';
import type { Company } from './company.js';

const DONE = [
  ['CALL', 'Call with {who}', 'Asked about delivery times and the subsidy.'],
  ['EMAIL', 'Offer sent to {who}', 'Sent the offer and the comparison of models.'],
  ['MEETING', 'Test ride with {who}', 'Four people rode; they liked the low step.'],
  ['NOTE', 'Note', 'They compare us with a leasing offer.'],
] as const;
const DUE = [
  ['TASK', 'Follow up with {who}'],
  ['TASK', 'Prepare the offer'],
  ['CALL', 'Call {who}'],
  ['MEETING', 'Meet {who} at the depot'],
] as const;

/** What was done on each deal, and what is due on those that are open. */
export function activities(company: Company): void {
  for (const opportunity of company.opportunities) {
    const { world } = company;
    for (let n = world.between(1, 4); n > 0; n -= 1) done(company, opportunity);
    if (!opportunity.closedAt && world.chance() < 0.7) due(company, opportunity);
  }
}

function about(company: Company, opportunity: Opportunity, subject: string) {
  const contact = company.world.pick(company.contactsOf(opportunity.account as Account));
  const who = (contact.person as { givenName: string; familyName: string }).familyName;
  return {
    subject: subject.replace('{who}', who),
    contact,
    opportunity,
    account: opportunity.account as Account,
    owner: opportunity.owner as Employee,
  };
}

function done(company: Company, opportunity: Opportunity): void {
  const { world } = company;
  const [kind, subject, body] = world.pick(DONE);
  const from = world.offset(opportunity.createdAt);
  const at = world.day(Math.min(-1, from + world.between(0, 40)));
  world.add(Activity, { kind, ...about(company, opportunity, subject), body, at, doneAt: at, minutes: world.pick([10, 15, 30, 60]), createdAt: at });
}

function due(company: Company, opportunity: Opportunity): void {
  const { world } = company;
  const [kind, subject] = world.pick(DUE);
  const at = world.day(world.between(-4, 12));
  world.add(Activity, { kind, ...about(company, opportunity, subject), at, dueAt: at, createdAt: world.day(-8) });
}
