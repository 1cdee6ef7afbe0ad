import { authorize, authorizeResult, find, load, lock, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { Case } from './case.entity.js';
import type { CaseMergeInput, CaseSplitInput } from './case.inputs.js';
import { openCase } from './case.open.js';
import { followCustomer, refuseClosed } from './case.states.js';
import { mergeWords } from './case-merge.words.js';
import { CaseMessage } from './case-message.entity.js';
import { addMessage } from './case-message.service.js';

/**
 * Two cases about one thing become one: what was said goes on in the other, with the files; the history of each stays with it. Of
 * several who merge at once the second waits and sees what the first did; locks are taken in one order, so none waits for ever.
 */
export async function mergeCases(tx: Tx, input: CaseMergeInput): Promise<Case> {
  for (const id of [input.id, input.intoId].sort()) await lock(tx, Case, id);
  const gone = await load(tx, Case, input, 'merge');
  const into = await find(tx, Case, input.intoId, 'intoId');
  await authorize(tx, 'merge', Case, into);
  checkMerge(gone, into);
  await tx.sql(
    `update case_message set case_id = $2, moved_from_id = coalesce(moved_from_id, $1), opening = false, version = version + 1, updated_at = now()
     where case_id = $1`,
    [uuidOf('cas', gone.id), uuidOf('cas', into.id)],
  );
  into.order ??= gone.order ?? null;
  into.asset ??= gone.asset ?? null;
  // The customer waits for an answer to what came along.
  if ((gone.status === 'NEW' || gone.status === 'OPEN') && into.status !== 'OPEN') followCustomer(into);
  gone.mergedInto = into;
  gone.status = 'CLOSED';
  gone.closedAt = new Date();
  const text = mergeWords(into.language).merged(gone.number, into.number);
  await addMessage(tx, into, { text, authorKind: 'SYSTEM' });
  return into;
}

function checkMerge(gone: Case, into: Case): void {
  if (gone.id === into.id) throw new Refused(UserErrorCode.INVALID, 'A case is not merged into itself.', 'intoId');
  refuseClosed(gone);
  if (into.status === 'CLOSED')
    throw new Refused(UserErrorCode.WRONG_STATE, 'The other case is closed; merge the two the other way round.', 'intoId');
  // What one has said would be shown to the other.
  if (gone.account?.id !== into.account?.id) throw new Refused(UserErrorCode.INVALID, 'The two cases are of different accounts.', 'intoId');
  if (gone.contact && gone.contact.id !== into.contact?.id)
    throw new Refused(
      UserErrorCode.INVALID,
      'The two cases are of different contacts, who would read each other’s words; give one of them the other’s contact first.',
      'intoId',
    );
}

/** What is another matter becomes a case of its own, which the customer has been waiting on since they said it. */
export async function splitCase(tx: Tx, input: CaseSplitInput): Promise<Case> {
  await lock(tx, Case, input.id);
  const from = await load(tx, Case, input, 'split');
  refuseClosed(from);
  const messages = await toSplit(tx, from, input.messageIds);
  const first = messages.find(({ internal }) => !internal);
  if (!first)
    throw new Refused(UserErrorCode.INVALID, 'Name at least one message that the customer sees: the new case begins with it.', 'messageIds');
  const { kind, priority, account, contact, order, asset, language, queue, assignee, partner, partnerAssignee } = from;
  const made = Object.assign(new Case(), { kind, priority, account, contact, order, asset, language, queue, assignee, partner, partnerAssignee });
  Object.assign(made, { subject: input.subject.trim(), channel: first.channel, openedAt: first.at, splitFrom: from });
  if (!made.subject || made.subject.length > 200) throw new Refused(UserErrorCode.INVALID, 'The subject has 1 to 200 characters.', 'subject');
  await openCase(tx, made);
  await authorizeResult(tx, 'create', Case, made, 'You may not open this case for others to work.');
  await tx.em.flush();
  for (const message of messages) Object.assign(message, { case: made, movedFrom: message.movedFrom ?? from, opening: message === first });
  const text = mergeWords(made.language).split(from.number, made.number);
  await addMessage(tx, made, { text, authorKind: 'SYSTEM' });
  return made;
}

async function toSplit(tx: Tx, from: Case, ids: string[]): Promise<CaseMessage[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length < 1 || wanted.length > 100) throw new Refused(UserErrorCode.INVALID, 'Name 1 to 100 messages.', 'messageIds');
  const known = wanted.filter((id) => uuidOf('cms', id));
  const found = await tx.em.find(CaseMessage, { id: { $in: known }, case: from }, { orderBy: { at: 'asc', id: 'asc' } });
  if (found.length < wanted.length) throw new Refused(UserErrorCode.NOT_FOUND, 'Some of these messages are not on this case.', 'messageIds');
  if (found.some(({ opening }) => opening)) throw new Refused(UserErrorCode.INVALID, 'What the case was opened with stays on it.', 'messageIds');
  return found;
}
