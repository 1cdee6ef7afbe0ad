import { policy, withParent } from '../core/index.js';
import { CreditNote } from './credit-note.entity.js';
import './credit-note.database.js';
import { CreditNoteLine } from './credit-note-line.entity.js';
import './invoice.policy.js';
import { ORDER_READ, ORDER_SCOPES } from './order.policy.js';
import { PAYING_BACK } from './return.policy.js';

/** policy.md, row «Order, Shipment, Invoice, Return, Asset»: seen like its invoice. Refunds make them (decision 0023), and they never change. */
policy(CreditNote, {
  domain: 'sales',
  scopes: ORDER_SCOPES,
  read: ORDER_READ,
  create: PAYING_BACK,
  root: { creditNote: 'read', creditNotes: 'read' },
});

policy(CreditNoteLine, withParent(CreditNote, 'credit_note', { delete: {} }));
