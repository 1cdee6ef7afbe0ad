import { policy, type RoleScopes, withParent } from '../core/index.js';
import { EarningsAdjustment } from './earnings-adjustment.entity.js';
import { EarningsDispute } from './earnings-dispute.entity.js';
import { EarningsEntry } from './earnings-entry.entity.js';
import { EarningsReplay } from './earnings-replay.entity.js';
import { EarningsStatement } from './earnings-statement.entity.js';
import { EarningsStatementLine } from './earnings-statement-line.entity.js';
import './earnings-crediting.database.js';
import './earnings-ledger.database.js';
import './earnings-replay.database.js';
import './earnings-statement.database.js';

/**
 * policy.md, rows «Funds, partner earnings» and «Employee earnings, statements»: of partners, until employees are paid
 * by the ledger too. No role makes an entry or a statement: functions of the database do, and nobody changes an entry.
 */
const SCOPES = { partner: '{row}.partner_id = (select relata.partner_id())', ofPartners: '{row}.partner_id is not null' };
const READ: RoleScopes = { PARTNER_ADMIN: 'partner', CHANNEL_MANAGER: 'ofPartners', FINANCE: 'all', ANALYST: 'ofPartners', ADMIN: 'ofPartners' };
const DECIDE: RoleScopes = { CHANNEL_MANAGER: 'ofPartners', FINANCE: 'all' };

policy(EarningsEntry, {
  domain: 'earnings',
  scopes: {
    ...SCOPES,
    // Where the rate is taken of a margin, base and rounding would tell it.
    partnerNoMargin: `({row}.partner_id = (select relata.partner_id()) and {row}.basis is distinct from 'MARGIN')`,
    ofPartnersNoMargin: `({row}.partner_id is not null and {row}.basis is distinct from 'MARGIN')`,
  },
  read: READ,
  visibleTo: Object.fromEntries(
    ['base', 'rounding'].map((field) => [
      field,
      {
        PARTNER_ADMIN: 'partnerNoMargin',
        CHANNEL_MANAGER: 'ofPartnersNoMargin',
        FINANCE: 'all',
        ANALYST: 'ofPartnersNoMargin',
        ADMIN: 'ofPartners',
      } satisfies RoleScopes,
    ]),
  ),
  root: { earningsEntry: 'read', earningsEntries: 'read', earningsSummary: 'read' },
});

policy(EarningsStatement, {
  domain: 'earnings',
  scopes: SCOPES,
  read: READ,
  actions: { pay: { FINANCE: 'all' } },
  root: { earningsStatement: 'read', earningsStatements: 'read', earningsStatementPay: 'pay' },
});

const DECIDED = ['status', 'decidedBy', 'decidedAt'];

policy(EarningsStatementLine, withParent(EarningsStatement, 'statement', { create: {}, write: {}, delete: {} }));

policy(EarningsAdjustment, {
  domain: 'earnings',
  // What was only proposed is between those who propose and decide.
  scopes: { ...SCOPES, agreed: `({row}.partner_id = (select relata.partner_id()) and {row}.status = 'APPROVED')` },
  read: { ...READ, PARTNER_ADMIN: 'agreed' },
  create: DECIDE,
  byAction: DECIDE,
  writable: { CHANNEL_MANAGER: DECIDED, FINANCE: DECIDED },
  actions: { decide: DECIDE },
  root: {
    earningsAdjustment: 'read',
    earningsAdjustments: 'read',
    earningsAdjustmentPropose: 'create',
    earningsAdjustmentDecide: 'decide',
  },
});

policy(EarningsDispute, {
  domain: 'earnings',
  scopes: SCOPES,
  read: READ,
  create: { PARTNER_ADMIN: 'partner' },
  byAction: { PARTNER_ADMIN: 'partner', CHANNEL_MANAGER: 'ofPartners' },
  writable: {
    PARTNER_ADMIN: ['status', 'closedAt'],
    CHANNEL_MANAGER: ['status', 'answer', 'adjustment', 'decidedBy', 'closedAt'],
  },
  actions: { decide: { CHANNEL_MANAGER: 'ofPartners' }, withdraw: { PARTNER_ADMIN: 'partner' } },
  root: {
    earningsDispute: 'read',
    earningsDisputes: 'read',
    earningsDisputeOpen: 'create',
    earningsDisputeDecide: 'decide',
    earningsDisputeWithdraw: 'withdraw',
  },
});

policy(EarningsReplay, {
  domain: 'earnings',
  read: { CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' },
  create: { CHANNEL_MANAGER: 'all', FINANCE: 'all' },
  root: { earningsReplayRun: 'create', earningsReplays: 'read' },
});
