import { databaseCode, executableBy } from '../core/index.js';
import { BELOW, chosen, EVENT, FIT, sale, terms } from './earnings-crediting.sql.js';

const PUBLISHED = `select plan_id, id, valid_from from earnings_plan_version where status = 'PUBLISHED'`;
const WHICH_ORDERS = `of_deals is null and (of_orders is null or o.id = any (of_orders)) and (of_partner is null or o.partner_id = of_partner)
  and (first_day is null or o.placed_at >= first_day::timestamp at time zone 'utc') and (last_day is null or o.placed_at < (last_day + 1)::timestamp at time zone 'utc')`;
const WHICH_DEALS = `of_orders is null and (of_deals is null or d.id = any (of_deals)) and (of_partner is null or d.partner_id = of_partner)
  and (first_day is null or d.closed_at >= first_day::timestamp at time zone 'utc') and (last_day is null or d.closed_at < (last_day + 1)::timestamp at time zone 'utc')`;
const WHICH_SALES = `(of_orders is null or a.order_id = any (of_orders)) and (of_deals is null or a.opportunity_id = any (of_deals))
  and (of_partner is null or a.partner_id = of_partner) and (first_day is null or a.sold_on >= first_day) and (last_day is null or a.sold_on <= last_day)`;

/** The payee and what a sale is, of an entry and of an attribution alike. */
const PAYEE = 'coalesce(a.partner_id, a.employee_id)';
const mine = (which: string, kind: string): string => `
  mine as materialized (${terms(`(select a.*, a.sold_on as day, a.currency as pays_in, p.frequency from earnings_attribution a
    join earnings_plan_version v on v.id = a.plan_version_id join earnings_plan p on p.id = v.plan_id where ${which})`)} where c.kind ${kind})`;

/**
 * The crediting: one run makes the entries that are missing, for a few sales after something happened to them, or for
 * those of a period again. It is set-based, and bears being run again: what is in the ledger is left out. Who credits a
 * partner's sales holds the partner meanwhile, so that of two at once the second sees what the first has written.
 */
databaseCode(
  'earnings crediting',
  `
-- What one unit of a currency is worth in another on a day; null where no rate is known.
create or replace function relata.earnings_rate(source text, target text, on_day date) returns numeric language sql stable as $$
  select case when source = target then 1 else round(
    (case when source = relata.company_currency() then 1 else relata.rate(source, on_day) end)
    / (case when target = relata.company_currency() then 1 else relata.rate(target, on_day) end), 10) end
$$;

-- The bands of a component at a volume: of each where it begins, its rate and the part of the volume that it pays for.
create or replace function relata.earnings_bands(of_component uuid, volume numeric) returns table (begins numeric, rate numeric, part numeric) language sql stable as $$
  select b.begins, b.rate, case b.method when 'MARGINAL' then least(volume, coalesce(b.ends, volume)) - b.begins else volume end
  from (
    select c.method, d.rate, d."from" * coalesce(c.target, 1) as begins,
      lead(d."from") over (order by d."from") * coalesce(c.target, 1) as ends
    from earnings_component c join earnings_band d on d.component_id = c.id where c.id = of_component) b
  where volume > b.begins and (b.method = 'MARGINAL' or b.ends is null or volume <= b.ends)
$$;

-- One after the other: those who credit the sales of one payee, or all at once where none is named.
create or replace function relata.earnings_hold(payee uuid) returns void language plpgsql as $$
begin
  if payee is null then perform pg_advisory_xact_lock(hashtext('relata earnings'));
  else
    perform pg_advisory_xact_lock_shared(hashtext('relata earnings'));
    perform pg_advisory_xact_lock(hashtext('relata earnings'), hashtext(payee::text));
  end if;
end $$;

-- The first day that is on no statement that has closed: what comes later than that counts there.
create or replace function relata.earnings_open_day(payee uuid, in_currency text) returns date language sql stable as $$
  select coalesce((select s.ends_on + 1 from earnings_statement s where coalesce(s.partner_id, s.employee_id) = payee and s.currency = in_currency and s.status <> 'OPEN'
    order by s.ends_on desc limit 1), '-infinity')
$$;

-- Answers how many entries it made. Sales are named by their ids, by their partner and by their days; null: all.
create or replace function relata.earnings_credit(of_orders uuid[], of_deals uuid[], of_partner uuid, first_day date, last_day date, today date)
returns int language plpgsql volatile security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare made int; more int; components uuid[]; payees uuid[];
begin
  perform relata.earnings_hold(of_partner);

  insert into earnings_attribution (partner_id, plan_version_id, component_id, measure, slot, order_id, order_line_id, opportunity_id, sold_on, currency, exchange_rate)
  with recursive ${BELOW}, ${sale(WHICH_ORDERS, WHICH_DEALS)}, ${chosen(PUBLISHED)}, ${FIT}
  select f.partner_id, f.plan_version_id, f.component_id, f.measure, f.slot, f.order_id, f.order_line_id, f.opportunity_id, f.day, f.pays_in, f.exchange_rate
  from fit f where f.exchange_rate is not null and not exists (select from earnings_attribution a
    where coalesce(a.order_line_id, a.opportunity_id) = coalesce(f.order_line_id, f.opportunity_id) and coalesce(a.partner_id, a.employee_id) = f.partner_id);

  -- Commissions: each event that has no entry yet is paid what it adds to the share of its line, so that the entries of
  -- a line always add up to the share of what is left of it.
  insert into earnings_entry (kind, partner_id, employee_id, booked_on, amount, currency, event, plan_version_id, component_id, order_id, order_line_id, opportunity_id,
    invoice_id, payment_id, credit_note_id, basis, base, base_currency, rate, exchange_rate, rounding, key)
  with ${mine(WHICH_SALES, `= 'COMMISSION'`)}, ${EVENT},
  known as (
    select e.*, m.partner_id, m.employee_id, m.component_id, coalesce(m.order_line_id, m.opportunity_id) as sale_id,
      concat_ws('/', e.event, e.record, m.component_id, coalesce(m.order_line_id, m.opportunity_id), coalesce(m.partner_id, m.employee_id)) as key,
      sum(e.delta) over (partition by e.id) as whole
    from event e join mine m on m.id = e.id where e.delta <> 0),
  fresh as (
    select k.*, k.whole - coalesce(sum(k.delta) over (partition by k.id order by k.at, k.record rows between 1 following and unbounded following), 0) as after
    from known k where not exists (select from earnings_entry x where x.key = k.key)),
  due as (
    select f.*, round(greatest(f.after, 0) * m.share * m.rate * m.exchange_rate, m.digits) as earned from fresh f join mine m on m.id = f.id),
  owed as (
    select d.*, d.earned - lag(d.earned, 1, (select coalesce(sum(x.amount), 0) from earnings_entry x
        where coalesce(x.order_line_id, x.opportunity_id) = d.sale_id and x.component_id = d.component_id
          and coalesce(x.partner_id, x.employee_id) = coalesce(d.partner_id, d.employee_id))) over (partition by d.id order by d.at, d.record) as amount
    from due d),
  first_open as materialized (
    select p.payee, p.currency, relata.earnings_open_day(p.payee, p.currency) as day
    from (select distinct coalesce(m.partner_id, m.employee_id) as payee, m.pays_in as currency from mine m) p)
  select case when o.amount > 0 then 'CREDIT' else 'CLAWBACK' end, m.partner_id, m.employee_id,
    greatest(o.day, f.day), o.amount, m.pays_in, o.event, m.plan_version_id, m.component_id,
    m.order_id, m.order_line_id, m.opportunity_id, o.invoice_id, o.payment_id, o.credit_note_id, m.basis, round(o.delta * m.share, 4), m.base_currency, m.rate, m.exchange_rate,
    o.amount - o.delta * m.share * m.rate * m.exchange_rate, o.key
  from owed o join mine m on m.id = o.id join first_open f on f.payee = coalesce(m.partner_id, m.employee_id) and f.currency = m.pays_in where o.amount <> 0;
  get diagnostics made = row_count;

  select array_agg(distinct a.component_id), array_agg(distinct ${PAYEE}) into components, payees
    from earnings_attribution a where ${WHICH_SALES} and a.slot = a.component_id::text;
  -- Rebates: once a period has ended the ledger has what its bands give for its volume, and what comes back of it later
  -- is the difference.
  insert into earnings_entry (kind, partner_id, employee_id, booked_on, amount, currency, event, plan_version_id, component_id, order_id, invoice_id, credit_note_id,
    period_starts_on, basis, base, base_currency, exchange_rate, rounding, bands, key)
  with
  ${mine(`a.component_id = any (components) and (a.partner_id = any (payees) or a.employee_id = any (payees))`, `<> 'COMMISSION'`)}, ${EVENT},
  lot as (
    select m.component_id, m.partner_id, m.employee_id, m.plan_version_id, m.pays_in, m.digits, m.basis, m.order_id, e.event, e.record, e.at, e.day, e.invoice_id, e.credit_note_id,
      e.delta * m.share * m.exchange_rate as delta, date_trunc(lower(m.frequency), e.lot_day)::date as starts,
      (date_trunc(lower(m.frequency), e.lot_day) + case m.frequency when 'MONTH' then interval '1 month' else interval '3 months' end)::date as ends
    from event e join mine m on m.id = e.id where e.delta <> 0),
  period as (
    select component_id, partner_id, employee_id, plan_version_id, pays_in, digits, basis, starts, ends, greatest(round(sum(delta), 4), 0) as volume
    from lot where ends <= today group by component_id, partner_id, employee_id, plan_version_id, pays_in, digits, basis, starts, ends),
  due as (
    select p.*, paid.amount as paid, paid.entries, b.bands, round(coalesce(b.exact, 0), p.digits) - paid.amount as amount, coalesce(b.exact, 0) as exact
    from period p
    cross join lateral (select sum(b.rate * b.part) as exact,
        jsonb_agg(jsonb_build_object('from', trim_scale(b.begins), 'rate', trim_scale(b.rate), 'volume', trim_scale(b.part)) order by b.begins) as bands
      from relata.earnings_bands(p.component_id, p.volume) b) b
    cross join lateral (select coalesce(sum(x.amount), 0) as amount, count(*) as entries from earnings_entry x where x.component_id = p.component_id
      and coalesce(x.partner_id, x.employee_id) = coalesce(p.partner_id, p.employee_id) and x.period_starts_on = p.starts) paid)
  select case when d.amount > 0 then 'CREDIT' else 'CLAWBACK' end, d.partner_id, d.employee_id,
    greatest(coalesce(cause.day, d.ends - 1), relata.earnings_open_day(coalesce(d.partner_id, d.employee_id), d.pays_in)), d.amount, d.pays_in, coalesce(cause.event, 'PERIOD_ENDED'),
    d.plan_version_id, d.component_id, cause.order_id, cause.invoice_id, cause.credit_note_id, d.starts, d.basis, d.volume, d.pays_in, 1, d.amount + d.paid - d.exact, d.bands,
    concat_ws('/', coalesce(cause.event, 'PERIOD_ENDED'), coalesce(cause.record::text, d.starts || '/' || d.entries), d.component_id, coalesce(d.partner_id, d.employee_id))
  from due d left join lateral (
    select l.* from lot l where d.entries > 0 and l.component_id = d.component_id and coalesce(l.partner_id, l.employee_id) = coalesce(d.partner_id, d.employee_id)
      and l.starts = d.starts and sign(l.delta) = sign(d.amount)
      and not exists (select from earnings_entry x where x.key = concat_ws('/', l.event, l.record, d.component_id, coalesce(d.partner_id, d.employee_id)))
    order by l.at desc, l.record desc limit 1) cause on true
  where d.amount <> 0;
  get diagnostics more = row_count;
  return made + more;
end $$;
${executableBy(['relata.earnings_credit'], ['CHANNEL_MANAGER', 'FINANCE'])}
${executableBy(['relata.earnings_hold', 'relata.earnings_open_day', 'relata.earnings_rate', 'relata.earnings_bands'], [])}
`,
);
