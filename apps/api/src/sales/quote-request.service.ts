import { assign, find, load, lock, newId, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { currentPerson, type Person } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';
import { refuseClosed } from './opportunity.rules.js';
import { Quote } from './quote.entity.js';
import { QuoteRequest, type QuoteRequestStatus } from './quote-request.entity.js';
import type {
  QuoteRequestAnswerInput,
  QuoteRequestCreateInput,
  QuoteRequestDeclineInput,
  QuoteRequestWithdrawInput,
} from './quote-request.inputs.js';

/** What follows on the owner's task and by mail stands in `collaboration.database.ts`. */

export async function createRequest(tx: Tx, input: QuoteRequestCreateInput): Promise<QuoteRequest> {
  const opportunity = await find(tx, Opportunity, input.opportunityId, 'opportunityId');
  refuseClosed(opportunity);
  if (await tx.em.findOne(QuoteRequest, { opportunity, status: 'REQUESTED' }))
    throw new Refused(UserErrorCode.TAKEN, 'A quote is requested for this deal already. Take that request back to make another.', 'opportunityId');
  if (input.dueOn && input.dueOn < new Date().toISOString().slice(0, 10)) throw new Refused(UserErrorCode.INVALID, 'This day has passed.', 'dueOn');
  const request = Object.assign(new QuoteRequest(), {
    id: newId('qrq'),
    partner: opportunity.partner,
    requestedBy: currentPerson(tx) as Person,
    requestedAt: new Date(),
  });
  await assign(tx, request, input);
  tx.em.persist(request);
  await tx.sql('select relata.enqueue($1, $2)', ['sales.quoteRequested', { requestId: uuidOf('qrq', request.id) }]);
  return request;
}

/** Shown to the partner as it is. One that is sent to the customer answers by itself. */
export async function answerRequest(tx: Tx, input: QuoteRequestAnswerInput): Promise<QuoteRequest> {
  const request = await openOne(tx, input, 'answer');
  const quote = await find(tx, Quote, input.quoteId, 'quoteId');
  if (quote.opportunity.id !== request.opportunity.id) throw new Refused(UserErrorCode.INVALID, 'This quote is for another deal.', 'quoteId');
  request.quote = quote;
  return over(request, 'ANSWERED');
}

export async function declineRequest(tx: Tx, input: QuoteRequestDeclineInput): Promise<QuoteRequest> {
  const request = await openOne(tx, input, 'decline');
  const reason = input.reason.trim();
  if (!reason) throw new Refused(UserErrorCode.REQUIRED, 'Say why there is no quote.', 'reason');
  if (reason.length > 500) throw new Refused(UserErrorCode.INVALID, 'The reason has at most 500 characters.', 'reason');
  request.declineReason = reason;
  return over(request, 'DECLINED');
}

export async function withdrawRequest(tx: Tx, input: QuoteRequestWithdrawInput): Promise<QuoteRequest> {
  return over(await openOne(tx, input, 'withdraw'), 'WITHDRAWN');
}

/** Of two who end it at once the second is told. */
async function openOne(tx: Tx, input: QuoteRequestWithdrawInput, action: string): Promise<QuoteRequest> {
  await lock(tx, QuoteRequest, input.id);
  const request = await load(tx, QuoteRequest, input, action);
  if (request.status !== 'REQUESTED') throw new Refused(UserErrorCode.WRONG_STATE, `This request is ${request.status} already.`, 'id');
  return request;
}

const over = (request: QuoteRequest, status: QuoteRequestStatus): QuoteRequest => Object.assign(request, { status, closedAt: new Date() });
