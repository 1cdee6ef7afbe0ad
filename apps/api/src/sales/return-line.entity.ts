import { type Amount, Base, currency, entity, graphEnum, int, money, oneOf, ref, text } from '../core/index.js';
import { OrderLine } from './order-line.entity.js';
import { Return } from './return.entity.js';

export const ReturnReason = graphEnum(
  {
    DAMAGED: 'DAMAGED',
    DEFECTIVE: 'DEFECTIVE',
    WRONG_ITEM: 'WRONG_ITEM',
    NOT_AS_DESCRIBED: 'NOT_AS_DESCRIBED',
    NO_LONGER_WANTED: 'NO_LONGER_WANTED',
    OTHER: 'OTHER',
  },
  'ReturnReason',
  'Why something is given back.',
  {
    DAMAGED: 'It arrived damaged.',
    DEFECTIVE: 'It doesn’t work; while its warranty runs, also after the return window.',
    WRONG_ITEM: 'It is not what was ordered.',
    NOT_AS_DESCRIBED: 'It is not what was described.',
  },
);
export type ReturnReason = keyof typeof ReturnReason;

@entity({
  prefix: 'rtl',
  describe: 'What of an order’s line is given back, and why.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['order_line_id'],
  uniques: [
    ['return_id', 'position'],
    ['return_id', 'order_line_id', 'reason'],
  ],
  checks: {
    quantity: 'quantity > 0',
    received: 'received_quantity between 0 and quantity',
    damaged: 'damaged_quantity between 0 and received_quantity',
    refund: 'refund >= 0',
  },
})
export class ReturnLine extends Base {
  @ref(() => Return, { describe: 'The return.', onDelete: 'cascade' })
  return!: Return;

  @int({ describe: 'Place among the lines, from 1.', sort: true, min: 1 })
  position!: number;

  @ref(() => OrderLine, { describe: 'The line of the order.' })
  orderLine!: OrderLine;

  @int({ describe: 'How many are given back. Never more than were delivered over all returns.', min: 1, max: 1_000_000 })
  quantity!: number;

  @oneOf(ReturnReason, { describe: 'Why.' })
  reason!: ReturnReason;

  @text({ describe: 'What the customer says about it.', nullable: true, max: 500 })
  comment?: string | null;

  @int({ describe: 'How many came; null until the goods are here.', nullable: true, min: 0, max: 1_000_000 })
  receivedQuantity?: number | null;

  @int({ describe: 'How many of them the inspection found damaged; null until then.', nullable: true, min: 0, max: 1_000_000 })
  damagedQuantity?: number | null;

  @money({ describe: 'What was credited for them, before tax; null until it is refunded.', nullable: true })
  refund?: Amount | null;

  @currency({ describe: 'Currency of the refund.' })
  currency!: string;
}
