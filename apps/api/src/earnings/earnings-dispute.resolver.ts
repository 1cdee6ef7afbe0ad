import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { EarningsDispute } from './earnings-dispute.entity.js';
import { decideDispute, openDispute, withdrawDispute } from './earnings-dispute.service.js';
import { EarningsDisputeDecideInput, EarningsDisputeOpenInput, EarningsDisputeWithdrawInput } from './earnings-entry.inputs.js';

@Resolver()
export class EarningsDisputeResolver extends reads(EarningsDispute, 'earningsDispute', 'earningsDisputes') {
  @Mutation(() => payloadOf(EarningsDispute), { description: 'Disputes an entry of one’s own ledger.' })
  earningsDisputeOpen(
    @Arg('input', () => EarningsDisputeOpenInput) input: EarningsDisputeOpenInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsDispute, input, (tx) => openDispute(tx, input));
  }

  @Mutation(() => payloadOf(EarningsDispute), { description: 'Answers a dispute.' })
  earningsDisputeDecide(
    @Arg('input', () => EarningsDisputeDecideInput) input: EarningsDisputeDecideInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsDispute, input, (tx) => decideDispute(tx, input));
  }

  @Mutation(() => payloadOf(EarningsDispute), { description: 'Takes a dispute back.' })
  earningsDisputeWithdraw(
    @Arg('input', () => EarningsDisputeWithdrawInput) input: EarningsDisputeWithdrawInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsDispute, input, (tx) => withdrawDispute(tx, input));
  }
}
