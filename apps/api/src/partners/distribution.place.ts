import { databaseCode } from '../core/index.js';
import { scoreSql, specialisationSql, VALUES } from './distribution.sql.js';

const columns = (row: string): string => VALUES.map((value) => `${row}.${value}`).join(', ');

/**
 * Gives many leads to partners at once, without writing anything: the run makes offers of it, the simulation sums.
 *
 * Leads of one kind (rule, territory, industry, category, who was asked) have the same candidates with the same values. A
 * candidate with room for n leads has n places, each worth a little less than the one before, since room and fairness
 * shrink; the leads of the kind, the most promising first, take the best places in turn. That is what giving them
 * away one by one would come to. Kinds compete for partners: where a partner got more leads than it has room for,
 * the most promising stay, and the others look again in the next pass, without the partners that are full by then. Each
 * pass but the last fills a partner, so there are few, and their number is bounded whatever the number of leads. The most
 * promising tenth of all leads goes first, then the next, so that none finds its partner full of leads that promise much less.
 *
 * \`turnover\` says that it is a simulation: partners begin empty and take their capacity so many times.
 */
const SHARES = 10;
const MOST_PASSES = 20;

databaseCode(
  'placing leads',
  `
drop type if exists relata.placement cascade;
-- A lead and the partner that it goes to; none where nobody is left.
create type relata.placement as (lead_id uuid, rule_id uuid, partner_id uuid, hop int, score float8, ${VALUES.map((value) => `${value} float8`).join(', ')});

-- The planner can't know how many rows the steps answer, and takes them for a few: without nested loops it joins many as well.
create function relata.place_leads(leads uuid[], by_rule uuid default null, turnover float8 default null) returns setof relata.placement
language plpgsql stable rows 10000 set search_path = public, pg_temp set enable_nestloop = off set jit = off as $$
declare
  waiting uuid[];
  placed relata.placement[] := '{}';
  claims relata.placement[];
  rejected uuid[];
begin
  for waiting in
    select array_agg(f.lead_id) from (select f.lead_id, ntile(${SHARES}) over (order by f.turn) as share from relata.distribution_facts(leads, by_rule) f) f
    group by f.share order by f.share
  loop
    for pass in 1..${MOST_PASSES} loop
      with fact as materialized (
        select f.*, dense_rank() over (order by f.rule_id, f.territory_id, f.industry, f.category, f.tried) as kind
        from (select f.lead_id, f.rule_id, f.territory_id, f.industry, f.category, f.turn, cardinality(f.asked) as hops,
                case when turnover is null then f.asked else '{}' end as tried
              from relata.distribution_facts(waiting, by_rule) f) f),
      lead_of as (select f.*, row_number() over (partition by f.kind order by f.turn) as place from fact f),
      kind as materialized (
        select distinct on (f.kind) f.kind, f.rule_id, f.territory_id, f.industry, f.category, f.tried, count(*) over (partition by f.kind) as leads,
          f.hops < r.max_offers or turnover is not null as goes_on
        from fact f join distribution_rule r on r.id = f.rule_id),
      given as (select p.partner_id, count(*)::int as leads from unnest(placed) p where p.partner_id is not null group by 1),
      standing as materialized (
        select r.id as rule_id, r.capacity as whole, s.partner_id, s.tier, s.acceptance, s.specialisations,
          case when turnover is null then r.capacity else ceil(r.capacity * turnover)::int end as capacity,
          case when turnover is null then s.open else 0 end + coalesce(g.leads, 0) as taken,
          case when g.leads is not null then 0 when turnover is null then s.fairness else 1 end as fairness
        from (select distinct k.rule_id from kind k) k join distribution_rule r on r.id = k.rule_id
          cross join lateral relata.partner_standing(r.id) s left join given g on g.partner_id = s.partner_id
        where cardinality(s.exclusions) = 0),
      roomy as materialized (select * from standing s where s.taken < s.capacity),
      cover as materialized (select * from relata.territory_cover()),
      pair as (
        select k.kind, s.partner_id, cover.fit from kind k join cover on cover.territory_id = k.territory_id
          join roomy s on s.rule_id = k.rule_id and s.partner_id = cover.partner_id
        where k.goes_on and not s.partner_id = any (k.tried)
        union all
        select k.kind, s.partner_id, 0 from kind k join distribution_rule r on r.id = k.rule_id and not r.territory_required
          join roomy s on s.rule_id = k.rule_id left join cover on cover.territory_id = k.territory_id and cover.partner_id = s.partner_id
        where k.goes_on and cover.partner_id is null and not s.partner_id = any (k.tried)),
      candidate as (
        select p.kind, s.rule_id, s.partner_id, k.leads, s.capacity as places, s.taken, p.fit as territory,
          ${specialisationSql('s', 'k')} as specialisation, s.tier, s.acceptance, s.fairness as first_fairness
        from pair p join kind k on k.kind = p.kind join roomy s on s.rule_id = k.rule_id and s.partner_id = p.partner_id),
      -- The n leads of a kind never reach beyond the n best candidates, nor the m-th of them beyond its place n - m + 1.
      ranked as (
        select c.*, row_number() over (partition by c.kind order by ${scoreSql('x', 'r')} desc, c.partner_id) as m
        from candidate c join distribution_rule r on r.id = c.rule_id
          cross join lateral (select ${columns('c').replace('c.capacity', '1 - c.taken::float8 / c.places as capacity').replace('c.fairness', 'c.first_fairness as fairness')}) x),
      slot as (
        select c.kind, c.rule_id, c.partner_id, c.places - c.taken as room, ${scoreSql('x', 'r')} as score, x.*,
          row_number() over (partition by c.kind order by ${scoreSql('x', 'r')} desc, c.partner_id, n) as place
        from ranked c join distribution_rule r on r.id = c.rule_id
          cross join lateral generate_series(1, least(c.places - c.taken, c.leads - c.m + 1)) n
          cross join lateral (select c.territory, c.specialisation, c.tier, c.acceptance,
            1 - (c.taken + n - 1)::float8 / c.places as capacity, case when n = 1 then c.first_fairness else 0 end as fairness) x
        where c.m <= c.leads),
      claim as (
        select l.lead_id, l.rule_id, s.partner_id, l.hops + 1 as hop, s.score, ${columns('s')},
          s.partner_id is null or row_number() over (partition by s.partner_id order by l.turn) <= s.room as stays
        from lead_of l left join slot s on s.kind = l.kind and s.place = l.place)
      select array_agg((c.lead_id, c.rule_id, c.partner_id, c.hop, c.score, ${columns('c')})::relata.placement) filter (where c.stays),
        array_agg(c.lead_id) filter (where not c.stays)
        into claims, rejected from claim c;
      placed := placed || coalesce(claims, '{}');
      exit when rejected is null;
      waiting := rejected;
    end loop;
  end loop;
  return query select (p).* from unnest(placed) p;
end $$;
`,
);
