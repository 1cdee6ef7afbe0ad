import { Refused, UserErrorCode } from '../core/index.js';
import type { Order, OrderStatus } from './order.entity.js';
import type { Shipment } from './shipment.entity.js';

/** Which state may follow which. Nothing else changes `status`. */
const NEXT: Record<OrderStatus, readonly OrderStatus[]> = {
  PLACED: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['PARTIALLY_SHIPPED', 'SHIPPED', 'CANCELLED'],
  PARTIALLY_SHIPPED: ['SHIPPED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
};

export function enterOrderStatus(order: Order, to: OrderStatus): void {
  const from = order.status;
  if (!NEXT[from].includes(to)) {
    const before = Object.entries(NEXT).flatMap(([state, next]) => (next.includes(to) ? [state] : []));
    throw new Refused(UserErrorCode.WRONG_STATE, `This order is ${from}; only one that is ${before.join(' or ')} can become ${to}.`, 'id');
  }
  order.status = to;
}

/** An order of which all that is to come has left is shipped, and delivered once all of that has arrived. */
export function followShipments(order: Order, shipments: Shipment[]): void {
  if (order.status !== 'SHIPPED') return;
  const latest = (moments: Date[]) => new Date(Math.max(...moments.map((moment) => moment.getTime())));
  order.shippedAt = latest(shipments.map(({ shippedAt }) => shippedAt));
  const arrived = shipments.flatMap(({ deliveredAt }) => deliveredAt ?? []);
  if (arrived.length < shipments.length) return;
  enterOrderStatus(order, 'DELIVERED');
  order.deliveredAt = latest(arrived);
}

/** Goods leave for orders that are confirmed and not yet wholly shipped. */
export function ensureShippable({ status }: Order): void {
  if (!NEXT[status].includes('SHIPPED'))
    throw new Refused(UserErrorCode.WRONG_STATE, `This order is ${status}; goods are shipped once it is confirmed, until all of it is.`, 'orderId');
}
