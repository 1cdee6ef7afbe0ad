import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, IdScalar, mutate, payloadOf, reads } from '../core/index.js';
import { ApproverPreview } from '../directory/index.js';
import { approveRegistration, checkConflicts, previewApproval, rejectRegistration, returnRegistration, startReview } from './registration.decide.js';
import { DealRegistration } from './registration.entity.js';
import {
  DealRegistrationApproveInput,
  DealRegistrationCheckInput,
  DealRegistrationExtensionDecideInput,
  DealRegistrationRejectInput,
  DealRegistrationReturnInput,
  DealRegistrationStartReviewInput,
} from './registration.inputs.js';
import { DealRegistrationApproval } from './registration-approval.entity.js';
import { DealRegistrationConflict } from './registration-conflict.entity.js';
import { DealRegistrationExtension } from './registration-extension.entity.js';
import { decideExtension } from './registration-extension.service.js';

/** The vendor's side of registrations. */
@Resolver()
export class DealRegistrationDecisionResolver {
  @Query(() => [ApproverPreview], {
    nullable: true,
    description: 'Who would have to approve a registration after the viewer, if they did so now; null where they may not.',
  })
  dealRegistrationApprovalPreview(
    @Arg('registrationId', () => IdScalar, { description: 'The registration.' }) registrationId: string,
    @Ctx() ctx: Context,
  ): Promise<ApproverPreview[] | null> {
    return previewApproval(ctx, registrationId);
  }

  @Mutation(() => payloadOf(DealRegistration), { description: 'Begins to look at a registration.' })
  dealRegistrationStartReview(
    @Arg('input', () => DealRegistrationStartReviewInput) input: DealRegistrationStartReviewInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => startReview(tx, input));
  }

  @Mutation(() => payloadOf(DealRegistration), { description: 'Looks for conflicts anew.' })
  dealRegistrationCheck(
    @Arg('input', () => DealRegistrationCheckInput) input: DealRegistrationCheckInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => checkConflicts(tx, input));
  }

  @Mutation(() => payloadOf(DealRegistration), { description: 'Gives a registration back to be completed.' })
  dealRegistrationReturn(
    @Arg('input', () => DealRegistrationReturnInput) input: DealRegistrationReturnInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => returnRegistration(tx, input));
  }

  @Mutation(() => payloadOf(DealRegistration), {
    description: 'Approves a registration, or the caller’s step of it. With the last step it is protected, and a job makes it an opportunity.',
  })
  dealRegistrationApprove(
    @Arg('input', () => DealRegistrationApproveInput) input: DealRegistrationApproveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => approveRegistration(tx, input));
  }

  @Mutation(() => payloadOf(DealRegistration), { description: 'Rejects a registration. Of a conflict the partner is told no more than a date.' })
  dealRegistrationReject(
    @Arg('input', () => DealRegistrationRejectInput) input: DealRegistrationRejectInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => rejectRegistration(tx, input));
  }
}

@Resolver()
export class DealRegistrationConflictResolver extends reads(DealRegistrationConflict, null, 'dealRegistrationConflicts') {}

@Resolver()
export class DealRegistrationApprovalResolver extends reads(DealRegistrationApproval, null, 'dealRegistrationApprovals') {}

@Resolver()
export class DealRegistrationExtensionResolver extends reads(DealRegistrationExtension, null, 'dealRegistrationExtensions') {
  @Mutation(() => payloadOf(DealRegistrationExtension), { description: 'Answers a partner who asked for a longer protection.' })
  dealRegistrationExtensionDecide(
    @Arg('input', () => DealRegistrationExtensionDecideInput) input: DealRegistrationExtensionDecideInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistrationExtension, input, (tx) => decideExtension(tx, input));
  }
}
