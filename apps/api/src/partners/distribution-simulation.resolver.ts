import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { BadInput, type Context, type Row, uuidOf } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { Lead } from '../sales/index.js';
import { DistributionRule } from './distribution-rule.entity.js';
import { DistributionSimulation, DistributionSimulationArgs } from './distribution-simulation.types.js';

@Resolver()
export class DistributionSimulationResolver {
  @Query(() => DistributionSimulation, {
    nullable: true,
    description:
      'Gives the leads of a past period out anew, under a version of a rule and by what is known of the partners today: who would have got how many. Partners begin without leads.',
  })
  distributionSimulation(
    @Args(() => DistributionSimulationArgs) args: DistributionSimulationArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return simulate(ctx, args, info);
  }
}

const DAY = 86_400_000;
const dateOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The calendar quarter before the one of this day. */
export function lastQuarter(today = new Date()): { startsOn: string; endsOn: string } {
  const first = Math.floor(today.getUTCMonth() / 3) * 3 - 3;
  const day = (month: number, date: number) => dateOf(new Date(Date.UTC(today.getUTCFullYear(), month, date)));
  return { startsOn: day(first, 1), endsOn: day(first + 3, 0) };
}

/** Rows of one statement: the whole, partners, and leads that would go elsewhere; leads are placed once for all of them. */
const SIMULATION = (p: { rule: string; start: string; end: string; turnover: string; first: string; skip: string }, records: string[]) => `
with placed as materialized (
  select p.* from relata.place_leads(array(
    select l.id from lead l where l.created_at >= ${p.start}::date and l.created_at < ${p.end}::date + 1), ${p.rule}::uuid, ${p.turnover}::float8) p),
outcome as materialized (
  select p.lead_id, p.partner_id, p.score, p.acceptance, l.score as promise, l.created_at,
    (select o.partner_id from lead_offer o where o.lead_id = p.lead_id and o.seller_id is not null order by o.answered_at desc limit 1) as then_id
  from placed p join lead l on l.id = p.lead_id),
per_partner as (
  select x.id, sum(x.then_n)::int as then_n, sum(x.now_n)::int as now_n, sum(x.expected) as expected from (
    select o.then_id as id, 1 as then_n, 0 as now_n, 0::float8 as expected from outcome o
    union all select o.partner_id, 0, 1, o.acceptance from outcome o) x
  where x.id is not null group by x.id order by greatest(sum(x.now_n), sum(x.then_n)) desc, x.id limit 100),
moved as (select o.* from outcome o where o.partner_id is distinct from o.then_id),
row as (
  select 'whole' as part, null::uuid as lead_id, null::uuid as then_id, null::uuid as partner_id, count(*)::int as leads, count(o.then_id)::int as then_n,
    count(o.partner_id)::int as now_n, coalesce(sum(o.acceptance), 0) as expected, null::float8 as score, (select count(*) from moved)::int as moved,
    null::int as promise, null::timestamptz as at from outcome o
  union all select 'partner', null, null, p.id, null, p.then_n, p.now_n, p.expected, null, null, null, null from per_partner p
  union all (select 'difference', m.lead_id, m.then_id, m.partner_id, null, null, null, null, m.score, null, m.promise, m.created_at from moved m
    order by m.promise desc nulls last, m.created_at, m.lead_id limit ${p.first}::int offset ${p.skip}::int))
select r.part, r.leads, r.then_n, r.now_n, round(r.expected::numeric, 2)::text as expected, round(r.score::numeric, 2)::text as score, r.moved
  ${records.map((record) => `, ${record}`).join('')}
from row r order by r.part, greatest(r.now_n, r.then_n) desc nulls last, r.promise desc nulls last, r.at, r.lead_id, r.partner_id`;

async function simulate(ctx: Context, args: DistributionSimulationArgs, info: GraphQLResolveInfo): Promise<DistributionSimulation | null> {
  const { startsOn = null, endsOn = null, daysOpen, first, skip } = args;
  if ((startsOn === null) !== (endsOn === null)) throw new BadInput('Say both, the first day and the last, or neither.');
  const period = startsOn && endsOn ? { startsOn, endsOn } : lastQuarter();
  if (period.endsOn < period.startsOn) throw new BadInput('A period ends on its first day or later.');
  if (first < 1 || first > 100 || skip < 0 || daysOpen < 1 || daysOpen > 365)
    throw new BadInput('`first` is from 1 to 100, `daysOpen` from 1 to 365.');
  const days = (Date.parse(period.endsOn) - Date.parse(period.startsOn)) / DAY + 1;
  const [found] = await ctx.read.statement(info, (plan) => {
    const rule = plan.sql.param(uuidOf('dru', args.ruleId));
    const record = plan.record(DistributionRule, plan.asked('DistributionSimulation', info.fieldNodes, 'rule'), 'r.id');
    return {
      text: `select true as known${record ? `, ${record.sql} as rule` : ''} from distribution_rule r where r.id = ${rule}::uuid`,
      hydrate: (row: Row) => record?.hydrate(row.rule as Row),
    };
  });
  if (!found) return null;
  const rows = await ctx.read.statement(info, (plan) => {
    const asked = (field: string, type: string, name: string) => plan.asked(type, plan.asked('DistributionSimulation', info.fieldNodes, field), name);
    const params = {
      rule: plan.sql.param(uuidOf('dru', args.ruleId)),
      start: plan.sql.param(period.startsOn),
      end: plan.sql.param(period.endsOn),
      turnover: plan.sql.param(Math.max(1, days / daysOpen)),
      first: plan.sql.param(first),
      skip: plan.sql.param(skip),
    };
    const of = (part: string, id: string) => `case when r.part = '${part}' then r.${id} end`;
    const records = Object.entries({
      inSum: plan.record(Partner, asked('partners', 'SimulatedPartner', 'partner'), of('partner', 'partner_id')),
      partner: plan.record(Partner, asked('differences', 'SimulatedLead', 'partner'), of('difference', 'partner_id')),
      partnerThen: plan.record(Partner, asked('differences', 'SimulatedLead', 'partnerThen'), of('difference', 'then_id')),
      lead: plan.record(Lead, asked('differences', 'SimulatedLead', 'lead'), of('difference', 'lead_id')),
    });
    return {
      text: SIMULATION(
        params,
        records.flatMap(([name, record]) => (record ? [`${record.sql} as "${name}"`] : [])),
      ),
      hydrate: (row: Row) => {
        for (const [name, record] of records) if (record && row[name]) record.hydrate(row[name] as Row);
      },
    };
  });
  return { ...period, rule: found.rule as DistributionRule, ...simulationOf(rows) };
}

function simulationOf(rows: Row[]): Omit<DistributionSimulation, 'rule' | 'startsOn' | 'endsOn'> {
  const of = (part: string) => rows.filter((row) => row.part === part);
  const [whole = {}] = of('whole') as Record<string, number>[];
  const { leads = 0, now_n: placed = 0, then_n: acceptedThen = 0, expected, moved = 0 } = whole;
  return {
    leads,
    placed,
    withoutCandidate: leads - placed,
    acceptedThen,
    expectedAccepted: String(expected ?? 0),
    differenceCount: moved,
    partners: of('partner').map((row) => ({
      partner: row.inSum as Partner,
      leadsThen: row.then_n as number,
      leads: row.now_n as number,
      expectedAccepted: row.expected as string,
    })),
    differences: of('difference').map((row) => ({
      lead: row.lead as Lead,
      partnerThen: (row.partnerThen as Partner | undefined) ?? null,
      partner: (row.partner as Partner | undefined) ?? null,
      score: row.score as string | null,
    })),
  };
}
