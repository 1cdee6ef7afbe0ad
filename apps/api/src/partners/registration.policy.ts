import { each, except, policy, type Role, type RoleScopes, SALES, withParent } from '../core/index.js';
import { DECIDERS } from './registration.database.js';
import { DealRegistration } from './registration.entity.js';
import './registration-conflict.search.js';
import { DealRegistrationApproval } from './registration-approval.entity.js';
import { DealRegistrationChange } from './registration-change.entity.js';
import { DealRegistrationConflict } from './registration-conflict.entity.js';
import { DealRegistrationContact } from './registration-contact.entity.js';
import { DealRegistrationExtension } from './registration-extension.entity.js';
import { DealRegistrationItem } from './registration-item.entity.js';

/**
 * policy.md, row «Deal registration». A rep learns of the partner, and of what the partner wrote, with the approval. What the
 * vendor knows of the customer (the account, its owner, conflicts, notes) is nothing that a partner reads, counts or filters by.
 */
const WRITERS: RoleScopes = { PARTNER_SELLER: 'seller', PARTNER_ADMIN: 'partner', ADMIN: 'all' };
const PARTNERS: Role[] = ['PARTNER_SELLER', 'PARTNER_ADMIN'];
const vendor: RoleScopes = each(['CHANNEL_MANAGER', 'ANALYST', 'ADMIN'], 'all');
const everyone: RoleScopes = { PARTNER_SELLER: 'seller', PARTNER_ADMIN: 'partner', SALES_REP: 'own', SALES_MANAGER: 'team', ...vendor };
const deciders: RoleScopes = each(DECIDERS, 'all');
const TEAM = '(select relata.team_ids())::uuid[]';
const OWN = '{row}.owner_id = (select relata.employee_id())';
const OF_TEAM = `{row}.owner_id = any (${TEAM})`;
/** What the partner wrote of the customer, and what follows from it. */
const WRITTEN: (keyof DealRegistration)[] = [
  'partner',
  'seller',
  'programme',
  'status',
  'company',
  'domain',
  'country',
  'region',
  'city',
  'amount',
  'currency',
  'closeDate',
  'need',
  'submittedAt',
  'round',
  'turn',
  'dueAt',
  'remindAt',
  'remindedAt',
  'overdueAt',
  'message',
];
const DECIDED: (keyof DealRegistration)[] = [
  'status',
  'dueAt',
  'remindAt',
  'decidedAt',
  'approvedAt',
  'protectedUntil',
  'expiryToldAt',
  'discount',
  'ground',
  'blockedUntil',
  'message',
  'note',
];
const afterApproval: RoleScopes = { ...everyone, SALES_REP: 'ownApproved', SALES_MANAGER: 'teamApproved' };

policy(DealRegistration, {
  domain: 'partners',
  scopes: {
    seller: '({row}.seller_id = (select relata.person_id()) and {row}.partner_id = (select relata.partner_id()))',
    partner: '{row}.partner_id = (select relata.partner_id())',
    own: OWN,
    team: OF_TEAM,
    ownApproved: `(${OWN} and {row}.approved_at is not null)`,
    teamApproved: `(${OF_TEAM} and {row}.approved_at is not null)`,
  },
  read: everyone,
  create: { PARTNER_SELLER: 'seller', PARTNER_ADMIN: 'partner' },
  update: WRITERS,
  byAction: { CHANNEL_MANAGER: 'all' },
  actions: { withdraw: WRITERS, extend: WRITERS, decide: deciders },
  visibleTo: {
    partner: afterApproval,
    seller: afterApproval,
    programme: afterApproval,
    message: afterApproval,
    need: except(['ANALYST'], afterApproval),
  },
  hiddenFrom: {
    company: ['ANALYST'],
    domain: ['ANALYST'],
    note: [...PARTNERS, ...SALES],
    territory: PARTNERS,
    account: PARTNERS,
    owner: PARTNERS,
    checkedAt: PARTNERS,
  },
  writable: { PARTNER_SELLER: WRITTEN, PARTNER_ADMIN: WRITTEN, CHANNEL_MANAGER: DECIDED },
  root: {
    dealRegistration: 'read',
    dealRegistrations: 'read',
    dealRegistrationCreate: 'create',
    dealRegistrationUpdate: 'update',
    dealRegistrationSubmit: 'update',
    dealRegistrationWithdraw: 'withdraw',
    dealRegistrationExtend: 'extend',
    dealRegistrationCheck: 'decide',
    dealRegistrationStartReview: 'decide',
    dealRegistrationReturn: 'decide',
    dealRegistrationApprovalPreview: 'decide',
    dealRegistrationApprove: 'decide',
    dealRegistrationReject: 'decide',
  },
});

const parts = withParent(DealRegistration, 'registration');
policy(DealRegistrationItem, parts);

/** The customer’s people, as the partner knows them; analysts read no names (footnote 4). */
const { ANALYST: _none, ...named } = parts.read;
const ofOne = (whose: string) =>
  `exists (select from deal_registration of_one where of_one.id = {row}.registration_id and ${whose.replace('{row}', 'of_one')})`;
policy(DealRegistrationContact, {
  ...parts,
  // Not «visible»: with an analyst's rights beside, a rep sees every registration, and its people no more for that.
  scopes: { ...parts.scopes, ofOwn: ofOne(OWN), ofTeam: ofOne(OF_TEAM) },
  read: { ...named, SALES_REP: 'ofOwn', SALES_MANAGER: 'ofTeam' },
});

/** Who did what: between the partner and those who decide. The database writes it. */
const between: RoleScopes = { PARTNER_SELLER: 'visible', PARTNER_ADMIN: 'visible', ...vendor };
const none = { create: {}, write: {}, update: {}, delete: {} };
policy(DealRegistrationChange, { ...parts, ...none, read: between, hiddenFrom: { note: PARTNERS } });

policy(DealRegistrationConflict, {
  domain: 'partners',
  read: vendor,
  hiddenFrom: { title: ['ANALYST'] },
  root: { dealRegistrationConflicts: 'read' },
});

/** Each approver changes the steps that are theirs. */
const turn = (role: Role) => `({row}.approver_id = (select relata.employee_id()) or {row}.role = '${role}')`;
const DECISION = ['status', 'decidedBy', 'decidedAt', 'comment'];
policy(DealRegistrationApproval, {
  domain: 'partners',
  scopes: Object.fromEntries(DECIDERS.map((role) => [`turnOf${role}`, turn(role)])),
  read: vendor,
  update: Object.fromEntries(DECIDERS.map((role) => [role, `turnOf${role}`])),
  writable: Object.fromEntries(DECIDERS.map((role) => [role, DECISION])),
  root: { dealRegistrationApprovals: 'read' },
});

policy(DealRegistrationExtension, {
  ...parts,
  read: between,
  create: parts.create ?? {},
  update: deciders,
  delete: {},
  actions: { decide: deciders },
  writable: Object.fromEntries(DECIDERS.map((role) => [role, ['status', 'decidedBy', 'decidedAt', 'message']])),
  root: { dealRegistrationExtensions: 'read', dealRegistrationExtensionDecide: 'decide' },
});
