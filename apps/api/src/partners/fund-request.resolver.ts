import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { FundClaim } from './fund-claim.entity.js';
import { approveFundClaim, payFundClaim, rejectFundClaim, submitFundClaim } from './fund-claim.service.js';
import { FundRequest } from './fund-request.entity.js';
import {
  FundClaimApproveInput,
  FundClaimPayInput,
  FundClaimRejectInput,
  FundClaimSubmitInput,
  FundRequestApproveInput,
  FundRequestCancelInput,
  FundRequestCloseInput,
  FundRequestCreateInput,
  FundRequestRejectInput,
  FundRequestSubmitInput,
  FundRequestUpdateInput,
} from './fund-request.inputs.js';
import {
  approveFundRequest,
  cancelFundRequest,
  closeFundRequest,
  createFundRequest,
  rejectFundRequest,
  submitFundRequest,
  updateFundRequest,
} from './fund-request.service.js';

@Resolver()
export class FundRequestResolver extends reads(FundRequest, 'fundRequest', 'fundRequests') {
  @Mutation(() => payloadOf(FundRequest), { description: 'Makes a draft of a request for money.' })
  fundRequestCreate(
    @Arg('input', () => FundRequestCreateInput) input: FundRequestCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundRequest, input, (tx) => createFundRequest(tx, input));
  }

  @Mutation(() => payloadOf(FundRequest), { description: 'Changes the draft of a request. What is omitted stays.' })
  fundRequestUpdate(
    @Arg('input', () => FundRequestUpdateInput) input: FundRequestUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundRequest, input, (tx) => updateFundRequest(tx, input));
  }

  @Mutation(() => payloadOf(FundRequest), { description: 'Submits a draft to the channel manager.' })
  fundRequestSubmit(
    @Arg('input', () => FundRequestSubmitInput) input: FundRequestSubmitInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundRequest, input, (tx) => submitFundRequest(tx, input));
  }

  @Mutation(() => payloadOf(FundRequest), { description: 'Gives a request up; what was set aside for it goes back.' })
  fundRequestCancel(
    @Arg('input', () => FundRequestCancelInput) input: FundRequestCancelInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundRequest, input, (tx) => cancelFundRequest(tx, input));
  }

  @Mutation(() => payloadOf(FundRequest), { description: 'Approves a request before its activity: the money is set aside.' })
  fundRequestApprove(
    @Arg('input', () => FundRequestApproveInput) input: FundRequestApproveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundRequest, input, (tx) => approveFundRequest(tx, input));
  }

  @Mutation(() => payloadOf(FundRequest), { description: 'Rejects a request, with the reason.' })
  fundRequestReject(
    @Arg('input', () => FundRequestRejectInput) input: FundRequestRejectInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundRequest, input, (tx) => rejectFundRequest(tx, input));
  }

  @Mutation(() => payloadOf(FundRequest), { description: 'Ends an approved request: what is left of it goes back.' })
  fundRequestClose(@Arg('input', () => FundRequestCloseInput) input: FundRequestCloseInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, FundRequest, input, (tx) => closeFundRequest(tx, input));
  }
}

@Resolver()
export class FundClaimResolver extends reads(FundClaim, 'fundClaim', 'fundClaims') {
  @Mutation(() => payloadOf(FundClaim), { description: 'Claims what an approved activity cost.' })
  fundClaimSubmit(@Arg('input', () => FundClaimSubmitInput) input: FundClaimSubmitInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, FundClaim, input, (tx) => submitFundClaim(tx, input));
  }

  @Mutation(() => payloadOf(FundClaim), { description: 'Approves a claim in full or in part, once each of its documents is reviewed.' })
  fundClaimApprove(@Arg('input', () => FundClaimApproveInput) input: FundClaimApproveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, FundClaim, input, (tx) => approveFundClaim(tx, input));
  }

  @Mutation(() => payloadOf(FundClaim), { description: 'Rejects a claim, with the reason.' })
  fundClaimReject(@Arg('input', () => FundClaimRejectInput) input: FundClaimRejectInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, FundClaim, input, (tx) => rejectFundClaim(tx, input));
  }

  @Mutation(() => payloadOf(FundClaim), { description: 'Notes that an approved claim is paid.' })
  fundClaimPay(@Arg('input', () => FundClaimPayInput) input: FundClaimPayInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, FundClaim, input, (tx) => payFundClaim(tx, input));
  }
}
