import { Decimal } from 'decimal.js';
import { assign, assignAll, find, findAll, load, lock, newId, Refused, sum, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import { currentEmployee, Person } from '../directory/index.js';
import type { FundDocumentReviewInput } from './fund.inputs.js';
import { tellOfClaim } from './fund.mail.js';
import { today } from './fund.service.js';
import { FundClaim } from './fund-claim.entity.js';
import { claimUntil, refuseBeyondApproved, reimbursementOf } from './fund-claim.rules.js';
import { FundDocument } from './fund-document.entity.js';
import { FundRequest } from './fund-request.entity.js';
import type { FundClaimApproveInput, FundClaimPayInput, FundClaimRejectInput, FundClaimSubmitInput } from './fund-request.inputs.js';
import { requiredWords, wordsOf } from './words.js';

/** Claims of an approved activity. That they never exceed what was approved has its last word in `fund.database.ts`. */
export async function submitFundClaim(tx: Tx, input: FundClaimSubmitInput): Promise<FundClaim> {
  await lock(tx, FundRequest, input.requestId);
  const request = await find(tx, FundRequest, input.requestId, 'requestId');
  if (request.status !== 'APPROVED' || request.closedAt)
    throw new Refused(UserErrorCode.WRONG_STATE, 'Only a request that is approved and not closed can be claimed.', 'requestId');
  if (request.startsOn > today())
    throw new Refused(UserErrorCode.WRONG_STATE, `The activity begins on ${request.startsOn}; claim what it cost afterwards.`, 'requestId');
  const until = await claimUntil(tx, request);
  if (until < today()) throw new Refused(UserErrorCode.WRONG_STATE, `This could be claimed up to ${until}.`, 'requestId');
  const claim = Object.assign(new FundClaim(), {
    id: newId('fuc'),
    fund: request.fund,
    partner: request.partner,
    currency: request.currency,
    submittedAt: new Date(),
  });
  await assign(tx, claim, input);
  const { personId } = tx.ctx.principal;
  claim.submittedBy = personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
  await refuseBeyondApproved(tx, request, claim);
  const [number] = await tx.sql<{ next: string }>(`select 'FC-' || nextval('relata.fund_claim_number') as next`);
  claim.number = number?.next as string;
  tx.em.persist(claim);
  const documents = await addDocuments(tx, claim, input);
  const most = new Decimal(sum(documents.map(({ cost }) => cost))).mul(await reimbursementOf(tx, request));
  if (most.lt(claim.amount))
    throw new Refused(
      UserErrorCode.LIMIT_EXCEEDED,
      `The invoices bear ${most.toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(2)} ${claim.currency} at most.`,
      'amount',
    );
  await tellOfClaim(tx, claim);
  return claim;
}

/** Each document is in one claim, and only who uploaded it claims by it. */
async function addDocuments(tx: Tx, claim: FundClaim, { documents: inputs }: FundClaimSubmitInput): Promise<FundDocument[]> {
  const ids = inputs.map(({ documentId }) => documentId);
  if (ids.length < 1 || ids.length > 30 || new Set(ids).size < ids.length)
    throw new Refused(UserErrorCode.INVALID, 'A claim has 1 to 30 documents, each once.', 'documents');
  if (!inputs.some(({ kind }) => kind === 'INVOICE')) throw new Refused(UserErrorCode.REQUIRED, 'Name at least one invoice.', 'documents');
  const found = await findAll(tx, FundDocument, ids);
  const given = inputs.map((input, at) => {
    const document = found.get(input.documentId);
    if (!document) throw Refused.notFound('document', ['documents', String(at), 'documentId'] as never);
    if (document.claim) throw new Refused(UserErrorCode.WRONG_STATE, 'This document is in a claim already.', ['documents', String(at), 'documentId']);
    if ((input.kind === 'INVOICE') !== Boolean(input.cost))
      throw new Refused(UserErrorCode.INVALID, 'An invoice says what was paid, and nothing else does.', ['documents', String(at), 'cost']);
    return { entity: Object.assign(document, { claim, currency: claim.currency }), input, path: ['documents', String(at)] };
  });
  await assignAll(tx, given);
  return given.map(({ entity }) => entity);
}

export async function reviewFundDocument(tx: Tx, input: FundDocumentReviewInput): Promise<FundDocument> {
  const seen = await find(tx, FundDocument, input.id, 'id');
  if (seen.claim) await lock(tx, FundClaim, seen.claim.id);
  const document = await load(tx, FundDocument, input, 'review');
  const claim = document.claim && (await tx.em.findOne(FundClaim, { id: document.claim.id }));
  if (claim?.status !== 'SUBMITTED') throw new Refused(UserErrorCode.WRONG_STATE, 'Its claim is decided.', 'id');
  document.status = input.accepted ? 'ACCEPTED' : 'REFUSED';
  document.reason = input.accepted ? null : requiredWords(input.reason, 'reason');
  document.reviewedAt = new Date();
  document.reviewedBy = currentEmployee(tx);
  return document;
}

/** In full or in part: no more than the accepted invoices bear, and each document is reviewed before. */
export async function approveFundClaim(tx: Tx, input: FundClaimApproveInput): Promise<FundClaim> {
  const claim = await held(tx, input, 'decide');
  refuseUnless(claim, 'SUBMITTED');
  const documents = await tx.em.find(FundDocument, { claim });
  if (documents.some(({ status }) => status === 'PENDING')) throw new Refused(UserErrorCode.WRONG_STATE, 'Review each of its documents first.', 'id');
  const request = await tx.em.findOneOrFail(FundRequest, { id: claim.request.id });
  const cost = sum(documents.filter(({ status }) => status === 'ACCEPTED').map((document) => document.cost));
  const bears = new Decimal(cost).mul(await reimbursementOf(tx, request)).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  const most = Decimal.min(bears, claim.amount);
  const { amount, currency } = input.amount ?? { amount: most.toFixed(), currency: claim.currency };
  if (currency !== claim.currency) throw new Refused(UserErrorCode.INVALID, `This claim is in ${claim.currency}.`, 'amount');
  if (new Decimal(amount).lte(0) || most.lt(amount))
    throw new Refused(
      UserErrorCode.LIMIT_EXCEEDED,
      most.isZero() ? 'No invoice is accepted; reject the claim.' : `Its accepted invoices bear ${most.toFixed(2)} ${claim.currency} at most.`,
      'amount',
    );
  claim.approvedAmount = amount;
  await decided(tx, claim, 'APPROVED', wordsOf(input.note, 'note'));
  return claim;
}

export async function rejectFundClaim(tx: Tx, input: FundClaimRejectInput): Promise<FundClaim> {
  const claim = await held(tx, input, 'decide');
  refuseUnless(claim, 'SUBMITTED');
  await decided(tx, claim, 'REJECTED', requiredWords(input.reason, 'reason'));
  return claim;
}

export async function payFundClaim(tx: Tx, input: FundClaimPayInput): Promise<FundClaim> {
  const claim = await held(tx, input, 'pay');
  refuseUnless(claim, 'APPROVED');
  const reference = input.reference?.trim() || null;
  if (reference && reference.length > 120) throw new Refused(UserErrorCode.INVALID, 'A reference has at most 120 characters.', 'reference');
  claim.status = 'PAID';
  claim.paidOn = today();
  claim.paymentReference = reference;
  await tellOfClaim(tx, claim);
  return claim;
}

async function held(tx: Tx, input: { id: string; expectedVersion?: number | null }, action: string): Promise<FundClaim> {
  await lock(tx, FundClaim, input.id);
  return load(tx, FundClaim, input, action);
}

async function decided(tx: Tx, claim: FundClaim, status: 'APPROVED' | 'REJECTED', note: string | null): Promise<void> {
  claim.status = status;
  claim.decidedAt = new Date();
  claim.decidedBy = currentEmployee(tx);
  claim.decisionNote = note;
  await tellOfClaim(tx, claim);
}

function refuseUnless(claim: FundClaim, status: FundClaim['status']): void {
  if (claim.status !== status) throw new Refused(UserErrorCode.WRONG_STATE, `This claim is ${claim.status}; it takes one that is ${status}.`, 'id');
}
