import { Decimal } from 'decimal.js';
import { Field, InputType, ObjectType } from 'type-graphql';
import { databaseCode } from './database/code.js';
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

// Money made in SQL, in the form that the graph answers with: at least two decimals, no further zeros.
databaseCode(
  'money',
  `create or replace function relata.money(amount numeric, currency text) returns json language sql immutable parallel safe as
$$ select case when amount is not null then json_build_object('amount',
     (case when scale(trim_scale(amount)) < 2 then round(amount, 2) else trim_scale(amount) end)::text, 'currency', currency) end $$;`,
);

/**
 * SQL of a sum in the company's currency over an expression that is null where a rate is missing: then the sum is
 * null too, since a part of it would be taken for the whole.
 */
export const wholeSum = (converted: string, filter = 'true'): string =>
  `case when count(*) filter (where ${filter} and ${converted} is null) = 0 then coalesce(sum(${converted}) filter (where ${filter}), 0) end`;

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
