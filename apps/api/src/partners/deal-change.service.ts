import { assign, load, lock, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Person, wordsOf } from '../directory/index.js';
import { moveOpportunity, Opportunity, OpportunityMoveInput, OpportunityUpdateInput, updateOpportunity } from '../sales/index.js';
import { DealChangeRequest } from './deal-change.entity.js';
import type { DealChangeRequestCreateInput, DealChangeRequestDecideInput, DealChangeRequestWithdrawInput } from './deal-change.inputs.js';

/** One request at a time waits for an answer; a better one takes the place of one that was withdrawn. */
export async function askForChange(tx: Tx, input: DealChangeRequestCreateInput): Promise<DealChangeRequest> {
  const request = new DealChangeRequest();
  await assign(tx, request, input);
  if (request.amount == null && !request.closeDate && !request.stage)
    throw new Refused(UserErrorCode.REQUIRED, 'Say what should change: the amount, the day or the stage.', 'amount');
  const opportunity = await tx.em.findOneOrFail(Opportunity, { id: request.opportunity.id });
  if (opportunity.closedAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This deal is closed.', 'opportunityId');
  if (await tx.em.count(DealChangeRequest, { opportunity, status: 'PENDING' }))
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      'A request for this deal waits for an answer; withdraw it to ask for something else.',
      'opportunityId',
    );
  const { owner, partner, partnerSeller } = opportunity;
  Object.assign(request, { owner, partner, partnerSeller, requestedBy: caller(tx) });
  tx.em.persist(request);
  await tx.em.flush();
  await tx.sql(`select relata.enqueue('dealChange.tell', $1)`, [{ id: uuidOf('dcr', request.id) }]);
  return request;
}

export async function withdrawRequest(tx: Tx, input: DealChangeRequestWithdrawInput): Promise<DealChangeRequest> {
  const request = await pending(tx, input, 'withdraw');
  request.status = 'WITHDRAWN';
  return request;
}

/** Accepting it changes the deal, by its own rules and with the rights of who accepts; what these refuse leaves both as they are. */
export async function decideOnRequest(tx: Tx, input: DealChangeRequestDecideInput): Promise<DealChangeRequest> {
  const request = await pending(tx, input, 'decide');
  const message = wordsOf(input.message, 'message');
  if (!input.accept && !message) throw new Refused(UserErrorCode.REQUIRED, 'Say why not.', 'message');
  if (input.accept) await change(tx, request);
  Object.assign(request, { status: input.accept ? 'ACCEPTED' : 'DECLINED', decidedBy: caller(tx), decidedAt: new Date(), message });
  await tx.sql(`select relata.enqueue('dealChange.tell', $1)`, [{ id: uuidOf('dcr', request.id) }]);
  return request;
}

async function change(tx: Tx, { opportunity, amount, currency, closeDate, stage }: DealChangeRequest): Promise<void> {
  const { id } = opportunity;
  const values = { ...(amount == null ? {} : { amount: { amount, currency } }), ...(closeDate ? { closeDate } : {}) };
  if (Object.keys(values).length > 0) await updateOpportunity(tx, Object.assign(new OpportunityUpdateInput(), { id, ...values }));
  if (stage) await moveOpportunity(tx, Object.assign(new OpportunityMoveInput(), { id, stageId: stage.id }));
}

async function pending(tx: Tx, input: DealChangeRequestWithdrawInput, action: 'withdraw' | 'decide'): Promise<DealChangeRequest> {
  await lock(tx, DealChangeRequest, input.id);
  const request = await load(tx, DealChangeRequest, input, action);
  if (request.status !== 'PENDING') throw new Refused(UserErrorCode.WRONG_STATE, `This request is ${request.status} already.`, 'id');
  return request;
}

const caller = (tx: Tx): Person | null => {
  const { personId } = tx.ctx.principal;
  return personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
};
