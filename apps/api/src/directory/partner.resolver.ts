import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Partner } from './partner.entity.js';
import { PartnerCreateInput, PartnerUpdateInput } from './partner.inputs.js';
import { createPartner, updatePartner } from './partner.service.js';

@Resolver()
export class PartnerResolver extends reads(Partner, 'partner', 'partners') {
  @Mutation(() => payloadOf(Partner), { description: 'Makes a partner.' })
  partnerCreate(@Arg('input', () => PartnerCreateInput) input: PartnerCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Partner, input, (tx) => createPartner(tx, input));
  }

  @Mutation(() => payloadOf(Partner), {
    description:
      'Changes a partner. What is omitted stays. Its states: APPLICANT, ONBOARDING, ACTIVE, from there SUSPENDED and back, FORMER at last.',
  })
  partnerUpdate(@Arg('input', () => PartnerUpdateInput) input: PartnerUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Partner, input, (tx) => updatePartner(tx, input));
  }
}
