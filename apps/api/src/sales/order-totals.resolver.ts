import { Resolver } from 'type-graphql';
import { timeDimensions, totals } from '../core/index.js';
import { Account, Employee, Partner, Territory } from '../directory/index.js';
import { orderCounts, orderDay } from './attainment.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';
import { Product } from './product.entity.js';
import { ProductCategory } from './product-category.entity.js';

@Resolver()
export class OrderTotalsResolver extends totals({
  root: 'orderTotals',
  name: 'OrderTotals',
  describe: 'Revenue: orders that the viewer may see, counted and summed. Cancelled orders don’t count.',
  of: Order,
  counts: 'orders',
  lines: { of: OrderLine, by: 'order' },
  day: orderDay,
  narrow: orderCounts,
  dimensions: {
    ...timeDimensions('placedAt'),
    CHANNEL: { kind: 'value', field: 'channel', name: 'channel', describe: 'How the orders came in.' },
    STATUS: { kind: 'value', field: 'status', name: 'status', describe: 'How far the orders have come.' },
    ACCOUNT: { kind: 'record', field: 'account', target: () => Account, name: 'account', describe: 'Who bought.' },
    OWNER: { kind: 'record', field: 'owner', target: () => Employee, name: 'owner', describe: 'The sales person.' },
    TERRITORY: { kind: 'record', field: 'territory', target: () => Territory, name: 'territory', describe: 'The territory they count in.' },
    PARTNER: { kind: 'record', field: 'partner', target: () => Partner, name: 'partner', describe: 'The partner through whom they came.' },
    PRODUCT: {
      kind: 'record',
      field: 'product',
      target: () => Product,
      lines: true,
      name: 'product',
      describe: 'The product. The lines are summed then, and an order counts in the group of each of its products.',
    },
    CATEGORY: {
      kind: 'beyond',
      field: 'product',
      onward: 'category',
      target: () => ProductCategory,
      lines: true,
      name: 'category',
      describe: 'The category of the product. The lines are summed then.',
    },
  },
  measures: [{ name: 'revenue', field: 'subtotal', lineField: 'total', describe: 'Sum of the subtotals, or of the lines: before tax and freight.' }],
}) {}
