import { Field, Int, ObjectType } from 'type-graphql';
import { type Context, CurrencyCodeScalar, DecimalScalar, LocalDateScalar, type Row, uuidOf } from '../core/index.js';

@ObjectType({ description: 'What the entries of a month come to, in the currency of the summary.', simpleResolvers: true })
export class EarningsMonth {
  @Field(() => LocalDateScalar, { description: 'First day of the month.' })
  startsOn!: string;

  @Field(() => DecimalScalar, { description: 'Sum of the credits.' })
  credits!: string;

  @Field(() => DecimalScalar, { description: 'Sum of the clawbacks, below zero.' })
  clawbacks!: string;

  @Field(() => DecimalScalar, { description: 'Sum of the adjustments.' })
  adjustments!: string;

  @Field(() => DecimalScalar, { description: 'What was paid out, below zero.' })
  payouts!: string;
}

@ObjectType({ description: 'What a payee has earned in one currency.', simpleResolvers: true })
export class EarningsSummary {
  @Field(() => CurrencyCodeScalar, { description: 'The currency. Different ones are never added.' })
  currency!: string;

  @Field(() => DecimalScalar, { description: 'The balance: the sum of all entries.' })
  balance!: string;

  @Field(() => DecimalScalar, {
    description: 'What is to come: commissions on orders that are placed and not yet invoiced or paid, as far as they are of amounts.',
  })
  expected!: string;

  @Field(() => Int, { description: 'How many entries are disputed now.' })
  openDisputes!: number;

  @Field(() => [EarningsMonth], { description: 'The last twelve months, the oldest first.' })
  months!: EarningsMonth[];
}

const number = (sql: string): string => `trim_scale(coalesce(${sql}, 0))::text`;
const ofKind = (kind: string): string => number(`sum(e.amount) filter (where e.kind = '${kind}')`);

/** One statement within the viewer's rows, however many entries there are. */
export async function summary(ctx: Context, partnerId: string | null): Promise<Row[]> {
  const partner = ctx.principal.kind === 'partner' ? ctx.principal.partnerId : partnerId ? uuidOf('par', partnerId) : null;
  if (!partner) return [];
  return ctx.read.run(
    `with owed as (
       select a.currency, round((l.total - coalesce((select sum(c.amount) from invoice_line v join credit_note_line c on c.invoice_line_id = v.id where v.order_line_id = l.id), 0))
           * k.rate * a.exchange_rate, relata.minor_digits(a.currency))
         - coalesce((select sum(e.amount) from earnings_entry e where coalesce(e.order_line_id, e.opportunity_id) = a.order_line_id and e.component_id = a.component_id
             and e.partner_id = a.partner_id), 0) as amount
       from earnings_attribution a join earnings_component k on k.id = a.component_id join order_line l on l.id = a.order_line_id join "order" o on o.id = l.order_id
       where a.partner_id = $1 and a.measure in ('INVOICED', 'PAID') and k.kind = 'COMMISSION' and k.basis = 'AMOUNT' and o.status <> 'CANCELLED' and o.short_close_reason is null),
     known as (select currency from earnings_entry where partner_id = $1 union select currency from owed)
     select k.currency, ${number('(select sum(e.amount) from earnings_entry e where e.partner_id = $1 and e.currency = k.currency)')} as balance,
       ${number('(select sum(w.amount) from owed w where w.currency = k.currency and w.amount > 0)')} as expected,
       (select count(*)::int from earnings_dispute d join earnings_entry e on e.id = d.entry_id where d.partner_id = $1 and d.status = 'OPEN' and e.currency = k.currency) as "openDisputes",
       (select json_agg(m.month order by m.month ->> 'startsOn') from (
         select json_build_object('startsOn', t.day::date, 'credits', ${ofKind('CREDIT')}, 'clawbacks', ${ofKind('CLAWBACK')},
           'adjustments', ${ofKind('ADJUSTMENT')}, 'payouts', ${ofKind('PAYOUT')}) as month
         from generate_series(date_trunc('month', now() at time zone 'utc') - interval '11 months', date_trunc('month', now() at time zone 'utc'), interval '1 month') t (day)
           left join earnings_entry e on e.partner_id = $1 and e.currency = k.currency and e.booked_on >= t.day::date and e.booked_on < (t.day + interval '1 month')::date
         group by t.day) m) as months
     from known k order by k.currency`,
    [partner],
  );
}
