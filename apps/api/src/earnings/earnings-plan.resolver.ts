import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { EarningsPlan } from './earnings-plan.entity.js';
import { EarningsPlanCreateInput, EarningsPlanUpdateInput } from './earnings-plan.inputs.js';
import { createPlan, updatePlan } from './earnings-plan.service.js';

@Resolver()
export class EarningsPlanResolver extends reads(EarningsPlan, 'earningsPlan', 'earningsPlans') {
  @Mutation(() => payloadOf(EarningsPlan), { description: 'Makes a plan, which pays nothing until a version of it is published.' })
  earningsPlanCreate(
    @Arg('input', () => EarningsPlanCreateInput) input: EarningsPlanCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsPlan, input, (tx) => createPlan(tx, input));
  }

  @Mutation(() => payloadOf(EarningsPlan), { description: 'Changes a plan. What is omitted stays.' })
  earningsPlanUpdate(
    @Arg('input', () => EarningsPlanUpdateInput) input: EarningsPlanUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsPlan, input, (tx) => updatePlan(tx, input));
  }
}
