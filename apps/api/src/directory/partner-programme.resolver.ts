import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { PartnerProgramme } from './partner-programme.entity.js';
import {
  PartnerProgrammeCreateInput,
  PartnerProgrammeUpdateInput,
  PartnerTierCreateInput,
  PartnerTierUpdateInput,
} from './partner-programme.inputs.js';
import { createProgramme, createTier, updateProgramme, updateTier } from './partner-programme.service.js';
import { PartnerTier } from './partner-tier.entity.js';

@Resolver()
export class PartnerProgrammeResolver extends reads(PartnerProgramme, 'partnerProgramme', 'partnerProgrammes') {
  @Mutation(() => payloadOf(PartnerProgramme), { description: 'Makes a partner programme.' })
  partnerProgrammeCreate(
    @Arg('input', () => PartnerProgrammeCreateInput) input: PartnerProgrammeCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerProgramme, input, (tx) => createProgramme(tx, input));
  }

  @Mutation(() => payloadOf(PartnerProgramme), { description: 'Changes a partner programme. What is omitted stays.' })
  partnerProgrammeUpdate(
    @Arg('input', () => PartnerProgrammeUpdateInput) input: PartnerProgrammeUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerProgramme, input, (tx) => updateProgramme(tx, input));
  }
}

@Resolver()
export class PartnerTierResolver extends reads(PartnerTier, 'partnerTier', 'partnerTiers') {
  @Mutation(() => payloadOf(PartnerTier), { description: 'Adds a tier to a programme.' })
  partnerTierCreate(
    @Arg('input', () => PartnerTierCreateInput) input: PartnerTierCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerTier, input, (tx) => createTier(tx, input));
  }

  @Mutation(() => payloadOf(PartnerTier), { description: 'Changes a tier. What is omitted stays.' })
  partnerTierUpdate(
    @Arg('input', () => PartnerTierUpdateInput) input: PartnerTierUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerTier, input, (tx) => updateTier(tx, input));
  }
}
