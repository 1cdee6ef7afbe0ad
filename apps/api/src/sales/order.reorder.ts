import { load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Order } from './order.entity.js';
import { OrderCreateInput, OrderLineInput, type OrderReorderInput } from './order.inputs.js';
import { createOrder } from './order.service.js';
import { OrderLine } from './order-line.entity.js';

/**
 * The same again, at the prices of today. A line whose product is no longer sold is refused by its name, and left out
 * only where the caller says so: nothing is dropped silently.
 */
export async function reorder(tx: Tx, input: OrderReorderInput): Promise<Order> {
  const order = await load(tx, Order, input, 'reorder');
  const lines = await tx.em.find(OrderLine, { order }, { orderBy: { position: 'asc' }, fields: ['product', 'quantity'] });
  const left = new Set(input.withoutLineIds ?? []);
  const kept = lines.filter(({ id }) => !left.delete(id));
  if (left.size > 0) throw new Refused(UserErrorCode.NOT_FOUND, 'Name lines of this order.', 'withoutLineIds');
  if (kept.length === 0) throw new Refused(UserErrorCode.REQUIRED, 'Nothing is left of the order; keep at least one line.', 'withoutLineIds');
  const again = Object.assign(new OrderCreateInput(), { accountId: order.account.id, purchaseOrder: input.purchaseOrder });
  again.lines = kept.map(({ product, quantity }) => Object.assign(new OrderLineInput(), { productId: product.id, quantity }));
  return createOrder(tx, again);
}
