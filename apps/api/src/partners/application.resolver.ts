import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { type Context, IdScalar, mutate, payloadOf, reads, toTypeId } from '../core/index.js';
import { ApplicationLikeness, PartnerApplication } from './application.entity.js';
import {
  PartnerApplicationApproveInput,
  PartnerApplicationConfirmInput,
  PartnerApplicationRejectInput,
  PartnerApplyInput,
} from './application.inputs.js';
import { apply, approveApplication, confirmApplication, rejectApplication } from './application.service.js';

const PREFIXES = { PARTNER: 'par', ACCOUNT: 'acc', APPLICATION: 'paa', PERSON: 'per' };

/** What the resolver of a likeness reads of it. */
interface Likeness {
  kind: keyof typeof PREFIXES;
  record: string;
}

@Resolver(() => ApplicationLikeness)
export class ApplicationLikenessResolver {
  @FieldResolver(() => IdScalar, { description: 'The record.' })
  recordId(@Root() { kind, record }: Likeness): string {
    return toTypeId(PREFIXES[kind], record);
  }
}

@Resolver()
export class PartnerApplicationResolver extends reads(PartnerApplication, 'partnerApplication', 'partnerApplications') {
  @Mutation(() => payloadOf(PartnerApplication), {
    description:
      'Applies to become a partner; for everyone. A link goes to the e-mail address, and nothing is seen of the application until it is opened. `partnerApplication` is null.',
  })
  partnerApply(@Arg('input', () => PartnerApplyInput) input: PartnerApplyInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, PartnerApplication, input, (tx) => apply(tx, input));
  }

  @Mutation(() => payloadOf(PartnerApplication), {
    description: 'Confirms the e-mail address of an application, for whoever has the link. `partnerApplication` is null.',
  })
  partnerApplicationConfirm(
    @Arg('input', () => PartnerApplicationConfirmInput) input: PartnerApplicationConfirmInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerApplication, input, (tx) => confirmApplication(tx, input));
  }

  @Mutation(() => payloadOf(PartnerApplication), { description: 'Takes in a company that has applied, and invites whoever applied.' })
  partnerApplicationApprove(
    @Arg('input', () => PartnerApplicationApproveInput) input: PartnerApplicationApproveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerApplication, input, (tx) => approveApplication(tx, input));
  }

  @Mutation(() => payloadOf(PartnerApplication), { description: 'Turns down an application; the reason is mailed.' })
  partnerApplicationReject(
    @Arg('input', () => PartnerApplicationRejectInput) input: PartnerApplicationRejectInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerApplication, input, (tx) => rejectApplication(tx, input));
  }
}
