import { each, except, OWNER, PARTNERS, policy, type RoleScopes, SUPPORT } from '../core/index.js';
import { Case } from './case.entity.js';
import './case.database.js';
import './case.routing.js';

/**
 * policy.md, row «Case, Message». What customers and partners do to a case they do by an action, which writes its state
 * and nothing else; whoever of a partner's people is given a case works it, whatever else they do there (decision 0020).
 */
const customers: RoleScopes = { CUSTOMER_MEMBER: 'asked', CUSTOMER_ADMIN: 'account' };
const partners: RoleScopes = { ...each(PARTNERS, 'assigned'), PARTNER_ADMIN: 'partner' };
export const staff: RoleScopes = { SUPPORT_AGENT: 'mine', SUPPORT_MANAGER: 'all', CHANNEL_MANAGER: 'withPartner', ADMIN: 'all' };
const everyone: RoleScopes = { ...customers, ...partners, ...staff };
const OUTSIDE = [...Object.keys(customers), ...PARTNERS] as (typeof PARTNERS)[number][];
/** What brings a case into somebody's sight. */
const HANDS = ['owner', 'partner', 'partnerAssignee', 'mergedInto', 'splitFrom'];
/** Who works it, and how it is worked. */
const HANDLING = ['assignee', 'queue', 'queuedAt', 'escalatedAt', 'escalationReason'];
const STATE = ['status', 'resolvedAt', 'closedAt', 'reopenedCount'];

policy(Case, {
  domain: 'service',
  scopes: {
    ...OWNER,
    asked: '{row}.contact_id = any ((select relata.contact_ids())::uuid[])',
    account: '{row}.account_id = any ((select relata.account_ids(true))::uuid[])',
    assigned: '({row}.partner_assignee_id = (select relata.person_id()) and {row}.partner_id = (select relata.partner_id()))',
    partner: '{row}.partner_id = (select relata.partner_id())',
    withPartner: '{row}.partner_id is not null',
    mine: '({row}.assignee_id = (select relata.employee_id()) or {row}.queue_id = any ((select relata.queue_ids())::uuid[]))',
  },
  read: {
    ...customers,
    ...partners,
    SALES_REP: 'own',
    SALES_MANAGER: 'team',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'withPartner',
    ANALYST: 'all',
    ADMIN: 'all',
  },
  create: { ...customers, ...staff },
  update: staff,
  byAction: { ...customers, ...partners },
  notMadeWith: { CUSTOMER_MEMBER: HANDS, CUSTOMER_ADMIN: HANDS },
  writable: { ...Object.fromEntries(OUTSIDE.map((role) => [role, STATE])), PARTNER_ADMIN: [...STATE, 'partnerAssignee'] },
  actions: {
    reply: everyone,
    note: staff,
    resolve: everyone,
    reopen: everyone,
    take: except(['CHANNEL_MANAGER'], staff),
    assign: { ...staff, PARTNER_ADMIN: 'partner' },
    escalate: staff,
    merge: staff,
    split: staff,
  },
  hiddenFrom: { ...Object.fromEntries(HANDLING.map((field) => [field, OUTSIDE])), subject: ['ANALYST'], description: ['ANALYST'] },
  root: {
    case: 'read',
    cases: 'read',
    caseChanged: 'read',
    caseCreate: 'create',
    caseUpdate: 'update',
    caseMove: 'update',
    caseReply: 'reply',
    caseNote: 'note',
    caseResolve: 'resolve',
    caseReopen: 'reopen',
    caseClose: 'update',
    casesToDo: 'take',
    caseTake: 'take',
    caseAssign: 'assign',
    caseRelease: 'assign',
    caseTransfer: 'assign',
    caseEscalate: 'escalate',
    caseMerge: 'merge',
    caseSplit: 'split',
  },
});
