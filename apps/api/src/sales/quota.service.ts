import { assign, find, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Employee } from '../directory/index.js';
import { Quota } from './quota.entity.js';
import type { QuotaSetInput } from './quota.inputs.js';

/** One quota per owner and first day; the periods of an owner don't overlap. */
export async function setQuota(tx: Tx, input: QuotaSetInput): Promise<Quota> {
  if (input.endsOn < input.startsOn) throw new Refused(UserErrorCode.INVALID, 'A period ends on its first day or later.', 'endsOn');
  const owner = await find(tx, Employee, input.ownerId, 'ownerId');
  const near = await tx.em.find(Quota, { owner, startsOn: { $lte: input.endsOn }, endsOn: { $gte: input.startsOn } });
  const other = near.find(({ startsOn }) => startsOn !== input.startsOn);
  if (other)
    throw new Refused(
      UserErrorCode.INVALID,
      `They have a quota from ${other.startsOn} to ${other.endsOn} already; periods must not overlap.`,
      'startsOn',
    );
  const quota = near.find(({ startsOn }) => startsOn === input.startsOn) ?? new Quota();
  // A new amount may be in another currency, since a quota has only this one.
  quota.currency = input.amount.currency;
  await assign(tx, quota, input);
  tx.em.persist(quota);
  return quota;
}
