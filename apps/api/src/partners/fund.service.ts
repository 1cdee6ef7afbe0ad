import { Decimal } from 'decimal.js';
import { find, load, type MoneyInput, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Partner, PartnerTier, Person } from '../directory/index.js';
import { Fund } from './fund.entity.js';
import type { FundAdjustInput, FundAllocateInput } from './fund.inputs.js';
import { FundEntry } from './fund-entry.entity.js';
import { FundProgramme } from './fund-programme.entity.js';
import { wordsOf } from './words.js';

/** What a partner is given. That it never goes beyond the budget, and no correction below what is available, is the ledger’s (`fund.database.ts`). */
export async function allocateFund(tx: Tx, input: FundAllocateInput): Promise<Fund> {
  const programme = await find(tx, FundProgramme, input.programmeId, 'programmeId');
  const partner = await find(tx, Partner, input.partnerId, 'partnerId');
  if (partner.status !== 'ACTIVE') throw new Refused(UserErrorCode.WRONG_STATE, 'Only active partners are given money.', 'partnerId');
  if (programme.endsOn < today()) throw new Refused(UserErrorCode.WRONG_STATE, `This programme ended on ${programme.endsOn}.`, 'programmeId');
  const amount = input.amount ?? (await allowanceOf(tx, partner));
  if (!amount) throw new Refused(UserErrorCode.REQUIRED, 'Say how much: the tier of this partner has no allowance.', 'amount');
  if (new Decimal(amount.amount).lte(0))
    throw new Refused(UserErrorCode.INVALID, 'Give more than nothing; a correction can be below zero.', 'amount');
  const fund = await fundOf(tx, programme, partner);
  addEntry(tx, fund, 'ALLOCATION', amount, wordsOf(input.note, 'note'));
  return fund;
}

export async function adjustFund(tx: Tx, input: FundAdjustInput): Promise<Fund> {
  const fund = await load(tx, Fund, input, 'allocate');
  const note = wordsOf(input.note, 'note');
  if (!note) throw new Refused(UserErrorCode.REQUIRED, 'Say why.', 'note');
  if (new Decimal(input.amount.amount).isZero()) throw new Refused(UserErrorCode.INVALID, 'Nothing is no correction.', 'amount');
  addEntry(tx, fund, 'ADJUSTMENT', input.amount, note);
  return fund;
}

async function allowanceOf(tx: Tx, { tier }: Partner): Promise<MoneyInput | null> {
  const found = tier && (await tx.em.findOne(PartnerTier, { id: tier.id }));
  return found?.fundAllowance && found.currency ? { amount: found.fundAllowance, currency: found.currency } : null;
}

/** The partner’s fund in the programme, made with the first money; two who give at once make one. */
async function fundOf(tx: Tx, programme: FundProgramme, partner: Partner): Promise<Fund> {
  await tx.sql(`insert into fund (programme_id, partner_id, currency) values ($1, $2, $3) on conflict (programme_id, partner_id) do nothing`, [
    uuidOf('fup', programme.id),
    uuidOf('par', partner.id),
    programme.currency,
  ]);
  return tx.em.findOneOrFail(Fund, { programme, partner });
}

function addEntry(tx: Tx, fund: Fund, kind: 'ALLOCATION' | 'ADJUSTMENT', { amount, currency }: MoneyInput, note: string | null): void {
  if (currency !== fund.currency) throw new Refused(UserErrorCode.INVALID, `This programme is in ${fund.currency}.`, 'amount');
  const { personId } = tx.ctx.principal;
  const by = personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
  tx.em.persist(Object.assign(new FundEntry(), { fund, partner: fund.partner, kind, amount, currency, at: new Date(), by, note }));
}

/** The day in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
