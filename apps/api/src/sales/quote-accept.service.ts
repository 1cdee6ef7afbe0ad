import { find, load, lock, Refused, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import { Account, Contact, Person } from '../directory/index.js';
import { type NewOrder, placeOrder } from './order.service.js';
import { Quote } from './quote.entity.js';
import type { QuoteAcceptInput } from './quote.inputs.js';
import { enterStatus, statusOf } from './quote.states.js';
import { QuoteLine } from './quote-line.entity.js';

/**
 * Acceptance locks the quote and places its order. Of several who accept at once one places it, and the others, like
 * every retry, are answered what is there; should all else fail, the order's quote is unique. The deal stays as it
 * is: to win it is an act of its own, with fields that its stages require and that a customer neither sees nor knows.
 */
export async function acceptQuote(tx: Tx, input: QuoteAcceptInput): Promise<Quote> {
  await lock(tx, Quote, input.id);
  const quote = await load(tx, Quote, input, 'accept').catch(async (error: unknown) => {
    // A retry with the version that it saw before the first try is no conflict with itself.
    const found = error instanceof Refused && input.expectedVersion != null ? await load(tx, Quote, { id: input.id }, 'accept') : null;
    if (found?.status === 'ACCEPTED') return found;
    throw error;
  });
  if (quote.status === 'ACCEPTED') return quote;
  if (statusOf(quote) === 'EXPIRED') throw new Refused(UserErrorCode.WRONG_STATE, 'This quote has expired; ask for a new version.', 'id');
  enterStatus(quote, 'ACCEPTED');
  const { personId } = tx.ctx.principal;
  quote.acceptedAt = new Date();
  quote.acceptedBy = personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
  quote.order = await placeOrder(tx, await orderOf(tx, quote, input.purchaseOrder));
  return quote;
}

async function orderOf(tx: Tx, quote: Quote, purchaseOrder: string | null | undefined): Promise<NewOrder> {
  const number = purchaseOrder?.trim() || null;
  if (number && number.length > 60) throw new Refused(UserErrorCode.INVALID, 'purchaseOrder has at most 60 characters.', 'purchaseOrder');
  const { kind, personId } = tx.ctx.principal;
  const own = kind === 'customer' && personId ? await tx.em.findOne(Contact, { account: quote.account, person: toTypeId('per', personId) }) : null;
  const account = await find(tx, Account, quote.account.id, 'id');
  const lines = await tx.em.find(QuoteLine, { quote }, { orderBy: { position: 'asc' } });
  return {
    channel: quote.partner ? 'PARTNER' : 'DIRECT',
    account: quote.account,
    contact: quote.contact ?? own,
    partner: quote.partner ?? null,
    owner: quote.owner,
    territory: account.territory ?? null,
    quote,
    purchaseOrder: number,
    currency: quote.currency,
    tax: quote.tax,
    lines: lines.map(({ product, quantity, listPrice, discount, net }) => ({ product, quantity, unitPrice: listPrice, discount, total: net })),
  };
}
