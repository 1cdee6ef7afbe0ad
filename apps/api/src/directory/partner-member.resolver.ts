import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf } from '../core/index.js';
import { PartnerMember } from './partner-member.entity.js';
import { PartnerMemberAddInput, PartnerMemberRemoveInput, PartnerMemberUpdateInput } from './partner-member.inputs.js';
import { addMember, removeMember, updateMember } from './partner-member.service.js';

@Resolver()
export class PartnerMemberResolver {
  @Mutation(() => payloadOf(PartnerMember), { description: 'Makes a known person or a new one a member of a partner.' })
  partnerMemberAdd(@Arg('input', () => PartnerMemberAddInput) input: PartnerMemberAddInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, PartnerMember, input, (tx) => addMember(tx, input));
  }

  @Mutation(() => payloadOf(PartnerMember), { description: 'Changes a member. What is omitted stays.' })
  partnerMemberUpdate(
    @Arg('input', () => PartnerMemberUpdateInput) input: PartnerMemberUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerMember, input, (tx) => updateMember(tx, input));
  }

  @Mutation(() => payloadOf(PartnerMember), { description: 'Takes a member out of a partner; the answer’s `partnerMember` is then null.' })
  partnerMemberRemove(
    @Arg('input', () => PartnerMemberRemoveInput) input: PartnerMemberRemoveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerMember, input, (tx) => removeMember(tx, input));
  }
}
