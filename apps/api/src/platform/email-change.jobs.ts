import { createHash, randomBytes } from 'node:crypto';
import { task } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { emailChangeMail } from './sign-in-mail.js';

interface Waiting {
  old_email: string;
  new_email: string;
  language: string | null;
  /** It was ended before its links were made: the old mailbox alone is told. */
  ended: boolean;
  /** Somebody signs in with the new one already, whose language this is. */
  taken: boolean;
  their_language: string | null;
}

/** How a token from a mail is kept. */
export const tokenHash = (token: string): string => createHash('sha256').update(`e-mail address:${token}`).digest('base64url');
const newToken = (): string => randomBytes(18).toString('base64url');

/**
 * The links are made when they are sent, so that they are nowhere but in the mails; a second run sends others, and those
 * before end. A change that has been asked for anew since is left alone.
 */
task('emailChange.send', async ({ change }: { change: string }, { app, system }) => {
  const [confirm, stop] = [newToken(), newToken()];
  const waiting = await system(async (client) => {
    const { rows } = await client.query<Waiting>(
      `update auth.email_change c set stop_hash = $3, confirm_hash = case when t.taken or c.ended_at is not null then null else $2 end
       from "user" u join person p on p.id = u.person_id, auth.email_change e
         left join lateral (select true as taken, op.language from "user" o join person op on op.id = o.person_id where o.email = e.new_email) t on true
       where c.id = $1 and e.id = c.id and u.id = c.user_id and u.email = c.old_email and u.disabled_at is null
         and not exists (select from auth.email_change later where later.user_id = c.user_id and later.asked_at > c.asked_at)
       returning c.old_email, c.new_email, c.ended_at is not null as ended, p.language, coalesce(t.taken, false) as taken, t.language as their_language`,
      [change, tokenHash(confirm), tokenHash(stop)],
    );
    return rows[0];
  });
  if (!waiting) return;
  const { publicUrl } = app.config;
  const { old_email, new_email, language, ended, taken, their_language } = waiting;
  // The old mailbox first: who owns it hears of it before anything can come of it.
  await sendMail({ app, system }, emailChangeMail('stop', { email: old_email, language }, `${publicUrl}/auth/email/stop?token=${stop}`));
  if (ended) return;
  const answer = taken
    ? emailChangeMail('taken', { email: new_email, language: their_language }, `${publicUrl}/sign-in`)
    : emailChangeMail('confirm', { email: new_email, language }, `${publicUrl}/auth/email/confirm?token=${confirm}`);
  await sendMail({ app, system }, answer);
});
