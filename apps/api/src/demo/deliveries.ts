import { Decimal } from 'decimal.js';
import { sum } from '../core/index.js';
import type { Contact } from '../directory/index.js';
import {
  Asset,
  Invoice,
  InvoiceLine,
  Order,
  OrderLine,
  Payment,
  type Product,
  Return,
  ReturnLine,
  ReturnStateChange,
  Shipment,
  ShipmentLine,
} from '../sales/index.js';
import type { Company } from './company.js';

const TAX = '0.08';
const DAYS_TO_PAY = 30;

interface Bought {
  contact: Contact;
  items: [sku: string, quantity: number][];
  /** Days from today on which it was placed, left and arrived; null: it hasn't. */
  placed: number;
  shipped: number;
  delivered: number | null;
  carrier: string;
  /** Share of the invoice that is paid. */
  paid: '0' | '0.5' | '1';
}

interface Delivered {
  order: Order;
  lines: OrderLine[];
}

/**
 * What the two customers with a sign-in have: three bicycles that came last week, a parcel on its way, an invoice that is
 * overdue, a return under way, and warranties that run, end soon and are over.
 */
export function deliveries(company: Company): void {
  const [admin, member] = company.contactsOf(company.businesses[0] as never) as [Contact, Contact];
  const bought: Bought[] = [
    {
      contact: member,
      items: [
        ['CTY-200', 3],
        ['ACC-LCK', 3],
      ],
      placed: -16,
      shipped: -11,
      delivered: -8,
      carrier: 'DHL',
      paid: '1',
    },
    { contact: member, items: [['BAT-500', 2]], placed: -4, shipped: -1, delivered: null, carrier: 'UPS', paid: '0' },
    { contact: admin, items: [['CRG-150', 2]], placed: -82, shipped: -76, delivered: -72, carrier: 'DHL Freight', paid: '0.5' },
    {
      contact: admin,
      items: [
        ['ACC-HLM', 4],
        ['ACC-RAIN', 2],
      ],
      placed: -30,
      shipped: -27,
      delivered: -24,
      carrier: 'UPS',
      paid: '1',
    },
    { contact: member, items: [['TRK-400', 1]], placed: -715, shipped: -709, delivered: -705, carrier: 'DHL', paid: '1' },
    { contact: admin, items: [['BAT-750', 1]], placed: -790, shipped: -785, delivered: -781, carrier: 'DHL', paid: '1' },
  ];
  const made = bought.map((each, at) => order(company, each, at));
  giveBack(company, made[3] as Delivered, admin);
}

function order(company: Company, bought: Bought, at: number): Delivered {
  const { world } = company;
  const { contact, placed, shipped, delivered } = bought;
  const { account } = contact;
  const items = bought.items.map(([sku, quantity]) => ({ product: productOf(company, sku), quantity }));
  const subtotal = sum(items.map(({ product, quantity }) => new Decimal(product.listPrice).times(quantity).toFixed(2)));
  const tax = new Decimal(subtotal).times(TAX).toFixed(2);
  const amounts = { subtotal, tax, freight: '49.00', total: sum([subtotal, tax, '49.00']), currency: 'USD' };
  const who = { account, contact, partner: account.partner ?? null, owner: account.owner ?? null };
  const placedAt = world.day(placed);
  const order = world.add(Order, {
    ...who,
    ...amounts,
    number: `SO-${10_901 + at}`,
    channel: 'ONLINE',
    status: delivered === null ? 'SHIPPED' : 'DELIVERED',
    territory: account.territory ?? null,
    purchaseOrder: `PO-${77_001 + at}`,
    placedAt,
    confirmedAt: world.day(placed + 1),
    promisedOn: world.date(placed + 10),
    shippedAt: world.day(shipped),
    deliveredAt: delivered === null ? null : world.day(delivered),
    createdAt: placedAt,
  });
  const lines = items.map(({ product, quantity }, line) => orderLine(company, order, product, quantity, line + 1));
  ship(company, order, lines, bought);
  invoice(company, order, lines, bought);
  return { order, lines };
}

function orderLine({ world }: Company, order: Order, product: Product, quantity: number, position: number): OrderLine {
  const total = new Decimal(product.listPrice).times(quantity).toFixed(2);
  const cost = product.cost ? new Decimal(product.cost).times(quantity).toFixed(4) : null;
  const price = { unitPrice: product.listPrice, discount: '0', currency: 'USD' };
  return world.add(OrderLine, { order, position, product, quantity, ...price, total, cost, createdAt: order.createdAt });
}

function ship({ world }: Company, order: Order, lines: OrderLine[], { shipped, delivered, carrier }: Bought): void {
  const shipment = world.add(Shipment, {
    order,
    carrier,
    tracking: `${carrier === 'UPS' ? '1Z' : 'JD'}${world.between(10_000_000, 99_999_999)}`,
    shippedAt: order.shippedAt as Date,
    deliveredAt: order.deliveredAt ?? null,
    expectedOn: world.date(shipped + 4),
    createdAt: order.shippedAt as Date,
  });
  const { account, contact, partner, owner } = order;
  for (const orderLine of lines) {
    const { product, quantity } = orderLine;
    const shipmentLine = world.add(ShipmentLine, { shipment, orderLine, quantity, createdAt: shipment.createdAt });
    for (let unit = 1; delivered !== null && product.warrantyMonths && unit <= quantity; unit += 1)
      world.add(Asset, {
        ...{ account, contact, partner, owner, order, product, shipmentLine, unit },
        serial: `${product.sku}-${world.between(100_000, 999_999)}`,
        boughtOn: order.placedAt.toISOString().slice(0, 10),
        warrantyUntil: world.date(delivered + Math.round((product.warrantyMonths / 12) * 365)),
        createdAt: order.deliveredAt as Date,
      });
  }
}

function invoice({ world }: Company, order: Order, lines: OrderLine[], { shipped, paid }: Bought): void {
  const { account, contact, partner, owner, subtotal, tax, freight, total, currency } = order;
  const billed = world.add(Invoice, {
    ...{ order, account, contact, partner, owner, subtotal, tax, freight, total, currency },
    number: `INV-${order.number.slice(3)}`,
    issuedOn: world.date(shipped),
    dueOn: world.date(shipped + DAYS_TO_PAY),
    createdAt: world.day(shipped),
  });
  for (const orderLine of lines)
    world.add(InvoiceLine, {
      ...{ invoice: billed, orderLine, position: orderLine.position, quantity: orderLine.quantity, currency },
      description: orderLine.product.name,
      amount: orderLine.total,
      createdAt: billed.createdAt,
    });
  // What is paid follows from the payments (invoice.database.ts).
  const amount = new Decimal(total).times(paid).toFixed(2);
  if (paid !== '0')
    world.add(Payment, {
      invoice: billed,
      amount,
      currency,
      method: 'BANK_TRANSFER',
      paidOn: world.date(Math.min(-1, shipped + 12)),
      createdAt: world.day(-1),
    });
}

/** One of the helmets is too small: asked for, and approved. */
function giveBack(company: Company, { order, lines }: Delivered, contact: Contact): void {
  const { world } = company;
  const { account, partner, owner, currency } = order;
  const [orderLine] = lines as [OrderLine];
  const requestedAt = world.day(-3);
  const returned = world.add(Return, {
    ...{ order, account, contact, partner, owner, currency, requestedAt },
    number: 'RMA-10001',
    status: 'APPROVED',
    comment: 'One of the helmets is too small.',
    createdAt: requestedAt,
  });
  const line = {
    return: returned,
    position: 1,
    orderLine,
    quantity: 1,
    reason: 'NO_LONGER_WANTED',
    comment: 'Size S instead of M',
    currency,
  } as const;
  world.add(ReturnLine, { ...line, createdAt: requestedAt });
  const agent = company.employee('SUPPORT_AGENT').person;
  const steps = [
    { from: null, to: 'REQUESTED', by: contact.person, at: requestedAt, note: null },
    { from: 'REQUESTED', to: 'APPROVED', by: agent, at: world.day(-2), note: 'Please send it to our workshop in Seattle.' },
  ] as const;
  for (const step of steps) world.add(ReturnStateChange, { return: returned, ...step, createdAt: step.at });
}

function productOf({ products }: Company, sku: string): Product {
  const found = products.find((product) => product.sku === sku);
  if (!found) throw new Error(`The demo company doesn't sell ${sku}`);
  return found;
}
