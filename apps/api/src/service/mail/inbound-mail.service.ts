import { lock, newId, type Tx } from '../../core/index.js';
import type { JobServices } from '../../core/jobs/jobs.js';
import { Contact, Person } from '../../directory/index.js';
import { Case } from '../case.entity.js';
import { automatic } from './automatic.js';
import { actFor, conversationOf, mayWrite, type Sender, sendersBy } from './conversation.js';
import { applyReport } from './delivery-report.service.js';
import { foldQuotes } from './fold.js';
import { addAnswer, openByMail } from './inbound-mail.case.js';
import { InboundMail } from './inbound-mail.entity.js';
import { outcome } from './inbound-mail.outcome.js';
import { type StoredMail, storeFiles } from './mail-files.js';
import type { MailSource } from './mailbox.js';
import { keepRaw } from './raw-mail.js';
import { LIMITS, type ReceivedMail, readMail } from './received-mail.js';
import { ourAddresses } from './support-address.js';

/** Two at once can be in each other’s way; whatever fails three times is wrong. */
const MAX_TRIES = 3;
/** More mails of one sender than a person writes in an hour. */
const MANY = { mails: 60, cases: 10 };

/**
 * Records a mail and what follows from it, in one transaction: when this has come back, it may leave the mailbox. The
 * same mail again, from the same place or another, does nothing more. What can't be worked out is recorded as FAILED;
 * where nothing can be recorded, this fails and the mail stays where it is.
 */
export async function receiveMail({ app, write }: Pick<JobServices, 'app' | 'write'>, source: MailSource): Promise<InboundMail> {
  const read = await readMail(source.raw, source);
  const raw = await keepRaw(app, source.raw);
  const files = !automatic(read, ourAddresses(app.config)) && !read.problem;
  const mail = files ? await storeFiles(app, read, write) : { ...read, files: [] };
  for (let tries = 1; ; tries += 1) {
    try {
      return await write((tx) => record(tx, source, mail, raw, decide));
    } catch (err) {
      app.log.warn({ err, source: source.source, tries }, 'a mail could not be worked out');
      if (tries === MAX_TRIES) break;
    }
  }
  return write((tx) => record(tx, source, mail, raw, async (_tx, made) => outcome(made, 'FAILED', 'Something went wrong with it here.')));
}

type Decide = (tx: Tx, made: InboundMail, mail: StoredMail) => Promise<void>;

async function record(tx: Tx, { source, receivedAt, raw: bytes }: MailSource, mail: StoredMail, raw: string, work: Decide): Promise<InboundMail> {
  // Of two processes that read the same mail, the second sees what the first recorded.
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [mail.fingerprint]);
  const known = await tx.em.findOne(InboundMail, { source });
  if (known) return known;
  const made = Object.assign(new InboundMail(), {
    id: newId('iml'),
    source,
    fingerprint: mail.fingerprint,
    header: mail.messageId,
    raw,
    fromAddress: mail.from?.address ?? null,
    fromName: mail.from?.name || null,
    subject: mail.subject || null,
    text: foldQuotes(mail.text).reply.slice(0, LIMITS.text).toWellFormed() || null,
    receivedAt,
    size: bytes.length,
  });
  const first = await tx.em.findOne(InboundMail, { fingerprint: mail.fingerprint, outcome: { $ne: 'DUPLICATE' } });
  if (first) outcome(made, 'DUPLICATE', 'It had come before.', { case: first.case ?? null });
  else await work(tx, made, mail);
  tx.em.persist(made);
  return made;
}

/** What becomes of a mail. Every way ends with its outcome. */
async function decide(tx: Tx, made: InboundMail, mail: StoredMail): Promise<void> {
  const { config } = tx.ctx.app;
  const machine = automatic(mail, ourAddresses(config));
  if (machine?.kind === 'LOOP' || (await isOurs(tx, mail))) return outcome(made, 'LOOP_STOPPED', machine?.reason ?? 'A mail of ours came back.');
  const conversation = await conversationOf(tx, mail, config.secret);
  const about = conversation ? tx.em.getReference(Case, conversation.case) : null;
  if (machine?.kind === 'BOUNCE') return applyReport(tx, made, mail, conversation);
  if (machine) return outcome(made, 'AUTO_REPLY_IGNORED', machine.reason, { case: about });
  if (mail.problem) return outcome(made, 'FAILED', mail.problem);
  if (!mail.from) return outcome(made, 'HELD', 'It does not say who sent it, or names several.', { case: about });
  const much = await tooMuch(tx, mail.from.address);
  if (much) return outcome(made, 'LOOP_STOPPED', much, { case: about });
  if (isSpoofed(mail)) return outcome(made, 'HELD', 'Our mail server found that it is not from the address that it names.', { case: about });
  const senders = await sendersBy(tx, mail.from.address);
  if (conversation) return answer(tx, made, mail, conversation.case, senders);
  return open(tx, made, mail, senders);
}

/** An answer is its sender’s only where they may write on the case; a token or a header alone lets nobody in. */
async function answer(tx: Tx, made: InboundMail, mail: StoredMail, about: string, senders: Sender[]): Promise<void> {
  await lock(tx, Case, about);
  for (const sender of senders) {
    if (!(await mayWrite(tx, sender, about))) continue;
    made.contact = tx.em.getReference(Contact, sender.contact);
    const message = await addAnswer(tx, about, mail, tx.em.getReference(Person, sender.person));
    return outcome(made, message.opening ? 'CASE_CREATED' : 'REPLY_ADDED', null, { message, case: message.case });
  }
  const why = senders.length > 0 ? 'Its sender may not write on this case.' : await unknown(tx, mail.from?.address ?? '');
  outcome(made, 'HELD', why, { case: tx.em.getReference(Case, about) });
}

async function open(tx: Tx, made: InboundMail, mail: StoredMail, senders: Sender[]): Promise<void> {
  const [sender] = senders;
  if (!sender) return outcome(made, 'HELD', await unknown(tx, mail.from?.address ?? ''));
  if (senders.length > 1) return outcome(made, 'HELD', 'Its address is that of several contacts: say for which one it is.');
  await actFor(tx, sender);
  made.contact = tx.em.getReference(Contact, sender.contact);
  const message = await openByMail(tx, mail, sender);
  outcome(made, 'CASE_CREATED', null, { message, case: message.case });
}

/** Employees answer in Relata: what a mail says about its sender proves nothing, and what they write goes to customers. */
async function unknown(tx: Tx, address: string): Promise<string> {
  const [row] = await tx.sql<{ employed: boolean }>(
    'select exists (select from employee e join person p on p.id = e.person_id where p.email = $1) as employed',
    [address],
  );
  return row?.employed ? 'It is from an employee’s address; employees answer in Relata.' : 'Nobody is known by its address.';
}

async function isOurs(tx: Tx, { messageId }: ReceivedMail): Promise<boolean> {
  const [row] = await tx.sql<{ ours: boolean }>('select exists (select from outbound_mail where header = $1) as ours', [messageId]);
  return row?.ours ?? false;
}

async function tooMuch(tx: Tx, address: string): Promise<string | null> {
  const [row] = await tx.sql<{ mails: number; cases: number }>(
    `select count(*)::int as mails, (count(*) filter (where outcome = 'CASE_CREATED'))::int as cases
     from inbound_mail where from_address = $1 and received_at > now() - interval '1 hour' and created_at > now() - interval '1 hour'`,
    [address],
  );
  if (!row || (row.mails < MANY.mails && row.cases < MANY.cases)) return null;
  return `Its sender has sent ${row.mails} mails within an hour.`;
}

/** The mail server that took it in says so (RFC 8601). A sender who writes such a line themself harms nobody else. */
const isSpoofed = ({ headers }: ReceivedMail): boolean => /\bdmarc=fail\b/i.test(headers.get('authentication-results') ?? '');
