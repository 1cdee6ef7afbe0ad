import { documentUrl } from '../core/documents/documents.js';
import { type Amount, Base, computed, currency, date, dateTime, entity, graphEnum, type Many, many, money, ref, text } from '../core/index.js';
import { Account, Contact, Employee, Partner } from '../directory/index.js';
import { CreditNote } from './credit-note.entity.js';
import { documentLanguage } from './document.language.js';
import { InvoiceLine } from './invoice-line.entity.js';
import { Order } from './order.entity.js';
import { Payment } from './payment.entity.js';

export const InvoiceStatus = graphEnum(
  { OPEN: 'OPEN', PAID: 'PAID', OVERDUE: 'OVERDUE', CREDITED: 'CREDITED', CANCELLED: 'CANCELLED' },
  'InvoiceStatus',
  'Where an invoice stands.',
  {
    OVERDUE: 'Something is still to be paid, and `dueOn` has passed.',
    CREDITED: 'All of it was credited; what had been paid was paid back.',
  },
);
export type InvoiceStatus = keyof typeof InvoiceStatus;

@entity({
  prefix: 'inv',
  describe: 'What a customer is to pay for an order, or for a part of it.',
  orderBy: [{ field: 'issuedOn', direction: 'DESC' }],
  indexes: [
    'issued_on, id',
    'due_on, id',
    'account_id, issued_on, id',
    'contact_id, issued_on, id',
    'partner_id, issued_on, id',
    'owner_id, issued_on, id',
    'order_id, issued_on, id',
  ],
  checks: {
    total: 'total = subtotal + tax + freight',
    paid: 'paid between 0 and total',
    settled: 'credited >= 0 and paid + credited <= total',
    dates: 'due_on >= issued_on',
  },
})
export class Invoice extends Base {
  @text({ describe: 'Invoice number, unique.', unique: true, sort: true, max: 40 })
  number!: string;

  @ref(() => Order, { describe: 'The order.' })
  order!: Order;

  @ref(() => Account, { describe: 'Who is to pay.' })
  account!: Account;

  @ref(() => Contact, { describe: 'Who ordered.', nullable: true })
  contact?: Contact | null;

  @ref(() => Partner, { describe: 'The partner through whom it was bought.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The sales person of the order.', nullable: true })
  owner?: Employee | null;

  @date({ describe: 'The day on which it was issued.', sort: true })
  issuedOn!: string;

  @date({ describe: 'The day by which it is to be paid.', sort: true })
  dueOn!: string;

  @money({ describe: 'Sum of the lines.', sort: true })
  subtotal!: Amount;

  @money({ describe: 'The part of the order’s tax that falls to these lines.' })
  tax!: Amount;

  @money({ describe: 'The part of the order’s freight that falls to these lines.' })
  freight!: Amount;

  @money({ describe: 'Subtotal, tax and freight.', sort: true })
  total!: Amount;

  @money({ describe: 'What has been paid so far, less what was paid back.', initial: 0 })
  paid: Amount = '0';

  @money({ describe: 'What was credited so far.', initial: 0 })
  credited: Amount = '0';

  @currency({ describe: 'Currency of its amounts.' })
  currency!: string;

  @computed('decimal', {
    describe: 'What is still to be paid, in the invoice’s currency.',
    sql: (row) => `trim_scale(case when ${row}.cancelled_at is null then ${row}.total - ${row}.paid - ${row}.credited else 0 end)::text`,
  })
  balance?: string;

  @dateTime({ describe: 'When nothing was left to be paid.', nullable: true, sort: true })
  paidAt?: Date | null;

  @dateTime({ describe: 'When it was cancelled.', nullable: true })
  cancelledAt?: Date | null;

  @text({ describe: 'Why it was cancelled.', nullable: true, max: 500 })
  cancelReason?: string | null;

  @computed('enum', {
    describe: 'Where it stands.',
    values: InvoiceStatus,
    sql: (row) =>
      `case when ${row}.cancelled_at is not null then 'CANCELLED' when ${row}.credited > 0 and ${row}.credited = ${row}.total then 'CREDITED' when ${row}.paid_at is not null then 'PAID' when ${row}.due_on < (now() at time zone 'utc')::date then 'OVERDUE' else 'OPEN' end`,
  })
  status?: InvoiceStatus;

  @computed('text', {
    describe: 'Its PDF, from the origin of the graph; whoever sees the invoice may download it.',
    sql: (row) => documentUrl('invoices', row),
  })
  pdfUrl?: string;

  @computed('text', { describe: 'Language of its PDF: that of the contact.', sql: documentLanguage })
  language?: string;

  @many(() => InvoiceLine, 'invoice', { describe: 'What is invoiced.' })
  lines?: Many<InvoiceLine>;

  @many(() => Payment, 'invoice', { describe: 'What was paid.' })
  payments?: Many<Payment>;

  @many(() => CreditNote, 'invoice', { describe: 'What was credited.' })
  creditNotes?: Many<CreditNote>;
}
