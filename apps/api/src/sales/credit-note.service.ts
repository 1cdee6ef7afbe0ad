import { Decimal } from 'decimal.js';
import { type MoneyInput, Refused, sum, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { ensurePayable, inText, shareOf } from './amounts.js';
import { CreditNote } from './credit-note.entity.js';
import { CreditNoteLine } from './credit-note-line.entity.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceLine } from './invoice-line.entity.js';
import { today } from './quote.states.js';
import type { Return } from './return.entity.js';
import type { ReturnLine } from './return-line.entity.js';

/** A line of a return that is to be credited, and the most that is given for it where that is less than it cost. */
export interface ToCredit {
  line: ReturnLine;
  most: MoneyInput | undefined;
  path: string[];
}

/** What of an order's line stands on an invoice, and what of that was credited before. */
interface Billed {
  id: string;
  order_line_id: string;
  invoice_id: string;
  description: string;
  quantity: number;
  amount: string;
  credited: number;
  credited_amount: string;
}

/**
 * Credits what came back: each unit at its share of what was invoiced for its line, which is after discount, and with
 * its share of the tax. Of an order that was invoiced in parts the oldest invoice is credited first; each has a credit
 * note of its own. The order is held by the caller. Freight is not given back.
 */
export async function creditReturn(tx: Tx, returned: Return, asked: ToCredit[]): Promise<CreditNote[]> {
  const billed = await billedLines(tx, returned);
  const parts = new Map<string, CreditNoteLine[]>();
  for (const { line, most, path } of asked) {
    const shares = sharesOf(line, billed);
    line.refund = limit(shares, line, most, path);
    for (const { of, quantity, amount } of shares)
      parts.set(of.invoice_id, [...(parts.get(of.invoice_id) ?? []), noteLine(tx, of, quantity, amount, line.currency)]);
  }
  const invoices = new Map(
    (
      await tx.em.find(
        Invoice,
        [...parts.keys()].map((id) => toTypeId('inv', id)),
      )
    ).map((invoice) => [uuidOf('inv', invoice.id), invoice]),
  );
  const notes: CreditNote[] = [];
  for (const [id, lines] of parts) {
    const note = await issue(tx, returned, invoices.get(id) as Invoice, lines);
    if (note) notes.push(note);
  }
  return notes;
}

interface Share {
  of: Billed;
  quantity: number;
  amount: string;
}

/** Which invoiced units came back, and what they cost. */
function sharesOf(line: ReturnLine, billed: Billed[]): Share[] {
  let left = line.receivedQuantity ?? 0;
  const shares: Share[] = [];
  for (const of of billed.filter((each) => each.order_line_id === uuidOf('orl', line.orderLine.id))) {
    const quantity = Math.min(left, of.quantity - of.credited);
    if (quantity <= 0) continue;
    const amount = shareOf(of.amount, quantity, of.credited, of.quantity, line.currency);
    shares.push({ of, quantity, amount: Decimal.min(amount, new Decimal(of.amount).minus(of.credited_amount)).toFixed() });
    of.credited += quantity;
    of.credited_amount = sum([of.credited_amount, amount]);
    left -= quantity;
  }
  if (left > 0)
    throw new Refused(UserErrorCode.WRONG_STATE, `${left} of line ${line.position} are on no invoice; invoice the order first, then refund.`, 'id');
  return shares;
}

/** Lowers the shares to what is given for the line, and answers what that comes to. */
function limit(shares: Share[], line: ReturnLine, most: MoneyInput | undefined, path: string[]): string {
  const full = sum(shares.map(({ amount }) => amount));
  if (!most) return full;
  if (most.currency !== line.currency) throw new Refused(UserErrorCode.INVALID, `This return is in ${line.currency}.`, path);
  ensurePayable(most, path.join('.'));
  if (new Decimal(most.amount).isNegative() || new Decimal(most.amount).gt(full))
    throw new Refused(UserErrorCode.LIMIT_EXCEEDED, `At most ${inText(full, line.currency)} can be credited for this line.`, path);
  let left = new Decimal(most.amount);
  for (const share of shares) {
    share.amount = Decimal.min(left, share.amount).toFixed();
    left = left.minus(share.amount);
  }
  return new Decimal(most.amount).toFixed();
}

function noteLine(tx: Tx, of: Billed, quantity: number, amount: string, currency: string): CreditNoteLine {
  const invoiceLine = tx.em.getReference(InvoiceLine, toTypeId('ivl', of.id));
  return Object.assign(new CreditNoteLine(), { invoiceLine, description: of.description, quantity, amount, currency });
}

/** The tax goes by the part of the goods that is credited so far, so that all credit notes together have all of it. */
async function issue(tx: Tx, returned: Return, invoice: Invoice, lines: CreditNoteLine[]): Promise<CreditNote | null> {
  const { account, contact, partner, owner, currency } = invoice;
  const note = Object.assign(new CreditNote(), { invoice, return: returned, account, contact, partner, owner, currency, issuedOn: today() });
  note.subtotal = sum(lines.map(({ amount }) => amount));
  const [before] = await tx.sql<{ number: string; subtotal: string }>(
    `select 'CN-' || nextval('relata.credit_note_number') as number, (select coalesce(sum(subtotal), 0)::text from credit_note where invoice_id = $1) as subtotal`,
    [uuidOf('inv', invoice.id)],
  );
  note.number = before?.number as string;
  note.tax = shareOf(invoice.tax, note.subtotal, before?.subtotal ?? '0', invoice.subtotal, currency);
  note.total = sum([note.subtotal, note.tax]);
  if (new Decimal(note.total).isZero()) return null;
  tx.em.persist(note);
  for (const [at, line] of lines.entries()) tx.em.persist(Object.assign(line, { creditNote: note, position: at + 1 }));
  await tx.em.flush();
  return note;
}

const billedLines = (tx: Tx, returned: Return): Promise<Billed[]> =>
  tx.sql<Billed>(
    `select v.id, v.order_line_id, v.invoice_id, v.description, v.quantity, v.amount::text,
       (select coalesce(sum(c.quantity), 0)::int from credit_note_line c where c.invoice_line_id = v.id) as credited,
       (select coalesce(sum(c.amount), 0)::text from credit_note_line c where c.invoice_line_id = v.id) as credited_amount
     from invoice_line v join invoice i on i.id = v.invoice_id
     where i.order_id = $1 and i.cancelled_at is null order by i.issued_on, i.id, v.position`,
    [uuidOf('ord', returned.order.id)],
  );
