import { Forbidden, load, lock, newId, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { attach } from './attachment.service.js';
import { Case } from './case.entity.js';
import type { CaseNoteInput, CaseReplyInput } from './case.inputs.js';
import { me, openCase } from './case.open.js';
import { enterStatus, followCustomer, refuseClosed } from './case.states.js';
import { CaseMessage } from './case-message.entity.js';
import { safeHtml } from './mail/safe-html.js';

/** What a message says, and who says it. */
export interface NewMessage
  extends Pick<CaseMessage, 'authorKind' | 'text'>,
    Partial<Pick<CaseMessage, 'author' | 'internal' | 'opening' | 'channel' | 'at' | 'html' | 'messageIdHeader'>> {
  /** Files that the author has uploaded for it. */
  attachmentIds?: string[] | null | undefined;
}

const followers: string[] = [];

/**
 * Names a task that follows every public message to the customer, in its transaction, with its id as `messageId`. What
 * the customer says themself, and what the case was opened with, goes nowhere.
 */
export function onCaseMessage(task: string): void {
  followers.push(task);
}

/** Every message is written here, so that what it says is checked and cleaned by whatever way it comes. */
export async function addMessage(tx: Tx, found: Case, { html, attachmentIds, ...values }: NewMessage): Promise<CaseMessage> {
  const message = Object.assign(new CaseMessage(), { id: newId('cms'), at: new Date(), channel: 'PORTAL' as const, ...values, case: found });
  message.text = message.text.trim();
  const field = message.opening ? 'description' : 'text';
  if (!message.text && !attachmentIds?.length) throw new Refused(UserErrorCode.REQUIRED, `${field} must not be empty.`, field);
  if (message.text.length > 100_000) throw new Refused(UserErrorCode.INVALID, `${field} has at most 100,000 characters.`, field);
  const clean = html ? safeHtml(html) : null;
  // Markup that is cut off is no markup: the plain text stands for it.
  if (clean && clean.length <= 200_000) message.html = clean;
  tx.em.persist(message);
  await attach(tx, message, attachmentIds);
  const told = !message.internal && !message.opening && message.authorKind !== 'CUSTOMER';
  if (told) for (const task of followers) await tx.sql('select relata.enqueue($1, $2)', [task, { messageId: message.id }]);
  return message;
}

/** A public message: the customer’s, which gives the next move to the company, or an answer to them. */
export async function replyToCase(tx: Tx, input: CaseReplyInput): Promise<CaseMessage> {
  await lock(tx, Case, input.id);
  const found = await whereItIs(tx, await load(tx, Case, input, 'reply'), 'reply');
  const { kind } = tx.ctx.principal;
  if (kind === 'customer') {
    if (input.status) throw new Forbidden('Leave out the status; it follows from what you do.');
    return customerReplies(tx, found, { ...said(tx, input), authorKind: 'CUSTOMER' });
  }
  refuseClosed(found);
  const status = input.status ?? (found.status === 'NEW' ? 'OPEN' : found.status);
  if (status === 'NEW' || status === 'CLOSED')
    throw new Refused(UserErrorCode.INVALID, 'With an answer a case becomes OPEN, PENDING, ON_HOLD or RESOLVED.', 'status');
  const message = await addMessage(tx, found, { ...said(tx, input), authorKind: kind === 'partner' ? 'PARTNER' : 'AGENT' });
  enterStatus(found, status);
  return message;
}

/** What the customer says, by whatever way it comes. On a closed case it opens another one that follows it. The case is locked. */
export async function customerReplies(tx: Tx, found: Case, message: NewMessage): Promise<CaseMessage> {
  if (found.status === 'CLOSED') return followUp(tx, found, message);
  followCustomer(found);
  return addMessage(tx, found, message);
}

async function followUp(tx: Tx, before: Case, message: NewMessage): Promise<CaseMessage> {
  const { kind, subject, account, contact, order, asset, language } = before;
  const about = { kind, subject, account: account ?? null, contact: contact ?? null, order: order ?? null, asset: asset ?? null };
  const made = Object.assign(new Case(), { ...about, language: language ?? null, channel: message.channel ?? 'PORTAL', followUpOf: before });
  await openCase(tx, made);
  return addMessage(tx, made, { ...message, opening: true });
}

/** A case that was merged goes on in the one that took it in. */
export async function whereItIs(tx: Tx, found: Case, action: string): Promise<Case> {
  if (!found.mergedInto) return found;
  await lock(tx, Case, found.mergedInto.id);
  return whereItIs(tx, await load(tx, Case, { id: found.mergedInto.id }, action), action);
}

/** Touches nothing of the case itself, so that nobody outside can tell that it was written. */
export async function noteOnCase(tx: Tx, input: CaseNoteInput): Promise<CaseMessage> {
  await lock(tx, Case, input.id);
  const found = await whereItIs(tx, await load(tx, Case, input, 'note'), 'note');
  return addMessage(tx, found, { ...said(tx, input), authorKind: 'AGENT', internal: true });
}

const said = (tx: Tx, { text, attachmentIds }: CaseNoteInput) => ({ text, attachmentIds, author: me(tx) });
