import { Asset, Invoice, InvoiceLine, type Order, type OrderLine, Payment, Shipment, ShipmentLine } from '../sales/index.js';
import type { Company } from './company.js';

const CARRIERS = ['Northline Freight', 'Parcel Union', 'Swift & Sons'];
const DAYS_TO_PAY = 30;
const WARRANTY_DAYS = 730;

/** What became of the orders: shipments, invoices and what was paid of them, and what their customers own since. */
export function fulfilment(company: Company): void {
  for (const [n, order] of company.orders.entries()) {
    const lines = company.linesOf.get(order) ?? [];
    const sent = { PLACED: 0, CONFIRMED: 0, CANCELLED: 0, PARTIALLY_SHIPPED: 1, SHIPPED: lines.length, DELIVERED: lines.length }[order.status];
    if (sent === 0) continue;
    ship(company, order, lines.slice(0, sent));
    if (sent === lines.length) invoice(company, order, lines, `INV-${20_001 + n}`);
  }
}

function ship(company: Company, order: Order, lines: OrderLine[]): void {
  const { world } = company;
  const shippedAt = order.shippedAt ?? world.day(-1);
  const deliveredAt = order.deliveredAt && order.deliveredAt >= shippedAt ? order.deliveredAt : order.deliveredAt && shippedAt;
  const tracking = `${world.pick(['NL', 'PU', 'SW'])}${world.between(100_000_000, 999_999_999)}`;
  const shipment = world.add(Shipment, {
    order,
    carrier: world.pick(CARRIERS),
    tracking,
    shippedAt,
    deliveredAt: deliveredAt ?? null,
    createdAt: shippedAt,
  });
  for (const orderLine of lines) {
    const line = world.add(ShipmentLine, { shipment, orderLine, quantity: orderLine.quantity, damagedQuantity: 0, createdAt: shippedAt });
    if (deliveredAt) own(company, order, orderLine, line, deliveredAt);
  }
}

/** As the database does when a shipment arrives. */
function own({ world }: Company, order: Order, { product, quantity }: OrderLine, shipmentLine: ShipmentLine, deliveredAt: Date): void {
  if (!product.warrantyMonths) return;
  const { account, contact, partner, owner } = order;
  const common = { account, contact: contact ?? null, partner: partner ?? null, owner: owner ?? null, product, order, shipmentLine };
  const boughtOn = world.date(Math.floor(world.offset(order.placedAt)));
  const warrantyUntil = world.date(Math.floor(world.offset(deliveredAt)) + WARRANTY_DAYS);
  for (let unit = 1; unit <= quantity; unit += 1) {
    const serial = `${product.sku}-${world.between(1_000_000, 9_999_999)}`;
    world.add(Asset, { ...common, unit, serial, boughtOn, warrantyUntil, createdAt: deliveredAt });
  }
}

function invoice({ world }: Company, order: Order, lines: OrderLine[], number: string): void {
  const { account, contact, partner, owner, subtotal, tax, freight, total, currency } = order;
  const issuedAt = order.shippedAt ?? world.day(-1);
  const issued = Math.floor(world.offset(issuedAt));
  const made = world.add(Invoice, {
    number,
    order,
    account,
    contact: contact ?? null,
    partner: partner ?? null,
    owner: owner ?? null,
    issuedOn: world.date(issued),
    dueOn: world.date(issued + DAYS_TO_PAY),
    subtotal,
    tax,
    freight,
    total,
    paid: '0',
    currency,
    createdAt: issuedAt,
  });
  for (const [at, orderLine] of lines.entries()) {
    const { product, quantity, total: amount } = orderLine;
    world.add(InvoiceLine, {
      invoice: made,
      position: at + 1,
      orderLine,
      description: product.name,
      quantity,
      amount,
      currency,
      createdAt: issuedAt,
    });
  }
  const paidOn = issued + world.between(4, 34);
  if (paidOn < 0 && world.chance() < 0.93)
    world.add(Payment, {
      invoice: made,
      amount: total,
      currency,
      paidOn: world.date(paidOn),
      method: world.pick(['BANK_TRANSFER', 'BANK_TRANSFER', 'CARD']),
      createdAt: world.day(paidOn),
    });
}
