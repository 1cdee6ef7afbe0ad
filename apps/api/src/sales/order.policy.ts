import { each, OWNER, policy, type RoleScopes, SUPPORT, withParent } from '../core/index.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';
import './order.database.js';

/** policy.md, row «Order, Shipment, Invoice, Return, Asset»; customers place and cancel (footnote 7). */
export const ORDER_SCOPES = {
  ...OWNER,
  placed: '{row}.contact_id = any ((select relata.contact_ids())::uuid[])',
  account: '{row}.account_id = any ((select relata.account_ids(true))::uuid[])',
  partner: '{row}.partner_id = (select relata.partner_id())',
  withPartner: '{row}.partner_id is not null',
};
export const ORDER_READ: RoleScopes = {
  CUSTOMER_MEMBER: 'placed',
  CUSTOMER_ADMIN: 'account',
  PARTNER_SELLER: 'partner',
  PARTNER_ADMIN: 'partner',
  SALES_REP: 'own',
  SALES_MANAGER: 'team',
  ...each(SUPPORT, 'all'),
  CHANNEL_MANAGER: 'withPartner',
  FINANCE: 'all',
  ANALYST: 'all',
  ADMIN: 'all',
};
const customers: RoleScopes = { CUSTOMER_MEMBER: 'placed', CUSTOMER_ADMIN: 'account' };
export const sellers: RoleScopes = { SALES_REP: 'own', SALES_MANAGER: 'team', FINANCE: 'all', ADMIN: 'all' };
const CANCELLING = ['status', 'cancelledAt', 'cancelReason'];
/** Who asks for a return holds the order meanwhile (`relata.hold_order`), and changes nothing of it. */
const returning: RoleScopes = { ...customers, ...each(SUPPORT, 'all'), FINANCE: 'all', ADMIN: 'all' };

policy(Order, {
  domain: 'sales',
  scopes: ORDER_SCOPES,
  read: ORDER_READ,
  create: { ...customers, ...sellers },
  update: sellers,
  byAction: customers,
  writable: { CUSTOMER_MEMBER: CANCELLING, CUSTOMER_ADMIN: CANCELLING },
  actions: { fulfil: sellers, cancel: { ...customers, ...sellers }, return: returning, reorder: { ...customers, ...sellers } },
  root: {
    order: 'read',
    orders: 'read',
    orderChanged: 'read',
    orderCreate: 'create',
    orderConfirm: 'fulfil',
    orderCancel: 'cancel',
    orderReorder: 'reorder',
    orderShortClose: 'fulfil',
    orderTotals: 'read',
    perfectOrderTotals: 'read',
  },
});

/** Lines are made with their order and never change: who wants another order cancels it and places a new one. */
policy(OrderLine, {
  ...withParent(Order, 'order', { update: {}, delete: {} }),
  visibleTo: {
    // Of their team's orders, also where another role of theirs shows more of them.
    cost: { SALES_MANAGER: 'SALES_MANAGER_of_parent', FINANCE: 'all', ADMIN: 'all' },
    margin: { SALES_MANAGER: 'SALES_MANAGER_of_parent', FINANCE: 'all', ADMIN: 'all' },
  },
});
