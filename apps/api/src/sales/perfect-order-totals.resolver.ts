import { Resolver } from 'type-graphql';
import { timeDimensions, totals } from '../core/index.js';
import { Account, Employee } from '../directory/index.js';
import { Order } from './order.entity.js';
import { perfectOrderParts } from './perfect-order.js';

/** One of the four measures as 1 or 0; null where it says nothing of the order. */
const rate = (condition: (row: string) => string) => (row: string) => `(${condition(row)})::int`;
const parts = (part: keyof ReturnType<typeof perfectOrderParts>) => rate((row) => perfectOrderParts(row)[part]);

@Resolver()
export class PerfectOrderTotalsResolver extends totals({
  root: 'perfectOrderTotals',
  name: 'PerfectOrderTotals',
  describe:
    'Perfect orders: of the delivered orders that the viewer may see, and whose shipments are recorded, the share that went right. By the day on which they were delivered.',
  of: Order,
  counts: 'orders',
  narrow: (row) => `${row}.delivered_at is not null and exists (select from shipment s where s.order_id = ${row}.id)`,
  dimensions: {
    ...timeDimensions('deliveredAt'),
    CHANNEL: { kind: 'value', field: 'channel', name: 'channel', describe: 'How the orders came in.' },
    ACCOUNT: { kind: 'record', field: 'account', target: () => Account, name: 'account', describe: 'Who bought.' },
    OWNER: { kind: 'record', field: 'owner', target: () => Employee, name: 'owner', describe: 'The sales person.' },
  },
  measures: [
    { kind: 'mean', name: 'complete', of: parts('complete'), describe: 'Share of those of which all was delivered.' },
    { kind: 'mean', name: 'onTime', of: parts('onTime'), describe: 'Share of those that came by the promised day, among those with one.' },
    { kind: 'mean', name: 'undamaged', of: parts('undamaged'), describe: 'Share of those of which nothing was reported damaged.' },
    { kind: 'mean', name: 'documents', of: parts('documents'), describe: 'Share of those that were invoiced whole and without mistake.' },
    {
      kind: 'mean',
      name: 'perfect',
      of: rate((row) => {
        const { complete, onTime, undamaged, documents } = perfectOrderParts(row);
        return `${complete} and coalesce(${onTime}, true) and ${undamaged} and ${documents}`;
      }),
      describe: 'Share of those that were all four.',
    },
  ],
}) {}
