import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { DealChangeRequest } from './deal-change.entity.js';
import { DealChangeRequestCreateInput, DealChangeRequestDecideInput, DealChangeRequestWithdrawInput } from './deal-change.inputs.js';
import { askForChange, decideOnRequest, withdrawRequest } from './deal-change.service.js';

@Resolver()
export class DealChangeRequestResolver extends reads(DealChangeRequest, null, 'dealChangeRequests') {
  @Mutation(() => payloadOf(DealChangeRequest), { description: 'Asks the owner of a deal to change its amount, its day or its stage.' })
  dealChangeRequestCreate(
    @Arg('input', () => DealChangeRequestCreateInput) input: DealChangeRequestCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealChangeRequest, input, (tx) => askForChange(tx, input));
  }

  @Mutation(() => payloadOf(DealChangeRequest), { description: 'Takes back what was asked.' })
  dealChangeRequestWithdraw(
    @Arg('input', () => DealChangeRequestWithdrawInput) input: DealChangeRequestWithdrawInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealChangeRequest, input, (tx) => withdrawRequest(tx, input));
  }

  @Mutation(() => payloadOf(DealChangeRequest), { description: 'Accepts what a partner asked, which changes the deal, or declines it.' })
  dealChangeRequestDecide(
    @Arg('input', () => DealChangeRequestDecideInput) input: DealChangeRequestDecideInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealChangeRequest, input, (tx) => decideOnRequest(tx, input));
  }
}
