import { databaseCode, executableBy, PARTNERS } from '../core/index.js';

/** A measured requirement as it stands in the log and in answers (`MeasuredRequirement`). */
const fact = (m: string, currency: string) => `jsonb_build_object('kind', ${m}.kind, 'window', ${m}."window", 'course', ${m}.course_id,
  'courseTitle', (select c.title from course c where c.id = ${m}.course_id), 'currency', case when ${m}.kind = 'REVENUE' then ${currency} end,
  'needed', trim_scale(${m}.needed)::text, 'measured', trim_scale(${m}.measured)::text, 'missing', trim_scale(greatest(${m}.needed - ${m}.measured, 0))::text)`;

/** The requirements that hold, as `relata.tier_measures` takes them. */
const PRESENT = (programme: string) =>
  `(select coalesce(jsonb_agg(to_jsonb(r)), '[]') from tier_requirement r join partner_tier t on t.id = r.tier_id where t.programme_id = ${programme})`;

/**
 * Who moves from which tier to which, and why: by the requirements that hold, or by others that are only being tried. Nothing is
 * written here. A tier is reached where all of its requirements are known and fulfilled; a partner is below its tier where one of
 * them is known and missed, and no tier as high is reached.
 */
databaseCode(
  'moves between tiers',
  `
create or replace function relata.tier_moves(of_programme uuid, as_of date, reviewing boolean, planned jsonb default null)
returns table (partner_id uuid, move text, from_tier_id uuid, to_tier_id uuid, grace_until date, facts jsonb)
language sql stable rows 10000 security definer set search_path = public, pg_temp as $$
  with programme as (select * from partner_programme where id = of_programme),
  measures as materialized (select * from relata.tier_measures(of_programme, as_of, coalesce(planned, ${PRESENT('of_programme')}))),
  tiers as materialized (select t.id, t.rank from partner_tier t where t.programme_id = of_programme),
  judged as materialized (
    select m.partner_id, m.tier_id, bool_and(coalesce(m.measured >= m.needed, false)) as reached, bool_or(coalesce(m.measured < m.needed, false)) as missed
    from measures m group by 1, 2),
  members as materialized (
    select p.id, p.tier_id, p.tier_grace_until, c.rank from partner p left join tiers c on c.id = p.tier_id
    where p.programme_id = of_programme and p.status = 'ACTIVE'),
  best as (
    select distinct on (m.id) m.id, t.id as tier_id, t.rank from members m cross join tiers t
    left join judged j on j.partner_id = m.id and j.tier_id = t.id
    where coalesce(j.reached, true) order by m.id, t.rank desc),
  standing as (
    select m.*, b.tier_id as best_id, coalesce(b.rank, 0) as best_rank, coalesce(b.rank, 0) < m.rank and coalesce(j.missed, false) as below
    from members m left join best b on b.id = m.id left join judged j on j.partner_id = m.id and j.tier_id = m.tier_id),
  moving as materialized (
    select s.*, p.grace_days, p.currency, case
      when s.best_rank > coalesce(s.rank, 0) and (s.tier_id is null or p.promotion = 'AT_ONCE' or reviewing) then 'PROMOTION'
      when s.below and s.tier_grace_until is null and p.grace_days > 0 then 'GRACE'
      when s.below and coalesce(s.tier_grace_until < as_of, true) then 'DEMOTION'
      when s.tier_grace_until is not null and not s.below then 'RECOVERY' end as move
    from standing s cross join programme p),
  facts as (
    select m.id, jsonb_agg(${fact('x', 'm.currency')} order by x.kind) as facts from moving m join measures x on x.partner_id = m.id
      and x.tier_id = case when m.move = 'PROMOTION' then m.best_id else m.tier_id end and (m.move in ('PROMOTION', 'RECOVERY') or x.measured < x.needed)
    where m.move is not null group by 1)
  select m.id, m.move, m.tier_id, case when m.move in ('PROMOTION', 'DEMOTION') then m.best_id else m.tier_id end,
    case when m.move = 'GRACE' then as_of + m.grace_days end, coalesce(f.facts, '[]')
  from moving m left join facts f on f.id = m.id where m.move is not null
$$;
${executableBy(['relata.tier_moves'], [])}

-- How a partner stands to each tier of its programme, for itself and for who sees all of partners; of another one a partner gets nothing.
create or replace function relata.tier_progress(of_partner uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'rank', t.rank, 'current', t.id = p.tier_id,
      'reached', coalesce(m.reached, true), 'requirements', coalesce(m.facts, '[]')) order by t.rank), '[]')
  from partner p join partner_programme g on g.id = p.programme_id join partner_tier t on t.programme_id = g.id
  left join (
    select x.tier_id, bool_and(coalesce(x.measured >= x.needed, false)) as reached, jsonb_agg(${fact('x', 'g.currency')} order by x.kind) as facts
    from partner p join partner_programme g on g.id = p.programme_id cross join lateral relata.tier_measures(g.id, (now() at time zone 'utc')::date, ${PRESENT('g.id')}, p.id) x
    where p.id = of_partner group by 1) m on m.tier_id = t.id
  where p.id = of_partner and (relata.principal_kind() is distinct from 'partner' or p.id = relata.partner_id())
$$;
${executableBy(['relata.tier_progress'], [...PARTNERS, 'CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'])}
`,
);
