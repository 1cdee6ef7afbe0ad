import { assign, find, load, lock, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Person } from '../directory/index.js';
import { ensurePayable } from '../sales/index.js';
import { EarningsAdjustment } from './earnings-adjustment.entity.js';
import { actor, today } from './earnings-adjustment.service.js';
import { EarningsDispute } from './earnings-dispute.entity.js';
import { EarningsEntry } from './earnings-entry.entity.js';
import type { EarningsDisputeDecideInput, EarningsDisputeOpenInput, EarningsDisputeWithdrawInput } from './earnings-entry.inputs.js';

/** While its statement can be looked at, or there is none yet; one at a time for an entry. */
export async function openDispute(tx: Tx, input: EarningsDisputeOpenInput): Promise<EarningsDispute> {
  const entry = await find(tx, EarningsEntry, input.entryId, 'entryId');
  if (entry.kind === 'PAYOUT') throw new Refused(UserErrorCode.INVALID, 'A payout can’t be disputed; dispute what it was made of.', 'entryId');
  await refuseReviewed(tx, entry);
  if (await tx.em.count(EarningsDispute, { entry, status: 'OPEN' }))
    throw new Refused(UserErrorCode.TAKEN, 'This entry is disputed already; wait for the answer.', 'entryId');
  const dispute = new EarningsDispute();
  await assign(tx, dispute, input);
  dispute.partner = entry.partner ?? null;
  dispute.openedBy = tx.em.getReference(Person, toTypeId('per', tx.ctx.principal.personId as string));
  dispute.openedAt = new Date();
  tx.em.persist(dispute);
  return dispute;
}

async function refuseReviewed(tx: Tx, entry: EarningsEntry): Promise<void> {
  const [over] = await tx.sql<{ number: string; review_until: string }>(
    `select s.number, s.review_until::text from earnings_statement s join earnings_entry e on e.id = $1
     where coalesce(s.partner_id, s.employee_id) = coalesce(e.partner_id, e.employee_id) and s.currency = e.currency and e.booked_on between s.starts_on and s.ends_on
       and (s.status <> 'OPEN' or s.review_until < $2)`,
    [uuidOf('een', entry.id), today()],
  );
  if (over)
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      `Statement ${over.number} could be disputed up to ${over.review_until}; ask your channel manager.`,
      'entryId',
    );
}

/** An adjustment counts once somebody else has agreed to it; if they don't, the dispute is open again. */
export async function decideDispute(tx: Tx, input: EarningsDisputeDecideInput): Promise<EarningsDispute> {
  const dispute = await held(tx, input, 'decide');
  const answer = input.answer.trim();
  if (!answer || answer.length > 500) throw new Refused(UserErrorCode.REQUIRED, 'Answer in 1 to 500 characters.', 'answer');
  dispute.answer = answer;
  dispute.decidedBy = actor(tx);
  dispute.closedAt = new Date();
  dispute.status = input.adjustment ? 'ADJUSTED' : 'EXPLAINED';
  if (input.adjustment) dispute.adjustment = await correction(tx, dispute, input.adjustment, answer);
  else await tx.sql('select relata.enqueue($1, $2)', ['earnings.disputeMail', { disputeId: uuidOf('eds', dispute.id) }]);
  return dispute;
}

async function correction(
  tx: Tx,
  dispute: EarningsDispute,
  money: { amount: string; currency: string },
  reason: string,
): Promise<EarningsAdjustment> {
  const entry = await find(tx, EarningsEntry, dispute.entry.id, 'id');
  if (money.currency !== entry.currency) throw new Refused(UserErrorCode.INVALID, `The entry is in ${entry.currency}.`, 'adjustment');
  if (Number(money.amount) === 0) throw new Refused(UserErrorCode.INVALID, 'An adjustment is more or less than nothing.', 'adjustment');
  ensurePayable(money, 'adjustment');
  const { partner = null, employee = null, bookedOn, currency } = entry;
  const adjustment = Object.assign(new EarningsAdjustment(), {
    partner,
    employee,
    bookedOn,
    currency,
    amount: money.amount,
    reason,
    proposedBy: actor(tx),
  });
  tx.em.persist(adjustment);
  return adjustment;
}

export async function withdrawDispute(tx: Tx, input: EarningsDisputeWithdrawInput): Promise<EarningsDispute> {
  const dispute = await held(tx, input, 'withdraw');
  dispute.status = 'WITHDRAWN';
  dispute.closedAt = new Date();
  return dispute;
}

async function held(tx: Tx, input: { id: string; expectedVersion?: number | null }, action: string): Promise<EarningsDispute> {
  await lock(tx, EarningsDispute, input.id);
  const dispute = await load(tx, EarningsDispute, input, action);
  if (dispute.status !== 'OPEN') throw new Refused(UserErrorCode.WRONG_STATE, `This dispute is ${dispute.status} already.`, 'id');
  return dispute;
}
