import { Decimal } from 'decimal.js';
import { assign, assignAll, Forbidden, find, load, lock, Refused, sum, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Account, Contact, currentEmployee } from '../directory/index.js';
import { ensurePayable, linePrices, netOf } from './amounts.js';
import { Order } from './order.entity.js';
import type { OrderCancelInput, OrderConfirmInput, OrderCreateInput, OrderShortCloseInput } from './order.inputs.js';
import { enterOrderStatus, followShipments } from './order.states.js';
import { OrderLine } from './order-line.entity.js';
import type { PriceSituation } from './pricing.js';
import { Shipment } from './shipment.entity.js';

export interface NewOrder
  extends Partial<Pick<Order, 'contact' | 'partner' | 'owner' | 'territory' | 'quote' | 'purchaseOrder' | 'promisedOn' | 'tax' | 'freight'>>,
    Pick<Order, 'channel' | 'account' | 'currency'> {
  lines: Pick<OrderLine, 'product' | 'quantity' | 'unitPrice' | 'discount' | 'total'>[];
}

/** Every order is placed here: numbered by the database, with totals that are the sum of what stands above them. */
export async function placeOrder(tx: Tx, { lines, ...values }: NewOrder): Promise<Order> {
  const order = Object.assign(new Order(), { tax: '0', freight: '0', ...values, placedAt: new Date() });
  const [number] = await tx.sql<{ next: string }>(`select 'SO-' || nextval('relata.order_number') as next`);
  order.number = number?.next as string;
  order.subtotal = sum(lines.map(({ total }) => total));
  totalise(order);
  tx.em.persist(order);
  for (const [at, line] of lines.entries())
    tx.em.persist(Object.assign(new OrderLine(), { ...line, order, position: at + 1, currency: order.currency }));
  return order;
}

function totalise(order: Order): void {
  order.total = sum([order.subtotal, order.tax, order.freight]);
}

/** An employee orders for an account; a customer orders for their own, at the price that applies. */
export async function createOrder(tx: Tx, input: OrderCreateInput): Promise<Order> {
  const customer = tx.ctx.principal.roles.some((role) => role.startsWith('CUSTOMER'));
  if (customer) refuseCustomer(input);
  if (input.lines.length < 1 || input.lines.length > 100) throw new Refused(UserErrorCode.INVALID, 'An order has 1 to 100 lines.', 'lines');
  const account = await find(tx, Account, input.accountId, 'accountId');
  const asked = new Order();
  asked.currency = account.currency;
  await assign(tx, asked, input);
  for (const field of ['tax', 'freight'] as const) if (input[field]) ensureAmount(input[field], field);
  const contact = customer ? await ownContact(tx, account) : await contactOf(tx, asked, account);
  return placeOrder(tx, {
    channel: customer ? 'ONLINE' : asked.partner ? 'PARTNER' : 'DIRECT',
    account,
    contact,
    partner: asked.partner ?? null,
    owner: asked.owner ?? (seller(tx) ? currentEmployee(tx) : account.owner) ?? null,
    territory: account.territory ?? null,
    purchaseOrder: asked.purchaseOrder ?? null,
    promisedOn: asked.promisedOn ?? null,
    currency: asked.currency,
    tax: asked.tax ?? '0',
    freight: asked.freight ?? '0',
    lines: await pricedLines(tx, input.lines, { accountId: account.id, partnerId: asked.partner?.id, currency: asked.currency }),
  });
}

/** Fixes what was left open: the promised day, tax and freight. */
export async function confirmOrder(tx: Tx, input: OrderConfirmInput): Promise<Order> {
  await lock(tx, Order, input.id);
  const order = await load(tx, Order, input, 'fulfil');
  enterOrderStatus(order, 'CONFIRMED');
  for (const field of ['tax', 'freight'] as const) if (input[field]) ensureAmount(input[field], field);
  await assign(tx, order, input);
  order.confirmedAt = new Date();
  totalise(order);
  return order;
}

/** Before anything is shipped; afterwards it takes a return. What was invoiced is cancelled by FINANCE first. */
export async function cancelOrder(tx: Tx, input: OrderCancelInput): Promise<Order> {
  await lock(tx, Order, input.id);
  const order = await load(tx, Order, input, 'cancel');
  const reason = reasonOf(input.reason);
  enterOrderStatus(order, 'CANCELLED');
  const [open] = await tx.sql<{ number: string }>('select i.number from invoice i where i.order_id = $1 and i.cancelled_at is null', [
    uuidOf('ord', order.id),
  ]);
  if (open) throw new Refused(UserErrorCode.WRONG_STATE, `Invoice ${open.number} of this order is open; it has to be cancelled first.`, 'id');
  order.cancelledAt = new Date();
  order.cancelReason = reason;
  return order;
}

/** What was not shipped by now never will be; the order then ends with what is under way. */
export async function shortCloseOrder(tx: Tx, input: OrderShortCloseInput): Promise<Order> {
  await lock(tx, Order, input.id);
  const order = await load(tx, Order, input, 'fulfil');
  const reason = reasonOf(input.reason);
  if (order.status !== 'PARTIALLY_SHIPPED')
    throw new Refused(UserErrorCode.WRONG_STATE, `This order is ${order.status}; only one that is PARTIALLY_SHIPPED can be closed short.`, 'id');
  enterOrderStatus(order, 'SHIPPED');
  order.shortCloseReason = reason;
  followShipments(order, await tx.em.find(Shipment, { order }));
  return order;
}

function reasonOf(text: string): string {
  const reason = text.trim();
  if (!reason || reason.length > 500) throw new Refused(UserErrorCode.REQUIRED, 'Say why, in at most 500 characters.', 'reason');
  return reason;
}

/** The lines at the prices that apply. A discount beyond the limit takes a quote, where it is approved. */
async function pricedLines(tx: Tx, inputs: OrderCreateInput['lines'], situation: PriceSituation): Promise<NewOrder['lines']> {
  const { currency } = situation;
  const lines = inputs.map(() => Object.assign(new OrderLine(), { currency }));
  await assignAll(
    tx,
    lines.map((entity, at) => ({ entity, input: inputs[at] as object, path: ['lines', String(at)] })),
  );
  const prices = await linePrices(tx, situation, inputs);
  const largest = Decimal.max(0, ...lines.map(({ discount }) => discount ?? 0));
  if (largest.gt(0)) {
    const [limit] = await tx.sql<{ within: boolean }>('select relata.discount_limit($1) >= $2::numeric as within', [
      tx.ctx.principal.roles,
      largest.toFixed(),
    ]);
    if (!limit?.within)
      throw new Refused(UserErrorCode.APPROVAL_NEEDED, 'This discount is beyond your limit; make a quote and submit it for approval.', 'lines');
  }
  return lines.map(({ product, quantity, discount }, at) => {
    const unitPrice = prices[at] as string;
    return { product, quantity, unitPrice, discount: discount ?? '0', total: netOf(quantity, unitPrice, discount ?? '0', currency) };
  });
}

function refuseCustomer(input: OrderCreateInput): void {
  const open = new Set(['accountId', 'purchaseOrder', 'idempotencyKey', 'lines']);
  const given = Object.entries(input).filter(([field, value]) => value !== undefined && !open.has(field));
  if (given.length > 0) throw new Forbidden(`Leave out ${given.map(([field]) => field).join(', ')}; we settle that when we confirm your order.`);
  if (input.lines.some(({ discount }) => discount != null)) throw new Forbidden('Leave out the discount; ask us for a quote.');
}

/** Sales people own what they place; who else places one places it for the account's owner. */
const seller = (tx: Tx): boolean => tx.ctx.principal.roles.some((role) => role === 'SALES_REP' || role === 'SALES_MANAGER');

/** The customer as a contact of this account. An administrator of a company above it may have none there. */
async function ownContact(tx: Tx, account: Account): Promise<Contact | null> {
  const { personId, roles } = tx.ctx.principal;
  const own = personId ? await tx.em.findOne(Contact, { account, person: toTypeId('per', personId), portalRole: { $ne: null } }) : null;
  if (!own && !roles.includes('CUSTOMER_ADMIN')) throw Refused.notFound('account', 'accountId');
  return own;
}

async function contactOf(tx: Tx, { contact }: Order, account: Account): Promise<Contact | null> {
  if (!contact) return null;
  const found = await tx.em.findOne(Contact, { id: contact.id });
  if (found?.account.id !== account.id) throw new Refused(UserErrorCode.INVALID, 'This contact belongs to another account.', 'contactId');
  return found;
}

function ensureAmount(money: { amount: string; currency: string }, field: string): void {
  if (new Decimal(money.amount).isNegative()) throw new Refused(UserErrorCode.INVALID, `${field} must not be negative.`, field);
  ensurePayable(money, field);
}
