import { Card, type Column, DataTable, Sums, useFormat, useWords } from '@relata/portal-kit';
import type { OrderDetail } from './order-screen.js';
import { orderWords } from './order-words.js';
import classes from './orders.module.css';

type Line = OrderDetail['lines']['nodes'][number];

/** What was ordered, and what it comes to. */
export function OrderLines({ order }: { order: OrderDetail }) {
  const say = useWords(orderWords);
  const format = useFormat();
  const columns: Column<Line>[] = [
    {
      key: 'product',
      title: say('product'),
      cell: ({ product }) => (
        <>
          {product?.name ?? '–'} <span className={classes.quiet}>{product?.sku}</span>
        </>
      ),
      card: 'title',
    },
    { key: 'quantity', title: say('quantity'), cell: ({ quantity }) => format.number(quantity), end: true },
    {
      key: 'price',
      title: say('price'),
      cell: ({ unitPrice, discount }) => (
        <>
          {format.money(unitPrice)}
          {Number(discount) > 0 && <span className={classes.quiet}> {say('discount', { share: format.percent(discount) })}</span>}
        </>
      ),
      end: true,
    },
    { key: 'amount', title: say('amount'), cell: ({ total }) => format.money(total), end: true, card: 'beside' },
  ];
  return (
    <Card title={say('lines')} flush>
      <DataTable label={say('lines')} columns={columns} rows={order.lines.nodes} />
      <Sums sums={(['subtotal', 'tax', 'freight', 'total'] as const).map((each) => [say(each), format.money(order[each])])} />
    </Card>
  );
}
