import { Decimal } from 'decimal.js';
import { assign, assignAll, find, findAll, load, lock, Refused, sum, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { shareOf } from './amounts.js';
import { Invoice } from './invoice.entity.js';
import { type InvoiceCancelInput, type InvoiceIssueInput, InvoiceLineInput } from './invoice.inputs.js';
import { InvoiceLine } from './invoice-line.entity.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';
import { Product } from './product.entity.js';

const DAYS_TO_PAY = 30;
const DAY = 86_400_000;

interface Billed {
  line: OrderLine;
  product: string;
  /** How many of it can be invoiced: what was ordered, or shipped where the order was closed short. */
  most: number;
  /** How many of it stand on invoices that hold. */
  quantity: number;
}

/**
 * An order can be invoiced in parts: each has its share of the amounts, and the shares of all add up to the order's
 * amounts, to the cent. Whoever invoices holds the order, so that nothing is invoiced twice.
 */
export async function issueInvoice(tx: Tx, input: InvoiceIssueInput): Promise<Invoice> {
  await lock(tx, Order, input.orderId);
  const order = await find(tx, Order, input.orderId, 'orderId');
  if (order.status === 'PLACED' || order.status === 'CANCELLED')
    throw new Refused(UserErrorCode.WRONG_STATE, `This order is ${order.status}; one that is confirmed can be invoiced.`, 'orderId');
  const billed = await billedLines(tx, order);
  const inputs = input.lines ?? openLines(billed);
  if (inputs.length === 0) throw new Refused(UserErrorCode.WRONG_STATE, 'All of this order is invoiced.', 'orderId');
  const { account, contact, partner, owner, currency } = order;
  const invoice = Object.assign(new Invoice(), { order, account, contact, partner, owner, currency });
  invoice.issuedOn = day(0);
  invoice.dueOn = day(DAYS_TO_PAY);
  await assign(tx, invoice, input);
  if (invoice.dueOn < invoice.issuedOn) throw new Refused(UserErrorCode.INVALID, 'It can’t be due before it is issued.', 'dueOn');
  const [number] = await tx.sql<{ next: string }>(`select 'INV-' || nextval('relata.invoice_number') as next`);
  invoice.number = number?.next as string;
  tx.em.persist(invoice);
  const lines = await addLines(tx, invoice, inputs, billed);
  invoice.subtotal = sum(lines.map(({ amount }) => amount));
  await addTaxAndFreight(tx, invoice, order, billed);
  if (new Decimal(invoice.total).isZero()) invoice.paidAt = new Date();
  return invoice;
}

/** Only while nothing is paid on it; its lines can then be invoiced again. */
export async function cancelInvoice(tx: Tx, input: InvoiceCancelInput): Promise<Invoice> {
  await lock(tx, Invoice, input.id);
  const invoice = await load(tx, Invoice, input, 'cancel');
  const reason = input.reason.trim();
  if (!reason || reason.length > 500) throw new Refused(UserErrorCode.REQUIRED, 'Say why, in at most 500 characters.', 'reason');
  if (invoice.cancelledAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This invoice is cancelled.', 'id');
  if (!new Decimal(invoice.credited).isZero())
    throw new Refused(UserErrorCode.WRONG_STATE, 'Something was credited on this invoice; it stays.', 'id');
  if (!new Decimal(invoice.paid).isZero())
    throw new Refused(UserErrorCode.WRONG_STATE, 'Something is paid on this invoice; reverse the payments first.', 'id');
  invoice.cancelledAt = new Date();
  invoice.cancelReason = reason;
  return invoice;
}

async function addLines(tx: Tx, invoice: Invoice, inputs: InvoiceLineInput[], billed: Map<string, Billed>): Promise<InvoiceLine[]> {
  const lines = inputs.map((_, at) => Object.assign(new InvoiceLine(), { invoice, position: at + 1, currency: invoice.currency }));
  await assignAll(
    tx,
    lines.map((entity, at) => ({ entity, input: inputs[at] as InvoiceLineInput, path: ['lines', String(at)] })),
  );
  const seen = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const of = billed.get(line.orderLine.id);
    const field = ['lines', String(at)];
    if (!of || seen.has(line.orderLine.id))
      throw new Refused(UserErrorCode.INVALID, 'Name lines of this order, each once.', [...field, 'orderLineId']);
    const open = of.most - of.quantity;
    if (line.quantity > open)
      throw new Refused(UserErrorCode.LIMIT_EXCEEDED, `Only ${open} of this line are still to be invoiced.`, [...field, 'quantity']);
    seen.add(line.orderLine.id);
    line.description = of.product;
    line.amount = shareOf(of.line.total, line.quantity, of.quantity, of.line.quantity, invoice.currency);
    of.quantity += line.quantity;
    tx.em.persist(line);
  }
  return lines;
}

/** By the part of the goods that is invoiced so far, so that the last invoice takes what is left. */
async function addTaxAndFreight(tx: Tx, invoice: Invoice, order: Order, billed: Map<string, Billed>): Promise<void> {
  const [before] = await tx.sql<{ tax: string; freight: string; subtotal: string }>(
    `select coalesce(sum(tax), 0)::text as tax, coalesce(sum(freight), 0)::text as freight, coalesce(sum(subtotal), 0)::text as subtotal
     from invoice where order_id = $1 and cancelled_at is null`,
    [uuidOf('ord', order.id)],
  );
  const complete = [...billed.values()].every(({ line, quantity }) => quantity === line.quantity);
  const upTo = new Decimal(before?.subtotal ?? 0).plus(invoice.subtotal);
  for (const field of ['tax', 'freight'] as const) {
    const so = complete ? shareOf(order[field], 1, 0, 1, order.currency) : shareOf(order[field], upTo, 0, order.subtotal, order.currency);
    invoice[field] = new Decimal(so).minus(before?.[field] ?? 0).toFixed();
  }
  invoice.total = sum([invoice.subtotal, invoice.tax, invoice.freight]);
}

const openLines = (billed: Map<string, Billed>): InvoiceLineInput[] =>
  [...billed].flatMap(([orderLineId, { most, quantity }]) =>
    quantity < most ? [Object.assign(new InvoiceLineInput(), { orderLineId, quantity: most - quantity })] : [],
  );

async function billedLines(tx: Tx, order: Order): Promise<Map<string, Billed>> {
  const lines = await tx.em.find(OrderLine, { order }, { orderBy: { position: 'asc' } });
  const rows = await tx.sql<{ id: string; billed: number; shipped: number }>(
    `select l.id,
       (select coalesce(sum(v.quantity), 0)::int from invoice_line v join invoice i on i.id = v.invoice_id where v.order_line_id = l.id and i.cancelled_at is null) as billed,
       (select coalesce(sum(d.quantity), 0)::int from shipment_line d where d.order_line_id = l.id) as shipped
     from order_line l where l.order_id = $1`,
    [uuidOf('ord', order.id)],
  );
  const products = await findAll(
    tx,
    Product,
    lines.map(({ product }) => product.id),
  );
  const done = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    lines.map((line) => {
      const { billed = 0, shipped = 0 } = done.get(uuidOf('orl', line.id) as string) ?? {};
      const most = order.shortCloseReason ? shipped : line.quantity;
      return [line.id, { line, product: products.get(line.product.id)?.name ?? '', most, quantity: billed }];
    }),
  );
}

const day = (ahead: number): string => new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10);
