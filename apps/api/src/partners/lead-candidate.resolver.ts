import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { BadInput, type Context, connectionOf, type ListArgs, listArgsOf, type Row, uuidOf } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { Lead } from '../sales/index.js';
import { scorePartsSql, waits } from './distribution.sql.js';
import { DistributionRule } from './distribution-rule.entity.js';
import { LeadCandidates, LeadCandidatesArgs } from './lead-candidate.types.js';

@Resolver()
export class LeadCandidateResolver {
  @Query(() => LeadCandidates, {
    nullable: true,
    description: 'Partners for a lead, each with its score and how that came about, or why it may not get it. Null where no rule takes the lead.',
  })
  leadCandidates(@Args(() => LeadCandidatesArgs) args: LeadCandidatesArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return leadCandidates(ctx, args, info);
  }

  @Query(() => connectionOf(Lead), { description: 'Leads that wait for a partner or an employee: nobody has them, on offer or not.' })
  leadsAwaitingPartner(@Args(() => listArgsOf(Lead)) args: ListArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.list(Lead, args, info, waits, true);
  }
}

/** One statement, within what the viewer sees of leads and partners. */
async function leadCandidates(ctx: Context, { leadId, ruleId, first }: LeadCandidatesArgs, info: GraphQLResolveInfo): Promise<LeadCandidates | null> {
  if (first < 1 || first > 100) throw new BadInput('`first` is from 1 to 100.');
  const rows = await ctx.read.statement(info, (plan) => {
    const [lead, rule, limit] = [plan.sql.param(uuidOf('led', leadId)), plan.sql.param(ruleId ? uuidOf('dru', ruleId) : null), plan.sql.param(first)];
    const partner = plan.record(
      Partner,
      plan.asked('LeadCandidate', plan.asked('LeadCandidates', info.fieldNodes, 'candidates'), 'partner'),
      'c.partner_id',
    );
    const by = plan.record(DistributionRule, plan.asked('LeadCandidates', info.fieldNodes, 'rule'), 'c.rule_id');
    return {
      text: `select c.rank, round(c.score::numeric, 2)::text as score, ${scorePartsSql('c', 'r')} as parts, c.open, c.exclusions, c.eligible, c.excluded
          ${partner ? `, ${partner.sql} as partner` : ''}${by ? `, ${by.sql} as rule` : ''}
        from (select f.*, count(f.rank) over ()::int as eligible, (count(*) over () - count(f.rank) over ())::int as excluded
              from relata.lead_candidates(${lead}::uuid, ${rule}::uuid) f
              order by f.rank nulls last, cardinality(f.exclusions), f.score desc, f.partner_id limit ${limit}::int) c
          join distribution_rule r on r.id = c.rule_id
        order by c.rank nulls last, cardinality(c.exclusions), c.score desc, c.partner_id`,
      hydrate: (row: Row) => {
        if (row.partner) partner?.hydrate(row.partner as Row);
        if (row.rule) by?.hydrate(row.rule as Row);
      },
    };
  });
  const [top] = rows;
  if (!top) return null;
  const candidates = rows.map(({ open: openLeads, ...row }) => ({ ...row, openLeads }));
  return { rule: top.rule, eligible: top.eligible, excluded: top.excluded, candidates } as LeadCandidates;
}
