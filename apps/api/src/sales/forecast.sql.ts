import { wholeSum } from '../core/index.js';
import { dealDay, dealWon, orderCounts, orderRevenue, orderWithin, quotaAmount } from './attainment.js';

/** What a forecast is of. Ids are uuids. */
export type Subject =
  | { kind: 'employee'; id: string }
  | { kind: 'team'; id: string }
  | { kind: 'territory'; id: string }
  /** The whole company: a row for each employee who reports to nobody. */
  | { kind: 'company' };

export interface ForecastSqlParts {
  /** Placeholders of the subject's id and of the period's days. */
  id: string;
  start: string;
  end: string;
}

/** Which row each owner or territory counts in. A row that stands for itself alone has the subject's id. */
function members(subject: Subject, id: string): string {
  const below = (table: string, parent: string, first: string, stop: string) => `
    select e.id, e.id from ${table} e where ${first}
    union select e.id, m.row_id from ${table} e join member m on e.${parent} = m.id where ${stop}`;
  switch (subject.kind) {
    case 'employee':
      return `select ${id}::uuid, ${id}::uuid`;
    case 'company':
      return below('employee', 'manager_id', 'e.manager_id is null', 'true');
    case 'team':
      return below('employee', 'manager_id', `e.manager_id = ${id}::uuid and e.id <> ${id}::uuid`, `e.id <> ${id}::uuid`);
    case 'territory':
      return below('territory', 'parent_id', `e.parent_id = ${id}::uuid and e.id <> ${id}::uuid`, `e.id <> ${id}::uuid`);
  }
}

/** The common tables of a forecast up to \`fact\`: a line per row (null: the total), part and kind. All in one pass each. */
function factsSql(subject: Subject, { id, start, end }: ForecastSqlParts): string {
  const byTerritory = subject.kind === 'territory';
  const dealKey = byTerritory
    ? 'coalesce((select a.territory_id from account a where a.id = o.account_id), (select e.territory_id from employee e where e.id = o.owner_id))'
    : 'o.owner_id';
  const key = byTerritory ? 'territory_id' : 'owner_id';
  const self = subject.kind === 'team' || byTerritory ? `union all select ${id}::uuid, ${id}::uuid` : '';
  const within = (day: string) => `coalesce(${day} between ${start}::date and ${end}::date, false)`;
  const sums = (weighted: string) => `count(*)::int as n, ${wholeSum('f.amount', 'f.own is not null')} as amount, ${weighted} as weighted,
      coalesce(array_agg(distinct f.currency) filter (where f.own is not null and f.amount is null), '{}') as missing`;
  return `with recursive member(id, row_id) as (${members(subject, id)}),
  counted as materialized (select id, row_id from member ${self}),
  base as materialized (select relata.snapshot_day((now() at time zone 'utc')::date - 7) as day),
  deal as (
    select c.row_id, case when o.closed_at is null and o.forecast_category = 'CLOSED' then 'COMMIT' else o.forecast_category end as kind,
      o.currency, o.amount as own, relata.to_company(o.amount, o.currency, ${dealDay('o')}) as amount, s.probability
    from opportunity o join counted c on c.id = ${dealKey} join stage s on s.id = o.stage_id
    where o.close_date between ${start}::date and ${end}::date and (o.closed_at is null or ${dealWon('o')})),
  sold as (
    select c.row_id, o.currency, o.subtotal as own, ${orderRevenue('o')} as amount
    from "order" o join counted c on c.id = o.${key} where ${orderWithin('o', start, end)} and ${orderCounts('o')}),
  target as (
    select c.row_id, q.currency, q.amount as own, ${quotaAmount('q')} as amount
    from quota q join counted c on c.id = q.${key} where q.starts_on >= ${start}::date and q.ends_on <= ${end}::date),
  compared as (
    select c.row_id, o.currency, o.closed_at, ${dealWon('o')} as won, o.created_at >= base.day as fresh, s.id as old,
      ${within('o.close_date')} as is_in, ${within('s.close_date')} as was_in,
      relata.to_company(coalesce(o.amount, 0), o.currency, ${dealDay('o')}) as amount_now,
      relata.to_company(coalesce(s.amount, 0), s.currency, ${dealDay('o')}) as amount_then
    from base join opportunity o on o.closed_at is null or o.closed_at >= base.day
      join counted c on c.id = ${dealKey} left join opportunity_snapshot s on s.opportunity_id = o.id and s.date = base.day
    where ${within('o.close_date')} or ${within('s.close_date')}),
  change as (
    select row_id, currency, 0 as own, kind,
      case when kind in ('LOST', 'MOVED_OUT') then amount_then when kind in ('INCREASED', 'DECREASED') then abs(amount_now - amount_then)
        else amount_now end as amount
    from (select *, case
        when closed_at is not null and won and is_in then 'WON'
        when closed_at is not null and not won then case when was_in then 'LOST' end
        when was_in and not is_in then 'MOVED_OUT'
        when closed_at is not null then null
        when is_in and old is null and fresh then 'CREATED'
        when is_in and not was_in then 'MOVED_IN'
        when amount_now > amount_then then 'INCREASED'
        when amount_now < amount_then then 'DECREASED' end as kind from compared) d
    where kind is not null),
  fact(row_id, part, kind, n, amount, weighted, missing) as (
    select f.row_id, 'category', f.kind, ${sums(wholeSum('round(f.amount * f.probability, 4)', 'f.own is not null'))} from deal f group by grouping sets ((f.row_id, f.kind), (f.kind))
    union all select f.row_id, 'change', f.kind, ${sums('null::numeric')} from change f group by grouping sets ((f.row_id, f.kind), (f.kind))
    union all select f.row_id, 'attained', null, ${sums('null::numeric')} from sold f group by grouping sets ((f.row_id), ())
    union all select f.row_id, 'quota', null, ${sums('null::numeric')} from target f group by grouping sets ((f.row_id), ()))`;
}

/** The facts of a row as JSON, amounts as money. */
const FACTS = `(select json_agg(json_build_object('part', f.part, 'kind', f.kind, 'count', f.n,
    'amount', relata.money(f.amount, relata.company_currency()), 'weighted', relata.money(f.weighted, relata.company_currency()), 'missing', f.missing))
  from fact f where f.row_id is not distinct from r.id)`;

const itself = (subject: Subject, id: string): string => (subject.kind === 'company' ? 'false' : `coalesce(r.id = ${id}::uuid, false)`);
const overrideFor = (owner: string, { start, end }: ForecastSqlParts): string =>
  `select v.id from forecast_override v where v.owner_id = ${owner} and v.starts_on = ${start}::date and v.ends_on = ${end}::date`;

/** Is there such an employee or territory, for the viewer to see? */
const known = ({ kind }: Subject, id: string): string =>
  kind === 'company' ? 'true' : `exists (select 1 from ${kind === 'territory' ? 'territory' : 'employee'} e where e.id = ${id}::uuid)`;

/** The override of a row: of the person with everyone below them, so not where the row is a leader's own deals alone. */
export function overrideSql(subject: Subject, parts: ForecastSqlParts): string {
  switch (subject.kind) {
    case 'team':
      return `(${overrideFor(`coalesce(r.id, ${parts.id}::uuid)`, parts)} and not ${itself(subject, parts.id)})`;
    case 'employee':
      return `(${overrideFor(`${parts.id}::uuid`, parts)} and not exists (select 1 from employee e where e.manager_id = v.owner_id))`;
    default:
      return `(${overrideFor('r.id', parts)})`;
  }
}

/** The forecast: the total first, then what is asked for itself, then one row each; those with nothing in them are left out. */
export function rowsSql(subject: Subject, parts: ForecastSqlParts, columns: string[]): string {
  const self = itself(subject, parts.id);
  return `${factsSql(subject, parts)}
  select ${self} as own, ${known(subject, parts.id)} as known, ${[`${FACTS} as facts`, 'relata.company_currency() as currency', '(select day from base) as day', ...columns].join(', ')}
  from (select distinct row_id as id from counted union all select null) r
  where r.id is null or ${self} or exists (select 1 from fact f where f.row_id = r.id)${subject.kind === 'territory' ? '' : ` or exists (${overrideFor('r.id', parts)})`}
  order by r.id is null desc, (${self}) is true desc, r.id`;
}
