import { Decimal } from 'decimal.js';
import { databaseCode, findAll, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { type PriceAsked, type PriceSituation, priceFor } from './pricing.js';
import { Product } from './product.entity.js';

/**
 * Rounding, said once: a line is rounded half up to the smallest unit of its currency (the cent), and so is tax. Sums
 * are of rounded amounts, so that a total always is the sum of what stands above it.
 */
const digits = new Map<string, number>();

/** Decimals of the currency's smallest unit: 2 for USD, 0 for JPY. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency) ?? new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, known);
  return known;
}

/** The same for what the database works out, from the same list: those currencies that don't have two. */
databaseCode('minor units of currencies', () => {
  const others = Map.groupBy(
    Intl.supportedValuesOf('currency').filter((currency) => minorDigits(currency) !== 2),
    minorDigits,
  );
  const cases = [...others].map(([count, currencies]) => `when currency in ('${currencies.join(`', '`)}') then ${count}`).join(' ');
  return `create or replace function relata.minor_digits(currency text) returns int language sql immutable parallel safe as $$ select case ${cases} else 2 end $$`;
});

export const toMinor = (amount: Decimal.Value, currency: string): string =>
  new Decimal(amount).toDecimalPlaces(minorDigits(currency), Decimal.ROUND_HALF_UP).toFixed();

/** For people: `1190.00 USD`. */
export const inText = (amount: string, currency: string): string => `${new Decimal(amount).toFixed(minorDigits(currency))} ${currency}`;

/** Quantity × price × (1 − discount). */
export const netOf = (quantity: number, price: string, discount: string, currency: string): string =>
  toMinor(new Decimal(price).times(quantity).times(new Decimal(1).minus(discount)), currency);

/**
 * The part of an amount that falls to these units of it, after some have had theirs: the parts of all units add up to
 * the amount, to the cent, in whatever portions they are asked for.
 */
export function shareOf(amount: string, units: Decimal.Value, taken: Decimal.Value, whole: Decimal.Value, currency: string): string {
  if (new Decimal(whole).isZero()) return '0';
  const upTo = (part: Decimal.Value) => toMinor(new Decimal(amount).times(part).div(whole), currency);
  return new Decimal(upTo(new Decimal(taken).plus(units))).minus(upTo(taken)).toFixed();
}

/** Refuses an amount finer than its currency can be paid in. */
export function ensurePayable({ amount, currency }: { amount: string; currency: string }, field: string): void {
  if (!new Decimal(toMinor(amount, currency)).eq(amount))
    throw new Refused(UserErrorCode.INVALID, `An amount in ${currency} has at most ${minorDigits(currency)} decimals.`, field);
}

/**
 * The price that applies to each line before discount. Refuses products that aren't sold today, and those without a
 * price in the currency, since amounts of different currencies are never added.
 */
export async function linePrices(tx: Tx, situation: PriceSituation, lines: PriceAsked[]): Promise<string[]> {
  const products = await findAll(
    tx,
    Product,
    lines.map(({ productId }) => productId),
  );
  const prices = await priceFor(tx, situation, lines);
  const today = new Date().toISOString().slice(0, 10);
  const errors = lines.flatMap(({ productId }, at) => {
    const product = products.get(productId);
    const refuse = (code: UserErrorCode, message: string) => [{ code, field: ['lines', String(at), 'productId'], message }];
    if (!product) return refuse(UserErrorCode.NOT_FOUND, 'There is no such product.');
    if ((product.activeFrom ?? today) > today || (product.activeUntil ?? today) < today)
      return refuse(UserErrorCode.INVALID, `${product.name} is not sold today.`);
    return prices[at]
      ? []
      : refuse(UserErrorCode.INVALID, `${product.name} has no price in ${situation.currency}; amounts of different currencies are not added.`);
  });
  if (errors.length > 0) throw Refused.all(errors);
  return prices.map((price) => price?.unitPrice as string);
}
