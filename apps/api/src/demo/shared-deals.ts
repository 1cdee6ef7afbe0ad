import { type Opportunity, OpportunityComment, QuoteRequest } from '../sales/index.js';
import type { Company } from './company.js';

const HOUR = 3_600_000;
const TALK = [
  ['PARTNER', 'They liked the Atlas on Tuesday. The works council wants to see a quote before summer.'],
  ['VENDOR', 'Good. I can do 8 % on forty bikes if they sign this quarter. Do they need the charging points too?'],
  ['PARTNER', 'Yes, two for the depot. I meet them again next week and tell you what they say.'],
] as const;

/** The first partner’s seller and the rep with the demo sign-ins work on a few deals together. By no chance, so that what comes after stays as it is. */
export function sharedDeals(company: Company): void {
  const { world, opportunities, partners, sellers } = company;
  const [partner] = partners;
  const seller = partner && sellers.get(partner);
  if (!partner || !seller) return;
  const owner = company.employee('SALES_REP');
  const open = opportunities.filter(({ closedAt }) => !closedAt);
  for (const deal of [...open.slice(0, 5), ...open.filter((each) => each.partner === partner)])
    Object.assign(deal, { partner, partnerSeller: seller, partnerInvolvement: 'SOURCED', owner });
  const [first] = open
    .filter((each) => each.partner === partner)
    .toSorted((one, other) => String(one.closeDate).localeCompare(String(other.closeDate))) as [Opportunity];
  const at = (days: number, hours: number) => new Date(world.today.getTime() - days * 24 * HOUR + hours * HOUR);
  for (const [nth, [side, text]] of TALK.entries()) {
    const author = side === 'PARTNER' ? seller : owner.person;
    const said = at(6 - nth, 9 + nth);
    world.add(OpportunityComment, { opportunity: first, partner, side, author, text, at: said, createdAt: said });
  }
  const asked = at(1, 10);
  world.add(QuoteRequest, {
    ...{ opportunity: first, partner, requestedBy: seller, status: 'REQUESTED' as const, requestedAt: asked, createdAt: asked },
    note: '40 bikes and two charging points, at the price that we talked about.',
    dueOn: world.date(10),
  });
}
