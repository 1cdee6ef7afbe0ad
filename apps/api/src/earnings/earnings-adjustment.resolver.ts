import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { EarningsAdjustment } from './earnings-adjustment.entity.js';
import { decideAdjustment, proposeAdjustment } from './earnings-adjustment.service.js';
import { EarningsAdjustmentDecideInput, EarningsAdjustmentProposeInput } from './earnings-entry.inputs.js';

@Resolver()
export class EarningsAdjustmentResolver extends reads(EarningsAdjustment, 'earningsAdjustment', 'earningsAdjustments') {
  @Mutation(() => payloadOf(EarningsAdjustment), { description: 'Proposes a correction of what a partner earned.' })
  earningsAdjustmentPropose(
    @Arg('input', () => EarningsAdjustmentProposeInput) input: EarningsAdjustmentProposeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsAdjustment, input, (tx) => proposeAdjustment(tx, input));
  }

  @Mutation(() => payloadOf(EarningsAdjustment), { description: 'Decides on an adjustment that somebody else proposed.' })
  earningsAdjustmentDecide(
    @Arg('input', () => EarningsAdjustmentDecideInput) input: EarningsAdjustmentDecideInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsAdjustment, input, (tx) => decideAdjustment(tx, input));
  }
}
