import { policy, withParent } from '../core/index.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceLine } from './invoice-line.entity.js';
import './invoice.database.js';
import { ORDER_READ, ORDER_SCOPES, sellers } from './order.policy.js';
import { Payment } from './payment.entity.js';

/** policy.md, row «Order, Shipment, Invoice, Return, Asset»: who sells invoices their orders. Money is taken by FINANCE alone (decision 0008). */
const cashiers = { FINANCE: 'all', ADMIN: 'all' } as const;

policy(Invoice, {
  domain: 'sales',
  scopes: ORDER_SCOPES,
  read: ORDER_READ,
  write: sellers,
  actions: { cancel: sellers },
  root: { invoice: 'read', invoices: 'read', invoiceIssue: 'create', invoiceCancel: 'cancel' },
});

policy(InvoiceLine, withParent(Invoice, 'invoice', { update: {}, delete: {} }));
policy(Payment, {
  ...withParent(Invoice, 'invoice', { create: cashiers, update: {}, delete: {} }),
  root: { payments: 'read', paymentRecord: 'create', paymentReverse: 'create' },
});
