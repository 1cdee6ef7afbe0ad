import { CUSTOMERS, each, policy, type RoleScopes, SUPPORT, withParent } from '../core/index.js';
import { ORDER_READ, ORDER_SCOPES } from './order.policy.js';
import { Return } from './return.entity.js';
import './return.database.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnStateChange } from './return-state-change.entity.js';

/**
 * policy.md, row «Order, Shipment, Invoice, Return, Asset» with footnote 7. Who sells sees returns and decides on none
 * (decision 0023, like 0008): support takes them back, and its managers and FINANCE pay.
 */
const customers: RoleScopes = { CUSTOMER_MEMBER: 'placed', CUSTOMER_ADMIN: 'account' };
const handling: RoleScopes = { ...each(SUPPORT, 'all'), FINANCE: 'all', ADMIN: 'all' };
export const PAYING_BACK: RoleScopes = { SUPPORT_MANAGER: 'all', FINANCE: 'all', ADMIN: 'all' };
const CANCELLING = ['status', 'closedAt', 'closeReason'];

policy(Return, {
  domain: 'sales',
  scopes: ORDER_SCOPES,
  read: ORDER_READ,
  create: { ...customers, ...handling },
  update: handling,
  byAction: customers,
  writable: Object.fromEntries(CUSTOMERS.map((role) => [role, CANCELLING])),
  actions: { handle: handling, cancel: { ...customers, ...handling }, refund: PAYING_BACK },
  root: {
    return: 'read',
    returns: 'read',
    returnRequest: 'create',
    returnApprove: 'handle',
    returnReject: 'handle',
    returnReceive: 'handle',
    returnInspect: 'handle',
    returnRefund: 'refund',
    returnReplace: 'refund',
    returnCancel: 'cancel',
  },
});

policy(ReturnLine, withParent(Return, 'return', { delete: {} }));
policy(ReturnStateChange, withParent(Return, 'return', { update: {}, delete: {} }));
