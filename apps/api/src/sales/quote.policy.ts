import { OWNER, policy, type RoleScopes, withParent } from '../core/index.js';
import { ApprovalRule } from './approval-rule.entity.js';
import { DiscountLimit } from './discount-limit.entity.js';
import { Quote } from './quote.entity.js';
import { QuoteApproval } from './quote-approval.entity.js';
import { QuoteLine } from './quote-line.entity.js';
import './quote.database.js';

/**
 * policy.md, row «Opportunity, Quote»: a quote follows its deal; an ADMIN of the customer sees those that were sent
 * to their account, a MEMBER those that were sent to them (footnote 5). Accepting and approving are changes by action alone.
 */
const sellers: RoleScopes = { SALES_REP: 'own', SALES_MANAGER: 'team', ADMIN: 'all' };
const authors: RoleScopes = { PARTNER_SELLER: 'seller', PARTNER_ADMIN: 'partner', CHANNEL_MANAGER: 'withPartner', ...sellers };
const approvers: RoleScopes = { SALES_MANAGER: 'team', CHANNEL_MANAGER: 'withPartner', FINANCE: 'all', ADMIN: 'all' };

policy(Quote, {
  domain: 'sales',
  scopes: {
    ...OWNER,
    withPartner: '{row}.partner_id is not null',
    partner: '{row}.partner_id = (select relata.partner_id())',
    seller: '({row}.partner_seller_id = (select relata.person_id()) and {row}.partner_id = (select relata.partner_id()))',
    sentToMe: '({row}.contact_id = any ((select relata.contact_ids())::uuid[]) and {row}.sent_at is not null)',
    sentTo: '({row}.account_id = any ((select relata.account_ids(true))::uuid[]) and {row}.sent_at is not null)',
  },
  read: { CUSTOMER_MEMBER: 'sentToMe', CUSTOMER_ADMIN: 'sentTo', ...authors, FINANCE: 'all', ANALYST: 'all' },
  write: authors,
  byAction: { CUSTOMER_ADMIN: 'sentTo', FINANCE: 'all' },
  writable: {
    CUSTOMER_ADMIN: ['status', 'acceptedAt', 'acceptedBy', 'rejectedAt', 'rejectReason', 'order'],
    FINANCE: ['status', 'approvedAt', 'rejectedAt', 'rejectReason'],
  },
  actions: {
    submit: authors,
    approve: approvers,
    send: authors,
    accept: { CUSTOMER_ADMIN: 'sentTo', ...sellers },
    reject: { CUSTOMER_ADMIN: 'sentTo', ...sellers, ...approvers },
  },
  root: {
    quote: 'read',
    quotes: 'read',
    quoteCreate: 'create',
    quoteUpdate: 'update',
    quoteRevise: 'create',
    quoteApprovalPreview: 'submit',
    quoteSubmit: 'submit',
    quoteApprove: 'approve',
    quoteReject: 'reject',
    quoteSend: 'send',
    quoteAccept: 'accept',
  },
});

policy(QuoteLine, withParent(Quote, 'quote'));

/** Internal: employees who see the quote see its steps. Each approver changes the steps that are theirs. */
const turn = (role: string) => `({row}.approver_id = (select relata.employee_id()) or {row}.role = '${role}')`;
const turns = Object.keys(approvers) as (keyof typeof approvers)[];
const internal = withParent(Quote, 'quote');

policy(QuoteApproval, {
  ...internal,
  scopes: { ...internal.scopes, ...Object.fromEntries(turns.map((role) => [`turnOf${role}`, turn(role)])) },
  read: Object.fromEntries(Object.entries(internal.read).filter(([role]) => !role.startsWith('CUSTOMER') && !role.startsWith('PARTNER'))),
  create: {},
  update: Object.fromEntries(turns.map((role) => [role, `turnOf${role}`])),
  writable: Object.fromEntries(turns.map((role) => [role, ['status', 'decidedBy', 'decidedAt', 'comment']])),
  delete: {},
  root: { quoteApprovals: 'read' },
});

/** Sensitive: sales and FINANCE see the limits and rules, administrators set them. */
const settings = {
  domain: 'sales',
  read: { SALES_REP: 'all', SALES_MANAGER: 'all', FINANCE: 'all', ADMIN: 'all' },
  write: { ADMIN: 'all' },
  delete: { ADMIN: 'all' },
} as const;

policy(DiscountLimit, { ...settings, root: { discountLimits: 'read', discountLimitSet: 'create' } });
policy(ApprovalRule, { ...settings, root: { approvalRules: 'read', approvalRuleCreate: 'create', approvalRuleUpdate: 'update' } });
