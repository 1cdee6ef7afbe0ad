import { databaseCode, executableBy } from '../core/index.js';
import { BELOW, chosen, EVENT, FIT, sale, terms } from './earnings-crediting.sql.js';

const DURING = (column: string): string =>
  `${column} >= first_day::timestamp at time zone 'utc' and ${column} < (last_day + 1)::timestamp at time zone 'utc'`;
/** What is published, but for this version's plan, which has this version alone. */
const VERSIONS = `select v.plan_id, v.id, v.valid_from from earnings_plan_version v, asked where v.status = 'PUBLISHED' and v.plan_id <> asked.plan_id
  union all select asked.plan_id, asked.id, first_day from asked`;

/**
 * A version over the sales of a period, without writing: what it comes to for each payee, and what the ledger has for the
 * same sales. With the rights of the system, since a rate on the margin looks at cost; it answers sums alone.
 */
databaseCode(
  'earnings replay',
  `
create or replace function relata.earnings_replay(of_version uuid, first_day date, last_day date)
returns table (partner_id uuid, currency text, sales int, old_amount numeric, new_amount numeric)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive ${BELOW}, asked as (select v.id, v.plan_id, p.frequency from earnings_plan_version v join earnings_plan p on p.id = v.plan_id where v.id = of_version),
  ${sale(DURING('o.placed_at'), DURING('d.closed_at'))}, ${chosen(VERSIONS)}, ${FIT},
  mine as materialized (${terms(
    `(select gen_random_uuid() as id, f.*, asked.frequency from fit f join asked on asked.id = f.plan_version_id where f.exchange_rate is not null)`,
  )}), ${EVENT},
  mover as (
    select m.partner_id, m.pays_in, m.kind, m.component_id, m.id, m.digits, m.rate, m.exchange_rate, m.share, e.delta,
      date_trunc(lower(m.frequency), e.lot_day)::date as starts
    from mine m join event e on e.id = m.id),
  fresh as (
    select c.partner_id, c.pays_in, round(greatest(sum(c.delta), 0) * c.share * c.rate * c.exchange_rate, c.digits) as amount
    from mover c where c.kind = 'COMMISSION' group by c.partner_id, c.pays_in, c.id, c.share, c.rate, c.exchange_rate, c.digits
    union all
    select r.partner_id, r.pays_in, round(coalesce((select sum(b.rate * b.part) from relata.earnings_bands(r.component_id, r.volume) b), 0), r.digits)
    from (select x.partner_id, x.pays_in, x.component_id, x.digits, greatest(round(sum(x.delta * x.share * x.exchange_rate), 4), 0) as volume
      from mover x where x.kind <> 'COMMISSION' group by x.partner_id, x.pays_in, x.component_id, x.digits, x.starts) r),
  theirs as (select distinct c.partner_id, c.day from chosen c join asked on asked.id = c.plan_version_id),
  sold as (select s.partner_id, s.order_line_id, s.opportunity_id from sale s join theirs t on t.partner_id = s.partner_id and t.day = s.day),
  kept as (
    select e.partner_id, e.currency, e.amount from earnings_entry e
      join sold s on s.partner_id = e.partner_id and coalesce(s.order_line_id, s.opportunity_id) = coalesce(e.order_line_id, e.opportunity_id)
    where e.kind in ('CREDIT', 'CLAWBACK')
    union all
    select e.partner_id, e.currency, e.amount from earnings_entry e
    where e.kind in ('CREDIT', 'CLAWBACK') and e.period_starts_on between first_day and last_day and e.partner_id in (select t.partner_id from theirs t)),
  counted as (select s.partner_id, count(*)::int as sales from sold s group by 1)
  select t.partner_id, t.currency, coalesce(max(c.sales), 0), sum(t.old_amount), sum(t.new_amount)
  from (select k.partner_id, k.currency, k.amount as old_amount, 0::numeric as new_amount from kept k
    union all select f.partner_id, f.pays_in, 0, f.amount from fresh f) t left join counted c on c.partner_id = t.partner_id
  group by t.partner_id, t.currency
$$;
${executableBy(['relata.earnings_replay'], ['CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'])}
`,
);
