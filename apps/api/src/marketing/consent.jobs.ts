import { task } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { CONFIRM_DAYS, confirmUrl, consentWords } from './consent.mail.js';

interface Waiting {
  id: string;
  email: string;
  language: string | null;
  names: string[];
}

/** What waits for confirmation, and the last consent among it: its link confirms what came before it too. */
const WAITING = `
select (array_agg(e.id order by e.at desc, e.id desc))[1] as id, p.email, p.language,
  array_agg(distinct relata.purpose_name(e.purpose_id, coalesce(p.language, 'en'))) as names
from person p join consent_event e on e.person_id = p.id
where p.id = $1 and e.channel = 'EMAIL' and e.kind = 'GRANTED' and e.address_hash = relata.mailbox(p.id)
  and relata.consent_state(p.id, e.purpose_id, 'EMAIL') = 'PENDING'
group by p.email, p.language`;

/** Asks whether it was they who gave consent. The mail has the id of the consent, so that one which is sent again arrives once. */
task('consent.ask', async ({ person }: { person: string }, { app, system }) => {
  const [waiting] = await system(async (client) => (await client.query<Waiting>(WAITING, [person])).rows);
  if (!waiting) return;
  const { id, email, language, names } = waiting;
  const words = consentWords(language);
  const text = words.ask(names, confirmUrl(app.config, id), CONFIRM_DAYS);
  await sendMail({ app, system }, { id, to: email, subject: words.subject, text, transactional: 'CONSENT' });
});
