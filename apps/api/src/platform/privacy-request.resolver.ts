import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { PrivacyRequest } from './privacy-request.entity.js';
import {
  PrivacyRequestApproveInput,
  PrivacyRequestCancelInput,
  PrivacyRequestConfirmInput,
  PrivacyRequestCreateInput,
  PrivacyRequestExtendInput,
  PrivacyRequestRejectInput,
} from './privacy-request.inputs.js';
import {
  approvePrivacyRequest,
  cancelPrivacyRequest,
  confirmPrivacyRequest,
  createPrivacyRequest,
  extendPrivacyRequest,
  rejectPrivacyRequest,
} from './privacy-request.service.js';

@Resolver()
export class PrivacyRequestResolver extends reads(PrivacyRequest, 'privacyRequest', 'privacyRequests') {
  @Mutation(() => payloadOf(PrivacyRequest), { description: 'Asks for an export of what we have about oneself, or to be erased.' })
  privacyRequestCreate(
    @Arg('input', () => PrivacyRequestCreateInput) input: PrivacyRequestCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PrivacyRequest, input, (tx) => createPrivacyRequest(tx, input));
  }

  @Mutation(() => payloadOf(PrivacyRequest), { description: 'Confirms a request of one’s own.' })
  privacyRequestConfirm(
    @Arg('input', () => PrivacyRequestConfirmInput) input: PrivacyRequestConfirmInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PrivacyRequest, input, (tx) => confirmPrivacyRequest(tx, input));
  }

  @Mutation(() => payloadOf(PrivacyRequest), { description: 'Takes a request of one’s own back.' })
  privacyRequestCancel(
    @Arg('input', () => PrivacyRequestCancelInput) input: PrivacyRequestCancelInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PrivacyRequest, input, (tx) => cancelPrivacyRequest(tx, input));
  }

  @Mutation(() => payloadOf(PrivacyRequest), { description: 'Gives a request two months more.' })
  privacyRequestExtend(
    @Arg('input', () => PrivacyRequestExtendInput) input: PrivacyRequestExtendInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PrivacyRequest, input, (tx) => extendPrivacyRequest(tx, input));
  }

  @Mutation(() => payloadOf(PrivacyRequest), { description: 'Carries out an erasure that waited for a decision.' })
  privacyRequestApprove(
    @Arg('input', () => PrivacyRequestApproveInput) input: PrivacyRequestApproveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PrivacyRequest, input, (tx) => approvePrivacyRequest(tx, input));
  }

  @Mutation(() => payloadOf(PrivacyRequest), { description: 'Rejects a request.' })
  privacyRequestReject(
    @Arg('input', () => PrivacyRequestRejectInput) input: PrivacyRequestRejectInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PrivacyRequest, input, (tx) => rejectPrivacyRequest(tx, input));
  }
}
