import { Base, entity, int, ref } from '../core/index.js';
import { OrderLine } from './order-line.entity.js';
import { Shipment } from './shipment.entity.js';

@entity({
  prefix: 'shl',
  describe: 'A line of an order in a shipment.',
  orderBy: [{ field: 'createdAt', direction: 'ASC' }],
  indexes: ['order_line_id'],
  uniques: [['shipment_id', 'order_line_id']],
  checks: { quantity: 'quantity > 0', damaged: 'damaged_quantity between 0 and quantity' },
})
export class ShipmentLine extends Base {
  @ref(() => Shipment, { describe: 'The shipment.', onDelete: 'cascade' })
  shipment!: Shipment;

  @ref(() => OrderLine, { describe: 'The line of the order.' })
  orderLine!: OrderLine;

  @int({ describe: 'How many of it. Never more than ordered over all shipments.', min: 1, max: 1_000_000 })
  quantity!: number;

  @int({ describe: 'How many of them were reported damaged.', initial: 0, min: 0, max: 1_000_000 })
  damagedQuantity: number = 0;
}
