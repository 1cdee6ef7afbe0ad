import { load, type Tx } from '../../core/index.js';
import { Account, Contact, Person } from '../../directory/index.js';
import { Case } from '../case.entity.js';
import { openCase } from '../case.open.js';
import type { CaseMessage } from '../case-message.entity.js';
import { addMessage, customerReplies, type NewMessage, whereItIs } from '../case-message.service.js';
import type { Sender } from './conversation.js';
import { foldQuotes } from './fold.js';
import { recordFiles, type StoredMail } from './mail-files.js';
import { mailWords } from './mail-words.js';
import { LIMITS, type ReceivedMail } from './received-mail.js';
import { safeHtml } from './safe-html.js';

/** What a mail becomes: a message on a case, or a case. */

/** The case is locked. One that was merged goes on in another; one that is closed is followed by another. */
export async function addAnswer(tx: Tx, about: string, mail: StoredMail, author: Person | null): Promise<CaseMessage> {
  const found = await whereItIs(tx, await load(tx, Case, { id: about }, 'reply'), 'reply');
  const message = await customerReplies(tx, found, await messageOf(tx, mail, author, found));
  await receipt(tx, message, mail);
  return message;
}

export async function openByMail(tx: Tx, mail: StoredMail, { contact, person, account }: Sender, more: Partial<Case> = {}): Promise<CaseMessage> {
  const made = Object.assign(new Case(), {
    kind: 'QUESTION' as const,
    channel: 'EMAIL' as const,
    subject: mail.subject || firstLine(mail.text) || mailWords(null).noSubject,
    account: tx.em.getReference(Account, account),
    contact: tx.em.getReference(Contact, contact),
    ...more,
  });
  await openCase(tx, made);
  const message = await addMessage(tx, made, { ...(await messageOf(tx, mail, tx.em.getReference(Person, person), made)), opening: true });
  await receipt(tx, message, mail);
  return message;
}

async function messageOf(tx: Tx, mail: StoredMail, author: Person | null, { language }: Case): Promise<NewMessage> {
  const { reply, quoted } = foldQuotes(mail.text);
  const text = reply.slice(0, LIMITS.text - 1000).toWellFormed() || mailWords(language).noText;
  const html = mail.html ? safeHtml(mail.html, { fold: quoted !== null || reply === '' }) : null;
  const lost = mail.dropped.length > 0 ? `\n\n[${notKept(mail, language)}]` : '';
  const attachmentIds = await recordFiles(tx, mail.files);
  return {
    text: `${text}${lost}`,
    html: lost ? null : html,
    attachmentIds,
    author,
    authorKind: 'CUSTOMER',
    channel: 'EMAIL',
    messageIdHeader: mail.messageId,
  };
}

const notKept = ({ dropped }: ReceivedMail, language: Case['language']): string =>
  mailWords(language).notKept(dropped.slice(0, 10).join(', '), dropped.length - 10);

/** The sender hears that a new case is there, and what of their mail was not kept. An answer that came whole needs no word. */
async function receipt(tx: Tx, message: CaseMessage, mail: ReceivedMail): Promise<void> {
  const { language, number } = message.case;
  const { received, sendAgain } = mailWords(language);
  const lost = mail.dropped.length > 0 ? `${notKept(mail, language)}. ${sendAgain}` : '';
  if (!message.opening && !lost) return;
  const came = message.opening ? received(number) : '';
  await tx.sql('select relata.enqueue($1, $2)', ['service.mailReceipt', { messageId: message.id, body: [came, lost].filter(Boolean).join('\n\n') }]);
}

const firstLine = (text: string): string => text.split('\n', 1)[0]?.slice(0, 100).trim() ?? '';
