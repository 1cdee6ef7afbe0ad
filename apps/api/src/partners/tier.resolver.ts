import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context, IdScalar, mutate, payloadOf, reads, toTypeId } from '../core/index.js';
import { PartnerTier } from '../directory/index.js';
import { MeasuredRequirement, PartnerChange } from './partner-change.entity.js';
import { PartnerTierSetRequirementsInput, TierReplayArgs, TierReviewCancelInput, TierReviewPlanInput, TierRunStartInput } from './tier.inputs.js';
import { replay } from './tier.replay.js';
import { cancelReview, planReview, setRequirements, startRun } from './tier.service.js';
import { TierReplay } from './tier.types.js';
import { TierReview } from './tier-review.entity.js';
import { TierRun } from './tier-run.entity.js';

@Resolver()
export class PartnerChangeResolver extends reads(PartnerChange, null, 'partnerChanges') {}

/** What the resolver of a requirement reads of it. */
interface Measured {
  course?: string | null;
}

@Resolver(() => MeasuredRequirement)
export class MeasuredRequirementResolver {
  @FieldResolver(() => IdScalar, { nullable: true, description: 'CERTIFIED_PEOPLE: the course; null: any.' })
  courseId(@Root() { course }: Measured): string | null {
    return course ? toTypeId('crs', course) : null;
  }
}

@Resolver()
export class TierReviewResolver extends reads(TierReview, null, 'tierReviews') {
  @Mutation(() => payloadOf(TierReview), { description: 'Plans a day on which the tiers of a programme are reviewed.' })
  tierReviewPlan(@Arg('input', () => TierReviewPlanInput) input: TierReviewPlanInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, TierReview, input, (tx) => planReview(tx, input));
  }

  @Mutation(() => payloadOf(TierReview), { description: 'Takes back a review date that is still to come; the answer’s `tierReview` is then null.' })
  tierReviewCancel(@Arg('input', () => TierReviewCancelInput) input: TierReviewCancelInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, TierReview, input, (tx) => cancelReview(tx, input));
  }
}

@Resolver()
export class TierRunResolver extends reads(TierRun, null, 'tierRuns') {
  @Mutation(() => payloadOf(TierRun), { description: 'Runs the tiers of a programme now, in a job.' })
  tierRunStart(@Arg('input', () => TierRunStartInput) input: TierRunStartInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, TierRun, input, (tx) => startRun(tx, input));
  }

  @Mutation(() => payloadOf(PartnerTier), { description: 'Says what a tier asks for.' })
  partnerTierSetRequirements(
    @Arg('input', () => PartnerTierSetRequirementsInput) input: PartnerTierSetRequirementsInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerTier, input, (tx) => setRequirements(tx, input));
  }

  @Query(() => TierReplay, {
    nullable: true,
    description:
      'What a run of the tiers would do now, by other requirements or by those that hold. Nothing is written. Null: there is no such programme.',
  })
  tierReplay(@Args(() => TierReplayArgs) args: TierReplayArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return replay(ctx, args, info);
  }
}
