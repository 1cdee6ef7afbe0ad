import { Decimal } from 'decimal.js';
import { assign, Forbidden, load, lock, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { currentEmployee, type Employee } from '../directory/index.js';
import { ensurePayable } from '../sales/index.js';
import { EarningsAdjustment } from './earnings-adjustment.entity.js';
import type { EarningsAdjustmentDecideInput, EarningsAdjustmentProposeInput, EarningsReplayRunInput } from './earnings-entry.inputs.js';
import { EarningsReplay } from './earnings-replay.entity.js';

export const today = (): string => new Date().toISOString().slice(0, 10);

/** Who acts; what is done to the ledger is an employee's doing. */
export function actor(tx: Tx): Employee {
  const employee = currentEmployee(tx);
  if (!employee) throw new Forbidden('Only employees may do this.');
  return employee;
}

export async function proposeAdjustment(tx: Tx, input: EarningsAdjustmentProposeInput): Promise<EarningsAdjustment> {
  if (new Decimal(input.amount.amount).isZero()) throw new Refused(UserErrorCode.INVALID, 'An adjustment is more or less than nothing.', 'amount');
  ensurePayable(input.amount, 'amount');
  const adjustment = new EarningsAdjustment();
  await assign(tx, adjustment, input);
  adjustment.bookedOn ??= today();
  if (adjustment.bookedOn > today()) throw new Refused(UserErrorCode.INVALID, 'This day lies ahead.', 'bookedOn');
  adjustment.proposedBy = actor(tx);
  tx.em.persist(adjustment);
  return adjustment;
}

/** By a second person. What is agreed to is in the ledger by a trigger (earnings-ledger.database.ts). */
export async function decideAdjustment(tx: Tx, input: EarningsAdjustmentDecideInput): Promise<EarningsAdjustment> {
  await lock(tx, EarningsAdjustment, input.id);
  const adjustment = await load(tx, EarningsAdjustment, input, 'decide');
  if (adjustment.status !== 'PROPOSED') throw new Refused(UserErrorCode.WRONG_STATE, `This adjustment is ${adjustment.status} already.`, 'id');
  const decider = actor(tx);
  if (adjustment.proposedBy.id === decider.id)
    throw new Refused(UserErrorCode.APPROVAL_NEEDED, 'You proposed this adjustment; somebody else has to decide on it.', 'id');
  adjustment.status = input.approve ? 'APPROVED' : 'REJECTED';
  adjustment.decidedBy = decider;
  adjustment.decidedAt = new Date();
  return adjustment;
}

/** Set-based, and only what is missing: run twice, it makes nothing the second time. */
export async function replay(tx: Tx, input: EarningsReplayRunInput): Promise<EarningsReplay> {
  if (input.endsOn < input.startsOn) throw new Refused(UserErrorCode.INVALID, 'A period ends on its first day or later.', 'endsOn');
  const run = new EarningsReplay();
  await assign(tx, run, input);
  run.startedBy = actor(tx);
  const [made] = await tx.sql<{ entries: number }>(
    `select relata.earnings_credit(null, null, $1, $2, $3, (now() at time zone 'utc')::date) as entries`,
    [run.partner ? uuidOf('par', run.partner.id) : null, input.startsOn, input.endsOn],
  );
  run.entries = made?.entries ?? 0;
  tx.em.persist(run);
  return run;
}
