import { except, PARTNERS, policy, type Role, type RoleScopes, withParent } from '../core/index.js';
import './collaboration.database.js';
import { Opportunity } from './opportunity.entity.js';
import './opportunity.policy.js';
import { OpportunityComment } from './opportunity-comment.entity.js';
import { QuoteRequest } from './quote-request.entity.js';

/**
 * policy.md, row «Opportunity, Quote»: what rep and partner say and ask on a deal follows the deal. A partner sees only what
 * was said with them: one who was on the deal before is none of their business.
 */
const deal = withParent(Opportunity, 'opportunity');
const withUs = '{row}.partner_id = (select relata.partner_id())';
const me = (column: string) => `{row}.${column} = (select relata.person_id())`;
/** Of the deals of each role: with analyst's rights beside, who sees all deals doesn't read what is said on them (footnote 4). */
const vendors = Object.fromEntries((['SALES_REP', 'SALES_MANAGER', 'CHANNEL_MANAGER'] as const).map((role) => [role, deal.write?.[role] as string]));
const read: RoleScopes = { PARTNER_SELLER: 'withUs', PARTNER_ADMIN: 'withUs', ...vendors };
const scopes: Record<string, string> = { ...deal.scopes, withUs: `(${deal.scopes?.visible} and ${withUs})` };

/** Scopes like these, each with a further condition. They are named after the role and this. */
function narrowed(given: RoleScopes = {}, name: string, condition: (partner: boolean) => string): RoleScopes {
  return Object.fromEntries(
    Object.entries(given).map(([role, scope]) => {
      const outside = PARTNERS.includes(role as Role);
      scopes[`${role}_${name}`] = [scope === 'all' ? '' : scopes[scope], outside ? withUs : '', condition(outside)].filter(Boolean).join(' and ');
      return [role, `${role}_${name}`];
    }),
  );
}

const says = narrowed(deal.create, 'says', (partner) => `${me('author_id')} and {row}.side = '${partner ? 'PARTNER' : 'VENDOR'}'`);
const ours = except(PARTNERS, deal.write);
const theirs = except(Object.keys(ours) as Role[], deal.write);
const asks = narrowed(theirs, 'asks', () => `${me('requested_by_id')} and {row}.status = 'REQUESTED'`);
const asked = narrowed(theirs, 'asked', () => 'true');

policy(OpportunityComment, {
  ...deal,
  scopes,
  read: { ...deal.read, ...read },
  create: says,
  write: {},
  delete: {},
  hiddenFrom: { text: ['ANALYST'], authorName: ['ANALYST'] },
  root: { opportunityCommentAdd: 'create' },
});

const OVER = ['status', 'closedAt'];
policy(QuoteRequest, {
  ...deal,
  scopes,
  read: { ...deal.read, ...read },
  create: asks,
  update: {},
  byAction: { ...ours, ...asked },
  delete: {},
  writable: Object.fromEntries([
    ...Object.keys(asked).map((role) => [role, OVER]),
    ...Object.keys(ours).map((role) => [role, [...OVER, 'declineReason', 'quote']]),
  ]),
  actions: { answer: ours, decline: ours, withdraw: asked },
  hiddenFrom: { note: ['ANALYST'], requesterName: ['ANALYST'] },
  root: { quoteRequestCreate: 'create', quoteRequestAnswer: 'answer', quoteRequestDecline: 'decline', quoteRequestWithdraw: 'withdraw' },
});
