import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import {
  EarningsPlanVersionDiscardInput,
  EarningsPlanVersionDraftInput,
  EarningsPlanVersionPublishInput,
  EarningsPlanVersionUpdateInput,
} from './earnings-plan.inputs.js';
import { discardVersion, draftVersion, publishVersion, updateVersion } from './earnings-plan.service.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';
import { EarningsReplayRow, replayVersion, VersionReplayArgs } from './earnings-replay.js';

@Resolver()
export class EarningsPlanVersionResolver extends reads(EarningsPlanVersion, 'earningsPlanVersion', null) {
  @Query(() => [EarningsReplayRow], {
    description:
      'What a version would have paid for the sales of a period, payee by payee, beside what the ledger has for them. Nothing is written. Sales are as they stand today; a draft counts as if it had held all the time.',
  })
  earningsPlanVersionReplay(@Args(() => VersionReplayArgs) args: VersionReplayArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return replayVersion(ctx, args, info);
  }

  @Mutation(() => payloadOf(EarningsPlanVersion), { description: 'Begins the next version of a plan.' })
  earningsPlanVersionDraft(
    @Arg('input', () => EarningsPlanVersionDraftInput) input: EarningsPlanVersionDraftInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsPlanVersion, input, (tx) => draftVersion(tx, input));
  }

  @Mutation(() => payloadOf(EarningsPlanVersion), { description: 'Changes a draft. What is omitted stays.' })
  earningsPlanVersionUpdate(
    @Arg('input', () => EarningsPlanVersionUpdateInput) input: EarningsPlanVersionUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsPlanVersion, input, (tx) => updateVersion(tx, input));
  }

  @Mutation(() => payloadOf(EarningsPlanVersion), { description: 'Publishes a draft.' })
  earningsPlanVersionPublish(
    @Arg('input', () => EarningsPlanVersionPublishInput) input: EarningsPlanVersionPublishInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsPlanVersion, input, (tx) => publishVersion(tx, input));
  }

  @Mutation(() => payloadOf(EarningsPlanVersion), { description: 'Throws a draft away; the answer’s record is then null.' })
  earningsPlanVersionDiscard(
    @Arg('input', () => EarningsPlanVersionDiscardInput) input: EarningsPlanVersionDiscardInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsPlanVersion, input, (tx) => discardVersion(tx, input));
  }
}
