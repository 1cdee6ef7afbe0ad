import { Decimal } from 'decimal.js';
import { assign, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { ExchangeRate } from './exchange-rate.entity.js';
import type { ExchangeRateSetInput } from './exchange-rate.inputs.js';

/** One rate per pair and day: set again, it changes. */
export async function setExchangeRate(tx: Tx, input: ExchangeRateSetInput): Promise<ExchangeRate> {
  if (input.from === input.to) throw new Refused(UserErrorCode.INVALID, 'A currency has no rate to itself.', 'to');
  if (new Decimal(input.rate).lte(0)) throw new Refused(UserErrorCode.INVALID, 'A rate is greater than zero.', 'rate');
  const known = await tx.em.findOne(ExchangeRate, { from: input.from, to: input.to, date: input.date });
  const rate = known ?? new ExchangeRate();
  await assign(tx, rate, input);
  tx.em.persist(rate);
  return rate;
}
