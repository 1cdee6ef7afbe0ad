import { type Amount, Base, currency, entity, int, money, ref, text } from '../core/index.js';
import { Invoice } from './invoice.entity.js';
import { OrderLine } from './order-line.entity.js';

@entity({
  prefix: 'ivl',
  describe: 'A line of an order on an invoice.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['order_line_id'],
  uniques: [['invoice_id', 'position']],
})
export class InvoiceLine extends Base {
  @ref(() => Invoice, { describe: 'The invoice.', onDelete: 'cascade' })
  invoice!: Invoice;

  @int({ describe: 'Place among the lines, from 1.', sort: true, min: 1 })
  position!: number;

  @ref(() => OrderLine, { describe: 'The line of the order.' })
  orderLine!: OrderLine;

  @text({ describe: 'Name of the product when it was invoiced.' })
  description!: string;

  @int({ describe: 'How many of it.', min: 1, max: 1_000_000 })
  quantity!: number;

  @money({ describe: 'The part of the order line’s total that falls to them.' })
  amount!: Amount;

  @currency({ describe: 'Currency of its amounts.' })
  currency!: string;
}
