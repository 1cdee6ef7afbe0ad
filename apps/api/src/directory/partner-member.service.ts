import { assign, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { personOf, refuseSelf } from './contact.service.js';
import { PartnerMember } from './partner-member.entity.js';
import type { PartnerMemberAddInput, PartnerMemberRemoveInput, PartnerMemberUpdateInput } from './partner-member.inputs.js';

export async function addMember(tx: Tx, input: PartnerMemberAddInput): Promise<PartnerMember> {
  const member = new PartnerMember();
  await assign(tx, member, input);
  member.person = await personOf(tx, input);
  if (tx.ctx.principal.kind !== 'partner') refuseSelf(tx, member.person, 'personId');
  if (input.personId) await refuseStranger(tx, member);
  if (input.personId && (await tx.em.findOne(PartnerMember, { partner: member.partner, person: member.person, role: member.role })))
    throw new Refused(UserErrorCode.TAKEN, 'This person has this role at this partner already.', 'role');
  tx.em.persist(member);
  return member;
}

export async function updateMember(tx: Tx, input: PartnerMemberUpdateInput): Promise<PartnerMember> {
  const member = await load(tx, PartnerMember, input);
  await assign(tx, member, input);
  await keepAnAdministrator(tx, member);
  return member;
}

export async function removeMember(tx: Tx, input: PartnerMemberRemoveInput): Promise<PartnerMember> {
  const member = await load(tx, PartnerMember, input, 'delete');
  tx.em.remove(member);
  await keepAnAdministrator(tx, member);
  return member;
}

/** A partner takes in new people and gives their own a further role; it can't make members of contacts or employees whom it happens to see. */
async function refuseStranger(tx: Tx, { partner, person }: PartnerMember): Promise<void> {
  if (tx.ctx.principal.kind !== 'partner' || (await tx.em.findOne(PartnerMember, { partner, person }))) return;
  throw new Refused(UserErrorCode.INVALID, 'This person is not one of yours. Give their name and e-mail address in person instead.', 'personId');
}

/** A partner's last administrator would lock everyone out; the vendor may do that. */
async function keepAnAdministrator(tx: Tx, { partner }: PartnerMember): Promise<void> {
  if (tx.ctx.principal.kind !== 'partner') return;
  await tx.em.flush();
  if (!(await tx.em.count(PartnerMember, { partner, role: 'ADMIN', active: true })))
    throw new Refused(UserErrorCode.WRONG_STATE, 'This is your last administrator; make somebody else one first.', 'id');
}
