import { documentUrl } from '../core/documents/documents.js';
import { type Amount, Base, computed, currency, dateTime, entity, longText, type Many, Money, many, money, oneOf, ref, text } from '../core/index.js';
import { Account, Contact, Employee, Partner } from '../directory/index.js';
import { CreditNote } from './credit-note.entity.js';
import { documentLanguage } from './document.language.js';
import { Order } from './order.entity.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnStateChange } from './return-state-change.entity.js';
import { ReturnStatus } from './return-status.js';

@entity({
  prefix: 'ret',
  describe: 'Goods of a delivered order that a customer gives back.',
  orderBy: [{ field: 'requestedAt', direction: 'DESC' }],
  indexes: [
    'requested_at, id',
    'status, requested_at, id',
    'account_id, requested_at, id',
    'contact_id, requested_at, id',
    'partner_id, requested_at, id',
    'owner_id, requested_at, id',
    'order_id, requested_at, id',
  ],
  checks: { refund: 'refund >= 0' },
})
export class Return extends Base {
  @text({ describe: 'Number of the return, unique; it goes onto the parcel.', unique: true, sort: true, max: 40 })
  number!: string;

  @ref(() => Order, { describe: 'The order that the goods came with.' })
  order!: Order;

  @ref(() => Account, { describe: 'Who gives back.' })
  account!: Account;

  @ref(() => Contact, { describe: 'Who ordered, and is told how it goes on.', nullable: true })
  contact?: Contact | null;

  @ref(() => Partner, { describe: 'The partner through whom it was bought.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The sales person of the order.', nullable: true })
  owner?: Employee | null;

  @oneOf(ReturnStatus, { describe: 'How far it has come.', initial: 'REQUESTED' })
  status: ReturnStatus = 'REQUESTED';

  @dateTime({ describe: 'When it was asked for.', sort: true })
  requestedAt!: Date;

  @text({ describe: 'What the customer says about it.', nullable: true, max: 2000, filter: false })
  comment?: string | null;

  @longText({ describe: 'What the inspection found.', nullable: true })
  findings?: string | null;

  @dateTime({ describe: 'When it ended: refunded, replaced, rejected or cancelled.', nullable: true, sort: true })
  closedAt?: Date | null;

  @text({ describe: 'Why it was rejected or cancelled.', nullable: true, max: 500 })
  closeReason?: string | null;

  @money({ describe: 'What was credited for it, with tax; null until it is refunded.', nullable: true, sort: true })
  refund?: Amount | null;

  @currency({ describe: 'Currency of its amounts: that of the order.' })
  currency!: string;

  @computed('json', {
    describe: 'What its goods cost, with their share of the tax: an estimate of the refund until it is refunded.',
    type: () => Money,
    sql: (row) =>
      `(select relata.money(coalesce(round(sum(l.total * coalesce(x.received_quantity, x.quantity) / l.quantity) * (1 + coalesce(max(o.tax) / nullif(max(o.subtotal), 0), 0)), 2), 0), ${row}.currency)
        from return_line x join order_line l on l.id = x.order_line_id join "order" o on o.id = l.order_id where x.return_id = ${row}.id)`,
  })
  expectedRefund?: Money;

  @computed('text', {
    describe: 'The slip that goes onto the parcel, as PDF from the origin of the graph; null until it is approved.',
    nullable: true,
    sql: (row) => `case when ${row}.status not in ('REQUESTED', 'REJECTED', 'CANCELLED') then ${documentUrl('returns', row)} end`,
  })
  pdfUrl?: string | null;

  @computed('text', { describe: 'Language of its PDF: that of the contact.', sql: documentLanguage })
  language?: string;

  @many(() => ReturnLine, 'return', { describe: 'What is given back.' })
  lines?: Many<ReturnLine>;

  @many(() => ReturnStateChange, 'return', { describe: 'Each state that it entered, when and by whom.' })
  stateChanges?: Many<ReturnStateChange>;

  @many(() => CreditNote, 'return', { describe: 'What was credited for it.' })
  creditNotes?: Many<CreditNote>;

  @many(() => Order, 'replaces', { describe: 'The order that replaces the goods, where they are replaced.' })
  replacements?: Many<Order>;
}
