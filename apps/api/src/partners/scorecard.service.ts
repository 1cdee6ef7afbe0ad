import type { GraphQLResolveInfo } from 'graphql';
import { assign, BadInput, type Context, type Row, type Tx, uuidOf } from '../core/index.js';
import { Partner } from '../directory/index.js';
import type { ScorecardTargetSetInput } from './scorecard.inputs.js';
import { LESS_IS_BETTER, MEASURES } from './scorecard.measures.js';
import type { ScorecardsArgs } from './scorecard.types.js';
import { ScorecardTarget } from './scorecard-target.entity.js';

const less = LESS_IS_BETTER.map((measure) => `'${measure}'`).join(', ');

/**
 * Figures against the targets of the tier, for one partner or for all of them by score: one statement either way. Score, rank
 * and median come from other partners, so that whoever acts for one never gets them.
 */
export async function scorecards(ctx: Context, { startsOn, endsOn }: ScorecardsArgs, info: GraphQLResolveInfo, partnerId?: string): Promise<Row[]> {
  if (endsOn < startsOn) throw new BadInput('A period ends on its first day or later.');
  const outside = ctx.principal.partnerId !== null;
  const only = partnerId === undefined ? null : uuidOf('par', partnerId);
  if (partnerId !== undefined && !only) return [];
  const rows = await ctx.read.statement(info, (plan) => {
    const [from, until, one] = [plan.sql.param(startsOn), plan.sql.param(endsOn), plan.sql.param(only)];
    const record = plan.record(Partner, plan.asked('PartnerScorecard', info.fieldNodes, 'partner'), 'c.partner_id');
    const measures = plan.sql.param(MEASURES);
    return {
      text: `
with figures as materialized (select * from relata.partner_figures(${from}::date, ${until}::date, ${outside ? `${one}::uuid` : 'null'})),
  all_figures as (
    select p.id as partner_id, p.tier_id, m.measure, m.at, f.value, t.target, t.weight,
      case when t.target is null or f.value is null then null
        when m.measure in (${less}) then least(1, t.target / nullif(greatest(f.value, 0), 0))
        else greatest(0, least(1, f.value / t.target)) end as attainment
    from partner p cross join unnest(${measures}::text[]) with ordinality m(measure, at)
    left join figures f on f.partner_id = p.id and f.measure = m.measure
    left join scorecard_target t on t.tier_id = p.tier_id and t.measure = m.measure
    where p.status = 'ACTIVE'),
  medians as (
    select tier_id, measure, percentile_cont(0.5) within group (order by value)::numeric as median from all_figures where value is not null group by 1, 2),
  cards as (
    select a.partner_id, round(100 * sum(a.attainment * a.weight) / nullif(sum(a.weight) filter (where a.attainment is not null), 0), 1) as score,
      json_agg(json_build_object('measure', a.measure, 'value', trim_scale(a.value)::text, 'target', trim_scale(a.target)::text,
        'attainment', round(a.attainment, 4)::text, 'median', ${outside ? 'null' : 'trim_scale(round(d.median, 4))::text'}) order by a.at) as figures
    from all_figures a left join medians d on d.tier_id is not distinct from a.tier_id and d.measure = a.measure group by 1),
  ranked as (select c.*, case when c.score is not null then rank() over (order by c.score desc nulls last)::int end as rank from cards c)
select ${record ? `${record.sql} as partner, ` : ''}c.figures, relata.company_currency() as currency, p.name as sort,
  ${outside ? 'null::text as score, null::int as rank' : 'c.score::text as score, c.rank'}
from ranked c join partner p on p.id = c.partner_id
where ${one}::uuid is null or c.partner_id = ${one}::uuid order by c.rank nulls last, sort, c.partner_id`,
      hydrate: (row: Row) => {
        if (record && row.partner) record.hydrate(row.partner as Row);
      },
    };
  });
  return rows;
}

/** One target of a tier and measure: set again, it changes. */
export async function setScorecardTarget(tx: Tx, input: ScorecardTargetSetInput): Promise<ScorecardTarget> {
  const known = await tx.em.findOne(ScorecardTarget, { tier: input.tierId, measure: input.measure });
  const target = known ?? new ScorecardTarget();
  await assign(tx, target, input);
  tx.em.persist(target);
  return target;
}
