import { databaseCode, executableBy } from '../core/index.js';
import { isValid } from '../learning/index.js';
import { dealWon, orderCounts, orderDay } from '../sales/index.js';

/**
 * What all partners of a programme have reached, at once: one statement, whatever their number. Requirements come as JSON, in the
 * columns of `tier_requirement`, so that those being planned are measured like those that hold. `only` narrows it to one partner.
 */

/** Facts of partners as SQL of `partner_id` and `day`, each within the days that are looked at. */
const within = (day: string) => `${day} between span.first_day and span.last_day`;
const orders = `select o.partner_id, ${orderDay('o')} as day, o.subtotal, o.currency from members m join "order" o on o.partner_id = m.id cross join span
  where o.placed_at >= span.first_day::timestamp at time zone 'utc' and o.placed_at < (span.last_day + 1)::timestamp at time zone 'utc' and ${orderCounts('o')}`;
const won = `select o.partner_id, o.close_date as day from members m join opportunity o on o.partner_id = m.id cross join span
  where ${within('o.close_date')} and ${dealWon('o')}`;
const registered = `select r.partner_id, (r.approved_at at time zone 'utc')::date as day from members m join deal_registration r on r.partner_id = m.id cross join span
  where r.approved_at >= span.first_day::timestamp at time zone 'utc' and r.approved_at < (span.last_day + 1)::timestamp at time zone 'utc'`;
const answers = (of: string) => `select o.partner_id, (r.answered_at at time zone 'utc')::date as day, (r.score >= 4)::int as satisfied
  from members m join ${of} o on o.partner_id = m.id join survey_response r on r.${of === '"case"' ? 'case' : 'order'}_id = o.id
  join survey s on s.id = r.survey_id and s.kind = 'CSAT' cross join span
  where r.score is not null and r.answered_at >= span.first_day::timestamp at time zone 'utc' and r.answered_at < (span.last_day + 1)::timestamp at time zone 'utc'`;

/** Per partner and period; of the two periods of a programme’s year the better one counts. */
const perWindow = (kind: string, facts: string, value: string, also = '') => `
    select '${kind}' as kind, p.wide, f.partner_id, null::uuid as course_id, max(value) as measured, bool_or(unknown) as unknown from (
      select f.partner_id, p.first_day, ${value} as value, ${also || 'false'} as unknown
      from (${facts}) f join periods p on f.day between p.first_day and p.last_day group by 1, 2) f join periods p using (first_day)
    group by 2, 3`;

databaseCode(
  'measures of tiers',
  `
-- Units of a currency for one of another on a day, by the rates that are known; null: none is.
create or replace function relata.exchange_rate(from_currency text, to_currency text, on_day date) returns numeric language sql stable parallel safe as $$
  select case when from_currency = to_currency then 1
    else (case when from_currency = relata.company_currency() then 1 else relata.rate(from_currency, on_day) end)
      / (case when to_currency = relata.company_currency() then 1 else relata.rate(to_currency, on_day) end) end
$$;

create or replace function relata.tier_measures(of_programme uuid, as_of date, asked jsonb, only_partner uuid default null)
returns table (partner_id uuid, tier_id uuid, kind text, course_id uuid, "window" text, needed numeric, measured numeric)
language sql stable rows 100000 security definer set search_path = public, pg_temp as $$
  with programme as (
    select p.currency, make_date(extract(year from as_of)::int - (extract(month from as_of) < p.year_starts_in)::int, p.year_starts_in, 1) as year_start
    from partner_programme p where p.id = of_programme),
  wanted as materialized (
    select r.tier_id, r.kind, r.course_id, r."window", r.threshold
    from jsonb_to_recordset(asked) as r(tier_id uuid, kind text, course_id uuid, "window" text, threshold numeric)),
  periods as materialized (
    select p.* from (
      select 'TRAILING_YEAR' as wide, (as_of - interval '1 year')::date + 1 as first_day, as_of as last_day
      union all select 'PROGRAMME_YEAR', year_start, as_of from programme
      union all select 'PROGRAMME_YEAR', (year_start - interval '1 year')::date, year_start - 1 from programme) p
    where p.wide in (select w."window" from wanted w)),
  span as materialized (select min(first_day) as first_day, max(last_day) as last_day from periods),
  members as materialized (
    select p.id from partner p where p.programme_id = of_programme and p.status = 'ACTIVE' and (only_partner is null or p.id = only_partner)),
  sold as materialized (${orders}),
  rates as materialized (
    select s.currency, s.day, relata.exchange_rate(s.currency, p.currency, s.day) as rate
    from (select distinct currency, day from sold) s cross join programme p where s.currency <> p.currency),
  revenue as (
    select s.partner_id, s.day, case when s.currency = p.currency then s.subtotal else round(s.subtotal * r.rate, 4) end as amount
    from sold s cross join programme p left join rates r on (r.currency, r.day) = (s.currency, s.day)),
  found as materialized (
    ${perWindow('REVENUE', 'select * from revenue', 'sum(f.amount)', 'bool_or(f.amount is null)')}
    union all ${perWindow('WON_DEALS', won, 'count(*)::numeric')}
    union all ${perWindow('REGISTRATIONS', registered, 'count(*)::numeric')}
    union all ${perWindow('SATISFACTION', `${answers('"order"')} union all ${answers('"case"')}`, 'round(avg(f.satisfied), 4)')}
    union all
    select 'CERTIFIED_PEOPLE', w.wide, c.partner_id, c.course_id, c.people, false from (
      select pm.partner_id, c.course_id, count(distinct c.person_id)::numeric as people
      from members m join partner_member pm on pm.partner_id = m.id and pm.active join certificate c on c.person_id = pm.person_id
      where ${isValid('c')} group by grouping sets ((pm.partner_id, c.course_id), (pm.partner_id))) c
      cross join (select distinct wide from periods) w)
  select m.id, w.tier_id, w.kind, w.course_id, w."window", w.threshold,
    case when f.unknown then null when w.kind = 'SATISFACTION' then f.measured else coalesce(f.measured, 0) end
  from members m cross join wanted w
  left join found f on f.partner_id = m.id and f.kind = w.kind and f.wide = w."window" and f.course_id is not distinct from w.course_id
$$;
${executableBy(['relata.tier_measures'], [])}
`,
);
