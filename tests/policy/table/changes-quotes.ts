import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';
import { dealAccount } from './changes-sales.js';

const setQuotes = (status: string): string => `update quote set status = '${status}', approved_at = now()`;
const DRAFTS = `update quote set status = 'DRAFT'`;
const REQUESTED = `update quote_request set status = 'REQUESTED', closed_at = null, decline_reason = null, quote_id = null`;

export const QUOTE_CHANGES: Record<string, Change> = {
  // Said to the partner: where none is on the deal there is nobody to say it to.
  opportunityCommentAdd: {
    of: 'Opportunity',
    action: 'update',
    input: (label, find) => ({ opportunityId: find('Opportunity', label), text: 'x' }),
    rules: ['WRONG_STATE'],
  },
  quoteRequestCreate: {
    of: 'QuoteRequest',
    action: 'create',
    // An administrator asks on every deal of theirs.
    labels: ({ who }) => (who === 'PARTNER_ADMIN' ? ['rep', 'partner', 'rival'] : ['rep', 'seller', 'partner', 'rival']),
    input: (label, find) => ({ opportunityId: find('Opportunity', label), note: 'x' }),
    names: (label) => [['Opportunity', label]],
  },
  quoteRequestAnswer: {
    ...change('QuoteRequest', 'answer', {}, { state: REQUESTED }),
    input: (label, find) => ({ id: find('QuoteRequest', label), quoteId: find('Quote', label) }),
  },
  quoteRequestDecline: change('QuoteRequest', 'decline', { reason: 'x' }, { state: REQUESTED }),
  quoteRequestWithdraw: change('QuoteRequest', 'withdraw', {}, { state: REQUESTED }),
  quoteCreate: {
    of: 'Quote',
    action: 'create',
    labels: ['rep', 'team', 'foreign', 'seller', 'partner', 'rival'],
    input: (label, find) => ({ opportunityId: find('Opportunity', label) }),
    names: (label) => [['Opportunity', label]],
  },
  quoteUpdate: change('Quote', 'update', { terms: 'Net' }, { state: DRAFTS }),
  quoteRevise: change('Quote', 'update'),
  quoteSubmit: change('Quote', 'submit', {}, { state: DRAFTS }),
  quoteSend: change('Quote', 'send', {}, { state: setQuotes('APPROVED') }),
  // The step whose turn it is, of the quotes that they approve.
  quoteApprove: change(
    'Quote',
    'approve',
    {},
    {
      state: setQuotes('IN_REVIEW'),
      narrowed: ({ roles }, labels) => labels.filter((label) => roles.some((role) => (TURNS[role] ?? []).includes(label))),
    },
  ),
  // Once it was sent: by the customer, or by who sells to them.
  quoteReject: change(
    'Quote',
    'accept',
    { reason: 'No' },
    {
      root: 'reject',
      state: `update quote set status = 'SENT', sent_at = coalesce(sent_at, '2000-01-01')`,
      labels: ['rep', 'team', 'foreign', 'seller', 'partner', 'rival', 'sent', 'sentAdmin'],
    },
  ),
  quoteAccept: change(
    'Quote',
    'accept',
    {},
    {
      state: `update quote set status = 'SENT', sent_at = coalesce(sent_at, '2000-01-01')`,
      // The order counts in the account's territory.
      names: (label) => [['Account', label.startsWith('sent') ? 'customer' : ['seller', 'partner'].includes(label) ? 'dealt' : dealAccount(label)]],
      labels: ['rep', 'team', 'foreign', 'seller', 'partner', 'rival', 'sent', 'sentAdmin'],
    },
  ),
  discountLimitSet: make('DiscountLimit', () => ({ role: 'SALES_MANAGER', maxDiscount: '0.2' })),
  approvalRuleCreate: make('ApprovalRule', () => ({ name: 'Small', position: 2, kind: 'ROLE', role: 'FINANCE' })),
  approvalRuleUpdate: change('ApprovalRule', 'update', { name: 'Huge' }),
};

/** Whose turn it is, as in `scopes.ts`. */
const TURNS: Record<string, string[]> = {
  SALES_MANAGER: ['rep'],
  CHANNEL_MANAGER: ['partner'],
  FINANCE: ['team', 'seller', 'rival', 'sent', 'sentAdmin', 'unsent'],
  ADMIN: ['foreign'],
};
