import { Decimal } from 'decimal.js';
import { assign, assignAll, find, load, lock, Refused, sum, type Tx, UserErrorCode } from '../core/index.js';
import { type Account, Contact } from '../directory/index.js';
import { linePrices, netOf, toMinor } from './amounts.js';
import { mailContact } from './customer-mail.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityLine } from './opportunity-line.entity.js';
import { Quote } from './quote.entity.js';
import { type QuoteCreateInput, QuoteLineInput, type QuoteReviseInput, type QuoteSendInput, type QuoteUpdateInput } from './quote.inputs.js';
import { quoteMail } from './quote.mail.js';
import { ensureCurrent, enterStatus, statusOf, today } from './quote.states.js';
import { QuoteLine } from './quote-line.entity.js';

/** Drafts, versions and sending; approval and acceptance stand beside it. */

export async function createQuote(tx: Tx, input: QuoteCreateInput): Promise<Quote> {
  const opportunity = await find(tx, Opportunity, input.opportunityId, 'opportunityId');
  if (opportunity.closedAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This deal is closed; reopen it before you quote.', 'opportunityId');
  if (!opportunity.account) throw new Refused(UserErrorCode.REQUIRED, 'Say on the deal which account is to buy.', 'opportunityId');
  const quote = draft(opportunity, opportunity.account);
  const [number] = await tx.sql<{ next: string }>(`select 'Q-' || nextval('relata.quote_number') as next`);
  quote.number = number?.next as string;
  await assign(tx, quote, input);
  await ensureContact(tx, quote);
  ensureNotPast(input.expiresOn);
  await setLines(tx, quote, input.lines ?? (await linesOf(tx, opportunity)));
  tx.em.persist(quote);
  return quote;
}

export async function updateQuote(tx: Tx, input: QuoteUpdateInput): Promise<Quote> {
  await lock(tx, Quote, input.id);
  const quote = await load(tx, Quote, input);
  ensureCurrent(quote);
  if (quote.status !== 'DRAFT')
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      `This quote is ${statusOf(quote)}; only a draft can be changed. Revise it to make a new version.`,
      'id',
    );
  await assign(tx, quote, input);
  await ensureContact(tx, quote);
  ensureNotPast(input.expiresOn);
  if (input.lines) await setLines(tx, quote, input.lines);
  else totalise(quote, await tx.em.find(QuoteLine, { quote }));
  return quote;
}

/** A new version, with the same lines at the same prices. The old one stays as it is and can only be read. */
export async function reviseQuote(tx: Tx, input: QuoteReviseInput): Promise<Quote> {
  await lock(tx, Quote, input.id);
  const old = await load(tx, Quote, input);
  ensureCurrent(old);
  if (old.status === 'ACCEPTED') throw new Refused(UserErrorCode.WRONG_STATE, 'This quote is accepted and does not change; make a new one.', 'id');
  old.isCurrent = false;
  // Before the new one is there, since one of them is current.
  await tx.em.flush();
  const quote = draft(old, old.account);
  Object.assign(quote, {
    number: old.number,
    revision: old.revision + 1,
    previous: old,
    opportunity: old.opportunity,
    contact: old.contact,
    taxRate: old.taxRate,
    terms: old.terms,
    expiresOn: old.expiresOn && old.expiresOn >= today() ? old.expiresOn : null,
  });
  const lines = await tx.em.find(QuoteLine, { quote: old }, { orderBy: { position: 'asc' } });
  for (const { position, product, quantity, listPrice, discount, net, currency } of lines)
    tx.em.persist(Object.assign(new QuoteLine(), { quote, position, product, quantity, listPrice, discount, net, currency }));
  totalise(quote, lines);
  tx.em.persist(quote);
  return quote;
}

/** From now on the customer sees it and can accept it. */
export async function sendQuote(tx: Tx, input: QuoteSendInput): Promise<Quote> {
  await lock(tx, Quote, input.id);
  const quote = await load(tx, Quote, input, 'send');
  enterStatus(quote, 'SENT');
  quote.sentAt = new Date();
  await mailContact(tx, quote.contact, quote.id, (language) => quoteMail(quote, language));
  return quote;
}

/** An empty draft that belongs where the deal does. */
function draft(from: Pick<Quote, 'owner' | 'partner' | 'partnerSeller' | 'currency'> | Opportunity, account: Account): Quote {
  const quote = new Quote();
  quote.revision = 1;
  if (from instanceof Opportunity) quote.opportunity = from;
  quote.account = account;
  quote.owner = from.owner;
  quote.partner = from.partner ?? null;
  quote.partnerSeller = from.partnerSeller ?? null;
  quote.currency = from.currency;
  return quote;
}

async function linesOf(tx: Tx, opportunity: Opportunity): Promise<QuoteLineInput[]> {
  const lines = await tx.em.find(OpportunityLine, { opportunity }, { orderBy: { position: 'asc' } });
  return lines.map(({ product, quantity, discount }) => Object.assign(new QuoteLineInput(), { productId: product.id, quantity, discount }));
}

/** Puts these lines in the place of those that are there. */
async function setLines(tx: Tx, quote: Quote, inputs: QuoteLineInput[]): Promise<void> {
  if (inputs.length > 100) throw new Refused(UserErrorCode.INVALID, 'A quote has at most 100 lines.', 'lines');
  await tx.em.nativeDelete(QuoteLine, { quote });
  const lines = inputs.map((_, at) => Object.assign(new QuoteLine(), { quote, position: at + 1, currency: quote.currency }));
  await assignAll(
    tx,
    lines.map((entity, at) => ({ entity, input: inputs[at] as QuoteLineInput, path: ['lines', String(at)] })),
  );
  const prices = await linePrices(tx, { accountId: quote.account.id, partnerId: quote.partner?.id, currency: quote.currency }, inputs);
  for (const [at, line] of lines.entries()) {
    line.listPrice = prices[at] as string;
    line.discount ??= '0';
    line.net = netOf(line.quantity, line.listPrice, line.discount, line.currency);
    tx.em.persist(line);
  }
  totalise(quote, lines);
}

function totalise(quote: Quote, lines: QuoteLine[]): void {
  quote.subtotal = sum(lines.map(({ net }) => net));
  quote.taxRate ??= '0';
  quote.tax = toMinor(new Decimal(quote.subtotal).times(quote.taxRate), quote.currency);
  quote.total = sum([quote.subtotal, quote.tax]);
}

async function ensureContact(tx: Tx, { contact, account }: Quote): Promise<void> {
  if (!contact) return;
  const found = await tx.em.findOne(Contact, { id: contact.id });
  if (found?.account.id !== account.id)
    throw new Refused(UserErrorCode.INVALID, 'This contact belongs to another account than the deal.', 'contactId');
}

function ensureNotPast(expiresOn: string | null | undefined): void {
  if (expiresOn && expiresOn < today()) throw new Refused(UserErrorCode.INVALID, 'The last day to accept it must not be over.', 'expiresOn');
}
