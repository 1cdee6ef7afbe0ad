import { Base, computed, date, entity, graphEnum, int, ref, text } from '../core/index.js';
import { Account, Contact, Employee, Partner } from '../directory/index.js';
import { Order } from './order.entity.js';
import { Product } from './product.entity.js';
import { ReturnLine } from './return-line.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

export const WarrantyState = graphEnum(
  { ACTIVE: 'ACTIVE', EXPIRING: 'EXPIRING', EXPIRED: 'EXPIRED', NONE: 'NONE' },
  'WarrantyState',
  'Where a warranty stands.',
  {
    EXPIRING: 'It ends within 60 days.',
    EXPIRED: 'Its last day has passed.',
    NONE: 'There is none, or the item was given back.',
  },
);
export type WarrantyState = keyof typeof WarrantyState;

@entity({
  prefix: 'ast',
  describe: 'One item that a customer owns. Products with a warranty become assets when they are delivered.',
  indexes: [
    'created_at, id',
    'account_id, created_at, id',
    'contact_id, created_at, id',
    'partner_id, created_at, id',
    'owner_id, created_at, id',
    'product_id',
    'order_id',
    'return_line_id',
  ],
  uniques: [
    ['shipment_line_id', 'unit'],
    ['product_id', 'serial'],
  ],
})
export class Asset extends Base {
  @ref(() => Account, { describe: 'Who owns it.' })
  account!: Account;

  @ref(() => Contact, { describe: 'Who ordered it.', nullable: true })
  contact?: Contact | null;

  @ref(() => Partner, { describe: 'The partner through whom it was bought.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The sales person of its order.', nullable: true })
  owner?: Employee | null;

  @ref(() => Product, { describe: 'What it is.' })
  product!: Product;

  @ref(() => Order, { describe: 'The order that it came with.', nullable: true })
  order?: Order | null;

  @ref(() => ShipmentLine, { describe: 'The delivery that it came with.', nullable: true })
  shipmentLine?: ShipmentLine | null;

  @int({ describe: 'Which item of the delivery it is, from 1.', sort: true, initial: 1, min: 1 })
  unit: number = 1;

  @text({ describe: 'Serial number, unique for the product.', nullable: true, sort: true, max: 120 })
  serial?: string | null;

  @date({ describe: 'The day on which it was ordered.', sort: true })
  boughtOn!: string;

  @date({ describe: 'Last day of the warranty, counted from delivery.', nullable: true, sort: true })
  warrantyUntil?: string | null;

  @computed('enum', {
    describe: 'Where its warranty stands today.',
    values: WarrantyState,
    sql: (row) =>
      `case when ${row}.warranty_until is null or ${row}.returned_on is not null then 'NONE' when ${row}.warranty_until < (now() at time zone 'utc')::date then 'EXPIRED'
        when ${row}.warranty_until < (now() at time zone 'utc')::date + 60 then 'EXPIRING' else 'ACTIVE' end`,
  })
  warrantyState?: WarrantyState;

  @date({ describe: 'The day on which it was given back; null while the customer owns it.', nullable: true, sort: true })
  returnedOn?: string | null;

  @ref(() => ReturnLine, { describe: 'The line of the return with which it was given back.', nullable: true })
  returnLine?: ReturnLine | null;
}
