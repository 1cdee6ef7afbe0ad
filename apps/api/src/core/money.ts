import { Decimal } from 'decimal.js';
import { Field, InputType, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar, DecimalScalar } from './scalars.js';

/** An amount as entities hold it: an exact decimal in text. Its currency is the row's `currency`. */
export type Amount = string & { readonly __amount?: true };

@ObjectType({ description: 'An exact amount in one currency. Amounts of different currencies are never added.', simpleResolvers: true })
export class Money {
  @Field(() => DecimalScalar, { description: 'The amount, exact.' })
  amount!: string;

  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code.' })
  currency!: string;
}

@InputType({ description: 'An exact amount in one currency.' })
export class MoneyInput {
  @Field(() => DecimalScalar, { description: 'The amount, exact, at most four decimals.' })
  amount!: string;

  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code.' })
  currency!: string;
}

/** The sum of amounts that share a currency. */
export function sum(amounts: Iterable<string | null | undefined>): string {
  let total = new Decimal(0);
  for (const amount of amounts) total = total.plus(amount ?? 0);
  return total.toFixed();
}

/** The share of `part` in `whole`, 0 to 1, to four decimals; null where there is no whole. */
export function ratio(part: string, whole: string): string | null {
  return new Decimal(whole).isZero() ? null : new Decimal(part).div(whole).toFixed(4);
}

/** `120.5000` → `120.50`: at least two decimals, no further zeros. */
export function trimDecimal(text: string): string {
  const dot = text.indexOf('.');
  if (dot < 0) return text;
  let end = text.length;
  while (end > dot + 3 && text[end - 1] === '0') end -= 1;
  return text.slice(0, end);
}
