import { assign, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Fund } from './fund.entity.js';
import type { FundProgrammeCreateInput, FundProgrammeUpdateInput } from './fund.inputs.js';
import { FundProgramme } from './fund-programme.entity.js';

export async function createFundProgramme(tx: Tx, input: FundProgrammeCreateInput): Promise<FundProgramme> {
  const programme = new FundProgramme();
  await fill(tx, programme, input);
  tx.em.persist(programme);
  return programme;
}

/** What is allocated stays so: a budget isn’t lowered below it, and the currency is settled with the first partner. */
export async function updateFundProgramme(tx: Tx, input: FundProgrammeUpdateInput): Promise<FundProgramme> {
  const programme = await load(tx, FundProgramme, input);
  const { currency } = programme;
  await fill(tx, programme, input);
  if (programme.currency !== currency && (await tx.em.count(Fund, { programme })) > 0)
    throw new Refused(UserErrorCode.WRONG_STATE, `Partners have money of this programme in ${currency}; make another programme.`, 'budget');
  return programme;
}

async function fill(tx: Tx, programme: FundProgramme, input: FundProgrammeCreateInput | FundProgrammeUpdateInput): Promise<void> {
  await assign(tx, programme, input);
  if (input.activities !== undefined) programme.activities = [...new Set(input.activities ?? [])];
  if (programme.startsOn > programme.endsOn) throw new Refused(UserErrorCode.INVALID, 'A programme ends on the day it starts or later.', 'endsOn');
}
