import { type Amount, Base, computed, currency, date, dateTime, entity, graphEnum, type Many, many, money, oneOf, ref, text } from '../core/index.js';
import { Account, Contact, Employee, Partner, Territory } from '../directory/index.js';
import { Invoice } from './invoice.entity.js';
import { OrderLine } from './order-line.entity.js';
import { PerfectOrder, perfectOrderSql } from './perfect-order.js';
import { Quote } from './quote.entity.js';
import { Return } from './return.entity.js';
import { Shipment } from './shipment.entity.js';

export const OrderChannel = graphEnum({ ONLINE: 'ONLINE', DIRECT: 'DIRECT', PARTNER: 'PARTNER' }, 'OrderChannel', 'How an order came in.', {
  ONLINE: 'By the customer, on the web.',
  DIRECT: 'Through a sales person.',
  PARTNER: 'Through a partner.',
});
export type OrderChannel = keyof typeof OrderChannel;

export const OrderStatus = graphEnum(
  {
    PLACED: 'PLACED',
    CONFIRMED: 'CONFIRMED',
    PARTIALLY_SHIPPED: 'PARTIALLY_SHIPPED',
    SHIPPED: 'SHIPPED',
    DELIVERED: 'DELIVERED',
    CANCELLED: 'CANCELLED',
  },
  'OrderStatus',
  'How far an order has come.',
);
export type OrderStatus = keyof typeof OrderStatus;

@entity({
  prefix: 'ord',
  describe: 'What a customer has bought.',
  orderBy: [{ field: 'placedAt', direction: 'DESC' }],
  indexes: [
    'placed_at, id',
    'account_id, placed_at, id',
    'owner_id, placed_at, id',
    'partner_id, placed_at, id',
    'contact_id, placed_at, id',
    'territory_id',
  ],
  uniques: [['quote_id'], ['replaces_id']],
  checks: { total: 'total = subtotal + tax + freight' },
})
export class Order extends Base {
  @text({ describe: 'Order number, unique.', unique: true, sort: true, max: 40 })
  number!: string;

  @oneOf(OrderChannel, { describe: 'How it came in.' })
  channel!: OrderChannel;

  @oneOf(OrderStatus, { describe: 'How far it has come.', initial: 'PLACED' })
  status: OrderStatus = 'PLACED';

  @ref(() => Account, { describe: 'Who bought.' })
  account!: Account;

  @ref(() => Contact, { describe: 'Who placed it.', nullable: true })
  contact?: Contact | null;

  @ref(() => Partner, { describe: 'The partner through whom it came.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The sales person.', nullable: true })
  owner?: Employee | null;

  @ref(() => Territory, { describe: 'The territory it counts in.', nullable: true })
  territory?: Territory | null;

  @ref(() => Quote, { describe: 'The quote whose acceptance placed it. A quote places one order.', nullable: true })
  quote?: Quote | null;

  @ref(() => Return, { describe: 'The return whose goods it replaces, without charge.', nullable: true })
  replaces?: Return | null;

  @text({ describe: 'The customer’s own number for it.', nullable: true, max: 60 })
  purchaseOrder?: string | null;

  @dateTime({ describe: 'When it was placed.', sort: true })
  placedAt!: Date;

  @dateTime({ describe: 'When it was confirmed.', nullable: true })
  confirmedAt?: Date | null;

  @date({ describe: 'The day by which it was promised.', nullable: true, sort: true })
  promisedOn?: string | null;

  @dateTime({ describe: 'When the last of it was shipped.', nullable: true })
  shippedAt?: Date | null;

  @dateTime({ describe: 'When the last of it was delivered.', nullable: true })
  deliveredAt?: Date | null;

  @money({ describe: 'Sum of the lines, before tax and freight: what revenue counts.', sort: true })
  subtotal!: Amount;

  @money({ describe: 'Tax.' })
  tax!: Amount;

  @money({ describe: 'Freight.' })
  freight!: Amount;

  @money({ describe: 'Subtotal, tax and freight.', sort: true })
  total!: Amount;

  @currency({ describe: 'Currency of its amounts.' })
  currency!: string;

  @dateTime({ describe: 'When it was cancelled.', nullable: true })
  cancelledAt?: Date | null;

  @text({ describe: 'Why it was cancelled.', nullable: true, max: 500 })
  cancelReason?: string | null;

  @text({ describe: 'Why the rest of it was never shipped; null where all was, or is still to be.', nullable: true, max: 500 })
  shortCloseReason?: string | null;

  @many(() => OrderLine, 'order', { describe: 'What was bought.' })
  lines?: Many<OrderLine>;

  @many(() => Shipment, 'order', { describe: 'What was sent, and when.' })
  shipments?: Many<Shipment>;

  @many(() => Invoice, 'order', { describe: 'What was invoiced.' })
  invoices?: Many<Invoice>;

  @many(() => Return, 'order', { describe: 'What of it was given back, or is to be.' })
  returns?: Many<Return>;

  @computed('json', {
    describe: 'Whether it was a perfect order; null until it is delivered, and where its shipments aren’t recorded.',
    nullable: true,
    type: () => PerfectOrder,
    sql: perfectOrderSql,
  })
  perfect?: PerfectOrder | null;

  @computed('texts', { describe: 'Its ids in the systems it was imported from, as `source:id`.', sql: (row) => `relata.external_ids(${row}.id)` })
  externalIds?: string[];
}
