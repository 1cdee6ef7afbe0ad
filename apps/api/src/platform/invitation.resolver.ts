import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { PartnerProgramme } from '../directory/index.js';
import { Invitation } from './invitation.entity.js';
import { ContactInviteInput, InvitationRevokeInput, PartnerMemberInviteInput, PartnerProgrammeInviteInput } from './invitation.inputs.js';
import { inviteContact, inviteMember, inviteProgramme, revokeInvitation } from './invitation.service.js';

@Resolver()
export class InvitationResolver extends reads(Invitation, 'invitation', 'invitations') {
  @Mutation(() => payloadOf(Invitation), { description: 'Invites a member of a partner by mail to sign in.' })
  partnerMemberInvite(
    @Arg('input', () => PartnerMemberInviteInput) input: PartnerMemberInviteInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Invitation, input, (tx) => inviteMember(tx, input));
  }

  @Mutation(() => payloadOf(PartnerProgramme), {
    description: 'Invites the administrators of a programme’s partners who don’t sign in yet, in a job.',
  })
  partnerProgrammeInvite(
    @Arg('input', () => PartnerProgrammeInviteInput) input: PartnerProgrammeInviteInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerProgramme, input, (tx) => inviteProgramme(tx, input));
  }

  @Mutation(() => payloadOf(Invitation), { description: 'Invites a contact with a portal role by mail to sign in.' })
  contactInvite(@Arg('input', () => ContactInviteInput) input: ContactInviteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Invitation, input, (tx) => inviteContact(tx, input));
  }

  @Mutation(() => payloadOf(Invitation), { description: 'Takes back an invitation that was not accepted yet.' })
  invitationRevoke(@Arg('input', () => InvitationRevokeInput) input: InvitationRevokeInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Invitation, input, (tx) => revokeInvitation(tx, input));
  }
}
