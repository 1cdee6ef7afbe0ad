import { createHash, randomBytes } from 'node:crypto';
import { task } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { confirmEmailMail, stopEmailMail, takenEmailMail } from './email-change.mail.js';

interface Waiting {
  old_email: string;
  new_email: string;
  taken: boolean;
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
      `update auth.email_change c set stop_hash = $3, confirm_hash = case when t.taken then null else $2 end
       from "user" u, lateral (select exists (select from "user" o where o.email = (select e.new_email from auth.email_change e where e.id = $1)) as taken) t
       where c.id = $1 and u.id = c.user_id and u.email = c.old_email and u.disabled_at is null
         and not exists (select from auth.email_change later where later.user_id = c.user_id and later.asked_at > c.asked_at)
       returning c.old_email, c.new_email, t.taken`,
      [change, tokenHash(confirm), tokenHash(stop)],
    );
    return rows[0];
  });
  if (!waiting) return;
  const { old_email: before, new_email: after, taken } = waiting;
  const { publicUrl } = app.config;
  // The old mailbox first: who owns it hears of it before anything can come of it.
  await sendMail({ app, system }, stopEmailMail(publicUrl, before, stop));
  await sendMail({ app, system }, taken ? takenEmailMail(publicUrl, after) : confirmEmailMail(publicUrl, after, confirm));
});
