import { authorizeResult, Forbidden, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Opportunity } from './opportunity.entity.js';
import type { OpportunityCreateInput, OpportunityUpdateInput } from './opportunity.inputs.js';
import { OpportunityLine } from './opportunity-line.entity.js';
import { checkEmployed } from './owner.js';
import { checkSeller } from './partner-seller.js';
import type { Stage } from './stage.entity.js';
import { REQUIRABLE } from './stage.js';

/** Rules of an opportunity that say no. Each looks at what the input touches, so that old records stay changeable. */

type Touched = OpportunityCreateInput & Partial<OpportunityUpdateInput>;

export function refuseClosed(opportunity: Opportunity): void {
  if (opportunity.closedAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This opportunity is closed; reopen it first.', 'id');
}

/** policy.md, footnote 6: a partner works on a deal but does not set what the vendor co-owns. The database refuses it as well. */
export function refusePartner(tx: Tx, input: OpportunityUpdateInput): void {
  if (tx.ctx.principal.kind !== 'partner') return;
  const open = new Set(['id', 'expectedVersion', 'idempotencyKey', 'nextStep', 'competitor', 'partnerSellerId']);
  const closed = Object.entries(input).filter(([field, value]) => value !== undefined && !open.has(field));
  if (closed.length > 0) throw new Forbidden(`Ask the vendor to change ${closed.map(([field]) => field).join(', ')}.`);
}

/** A deal is given to someone within the giver's reach who still works here. */
export async function checkOwner(
  tx: Tx,
  opportunity: Opportunity,
  { ownerId }: Pick<Touched, 'ownerId'>,
  action: 'create' | 'update',
): Promise<void> {
  const why = ownerId
    ? 'You may give an opportunity only to those whose opportunities are yours to change.'
    : 'You may not make this opportunity; a channel manager names the partner on it.';
  await authorizeResult(tx, action, Opportunity, opportunity, why);
  if (ownerId) await checkEmployed(tx, ownerId);
}

/** A partner on a deal did something for it, and their seller is one of theirs. Taking the partner off takes both along. */
export async function checkPartner(
  tx: Tx,
  opportunity: Opportunity,
  input: Pick<Touched, 'partnerId' | 'partnerInvolvement' | 'partnerSellerId'>,
): Promise<void> {
  const { partnerId, partnerInvolvement, partnerSellerId } = input;
  if (partnerId === undefined && partnerInvolvement === undefined && partnerSellerId === undefined) return;
  if (partnerId === null && partnerInvolvement == null) opportunity.partnerInvolvement = null;
  if (partnerId !== undefined && partnerSellerId === undefined) opportunity.partnerSeller = null;
  const { partner, partnerSeller } = opportunity;
  // A partner who names another seller of theirs is not asked what they did for the deal.
  if (partnerId !== undefined || partnerInvolvement !== undefined) {
    if (!partner && opportunity.partnerInvolvement) throw new Refused(UserErrorCode.REQUIRED, 'Name the partner who did that.', 'partnerId');
    if (partner && !opportunity.partnerInvolvement)
      throw new Refused(UserErrorCode.REQUIRED, 'Say what the partner did: SOURCED, INFLUENCED or FULFILLED.', 'partnerInvolvement');
  }
  await checkSeller(tx, partner, partnerSeller);
}

/** The lines decide on the amount while there are any. */
export async function checkTypedAmount(tx: Tx, opportunity: Opportunity, { amount, lines }: OpportunityUpdateInput): Promise<void> {
  if (amount === undefined) return;
  const has = lines ? lines.length > 0 : (await tx.em.findOne(OpportunityLine, { opportunity }, { fields: ['id'] })) !== null;
  if (has) throw new Refused(UserErrorCode.INVALID, 'The amount is the sum of the lines; change those, or take them off to type one.', 'amount');
}

const YEARS_AHEAD = 10;

/** An open deal closes some day to come. Yesterday passes, since the day depends on where one is. */
export function checkCloseDate({ closeDate }: Pick<Touched, 'closeDate'>): void {
  if (!closeDate) return;
  const earliest = today(-1);
  const latest = `${Number(today().slice(0, 4)) + YEARS_AHEAD}${today().slice(4)}`;
  if (closeDate < earliest || closeDate > latest)
    throw new Refused(UserErrorCode.INVALID, `An open deal closes from today on, within ${YEARS_AHEAD} years.`, 'closeDate');
}

/** A stage can require fields to be filled in: to enter it, and as long as the deal is in it. */
export function checkStageFields(opportunity: Opportunity, stage: Stage): void {
  const missing = REQUIRABLE.filter((field) => stage.requiredFields.includes(field) && opportunity[field] == null);
  if (missing.length > 0) {
    throw Refused.all(
      missing.map((field) => ({
        code: UserErrorCode.REQUIRED,
        field: [['account', 'partner', 'partnerSeller'].includes(field) ? `${field}Id` : field],
        message: `The stage "${stage.name}" needs ${field}.`,
      })),
    );
  }
}

const today = (days = 0): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
