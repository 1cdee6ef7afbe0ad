import { Base, currency, databaseCode, date, entity, rate } from '../core/index.js';

@entity({
  prefix: 'exr',
  describe: 'What one unit of a currency is worth in another from a day on, until the next rate.',
  orderBy: [{ field: 'date', direction: 'DESC' }],
  indexes: ['date, id'],
  uniques: [['from', 'to', 'date']],
})
export class ExchangeRate extends Base {
  @currency({ describe: 'The currency that is exchanged.' })
  from!: string;

  @currency({ describe: 'The currency that it is worth.' })
  to!: string;

  @date({ describe: 'The day from which it holds.', sort: true })
  date!: string;

  @rate({ describe: 'Units of `to` for one unit of `from`.' })
  rate!: string;
}

/**
 * Amounts in the company's currency (`relata.company_currency()`). `to_company` is a plain expression, so that the
 * planner takes it apart and amounts that are in that currency already cost nothing. Null: no rate is known.
 */
databaseCode(
  'currencies',
  `
-- The latest rate at or before a day, from either direction. Rates are no secret, so sums of partners use them too.
create or replace function relata.rate(currency text, on_date date) returns numeric
language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select known.rate from (
    (select r.date, r.rate, 1 as preference from exchange_rate r
      where r."from" = $1 and r."to" = relata.company_currency() and r.date <= $2 order by r.date desc limit 1)
    union all
    (select r.date, 1 / r.rate, 2 from exchange_rate r
      where r."from" = relata.company_currency() and r."to" = $1 and r.date <= $2 order by r.date desc limit 1)) known
  order by known.date desc, known.preference limit 1
$$;
create or replace function relata.to_company(amount numeric, currency text, on_date date) returns numeric language sql stable parallel safe as $$
  select case when currency = relata.company_currency() then amount else round(amount * relata.rate(currency, on_date), 4) end
$$;`,
);
