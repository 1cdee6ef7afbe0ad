import type { GraphQLResolveInfo } from 'graphql';
import { BadInput, type Context, databaseCode, executableBy, type Row, uuidOf } from '../core/index.js';
import { Partner, PartnerTier } from '../directory/index.js';
import type { PlannedRequirementInput, TierReplayArgs } from './tier.inputs.js';
import type { TierMove, TierReplay } from './tier.types.js';

/** The moves by other requirements, for who writes programmes; nothing is written. */
databaseCode(
  'replay of tiers',
  `
create or replace function relata.tier_replay(of_programme uuid, planned jsonb)
returns table (partner_id uuid, move text, from_tier_id uuid, to_tier_id uuid, grace_until date, facts jsonb) language sql stable security definer set search_path = public, pg_temp as $$
  select * from relata.tier_moves(of_programme, (now() at time zone 'utc')::date, true, planned)
$$;
${executableBy(['relata.tier_replay'], ['CHANNEL_MANAGER', 'ADMIN'])}
`,
);

const MOST_REQUIREMENTS = 200;
const MOST_MOVES = 200;

/** Requirements in the columns of their table. */
function columnsOf({ tierId, kind, courseId, window, threshold }: PlannedRequirementInput): object {
  const tier = uuidOf('pti', tierId);
  const course = courseId ? uuidOf('crs', courseId) : null;
  if (!tier || course === undefined) throw new BadInput('A requirement names a tier of the programme, and a course only by its id.');
  return { tier_id: tier, kind, course_id: course, window: window ?? 'TRAILING_YEAR', threshold };
}

/** What a run would do now, reviews included: one statement, whatever the number of partners. */
export async function replay(
  ctx: Context,
  { programmeId, requirements, first }: TierReplayArgs,
  info: GraphQLResolveInfo,
): Promise<TierReplay | null> {
  const programme = uuidOf('ppr', programmeId);
  if (!programme) return null;
  if ((requirements?.length ?? 0) > MOST_REQUIREMENTS) throw new BadInput(`At most ${MOST_REQUIREMENTS} requirements can be tried.`);
  const planned = requirements ? JSON.stringify(requirements.map(columnsOf)) : null;
  const limit = Math.min(Math.max(first ?? 50, 0), MOST_MOVES);
  const rows = await ctx.read.statement(info, (plan) => {
    const nodes = plan.asked('TierReplay', info.fieldNodes, 'moves');
    const record = (of: typeof Partner | typeof PartnerTier, name: string, id: string) => plan.record(of, plan.asked('TierMove', nodes, name), id);
    const records = Object.entries({
      partner: record(Partner, 'partner', 'm.partner_id'),
      fromTier: record(PartnerTier, 'fromTier', 'm.from_tier_id'),
      toTier: record(PartnerTier, 'toTier', 'm.to_tier_id'),
    }).flatMap(([name, found]) => (found ? [{ name, ...found }] : []));
    const [of, by] = [plan.sql.param(programme), plan.sql.param(planned)];
    return {
      text: `with moves as materialized (select * from relata.tier_replay(${of}::uuid, ${by}::jsonb)),
        counted as (select (select count(*)::int from partner p where p.programme_id = ${of}::uuid and p.status = 'ACTIVE') as partners,
          count(*) filter (where move = 'PROMOTION')::int as promotions, count(*) filter (where move = 'GRACE')::int as graces,
          count(*) filter (where move = 'RECOVERY')::int as recoveries, count(*) filter (where move = 'DEMOTION')::int as demotions from moves),
        named as (select m.*, p.name from moves m join partner p on p.id = m.partner_id
          order by array_position(array['DEMOTION', 'GRACE', 'PROMOTION', 'RECOVERY'], m.move), p.name, p.id limit ${limit})
        select c.*, m.move as kind, m.grace_until::text as "graceUntil", m.facts as requirements
          ${records.map(({ name, sql }) => `, ${sql} as "${name}"`).join('')}
        from counted c left join named m on true order by array_position(array['DEMOTION', 'GRACE', 'PROMOTION', 'RECOVERY'], m.move), m.name, m.partner_id`,
      hydrate: (row: Row) => {
        for (const { name, hydrate } of records) if (row[name]) hydrate(row[name] as Row);
      },
    };
  });
  const { partners, promotions, graces, recoveries, demotions } = rows[0] as unknown as TierReplay;
  return { partners, promotions, graces, recoveries, demotions, moves: rows.filter(({ kind }) => kind) as unknown as TierMove[] };
}
