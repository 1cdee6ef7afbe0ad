import { type PolicyDeclaration, policy, withParent } from '../core/index.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceLine } from './invoice-line.entity.js';
import './invoice.database.js';
import { ORDER_READ, ORDER_SCOPES } from './order.policy.js';
import { Payment } from './payment.entity.js';

/** policy.md, row «Order, Shipment, Invoice, Return, Asset». Who sells neither invoices nor takes money: FINANCE does. */
const writers = { FINANCE: 'all', ADMIN: 'all' } as const;
const cash: Pick<PolicyDeclaration, 'write' | 'delete'> = { write: writers, delete: {} };

policy(Invoice, {
  domain: 'sales',
  scopes: ORDER_SCOPES,
  read: ORDER_READ,
  ...cash,
  actions: { cancel: writers },
  root: { invoice: 'read', invoices: 'read', invoiceIssue: 'create', invoiceCancel: 'cancel' },
});

policy(InvoiceLine, withParent(Invoice, 'invoice', { update: {}, delete: {} }));
policy(Payment, {
  ...withParent(Invoice, 'invoice', { update: {}, delete: {} }),
  // A credit note pays itself out (credit-note.database.ts).
  notMadeWith: { FINANCE: ['creditNote'], ADMIN: ['creditNote'] },
  root: { payments: 'read', paymentRecord: 'create', paymentReverse: 'create' },
});
