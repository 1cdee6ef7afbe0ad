import { createHash, randomBytes } from 'node:crypto';
import { find, load, Refused, type Tx, task, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { Person } from '../directory/index.js';
import { passwordMail } from './password-mail.js';
import { User } from './user.entity.js';
import type { UserDisableInput, UserEnableInput, UserInviteInput } from './user.inputs.js';

/** A sign-in for a person who has something to sign in to, and a mail with the link that sets its password. */
export async function inviteUser(tx: Tx, input: UserInviteInput): Promise<User> {
  const person = await find(tx, Person, input.personId, 'personId');
  await refuseWithoutStanding(tx, person);
  const user = (await tx.em.findOne(User, { person })) ?? new User();
  const email = (input.email ?? user.email ?? person.email)?.trim().toLowerCase();
  if (!email) throw new Refused(UserErrorCode.REQUIRED, 'This person has no e-mail address; say one.', 'email');
  if (user.disabledAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This person’s sign-in is disabled; enable it first.', 'personId');
  if (user.id && user.email !== email) throw new Refused(UserErrorCode.TAKEN, `This person signs in as ${user.email} already.`, 'email');
  if (!user.id) {
    if (await tx.em.findOne(User, { email })) throw new Refused(UserErrorCode.TAKEN, 'Somebody else signs in with this address.', 'email');
    user.person = person;
    user.email = email;
    await tx.em.persist(user).flush();
  }
  await tx.sql('select relata.enqueue($1, $2)', ['user.invite', { userId: uuidOf('usr', user.id) }]);
  return user;
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

const INVITED_FOR = '7 days';

/** Made when it is sent, so that the link is nowhere but in the mail. A second run sends a second link; both work, the first used ends both. */
task('user.invite', async ({ userId }: { userId: string }, { app, system }) => {
  // As long as better-auth's, and short enough that the link stays whole in a mail's line.
  const token = randomBytes(18).toString('base64url');
  const identifier = createHash('sha256').update(`reset-password:${token}`).digest('base64url');
  const email = await system(async (client) => {
    const { rows } = await client.query<{ email: string }>('select email from "user" where id = $1 and disabled_at is null', [userId]);
    if (rows[0])
      await client.query(`insert into auth.verification (identifier, value, expires_at) values ($1, $2, now() + interval '${INVITED_FOR}')`, [
        identifier,
        userId,
      ]);
    return rows[0]?.email;
  });
  if (email) await sendMail(app.config, passwordMail(app.config.publicUrl, 'invite', email, token));
});

/** What has expired is of no use to anyone. */
task(
  'auth.tidy',
  (_payload, { system }) =>
    system(async (client) => {
      await client.query('delete from auth.session where expires_at < now()');
      await client.query('delete from auth.verification where expires_at < now()');
    }),
  '17 3 * * *',
);
