import { assign, assignAll, authorize, find, load, Refused, sum, type Tx, UserErrorCode, type UserErrorShape, uuidOf } from '../core/index.js';
import { creditReturn } from './credit-note.service.js';
import { Order } from './order.entity.js';
import { today } from './quote.states.js';
import { Return } from './return.entity.js';
import type {
  ReturnApproveInput,
  ReturnCancelInput,
  ReturnInspectInput,
  ReturnLineInput,
  ReturnReceiveInput,
  ReturnRefundInput,
  ReturnRejectInput,
  ReturnReplaceInput,
  ReturnRequestInput,
} from './return.inputs.js';
import { enterReturnStatus, tellState } from './return.states.js';
import { ReturnLine } from './return-line.entity.js';
import { returnable, returnableUntil, warrantyUntil } from './returnable.js';

/** What is given back. Whoever changes it holds its order, so that no two take the same goods back, or pay for them. */

export async function requestReturn(tx: Tx, input: ReturnRequestInput): Promise<Return> {
  await holdOrder(tx, input.orderId);
  const order = await find(tx, Order, input.orderId, 'orderId');
  await authorize(tx, 'return', Order, order);
  if (input.lines.length < 1 || input.lines.length > 100) throw new Refused(UserErrorCode.INVALID, 'A return has 1 to 100 lines.', 'lines');
  const { account, contact, partner, owner, currency } = order;
  const returned = Object.assign(new Return(), { account, contact, partner, owner, currency, requestedAt: new Date() });
  await assign(tx, returned, input);
  const [number] = await tx.sql<{ next: string }>(`select 'RMA-' || nextval('relata.return_number') as next`);
  returned.number = number?.next as string;
  tx.em.persist(returned);
  await addLines(tx, returned, order, input.lines);
  await tellState(tx, returned, null);
  return returned;
}

export async function approveReturn(tx: Tx, input: ReturnApproveInput): Promise<Return> {
  const returned = await held(tx, input, 'handle');
  return enter(tx, returned, 'APPROVED', wordsOf(input.note, 'note'));
}

/** Goods that were inspected and are not taken back are the customer's again (return.database.ts). */
export async function rejectReturn(tx: Tx, input: ReturnRejectInput): Promise<Return> {
  const returned = await held(tx, input, 'handle');
  returned.closeReason = wordsOf(input.reason, 'reason');
  if (!returned.closeReason) throw new Refused(UserErrorCode.REQUIRED, 'Say why, in at most 500 characters.', 'reason');
  return enter(tx, returned, 'REJECTED', returned.closeReason);
}

export async function cancelReturn(tx: Tx, input: ReturnCancelInput): Promise<Return> {
  const returned = await held(tx, input, 'cancel');
  returned.closeReason = wordsOf(input.reason, 'reason');
  return enter(tx, returned, 'CANCELLED', returned.closeReason);
}

/** What didn't come can be given back later. What came and has a warranty is no longer the customer's. */
export async function receiveReturn(tx: Tx, input: ReturnReceiveInput): Promise<Return> {
  const returned = await held(tx, input, 'handle');
  const from = returned.status;
  enterReturnStatus(returned, 'RECEIVED');
  const given = await byLine(tx, returned, input.lines ?? []);
  for (const { line, at, input: receipt } of given) {
    line.receivedQuantity = receipt?.receivedQuantity ?? line.quantity;
    if (line.receivedQuantity < 0 || line.receivedQuantity > line.quantity)
      throw new Refused(UserErrorCode.INVALID, `Of ${line.quantity}, 0 to ${line.quantity} can have come.`, ['lines', at, 'receivedQuantity']);
  }
  if (given.every(({ line }) => line.receivedQuantity === 0))
    throw new Refused(UserErrorCode.INVALID, 'Something of it has to be here; a return of which nothing came is cancelled.', 'lines');
  await tx.em.flush();
  for (const { line, at, input: receipt } of given) {
    const named = receipt?.assetIds?.map((id) => uuidOf('ast', id)) ?? null;
    const [taken] = await tx.sql<{ count: number }>('select relata.take_back($1, $2) as count', [uuidOf('rtl', line.id), named]);
    if (named && (named.length !== line.receivedQuantity || taken?.count !== named.length))
      throw new Refused(UserErrorCode.INVALID, 'Name assets of this line that the customer has, as many as came.', ['lines', at, 'assetIds']);
  }
  await tellState(tx, returned, from);
  return returned;
}

export async function inspectReturn(tx: Tx, input: ReturnInspectInput): Promise<Return> {
  const returned = await held(tx, input, 'handle');
  const from = returned.status;
  enterReturnStatus(returned, 'INSPECTED');
  await assign(tx, returned, input);
  for (const { line, at, input: damage } of await byLine(tx, returned, input.lines ?? [])) {
    const came = line.receivedQuantity ?? 0;
    line.damagedQuantity = damage?.damagedQuantity ?? 0;
    if (line.damagedQuantity < 0 || line.damagedQuantity > came)
      throw new Refused(UserErrorCode.INVALID, `Of ${came} that came, 0 to ${came} can be damaged.`, ['lines', at, 'damagedQuantity']);
  }
  await tellState(tx, returned, from);
  return returned;
}

/** Credits what came, and pays back what of it was paid (credit-note.database.ts). */
export async function refundReturn(tx: Tx, input: ReturnRefundInput): Promise<Return> {
  const returned = await held(tx, input, 'refund');
  const from = returned.status;
  const note = wordsOf(input.note, 'note');
  enterReturnStatus(returned, 'REFUNDED');
  const lines = await byLine(tx, returned, input.lines ?? []);
  const notes = await creditReturn(
    tx,
    returned,
    lines.map(({ line, at, input: less }) => ({ line, most: less?.amount, path: ['lines', at, 'amount'] })),
  );
  returned.refund = sum(notes.map(({ total }) => total));
  await tellState(tx, returned, from, note);
  return returned;
}

export async function replaceReturn(tx: Tx, input: ReturnReplaceInput): Promise<Return> {
  const returned = await held(tx, input, 'refund');
  const from = returned.status;
  enterReturnStatus(returned, 'REPLACED');
  await tx.sql('select relata.place_replacement($1)', [uuidOf('ret', returned.id)]);
  await tellState(tx, returned, from);
  return returned;
}

const holdOrder = (tx: Tx, id: string) => tx.sql('select relata.hold_order($1)', [uuidOf('ord', id)]);

/** The return, with its order held and the right to do this. */
async function held(tx: Tx, input: { id: string; expectedVersion?: number | null }, action: string): Promise<Return> {
  const seen = await find(tx, Return, input.id, 'id');
  await holdOrder(tx, seen.order.id);
  await tx.em.refresh(seen);
  return load(tx, Return, input, action);
}

async function enter(tx: Tx, returned: Return, to: Return['status'], note: string | null): Promise<Return> {
  const from = returned.status;
  enterReturnStatus(returned, to);
  await tellState(tx, returned, from, note);
  return returned;
}

function wordsOf(text: string | null | undefined, field: string): string | null {
  const words = text?.trim() || null;
  if (words && words.length > 500) throw new Refused(UserErrorCode.INVALID, `${field} has at most 500 characters.`, field);
  return words;
}

interface Left {
  id: string;
  left: number;
  until: string | null;
  warranty: string | null;
}

async function addLines(tx: Tx, returned: Return, order: Order, inputs: ReturnLineInput[]): Promise<void> {
  const lines = inputs.map((_, at) => Object.assign(new ReturnLine(), { return: returned, position: at + 1, currency: order.currency }));
  await assignAll(
    tx,
    lines.map((entity, at) => ({ entity, input: inputs[at] as ReturnLineInput, path: ['lines', String(at)] })),
  );
  const rows = await tx.sql<Left>(
    `select l.id, ${returnable('l')} as left, ${returnableUntil('l')}::text as until, ${warrantyUntil('l')}::text as warranty from order_line l where l.order_id = $1`,
    [uuidOf('ord', order.id)],
  );
  const open = new Map(rows.map((row) => [row.id, row]));
  const seen = new Set<string>();
  const errors: UserErrorShape[] = [];
  for (const [at, line] of lines.entries()) {
    const of = open.get(uuidOf('orl', line.orderLine.id) as string);
    const key = `${line.orderLine.id} ${line.reason}`;
    const problem = !of || seen.has(key) ? foreign() : problemOf(tx, line, of);
    if (problem)
      errors.push({ ...problem, field: ['lines', String(at), problem.code === UserErrorCode.LIMIT_EXCEEDED ? 'quantity' : 'orderLineId'] });
    seen.add(key);
    if (of) of.left -= line.quantity;
    tx.em.persist(line);
  }
  if (errors.length > 0) throw Refused.all(errors);
}

const foreign = () => ({ code: UserErrorCode.INVALID, message: 'Name lines of this order, each once for each reason.' });

/** The window binds customers; who takes goods back may do so later. */
function problemOf(tx: Tx, { quantity, reason }: ReturnLine, { left, until, warranty }: Left): { code: UserErrorCode; message: string } | null {
  if (quantity > left)
    return {
      code: UserErrorCode.LIMIT_EXCEEDED,
      message:
        left > 0
          ? `Only ${left} of this line can still be given back.`
          : 'None of this line can be given back: none is delivered, or all are given back.',
    };
  if (tx.ctx.principal.kind !== 'customer' || (until ?? '') >= today()) return null;
  if (reason === 'DEFECTIVE' && (warranty ?? '') >= today()) return null;
  const still = warranty && warranty >= today() ? ` What is defective can be, up to ${warranty}.` : '';
  return { code: UserErrorCode.WRONG_STATE, message: `This could be given back up to ${until}.${still}` };
}

interface Given<T> {
  line: ReturnLine;
  /** Where it stands in the input. */
  at: string;
  input: T | undefined;
}

/** Each line of the return with what the input says of it. */
async function byLine<T extends { lineId: string }>(tx: Tx, returned: Return, inputs: T[]): Promise<Given<T>[]> {
  const lines = await tx.em.find(ReturnLine, { return: returned }, { orderBy: { position: 'asc' } });
  const known = new Set(lines.map(({ id }) => id));
  for (const [at, { lineId }] of inputs.entries()) {
    if (!known.delete(lineId)) throw new Refused(UserErrorCode.NOT_FOUND, 'Name lines of this return, each once.', ['lines', String(at), 'lineId']);
  }
  return lines.map((line) => {
    const at = inputs.findIndex(({ lineId }) => lineId === line.id);
    return { line, at: String(at), input: inputs[at] };
  });
}
