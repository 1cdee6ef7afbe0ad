import { assign, assignAll, authorize, find, load, lock, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { mailContact } from './customer-mail.js';
import { Order } from './order.entity.js';
import { ensureShippable, enterOrderStatus, followShipments } from './order.states.js';
import { OrderLine } from './order-line.entity.js';
import { Shipment } from './shipment.entity.js';
import { type ShipmentCreateInput, type ShipmentDeliverInput, ShipmentLineInput, type ShipmentReportDamageInput } from './shipment.inputs.js';
import { shipmentMail } from './shipment.mail.js';
import { ShipmentLine } from './shipment-line.entity.js';

/** What of an order was shipped and has arrived. Whoever changes it holds the order, so that no two ship the same goods. */

export async function createShipment(tx: Tx, input: ShipmentCreateInput): Promise<Shipment> {
  await lock(tx, Order, input.orderId);
  const order = await find(tx, Order, input.orderId, 'orderId');
  await authorize(tx, 'fulfil', Order, order);
  ensureShippable(order);
  const open = await unshipped(tx, order);
  const inputs =
    input.lines ??
    [...open].flatMap(([orderLineId, quantity]) => (quantity > 0 ? [Object.assign(new ShipmentLineInput(), { orderLineId, quantity })] : []));
  const shipment = new Shipment();
  shipment.shippedAt = new Date();
  await assign(tx, shipment, input);
  ensureNotAhead(shipment.shippedAt, 'shippedAt');
  tx.em.persist(shipment);
  await addLines(tx, shipment, inputs, open);
  if ([...open.values()].every((left) => left === 0)) {
    const before = await tx.em.find(Shipment, { order });
    enterOrderStatus(order, 'SHIPPED');
    followShipments(order, [...before.filter((each) => each !== shipment), shipment]);
  } else if (order.status === 'CONFIRMED') enterOrderStatus(order, 'PARTIALLY_SHIPPED');
  await tx.em.flush();
  await mailContact(tx, order.contact, shipment.id, (language) => shipmentMail(order, shipment, language));
  return shipment;
}

/** Once all of an order has been shipped and has arrived, it is delivered. What carries a warranty becomes an asset (asset.database.ts). */
export async function deliverShipment(tx: Tx, input: ShipmentDeliverInput): Promise<Shipment> {
  const { order, shipment } = await held(tx, input);
  if (shipment.deliveredAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This shipment has arrived already.', 'id');
  shipment.deliveredAt = new Date();
  await assign(tx, shipment, input);
  ensureNotAhead(shipment.deliveredAt, 'deliveredAt');
  if (shipment.deliveredAt < shipment.shippedAt) throw new Refused(UserErrorCode.INVALID, 'It can’t arrive before it left.', 'deliveredAt');
  followShipments(order, await tx.em.find(Shipment, { order }));
  return shipment;
}

/** Damage is found on arrival; the number takes the place of what was reported before. */
export async function reportDamage(tx: Tx, input: ShipmentReportDamageInput): Promise<Shipment> {
  const { shipment } = await held(tx, input);
  if (!shipment.deliveredAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This shipment has not arrived yet.', 'id');
  const lines = new Map((await tx.em.find(ShipmentLine, { shipment })).map((line) => [line.id, line]));
  for (const [at, { lineId, damagedQuantity }] of input.lines.entries()) {
    const line = lines.get(lineId);
    if (!line) throw Refused.notFound('line in this shipment', 'lines');
    if (damagedQuantity < 0 || damagedQuantity > line.quantity)
      throw new Refused(UserErrorCode.INVALID, `Of ${line.quantity}, 0 to ${line.quantity} can be damaged.`, [
        'lines',
        String(at),
        'damagedQuantity',
      ]);
    line.damagedQuantity = damagedQuantity;
  }
  return shipment;
}

/** The shipment, with its order held and the right to fulfil it. */
async function held(tx: Tx, input: { id: string; expectedVersion?: number | null }): Promise<{ order: Order; shipment: Shipment }> {
  const seen = await find(tx, Shipment, input.id, 'id');
  await lock(tx, Order, seen.order.id);
  await tx.em.refresh(seen);
  const shipment = await load(tx, Shipment, input, 'deliver');
  return { shipment, order: await find(tx, Order, shipment.order.id, 'id') };
}

async function addLines(tx: Tx, shipment: Shipment, inputs: ShipmentLineInput[], open: Map<string, number>): Promise<void> {
  if (inputs.length === 0) throw new Refused(UserErrorCode.REQUIRED, 'Say what is in the shipment.', 'lines');
  const lines = inputs.map(() => Object.assign(new ShipmentLine(), { shipment }));
  await assignAll(
    tx,
    lines.map((entity, at) => ({ entity, input: inputs[at] as ShipmentLineInput, path: ['lines', String(at)] })),
  );
  const seen = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const { id } = line.orderLine;
    const left = open.get(id);
    const field = ['lines', String(at)];
    if (left === undefined) throw new Refused(UserErrorCode.INVALID, 'This line belongs to another order.', [...field, 'orderLineId']);
    if (seen.has(id)) throw new Refused(UserErrorCode.INVALID, 'Name each line of the order once.', [...field, 'orderLineId']);
    if (line.quantity > left)
      throw new Refused(UserErrorCode.LIMIT_EXCEEDED, `Only ${left} of this line are still to be shipped.`, [...field, 'quantity']);
    seen.add(id);
    open.set(id, left - line.quantity);
    tx.em.persist(line);
  }
}

/** How many of each line are still to be shipped. */
async function unshipped(tx: Tx, order: Order): Promise<Map<string, number>> {
  const lines = await tx.em.find(OrderLine, { order }, { fields: ['quantity'], orderBy: { position: 'asc' } });
  const rows = await tx.sql<{ id: string; shipped: number }>(
    `select d.order_line_id as id, sum(d.quantity)::int as shipped from shipment_line d join shipment s on s.id = d.shipment_id where s.order_id = $1 group by 1`,
    [uuidOf('ord', order.id)],
  );
  const shipped = new Map(rows.map((row) => [row.id, row.shipped]));
  return new Map(lines.map(({ id, quantity }) => [id, quantity - (shipped.get(uuidOf('orl', id) as string) ?? 0)]));
}

function ensureNotAhead(moment: Date, field: string): void {
  if (moment.getTime() > Date.now() + 60_000) throw new Refused(UserErrorCode.INVALID, 'This moment lies ahead.', field);
}
