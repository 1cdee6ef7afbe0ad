import { inLanguage, type Language, type Tx, task, uuidOf } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';

export interface Letter {
  subject: string;
  /** Follows the greeting and its comma. */
  body: string;
}

interface Queued {
  mailId: string;
  contactId: string;
  letters: Record<Language, Letter>;
}

/**
 * Writes to a contact, if they have an address, once the transaction is through. The mail has the id of what it is about, so it
 * arrives once. Whoever causes it need see neither address nor language: a partner who sends a quote, say.
 */
export async function mailContact(
  tx: Tx,
  contact: { id: string } | null | undefined,
  about: string,
  letter: (language: Language) => Letter,
): Promise<void> {
  if (!contact) return;
  const [prefix = ''] = about.split('_');
  const letters = { en: letter('en'), de: letter('de') };
  await tx.sql('select relata.enqueue($1, $2)', [
    'sales.mailContact',
    { mailId: uuidOf(prefix, about), contactId: uuidOf('con', contact.id), letters },
  ]);
}

const FRAME = {
  en: (name: string, body: string) => `Dear ${name},\n\n${body}\n`,
  de: (name: string, body: string) => `Guten Tag ${name},\n\n${body}\n`,
};

task('sales.mailContact', async ({ mailId, contactId, letters }: Queued, { app, system }) => {
  const { rows } = await system((client) =>
    client.query<{ email: string; name: string; language: string | null }>(
      `select p.email, p.given_name || ' ' || p.family_name as name, p.language
       from contact c join person p on p.id = c.person_id where c.id = $1 and p.email is not null`,
      [contactId],
    ),
  );
  const [to] = rows;
  if (!to) return;
  const { subject, body } = inLanguage(to.language, letters);
  const held = await sendMail(
    { app, system },
    { id: mailId, to: to.email, subject, text: inLanguage(to.language, FRAME)(to.name, body), transactional: 'ORDER' },
  );
  if (held) app.log.info({ mail: mailId, held }, 'a mail was held back');
});
