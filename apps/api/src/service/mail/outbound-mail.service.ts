import { type App, newId, type Tx, task, uuidOf } from '../../core/index.js';
import { type Mail, sendMail } from '../../core/mail/mail.js';
import { Contact } from '../../directory/index.js';
import type { Attachment } from '../attachment.entity.js';
import { Case } from '../case.entity.js';
import { CaseMessage } from '../case-message.entity.js';
import { addMessage, onCaseMessage } from '../case-message.service.js';
import { contentOf, filesOf } from './mail-files.js';
import { letterOf } from './outbound-letter.js';
import { OutboundMail } from './outbound-mail.entity.js';
import { domainOf, supportAddress } from './support-address.js';

/** As often as the queue tries a job. */
const MAX_ATTEMPTS = 12;
/** What nothing follows any more. */
const OVER = ['SENT', 'BOUNCED', 'FAILED', 'HELD_BACK'];
const KNOWN_BEFORE = 20;

onCaseMessage('service.mailAnswer');
task('service.mailAnswer', ({ messageId }: Wanted, { write }) => write((tx) => queueMail(tx, messageId, 'ANSWER')));
task('service.mailReceipt', ({ messageId, body }: Wanted, { write }) => write((tx) => queueMail(tx, messageId, 'RECEIPT', body)));

interface Wanted {
  messageId: string;
  body?: string;
}

/** Makes the record of a mail about a message, once, and the job that sends it. Who has no address gets none. */
async function queueMail(tx: Tx, messageId: string, kind: OutboundMail['kind'], body?: string): Promise<void> {
  const message = await tx.em.findOne(CaseMessage, { id: messageId });
  if (!message || (await tx.em.findOne(OutboundMail, { message, kind }))) return;
  const found = await tx.em.findOneOrFail(Case, { id: message.case.id });
  const contact = found.contact ? await tx.em.findOne(Contact, { id: found.contact.id }, { populate: ['person'] }) : null;
  const to = contact?.person.email;
  if (!contact || !to) return;
  const before = await headersBefore(tx, found);
  const mail = Object.assign(new OutboundMail(), { id: newId('oml'), case: found, message, contact, kind, to, body: body ?? null });
  mail.header = `<${uuidOf('oml', mail.id)}@${domainOf(supportAddress(tx.ctx.app.config))}>`;
  mail.inReplyTo = (before.findLast(({ theirs }) => theirs) ?? before.at(-1))?.header ?? null;
  mail.references = before.map(({ header }) => header).join('\n') || null;
  mail.subject = `${before.length > 0 ? 'Re: ' : ''}${found.subject.replace(/^((re|aw|fw|fwd|wg):\s*)+/i, '')} [${found.number}]`;
  tx.em.persist(mail);
  await tx.em.flush();
  await tx.sql('select relata.enqueue($1, $2)', ['service.sendMail', { mailId: mail.id }]);
}

/** Message-IDs of the conversation so far, oldest first. */
async function headersBefore(tx: Tx, { id }: Case): Promise<{ header: string; theirs: boolean }[]> {
  const rows = await tx.sql<{ header: string; theirs: boolean }>(
    `select header, theirs from (
       select header, false as theirs, created_at as at from outbound_mail where case_id = $1
       union all select message_id_header, true, at from case_message where case_id = $1 and message_id_header is not null and author_kind = 'CUSTOMER') known
     order by at desc limit ${KNOWN_BEFORE}`,
    [uuidOf('cas', id)],
  );
  return rows.reverse();
}

/**
 * Hands a mail to the mail server. Its Message-ID is the same however often that is tried: should this process end
 * between the server's word and our note of it, the mail goes out once more and is recognised as the same.
 */
task('service.sendMail', async ({ mailId }: { mailId: string }, { app, system, write }) => {
  const begun = await write((tx) => begin(tx, app, mailId));
  if (!begun) return;
  const attachments = (await Promise.all(begun.files.map((file) => contentOf(app, file)))).flat();
  const outcome = await sendMail({ app, system }, { ...begun.letter, attachments }).then(
    (held): Outcome => (held ? { status: 'HELD_BACK', lastError: held } : { status: 'SENT', sentAt: new Date(), lastError: null }),
    troubleOf,
  );
  const { status, lastError } = await write((tx) => settle(tx, mailId, outcome));
  // The queue tries again, later each time.
  if (status === 'DEFERRED') throw new Error(`The mail ${mailId} could not be handed over: ${lastError}`);
});

async function begin(tx: Tx, app: App, id: string): Promise<{ letter: Mail; files: Attachment[] } | null> {
  await tx.sql('select 1 from outbound_mail where id = $1 for update', [uuidOf('oml', id)]);
  const mail = await tx.em.findOne(OutboundMail, { id }, { populate: ['case', 'message'] });
  if (!mail || OVER.includes(mail.status)) return null;
  mail.attempts += 1;
  const { along, left } = mail.kind === 'ANSWER' ? await filesOf(tx, mail.message.id) : { along: [], left: [] };
  return { letter: letterOf(app.config, mail, mail.case, mail.message, left), files: along };
}

type Outcome = Pick<OutboundMail, 'status' | 'lastError'> & Partial<Pick<OutboundMail, 'sentAt'>>;

async function settle(tx: Tx, id: string, outcome: Outcome): Promise<OutboundMail> {
  const mail = await tx.em.findOneOrFail(OutboundMail, { id });
  // A report of its delivery may have been quicker.
  if (mail.status === 'BOUNCED') return mail;
  Object.assign(mail, outcome);
  if (mail.status === 'DEFERRED' && mail.attempts >= MAX_ATTEMPTS) mail.status = 'FAILED';
  if (mail.status === 'FAILED') await noteUndelivered(tx, mail);
  return mail;
}

/** Whoever works the case sees that the customer has not got it. */
export async function noteUndelivered(tx: Tx, { case: about, to, lastError }: OutboundMail): Promise<void> {
  const found = await tx.em.findOneOrFail(Case, { id: about.id });
  const text = `The mail to ${to} could not be delivered: ${lastError ?? 'no reason was given'}`;
  await addMessage(tx, found, { text, authorKind: 'SYSTEM', internal: true, channel: 'EMAIL' });
}

/** A refusal of this mail is final; trouble with the server, or with our sign-in there, passes. */
function troubleOf(error: unknown): Outcome {
  const { responseCode = 0, code, message = String(error) } = error as { responseCode?: number; code?: string; message?: string };
  const final = responseCode >= 500 && responseCode < 600 && code !== 'EAUTH';
  return { status: final ? 'FAILED' : 'DEFERRED', lastError: message.replaceAll(/\s+/g, ' ').slice(0, 500) };
}
