import { followParent, notifies, OWNER, policy, type RoleScopes } from '../core/index.js';
import { DealChangeRequest } from './deal-change.entity.js';

/** policy.md, row «Opportunity, Quote» with footnote 6: who sells asks, and whoever may change the deal answers. */
followParent('deal_change_request', 'opportunity', ['owner_id', 'partner_id', 'partner_seller_id']);
notifies(DealChangeRequest, 'opportunity');

const askers: RoleScopes = { PARTNER_SELLER: 'seller', PARTNER_ADMIN: 'partner' };
const deciders: RoleScopes = { SALES_REP: 'own', SALES_MANAGER: 'team', CHANNEL_MANAGER: 'withPartner', ADMIN: 'all' };
const ANSWER = ['status', 'decidedBy', 'decidedAt', 'message'];

policy(DealChangeRequest, {
  domain: 'partners',
  scopes: {
    ...OWNER,
    withPartner: '{row}.partner_id is not null',
    partner: '{row}.partner_id = (select relata.partner_id())',
    seller: '({row}.partner_seller_id = (select relata.person_id()) and {row}.partner_id = (select relata.partner_id()))',
  },
  read: { ...askers, ...deciders, ANALYST: 'all' },
  create: askers,
  byAction: { ...askers, ...deciders },
  writable: {
    PARTNER_SELLER: ['status'],
    PARTNER_ADMIN: ['status'],
    SALES_REP: ANSWER,
    SALES_MANAGER: ANSWER,
    CHANNEL_MANAGER: ANSWER,
    ADMIN: ANSWER,
  },
  actions: { withdraw: askers, decide: deciders },
  root: {
    dealChangeRequests: 'read',
    dealChangeRequestCreate: 'create',
    dealChangeRequestWithdraw: 'withdraw',
    dealChangeRequestDecide: 'decide',
  },
});
