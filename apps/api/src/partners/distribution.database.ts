import { databaseCode } from '../core/index.js';
import { certifiedOf } from '../learning/index.js';
import { capacitySql, LOOKS_BACK, OPEN_LEAD, scoreSql, specialisationSql, VALUES } from './distribution.sql.js';

const lowered = (values: string): string => `(select array_agg(lower(v)) from unnest(${values}) v)`;
const fits = (fact: string, values: string): string => `(${values} is null or lower(${fact}) = any (${values}))`;

/**
 * What leads and partners are to a rule. Everything runs with the rights of who asks, and looks at many leads as at one:
 * leads of a rule, territory, industry, category and of the same partners asked before are one kind, and are scored once.
 */
databaseCode(
  'distribution of leads',
  `
-- Where partners sell: their territories and all below, with how near each comes.
create or replace function relata.territory_cover() returns table (partner_id uuid, territory_id uuid, fit float8)
language sql stable rows 50000 set search_path = public, pg_temp as $$
  with recursive down as (
    select t.partner_id, t.territory_id, 1 as depth from partner_territory t
    union all select d.partner_id, t.id, d.depth + 1 from down d join territory t on t.parent_id = d.territory_id)
  select d.partner_id, d.territory_id, 1.0 / min(d.depth) from down d group by 1, 2
$$;

-- What a rule looks at of each partner, whatever the lead: why it gets none, and its own part of the score.
drop function if exists relata.partner_standing(uuid) cascade;
create function relata.partner_standing(of_rule uuid)
returns table (partner_id uuid, exclusions text[], open int, tier float8, acceptance float8, fairness float8, specialisations text[])
language sql stable rows 2000 set search_path = public, pg_temp as $$
  with held as (
    select h.partner_id, count(*)::int as open from (
      select l.partner_id from lead l where l.partner_id is not null and l.${OPEN_LEAD}
      union all select o.partner_id from lead_offer o where o.state = 'OFFERED') h group by 1),
  offers as (
    select o.partner_id, o.seller_id, o.state, row_number() over (order by o.offered_at desc, o.id desc) - 1 as since
    from lead_offer o where o.offered_at > now() - ${LOOKS_BACK}),
  history as (
    select o.partner_id, min(o.since) as since, count(o.seller_id) as accepted,
      count(*) filter (where o.seller_id is not null or o.state in ('DECLINED', 'EXPIRED')) as answered
    from offers o group by 1),
  best as (select max(t.lead_weight) as weight from partner_tier t),
  known as (
    select p.id, p.status, p.programme_id, p.tier_id, coalesce(${lowered('p.specialisations')}, '{}') as specialisations,
      count(*) filter (where p.status = 'ACTIVE') over () as active
    from partner p)
  select p.id,
    array_remove(array[
      case when p.status <> 'ACTIVE' then 'NOT_ACTIVE' end,
      case when r.programme_id is not null and p.programme_id is distinct from r.programme_id then 'OTHER_PROGRAMME' end,
      case when not p.specialisations @> coalesce(${lowered('r.specialisations')}, '{}') then 'SPECIALISATION' end,
      case when r.required_course_id is not null and ${certifiedOf('p.id', 'r.required_course_id')} = 0 then 'CERTIFICATE' end], null),
    coalesce(held.open, 0),
    coalesce((t.lead_weight / nullif(best.weight, 0))::float8, 0),
    (coalesce(history.accepted, 0) + 1)::float8 / (coalesce(history.answered, 0) + 2),
    case when history.since is null then 1 else least(1, history.since::float8 / greatest(1, p.active)) end,
    p.specialisations
  from distribution_rule r cross join known p cross join best
    left join held on held.partner_id = p.id left join history on history.partner_id = p.id left join partner_tier t on t.id = p.tier_id
  where r.id = of_rule
$$;

-- Which rule takes each of these leads, one of those in use or the one that is asked about, and what it looks at of them.
drop function if exists relata.distribution_facts(uuid[], uuid) cascade;
create function relata.distribution_facts(leads uuid[], by_rule uuid default null)
returns table (lead_id uuid, rule_id uuid, territory_id uuid, industry text, category text, asked uuid[], turn bigint)
language sql stable rows 10000 set search_path = public, pg_temp as $$
  with recursive rule as materialized (
    select r.id, r.position, r.territory_id, ${lowered('r.countries')} as countries, ${lowered('r.industries')} as industries,
      ${lowered('r.sources')} as sources, r.min_score, r.max_score
    from distribution_rule r where case when by_rule is null then r.state = 'ACTIVE' else r.id = by_rule end),
  inside as (
    select r.id as rule_id, r.territory_id from rule r where r.territory_id is not null
    union select i.rule_id, t.id from inside i join territory t on t.parent_id = i.territory_id),
  taken as (
    select distinct on (l.id) l.id, r.id as rule_id, l.territory_id, lower(l.industry) as industry, l.product_id, l.score, l.created_at
    from lead l join rule r on
      (r.territory_id is null or exists (select from inside i where i.rule_id = r.id and i.territory_id = l.territory_id))
      and ${fits('l.country', 'r.countries')} and ${fits('l.industry', 'r.industries')} and ${fits('l.source', 'r.sources')}
      and (r.min_score is null or l.score >= r.min_score) and (r.max_score is null or l.score <= r.max_score)
    where l.id = any (leads) order by l.id, r.position, r.id),
  asked as (
    select o.lead_id, array_agg(distinct o.partner_id order by o.partner_id) as partners from lead_offer o where o.lead_id = any (leads) group by 1)
  select l.id, l.rule_id, l.territory_id, l.industry, lower(c.name), coalesce(a.partners, '{}'),
    row_number() over (order by l.score desc nulls last, l.created_at, l.id)
  from taken l left join product p on p.id = l.product_id left join product_category c on c.id = p.category_id left join asked a on a.lead_id = l.id
$$;

-- Every partner for one lead: its rank among those who may get it, or why it may not.
drop function if exists relata.lead_candidates(uuid, uuid) cascade;
create function relata.lead_candidates(of_lead uuid, by_rule uuid default null)
returns table (partner_id uuid, rule_id uuid, rank int, score float8, exclusions text[], open int, ${VALUES.map((value) => `${value} float8`).join(', ')})
language sql stable rows 2000 set search_path = public, pg_temp as $$
  select v.partner_id, v.rule_id,
    case when cardinality(v.exclusions) = 0 then (row_number() over (order by cardinality(v.exclusions) > 0, v.score desc, v.partner_id))::int end,
    v.score, v.exclusions, v.open, ${VALUES.map((value) => `v.${value}`).join(', ')}
  from (
    select s.partner_id, c.rule_id, ${scoreSql('x', 'r')} as score, x.*, s.open,
      s.exclusions || array_remove(array[
        case when r.territory_required and cover.fit is null then 'TERRITORY' end,
        case when s.open >= r.capacity then 'NO_CAPACITY' end,
        case when s.partner_id = any (c.asked) then 'ASKED_BEFORE' end], null) as exclusions
    from relata.distribution_facts(array[of_lead], by_rule) c join distribution_rule r on r.id = c.rule_id
      cross join lateral relata.partner_standing(c.rule_id) s
      left join relata.territory_cover() cover on cover.partner_id = s.partner_id and cover.territory_id = c.territory_id
      cross join lateral (select coalesce(cover.fit, 0) as territory, ${specialisationSql('s', 'c')} as specialisation, s.tier, s.acceptance,
        ${capacitySql('s.open', 'r.capacity')} as capacity, s.fairness) x) v
$$;
`,
);
