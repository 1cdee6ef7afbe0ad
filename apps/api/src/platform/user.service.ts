import { Forbidden, find, load, Refused, type Tx, task, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Person } from '../directory/index.js';
import { invite } from './invitation.service.js';
import { User } from './user.entity.js';
import type { UserDisableInput, UserEnableInput, UserInviteInput, UserSecondFactorResetInput, UserSignOutInput } from './user.inputs.js';

/** A sign-in for a person who has something to sign in to, and a mail with the link that sets its password. */
export async function inviteUser(tx: Tx, input: UserInviteInput): Promise<User> {
  const person = await find(tx, Person, input.personId, 'personId');
  await refuseWithoutStanding(tx, person);
  const user = await tx.em.findOne(User, { person });
  const email = (input.email ?? user?.email ?? person.email)?.trim().toLowerCase();
  if (!email) throw new Refused(UserErrorCode.REQUIRED, 'This person has no e-mail address; say one.', 'email');
  if (user?.disabledAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This person’s sign-in is disabled; enable it first.', 'personId');
  const [known] = await tx.sql<{ settled: boolean; taken: boolean }>(
    `select relata.signs_in($1) or exists (select from invitation i where i.person_id = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()) as settled,
       relata.email_taken($2, $1) as taken`,
    [uuidOf('per', person.id), email],
  );
  if (user && user.email !== email && known?.settled)
    throw new Refused(UserErrorCode.TAKEN, `This person signs in as ${user.email} already.`, 'email');
  if (known?.taken) throw new Refused(UserErrorCode.TAKEN, 'Somebody else signs in with this address.', 'email');
  await invite(tx, { person, email });
  await tx.em.flush();
  return tx.em.findOneOrFail(User, { person });
}

export async function disableUser(tx: Tx, input: UserDisableInput): Promise<User> {
  const user = await load(tx, User, input);
  const { personId } = tx.ctx.principal;
  if (personId && user.person.id === toTypeId('per', personId))
    throw new Refused(UserErrorCode.WRONG_STATE, 'You can’t close your own sign-in; ask another administrator.', 'id');
  user.disabledAt ??= new Date();
  return user;
}

export async function enableUser(tx: Tx, input: UserEnableInput): Promise<User> {
  const user = await load(tx, User, input);
  user.disabledAt = null;
  return user;
}

export async function signOutUser(tx: Tx, input: UserSignOutInput): Promise<User> {
  const user = await load(tx, User, input);
  await tx.sql('select relata.end_sessions($1)', [uuidOf('usr', user.id)]);
  return user;
}

/** Whoever has somebody's session must not be able to shed the second factor with it, so nobody resets their own. */
export async function resetSecondFactor(tx: Tx, input: UserSecondFactorResetInput): Promise<User> {
  const user = await load(tx, User, input);
  const { personId, kind } = tx.ctx.principal;
  if (kind === 'app') throw new Forbidden('Second factors are reset by people who are signed in, not by API clients.');
  if (personId && user.person.id === toTypeId('per', personId))
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      'You can’t reset your own second factor; turn it off with your password, or ask another administrator.',
      'id',
    );
  await tx.sql('select relata.reset_second_factor($1)', [uuidOf('usr', user.id)]);
  return user;
}

/** The same conditions as `auth.standing`, seen by an administrator. */
async function refuseWithoutStanding(tx: Tx, { id }: Person): Promise<void> {
  const [row] = await tx.sql<{ stands: boolean }>(
    `select exists (select 1 from employee where person_id = p.id and (left_on is null or left_on > current_date))
       or exists (select 1 from partner_member m join partner o on o.id = m.partner_id
         where m.person_id = p.id and m.active and o.status in ('ACTIVE', 'ONBOARDING'))
       or exists (select 1 from contact where person_id = p.id and active and portal_role is not null) as stands
     from (select $1::uuid as id) p`,
    [uuidOf('per', id)],
  );
  if (!row?.stands)
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      'This person has nothing to sign in to: make them an employee, a member of a partner, or a contact with a portal role first.',
      'personId',
    );
}

/** What has expired is of no use to anyone. */
task(
  'auth.tidy',
  (_payload, { system }) =>
    system(async (client) => {
      await client.query('delete from auth.session where expires_at < now()');
      await client.query('delete from auth.verification where expires_at < now()');
      await client.query(`delete from auth.email_change where asked_at < now() - interval '7 days'`);
      await client.query(`delete from auth.tries where last_at < now() - interval '1 day'`);
      await client.query(`delete from auth.known_address where at < now() - interval '30 days'`);
    }),
  '17 3 * * *',
);
