import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Return } from './return.entity.js';
import {
  ReturnApproveInput,
  ReturnCancelInput,
  ReturnInspectInput,
  ReturnReceiveInput,
  ReturnRefundInput,
  ReturnRejectInput,
  ReturnReplaceInput,
  ReturnRequestInput,
} from './return.inputs.js';
import {
  approveReturn,
  cancelReturn,
  inspectReturn,
  receiveReturn,
  refundReturn,
  rejectReturn,
  replaceReturn,
  requestReturn,
} from './return.service.js';

@Resolver()
export class ReturnResolver extends reads(Return, 'return', 'returns') {
  @Mutation(() => payloadOf(Return), { description: 'Asks to give goods of an order back.' })
  returnRequest(@Arg('input', () => ReturnRequestInput) input: ReturnRequestInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Return, input, (tx) => requestReturn(tx, input));
  }

  @Mutation(() => payloadOf(Return), { description: 'Approves a return: the customer may send the goods.' })
  returnApprove(@Arg('input', () => ReturnApproveInput) input: ReturnApproveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Return, input, (tx) => approveReturn(tx, input));
  }

  @Mutation(() => payloadOf(Return), { description: 'Rejects a return, before the goods are sent or after they were inspected.' })
  returnReject(@Arg('input', () => ReturnRejectInput) input: ReturnRejectInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Return, input, (tx) => rejectReturn(tx, input));
  }

  @Mutation(() => payloadOf(Return), { description: 'Gives a return up before the goods are here.' })
  returnCancel(@Arg('input', () => ReturnCancelInput) input: ReturnCancelInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Return, input, (tx) => cancelReturn(tx, input));
  }

  @Mutation(() => payloadOf(Return), { description: 'Notes that the goods of a return are here, and how many.' })
  returnReceive(@Arg('input', () => ReturnReceiveInput) input: ReturnReceiveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Return, input, (tx) => receiveReturn(tx, input));
  }

  @Mutation(() => payloadOf(Return), { description: 'Notes what the inspection of the goods found.' })
  returnInspect(@Arg('input', () => ReturnInspectInput) input: ReturnInspectInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Return, input, (tx) => inspectReturn(tx, input));
  }

  @Mutation(() => payloadOf(Return), { description: 'Credits an inspected return, and pays back what of it was paid.' })
  returnRefund(@Arg('input', () => ReturnRefundInput) input: ReturnRefundInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Return, input, (tx) => refundReturn(tx, input));
  }

  @Mutation(() => payloadOf(Return), { description: 'Replaces what came, by a confirmed order without charge.' })
  returnReplace(@Arg('input', () => ReturnReplaceInput) input: ReturnReplaceInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Return, input, (tx) => replaceReturn(tx, input));
  }
}
