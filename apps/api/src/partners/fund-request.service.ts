import { Decimal } from 'decimal.js';
import { assign, find, load, lock, Refused, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import { currentEmployee, Person } from '../directory/index.js';
import { Fund } from './fund.entity.js';
import { tellOfRequest } from './fund.mail.js';
import { today } from './fund.service.js';
import { FundRequest, type FundRequestStatus } from './fund-request.entity.js';
import type {
  FundRequestApproveInput,
  FundRequestCancelInput,
  FundRequestCloseInput,
  FundRequestCreateInput,
  FundRequestRejectInput,
  FundRequestSubmitInput,
  FundRequestUpdateInput,
} from './fund-request.inputs.js';
import { checkRequest, checkRules } from './fund-request.rules.js';
import { requiredWords, wordsOf } from './words.js';

/** Which state may follow which. Nothing else changes `status`; what follows for the fund is in `fund.database.ts`. */
const NEXT: Record<FundRequestStatus, readonly FundRequestStatus[]> = {
  DRAFT: ['SUBMITTED', 'CANCELLED'],
  SUBMITTED: ['APPROVED', 'REJECTED', 'CANCELLED'],
  APPROVED: ['CANCELLED'],
  REJECTED: [],
  CANCELLED: [],
};

export async function createFundRequest(tx: Tx, input: FundRequestCreateInput): Promise<FundRequest> {
  const fund = await find(tx, Fund, input.fundId, 'fundId');
  const request = Object.assign(new FundRequest(), { partner: fund.partner, currency: fund.currency });
  await assign(tx, request, input);
  checkRequest(request, fund);
  const [number] = await tx.sql<{ next: string }>(`select 'MDF-' || nextval('relata.fund_request_number') as next`);
  request.number = number?.next as string;
  tx.em.persist(request);
  return request;
}

export async function updateFundRequest(tx: Tx, input: FundRequestUpdateInput): Promise<FundRequest> {
  const request = await load(tx, FundRequest, input);
  if (request.status !== 'DRAFT')
    throw new Refused(UserErrorCode.WRONG_STATE, 'Only a draft is changed; cancel this request and make another one.', 'id');
  await assign(tx, request, input);
  checkRequest(request, await tx.em.findOneOrFail(Fund, { id: request.fund.id }));
  return request;
}

/** Where the rules of the programme are asked: a draft may still be anything. */
export async function submitFundRequest(tx: Tx, input: FundRequestSubmitInput): Promise<FundRequest> {
  const request = await held(tx, input, 'submit');
  enter(request, 'SUBMITTED');
  await checkRules(tx, request);
  request.submittedAt = new Date();
  const { personId } = tx.ctx.principal;
  request.submittedBy = personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
  await tellOfRequest(tx, request);
  return request;
}

export async function approveFundRequest(tx: Tx, input: FundRequestApproveInput): Promise<FundRequest> {
  const request = await held(tx, input, 'decide');
  enter(request, 'APPROVED');
  if (request.startsOn <= today())
    throw new Refused(UserErrorCode.WRONG_STATE, `The activity began on ${request.startsOn}; money is approved before it, or not at all.`, 'id');
  const { amount, currency } = input.amount ?? request;
  if (currency !== request.currency) throw new Refused(UserErrorCode.INVALID, `This request is in ${request.currency}.`, 'amount');
  if (new Decimal(amount).lte(0) || new Decimal(amount).gt(request.amount))
    throw new Refused(UserErrorCode.LIMIT_EXCEEDED, `Approve more than nothing, and at most the ${request.amount} that was asked for.`, 'amount');
  request.approvedAmount = amount;
  await decided(tx, request, wordsOf(input.note, 'note'));
  return request;
}

export async function rejectFundRequest(tx: Tx, input: FundRequestRejectInput): Promise<FundRequest> {
  const request = await held(tx, input, 'decide');
  enter(request, 'REJECTED');
  await decided(tx, request, requiredWords(input.reason, 'reason'));
  return request;
}

export async function cancelFundRequest(tx: Tx, input: FundRequestCancelInput): Promise<FundRequest> {
  const request = await held(tx, input, 'cancel');
  refuseClosed(request);
  const from = request.status;
  enter(request, 'CANCELLED');
  request.decisionNote = wordsOf(input.reason, 'reason');
  if (from !== 'DRAFT') await tellOfRequest(tx, request);
  return request;
}

/** What is left of it goes back. The job does the same once the time for claims is over (`fund.jobs.ts`). */
export async function closeFundRequest(tx: Tx, input: FundRequestCloseInput): Promise<FundRequest> {
  const request = await held(tx, input, 'decide');
  refuseClosed(request);
  if (request.status !== 'APPROVED') throw new Refused(UserErrorCode.WRONG_STATE, 'Only an approved request is closed.', 'id');
  request.closedAt = new Date();
  return request;
}

async function held(tx: Tx, input: { id: string; expectedVersion?: number | null }, action: string): Promise<FundRequest> {
  await lock(tx, FundRequest, input.id);
  return load(tx, FundRequest, input, action);
}

async function decided(tx: Tx, request: FundRequest, note: string | null): Promise<void> {
  request.decidedAt = new Date();
  request.decidedBy = currentEmployee(tx);
  request.decisionNote = note;
  await tellOfRequest(tx, request);
}

function enter(request: FundRequest, to: FundRequestStatus): void {
  if (!NEXT[request.status].includes(to)) {
    const before = Object.entries(NEXT).flatMap(([state, next]) => (next.includes(to) ? [state] : []));
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      `This request is ${request.status}; only one that is ${before.join(' or ')} can become ${to}.`,
      'id',
    );
  }
  request.status = to;
}

function refuseClosed(request: FundRequest): void {
  if (request.closedAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This request is closed; what was left of it went back.', 'id');
}
