import { createHash, randomBytes } from 'node:crypto';
import { find, load, newId, Refused, type Tx, task, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { Contact, PartnerMember, PartnerProgramme, Person } from '../directory/index.js';
import { Invitation } from './invitation.entity.js';
import type { ContactInviteInput, InvitationRevokeInput, PartnerMemberInviteInput, PartnerProgrammeInviteInput } from './invitation.inputs.js';
import { type Inviter, invitationMail } from './password-mail.js';

const DAYS = 7;
/** Invitations of an account that its own people may have waiting. */
const WAITING = 50;

export async function inviteMember(tx: Tx, input: PartnerMemberInviteInput): Promise<Invitation> {
  const member = await load(tx, PartnerMember, input, 'read');
  if (!member.active) throw new Refused(UserErrorCode.WRONG_STATE, 'This member is not active; make them so first.', 'id');
  return invite(tx, { person: await find(tx, Person, member.person.id, 'id'), partner: member.partner });
}

export async function inviteContact(tx: Tx, input: ContactInviteInput): Promise<Invitation> {
  const contact = await load(tx, Contact, input, 'read');
  if (!contact.active || !contact.portalRole)
    throw new Refused(UserErrorCode.WRONG_STATE, 'This contact has no portal role to sign in with; give them one first.', 'id');
  if (tx.ctx.principal.kind === 'customer') await refuseMass(tx, contact);
  return invite(tx, { person: await find(tx, Person, contact.person.id, 'id'), account: contact.account });
}

/** Customers invite whom they add themselves, at whatever address: not so many that it becomes a way to send mails. */
async function refuseMass(tx: Tx, { account }: Contact): Promise<void> {
  const waiting = await tx.em.count(Invitation, { account, acceptedAt: null, revokedAt: null, expiresAt: { $gt: new Date() } });
  if (waiting >= WAITING)
    throw new Refused(
      UserErrorCode.LIMIT_EXCEEDED,
      `${WAITING} invitations of this account wait already; wait for some to be accepted, or take some back.`,
      'id',
    );
}

/** Many partners at once are a job; who is invited is found set-based (`invitation.jobs.ts`). */
export async function inviteProgramme(tx: Tx, input: PartnerProgrammeInviteInput): Promise<PartnerProgramme> {
  const programme = await load(tx, PartnerProgramme, input);
  const invited = { programmeId: uuidOf('ppr', programme.id), by: tx.ctx.principal.personId, days: DAYS };
  await tx.sql('select relata.enqueue($1, $2)', ['invitation.programme', invited]);
  return programme;
}

interface Invited extends Pick<Invitation, 'person' | 'partner' | 'account'> {
  /** Where it isn't the person's main address. */
  email?: string | null;
}

/** A trigger looks whether the person may be invited, makes their sign-in and enqueues the mail, whoever writes the row (`invitation.database.ts`). */
export async function invite(tx: Tx, { person, partner = null, account = null, email = person.email ?? null }: Invited): Promise<Invitation> {
  if (!email) throw new Refused(UserErrorCode.REQUIRED, 'This person has no e-mail address; give them one first.', 'id');
  const known = await tx.em.findOne(Invitation, { person, partner, account });
  const invitation = known ?? new Invitation();
  if (!known) Object.assign(invitation, { id: newId('ivt'), person, partner, account });
  const { personId } = tx.ctx.principal;
  invitation.email = email.trim().toLowerCase();
  invitation.invitedBy = personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
  invitation.expiresAt = new Date(Date.now() + DAYS * 86_400_000);
  invitation.revokedAt = null;
  tx.em.persist(invitation);
  return invitation;
}

export async function revokeInvitation(tx: Tx, input: InvitationRevokeInput): Promise<Invitation> {
  const invitation = await load(tx, Invitation, input);
  if (invitation.acceptedAt)
    throw new Refused(UserErrorCode.WRONG_STATE, 'They have accepted already: close or remove the member or the contact instead.', 'id');
  invitation.revokedAt ??= new Date();
  return invitation;
}

interface Waiting extends Inviter {
  email: string;
  language: string | null;
  user_id: string;
}

/**
 * The link is made when it is sent, so that it is nowhere but in the mail. A second run sends another link, and the one
 * before ends.
 */
task('invitation.send', async ({ invitationId }: { invitationId: string }, { app, system }) => {
  // As long as better-auth's, and short enough that the link stays whole in a mail's line.
  const token = randomBytes(18).toString('base64url');
  const identifier = createHash('sha256').update(`reset-password:${token}`).digest('base64url');
  const waiting = await system(async (client) => {
    const { rows } = await client.query<Waiting>(
      `update invitation i set sent_at = now() from "user" u, (select i.id, concat_ws(' ', p.given_name, p.family_name) as inviter, coalesce(o.name, a.name) as place
         from invitation i left join person p on p.id = i.invited_by_id left join partner o on o.id = i.partner_id left join account a on a.id = i.account_id) who
       where i.id = $1 and who.id = i.id and u.person_id = i.person_id and u.disabled_at is null
         and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
       returning u.email, u.id as user_id, (select p.language from person p where p.id = i.person_id) as language, who.inviter, who.place`,
      [invitationId],
    );
    const [found] = rows;
    if (!found) return null;
    await client.query('delete from auth.verification where value = $1', [found.user_id]);
    await client.query('insert into auth.verification (identifier, value, expires_at) select $1, $2, expires_at from invitation where id = $3', [
      identifier,
      found.user_id,
      invitationId,
    ]);
    return found;
  });
  if (waiting) await sendMail({ app, system }, invitationMail(app.config.publicUrl, waiting, waiting, token, DAYS));
});
