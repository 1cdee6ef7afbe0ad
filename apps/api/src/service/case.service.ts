import { assign, authorizeResult, Forbidden, load, lock, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { currentEmployee, languageOf } from '../directory/index.js';
import { Case } from './case.entity.js';
import type { CaseCloseInput, CaseCreateInput, CaseMoveInput, CaseReopenInput, CaseResolveInput, CaseUpdateInput } from './case.inputs.js';
import { openCase, openingOf } from './case.open.js';
import { checkAbout, checkPartner, customersContact } from './case.rules.js';
import { enterStatus, refuseClosed } from './case.states.js';
import { addMessage } from './case-message.service.js';

/** A customer opens a case on their own account; who works in service opens one for a customer who called, say. */
export async function createCase(tx: Tx, input: CaseCreateInput): Promise<Case> {
  const made = new Case();
  if (tx.ctx.principal.kind === 'customer') {
    refuseInternals(input);
    await assign(tx, made, input);
    made.contact = await customersContact(tx, made);
    made.account = made.contact?.account ?? made.account ?? null;
    made.channel = 'PORTAL';
  } else {
    await assign(tx, made, input);
    made.channel ??= 'PHONE';
    if (tx.ctx.principal.roles.includes('SUPPORT_AGENT') && !made.queue) made.assignee ??= currentEmployee(tx);
    await checkPartner(tx, made);
  }
  await openCase(tx, made);
  await authorizeResult(tx, 'create', Case, made, 'You may not open this case for others to work.');
  await addMessage(tx, made, { ...(await openingOf(tx, made, input.description)), attachmentIds: input.attachmentIds });
  return made;
}

export async function updateCase(tx: Tx, input: CaseUpdateInput): Promise<Case> {
  const found = await load(tx, Case, input);
  refuseClosed(found);
  const before = found.account?.id;
  await assign(tx, found, input);
  // What was said would be shown to somebody else.
  if (before && found.account?.id !== before)
    throw new Refused(UserErrorCode.WRONG_STATE, 'A case stays with its account; make a new one for the other account.', 'accountId');
  if (input.language) found.language = languageOf(input.language);
  await checkAbout(tx, found);
  return found;
}

/** The next move is ours, the customer’s, or somebody else’s. */
export async function moveCase(tx: Tx, input: CaseMoveInput): Promise<Case> {
  await lock(tx, Case, input.id);
  const found = await load(tx, Case, input);
  if (!['OPEN', 'PENDING', 'ON_HOLD'].includes(input.status))
    throw new Refused(
      UserErrorCode.INVALID,
      'A case moves to OPEN, PENDING or ON_HOLD; use caseResolve, caseReopen or caseClose for the rest.',
      'status',
    );
  if (found.status === 'RESOLVED') throw new Refused(UserErrorCode.WRONG_STATE, 'This case is RESOLVED; use caseReopen to open it again.', 'id');
  enterStatus(found, input.status);
  return found;
}

export const resolveCase = (tx: Tx, input: CaseResolveInput): Promise<Case> => step(tx, input, 'resolve', 'RESOLVED');
export const closeCase = (tx: Tx, input: CaseCloseInput): Promise<Case> => step(tx, input, 'update', 'CLOSED');

export async function reopenCase(tx: Tx, input: CaseReopenInput): Promise<Case> {
  await lock(tx, Case, input.id);
  const found = await load(tx, Case, input, 'reopen');
  if (found.status !== 'RESOLVED')
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      found.status === 'CLOSED' ? 'This case is closed; reply to it, and another one follows it.' : 'This case is open.',
      'id',
    );
  enterStatus(found, 'OPEN');
  return found;
}

async function step(tx: Tx, input: CaseResolveInput, action: string, to: 'RESOLVED' | 'CLOSED'): Promise<Case> {
  await lock(tx, Case, input.id);
  const found = await load(tx, Case, input, action);
  if (found.status === to) throw new Refused(UserErrorCode.WRONG_STATE, `This case is ${to} already.`, 'id');
  enterStatus(found, to);
  return found;
}

/** How a case is worked is the company’s to say. */
function refuseInternals(input: CaseCreateInput): void {
  const closed = (['priority', 'channel', 'contactId', 'assigneeId', 'partnerId', 'queueId'] as const).filter((field) => input[field] != null);
  if (closed.length > 0) throw new Forbidden(`Leave out ${closed.join(', ')}; we see to that.`);
}
