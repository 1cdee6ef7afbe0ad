import { Decimal } from 'decimal.js';
import { Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';

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

export const toMinor = (amount: Decimal.Value, currency: string): string =>
  new Decimal(amount).toDecimalPlaces(minorDigits(currency), Decimal.ROUND_HALF_UP).toFixed();

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

interface Priced {
  productId: string;
  quantity: number;
}

/**
 * The price of each line before discount. Refuses products that aren't sold today, and those without a price in the
 * currency, since amounts of different currencies are never added.
 */
export async function linePrices(tx: Tx, currency: string, lines: Priced[]): Promise<string[]> {
  const rows = await tx.sql<{ place: number; price: string; currency: string; sold: boolean }>(
    `select asked.place::int as place, p.list_price::text as price, p.currency,
       coalesce(p.active_from <= current_date, true) and coalesce(p.active_until >= current_date, true) as sold
     from unnest($1::uuid[]) with ordinality asked (product, place) join product p on p.id = asked.product`,
    [lines.map(({ productId }) => uuidOf('prd', productId))],
  );
  const found = new Map(rows.map((row) => [row.place - 1, row]));
  const errors = lines.flatMap((_, at) => {
    const row = found.get(at);
    const field = ['lines', String(at), 'productId'];
    if (!row) return [{ code: UserErrorCode.NOT_FOUND, field, message: 'There is no such product.' }];
    if (!row.sold) return [{ code: UserErrorCode.INVALID, field, message: 'This product is not sold today.' }];
    if (row.currency !== currency)
      return [
        { code: UserErrorCode.INVALID, field, message: `This product is priced in ${row.currency} and the rest in ${currency}; they are not added.` },
      ];
    return [];
  });
  if (errors.length > 0) throw Refused.all(errors);
  return lines.map((_, at) => found.get(at)?.price as string);
}
