import { type Amount, Base, computed, currency, decimal, entity, int, money, ref } from '../core/index.js';
import { Order } from './order.entity.js';
import { Product, soldToday } from './product.entity.js';
import { delivered, returnable, returnableUntil, returned, warrantyUntil } from './returnable.js';

@entity({
  prefix: 'orl',
  describe: 'A product on an order.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['product_id'],
  uniques: [['order_id', 'position']],
})
export class OrderLine extends Base {
  @ref(() => Order, { describe: 'The order.', onDelete: 'cascade' })
  order!: Order;

  @int({ describe: 'Place among the lines, from 1.', sort: true, min: 1 })
  position!: number;

  @ref(() => Product, { describe: 'The product.' })
  product!: Product;

  @int({ describe: 'How many.', min: 1, max: 1_000_000 })
  quantity!: number;

  @money({ describe: 'Price of one before discount.', min: 0 })
  unitPrice!: Amount;

  @decimal({ describe: 'Discount as a share, 0 to 1.', initial: 0, min: 0, max: 1 })
  discount: string = '0';

  @money({ describe: 'Quantity × unit price × (1 − discount), rounded half up to the currency’s smallest unit; imported lines keep four decimals.' })
  total!: Amount;

  @money({ describe: 'What the quantity cost the company: the product’s cost when it was ordered.', nullable: true, sensitive: true })
  cost?: Amount | null;

  @currency({ describe: 'Currency of its amounts.' })
  currency!: string;

  @computed('decimal', {
    describe: 'Share of the total that is left after cost, 0 to 1.',
    nullable: true,
    sensitive: true,
    sql: (row) => `round(1 - ${row}.cost / nullif(${row}.total, 0), 4)::text`,
  })
  margin?: string | null;

  @computed('boolean', {
    describe: 'Its product is sold to the viewer today, so that it can be ordered again.',
    sql: (row) => `exists (select from product p where p.id = ${row}.product_id and ${soldToday('p')})`,
  })
  orderable?: boolean;

  @computed('int', { describe: 'How many were delivered.', sql: (row) => `coalesce(${delivered(row)}, 0)::int` })
  deliveredQuantity?: number;

  @computed('int', { describe: 'How many were given back, or are to be.', sql: (row) => `${returned(row)}::int` })
  returnedQuantity?: number;

  @computed('int', { describe: 'How many of those that were delivered can still be given back.', sql: returnable })
  returnableQuantity?: number;

  @computed('date', {
    describe: 'Last day on which they can be given back for any reason; null until some are delivered. Defects can be as long as the warranty runs.',
    nullable: true,
    sql: returnableUntil,
  })
  returnableUntil?: string | null;

  @computed('date', { describe: 'Last day of the warranty; null where there is none.', nullable: true, sql: warrantyUntil })
  warrantyUntil?: string | null;
}
