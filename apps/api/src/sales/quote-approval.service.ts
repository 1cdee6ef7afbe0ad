import { authorize, type Context, Forbidden, load, lock, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { type ApproverPreview, Person, previewOf, stepsSql, takeTurn, wordsOf } from '../directory/index.js';
import { DiscountLimit } from './discount-limit.entity.js';
import { Quote } from './quote.entity.js';
import type { QuoteApproveInput, QuoteRejectInput, QuoteSubmitInput } from './quote.inputs.js';
import { ensureCurrent, enterStatus, statusOf, today } from './quote.states.js';
import { QuoteApproval } from './quote-approval.entity.js';

/** A quote's largest discount beside the limit of the roles in $2. */
const FACTS = `select q.id, (select coalesce(max(l.discount), 0) from quote_line l where l.quote_id = q.id) as discount, relata.discount_limit($2) as "limit" from quote q`;

export interface ApprovalPreview {
  needed: boolean;
  discount: string;
  limit: string | null;
  steps: ApproverPreview[];
}

/** Who would have to approve the quote if the caller submitted it now. Null where they see no such quote. */
export async function previewApproval(ctx: Context, id: string): Promise<ApprovalPreview | null> {
  const condition = ctx.access.of(Quote).condition('submit', 'q');
  const [row] = await ctx.read.run(
    `select trim_scale(f.discount)::text as discount, trim_scale(f."limit")::text as "limit", f.discount > f."limit" as needed, ${stepsSql('relata.quote_approvers(f.id, $3)')} as steps
     from (${FACTS} where q.id = $1 and ${condition ?? 'false'}) f`,
    [uuidOf('qte', id), ctx.principal.roles, ctx.principal.personId],
  );
  if (!row) return null;
  const needed = row.needed as boolean;
  return {
    needed,
    discount: row.discount as string,
    limit: ctx.access.of(DiscountLimit).readable ? (row.limit as string) : null,
    steps: needed ? previewOf(row.steps as ApproverPreview[] | null) : [],
  };
}

/** Within the limit of the caller's roles it is approved at once; beyond it the rules say who decides. */
export async function submitQuote(tx: Tx, input: QuoteSubmitInput): Promise<Quote> {
  await lock(tx, Quote, input.id);
  const quote = await load(tx, Quote, input, 'submit');
  const { personId, roles } = tx.ctx.principal;
  const uuid = uuidOf('qte', quote.id);
  const [facts] = await tx.sql<{ within: boolean; lines: number }>(
    `select f.discount <= f."limit" as within, (select count(*)::int from quote_line l where l.quote_id = $1) as lines
     from (${FACTS} where q.id = $1) f`,
    [uuid, roles],
  );
  if (!facts?.lines) throw new Refused(UserErrorCode.REQUIRED, 'This quote has no lines; say what is offered.', 'id');
  if (quote.expiresOn && quote.expiresOn < today())
    throw new Refused(UserErrorCode.WRONG_STATE, 'The last day to accept this quote is over; give it another.', 'id');
  enterStatus(quote, facts.within ? 'APPROVED' : 'IN_REVIEW');
  quote.submittedAt = new Date();
  quote.submittedBy = personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
  if (facts.within) quote.approvedAt = quote.submittedAt;
  else await tx.sql('select relata.open_quote_approvals($1, $2)', [uuid, personId]);
  return quote;
}

/** The step whose turn it is; the last one approves the quote. */
export async function approveQuote(tx: Tx, input: QuoteApproveInput): Promise<Quote> {
  await lock(tx, Quote, input.id);
  const quote = await load(tx, Quote, input, 'approve');
  const pending = await decide(tx, quote, 'APPROVED', wordsOf(input.comment, 'comment'));
  if (pending === 0) {
    enterStatus(quote, 'APPROVED');
    quote.approvedAt = new Date();
  }
  return quote;
}

/** In review by the approver whose turn it is; once it was sent, by the customer or by who sells to them. */
export async function rejectQuote(tx: Tx, input: QuoteRejectInput): Promise<Quote> {
  await lock(tx, Quote, input.id);
  const quote = await load(tx, Quote, input, 'reject');
  const reason = wordsOf(input.reason, 'reason');
  if (!reason) throw new Refused(UserErrorCode.REQUIRED, 'Say why.', 'reason');
  if (quote.status === 'IN_REVIEW') await decide(tx, quote, 'REJECTED', reason);
  else await authorize(tx, 'accept', Quote, quote);
  enterStatus(quote, 'REJECTED');
  quote.rejectedAt = new Date();
  quote.rejectReason = reason;
  return quote;
}

/** Writes down what the caller decides on the step whose turn it is; answers how many are still to come. */
async function decide(tx: Tx, quote: Quote, status: 'APPROVED' | 'REJECTED', comment: string | null): Promise<number> {
  ensureCurrent(quote);
  if (quote.status !== 'IN_REVIEW') throw new Refused(UserErrorCode.WRONG_STATE, `This quote is ${statusOf(quote)}, not in review.`, 'id');
  const { employeeId, personId } = tx.ctx.principal;
  const own = quote.owner.id === (employeeId && toTypeId('emp', employeeId)) || quote.submittedBy?.id === toTypeId('per', personId ?? '');
  if (own) throw new Forbidden('Nobody approves their own quote.');
  return takeTurn(tx, 'quote', await tx.em.find(QuoteApproval, { quote }, { orderBy: { step: 'asc' } }), status, comment);
}
