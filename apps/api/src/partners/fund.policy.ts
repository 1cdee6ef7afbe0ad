import { each, policy } from '../core/index.js';
import { Fund } from './fund.entity.js';
import './fund.database.js';
import './fund-return.js';
import { FundClaim } from './fund-claim.entity.js';
import { FundDocument } from './fund-document.entity.js';
import { FundEntry } from './fund-entry.entity.js';
import { FundProgramme } from './fund-programme.entity.js';
import { FundRequest } from './fund-request.entity.js';
import { FUND_READERS } from './fund-roles.js';

/**
 * policy.md, row «Funds, partner earnings»: a partner's ADMIN asks and claims, a channel manager gives and decides, FINANCE
 * pays. What others of the partner's people do with it they are told by their ADMIN.
 */
const partner = '{row}.partner_id = (select relata.partner_id())';
const read = { ...each(FUND_READERS, 'all'), PARTNER_ADMIN: 'partner' };
const decides = { CHANNEL_MANAGER: 'all' };
const DECISION = ['status', 'decidedAt', 'decidedBy', 'approvedAmount', 'decisionNote'];
const ASKED = ['activity', 'name', 'description', 'startsOn', 'endsOn', 'plannedCost', 'amount', 'currency', 'expectedLeads', 'expectedRevenue'];

policy(FundProgramme, {
  domain: 'partners',
  scopes: { partner: `exists (select 1 from fund f where f.programme_id = {row}.id and f.partner_id = (select relata.partner_id()))` },
  read,
  write: decides,
  // What all partners have together is no partner's to know.
  hiddenFrom: { budget: ['PARTNER_ADMIN'], allocated: ['PARTNER_ADMIN'] },
  root: { fundProgramme: 'read', fundProgrammes: 'read', fundProgrammeCreate: 'create', fundProgrammeUpdate: 'update' },
});

policy(Fund, {
  domain: 'partners',
  scopes: { partner },
  read,
  create: decides,
  actions: { allocate: decides, ask: { PARTNER_ADMIN: 'partner' } },
  root: { fund: 'read', funds: 'read', fundAllocate: 'create', fundAdjust: 'allocate' },
});

policy(FundEntry, {
  domain: 'partners',
  scopes: { partner, given: `{row}.kind in ('ALLOCATION', 'ADJUSTMENT')` },
  read,
  create: { CHANNEL_MANAGER: 'given' },
  root: { fundEntries: 'read' },
});

policy(FundRequest, {
  domain: 'partners',
  scopes: { partner },
  read,
  create: { PARTNER_ADMIN: 'partner' },
  update: { PARTNER_ADMIN: 'partner' },
  byAction: decides,
  writable: {
    PARTNER_ADMIN: [...ASKED, 'status', 'submittedAt', 'submittedBy', 'decisionNote'],
    CHANNEL_MANAGER: [...DECISION, 'closedAt'],
  },
  actions: { submit: { PARTNER_ADMIN: 'partner' }, cancel: { PARTNER_ADMIN: 'partner' }, decide: decides },
  root: {
    fundRequest: 'read',
    fundRequests: 'read',
    fundRequestCreate: 'create',
    fundRequestUpdate: 'update',
    fundRequestSubmit: 'submit',
    fundRequestCancel: 'cancel',
    fundRequestApprove: 'decide',
    fundRequestReject: 'decide',
    fundRequestClose: 'decide',
  },
});

policy(FundClaim, {
  domain: 'partners',
  scopes: { partner },
  read,
  create: { PARTNER_ADMIN: 'partner' },
  update: {},
  byAction: { CHANNEL_MANAGER: 'all', FINANCE: 'all' },
  writable: { CHANNEL_MANAGER: DECISION, FINANCE: ['status', 'paidOn', 'paymentReference'] },
  actions: { decide: decides, pay: { FINANCE: 'all' } },
  root: {
    fundClaim: 'read',
    fundClaims: 'read',
    fundClaimSubmit: 'create',
    fundClaimApprove: 'decide',
    fundClaimReject: 'decide',
    fundClaimPay: 'pay',
  },
});

const UPLOADED = '{row}.uploaded_by_id = (select relata.person_id())';
policy(FundDocument, {
  domain: 'partners',
  scopes: {
    partner: `(${partner} or ({row}.claim_id is null and ${UPLOADED}))`,
    claimed: '{row}.claim_id is not null',
    uploaded: `(${UPLOADED} and ({row}.claim_id is null or ${partner}))`,
    unclaimed: `({row}.claim_id is null and ${UPLOADED})`,
  },
  read: { ...each(FUND_READERS, 'claimed'), PARTNER_ADMIN: 'partner' },
  create: { PARTNER_ADMIN: 'unclaimed' },
  update: {},
  byAction: { PARTNER_ADMIN: 'uploaded', CHANNEL_MANAGER: 'claimed' },
  delete: { PARTNER_ADMIN: 'unclaimed' },
  writable: { PARTNER_ADMIN: ['claim', 'kind', 'cost', 'currency'], CHANNEL_MANAGER: ['status', 'reason', 'reviewedBy', 'reviewedAt'] },
  actions: { claim: { PARTNER_ADMIN: 'uploaded' }, review: { CHANNEL_MANAGER: 'claimed' } },
  root: { fundDocumentReview: 'review' },
});
