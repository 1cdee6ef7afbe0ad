import { InputType } from 'type-graphql';
import { actionInput } from '../core/index.js';
import { Contact, PartnerMember, PartnerProgramme } from '../directory/index.js';
import { Invitation } from './invitation.entity.js';

@InputType({
  description: 'Inviting a member of a partner to sign in with the role that they have there. Sent again, it sends a new link, and the old one ends.',
})
export class PartnerMemberInviteInput extends actionInput(PartnerMember) {}

@InputType({ description: 'Inviting a contact to sign in with their portal role. Sent again, it sends a new link, and the old one ends.' })
export class ContactInviteInput extends actionInput(Contact) {}

@InputType({
  description: 'Inviting the administrators of all partners of a programme who don’t sign in yet and have not been invited: those of an import, say.',
})
export class PartnerProgrammeInviteInput extends actionInput(PartnerProgramme) {}

@InputType({ description: 'Taking back an invitation that was not accepted yet; its link ends at once.' })
export class InvitationRevokeInput extends actionInput(Invitation) {}
