import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { ScorecardTargetSetInput } from './scorecard.inputs.js';
import { scorecards, setScorecardTarget } from './scorecard.service.js';
import { PartnerScorecard, ScorecardArgs, ScorecardsArgs } from './scorecard.types.js';
import { ScorecardTarget } from './scorecard-target.entity.js';

@Resolver()
export class ScorecardResolver {
  @Query(() => [PartnerScorecard], { description: 'The scorecards of all active partners in a period, best first.' })
  partnerScorecards(@Args(() => ScorecardsArgs) args: ScorecardsArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return scorecards(ctx, args, info);
  }

  @Query(() => PartnerScorecard, {
    nullable: true,
    description: 'The scorecard of one partner in a period; of the caller’s own, where they act for one. Null where there is none.',
  })
  async partnerScorecard(@Args(() => ScorecardArgs) args: ScorecardArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return (await scorecards(ctx, args, info, args.partnerId))[0] ?? null;
  }
}

@Resolver()
export class ScorecardTargetResolver extends reads(ScorecardTarget, null, 'scorecardTargets') {
  @Mutation(() => payloadOf(ScorecardTarget), { description: 'Says what partners of a tier should reach of a measure.' })
  scorecardTargetSet(
    @Arg('input', () => ScorecardTargetSetInput) input: ScorecardTargetSetInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ScorecardTarget, input, (tx) => setScorecardTarget(tx, input));
  }
}
