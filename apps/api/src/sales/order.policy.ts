import { each, OWNER, policy, SUPPORT, withParent } from '../core/index.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';

/** policy.md, row «Order, Shipment, Invoice, Return, Asset»; customers place and cancel (footnote 7). */
policy(Order, {
  domain: 'sales',
  scopes: {
    ...OWNER,
    placed: '{row}.contact_id = any ((select relata.contact_ids())::uuid[])',
    account: '{row}.account_id = any ((select relata.account_ids(true))::uuid[])',
    partner: '{row}.partner_id = (select relata.partner_id())',
    withPartner: '{row}.partner_id is not null',
  },
  read: {
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
  },
  write: { CUSTOMER_MEMBER: 'placed', CUSTOMER_ADMIN: 'account', SALES_REP: 'own', SALES_MANAGER: 'team', FINANCE: 'all', ADMIN: 'all' },
  writable: { CUSTOMER_MEMBER: ['status', 'cancelReason'], CUSTOMER_ADMIN: ['status', 'cancelReason'] },
  actions: { fulfil: { SALES_REP: 'own', SALES_MANAGER: 'team', FINANCE: 'all', ADMIN: 'all' } },
  root: { order: 'read', orders: 'read', orderTotals: 'read' },
});

policy(OrderLine, {
  ...withParent(Order, 'order'),
  visibleTo: {
    cost: { SALES_MANAGER: 'visible', FINANCE: 'all', ADMIN: 'all' },
    margin: { SALES_MANAGER: 'visible', FINANCE: 'all', ADMIN: 'all' },
  },
});
