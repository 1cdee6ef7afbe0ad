import { Base, computed, date, dateTime, entity, type Many, many, ref, text } from '../core/index.js';
import { trackingUrl } from './carriers.js';
import { Order } from './order.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

@entity({
  prefix: 'shp',
  describe: 'Goods of an order that were sent together.',
  orderBy: [{ field: 'shippedAt', direction: 'DESC' }],
  indexes: ['order_id, shipped_at, id', 'shipped_at, id'],
  checks: { delivered: 'delivered_at >= shipped_at' },
})
export class Shipment extends Base {
  @ref(() => Order, { describe: 'The order.' })
  order!: Order;

  @text({ describe: 'Who carries it.', max: 80 })
  carrier!: string;

  @text({ describe: 'The carrier’s number for it.', nullable: true, max: 120 })
  tracking?: string | null;

  @dateTime({ describe: 'When it left.', sort: true })
  shippedAt!: Date;

  @dateTime({ describe: 'When it arrived; null while it is under way.', nullable: true, sort: true })
  deliveredAt?: Date | null;

  @date({ describe: 'The day on which the carrier expects it to arrive.', nullable: true, sort: true })
  expectedOn?: string | null;

  @computed('text', { describe: 'The carrier’s page that shows how far it has come; null where we know none.', nullable: true, sql: trackingUrl })
  trackingUrl?: string | null;

  @many(() => ShipmentLine, 'shipment', { describe: 'What is in it.' })
  lines?: Many<ShipmentLine>;
}
