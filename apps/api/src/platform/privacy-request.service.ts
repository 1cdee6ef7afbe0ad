import { Forbidden, load, lock, newId, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { currentEmployee, Person } from '../directory/index.js';
import { OPEN, PrivacyRequest } from './privacy-request.entity.js';
import type {
  PrivacyRequestApproveInput,
  PrivacyRequestCancelInput,
  PrivacyRequestConfirmInput,
  PrivacyRequestCreateInput,
  PrivacyRequestExtendInput,
  PrivacyRequestRejectInput,
} from './privacy-request.inputs.js';

/** What stands in the way of an erasure, for people. */
export const OBSTACLES = {
  EMPLOYED: 'They are employed here: what an employment needs is kept until it has ended.',
  PARTNER_MEMBER: 'They act for a partner of ours: their membership has to end first.',
  OPEN_ORDERS: 'There are orders that have not arrived yet: they have to be delivered or cancelled first.',
  UNPAID_INVOICES: 'There are invoices that are not paid: they have to be settled first.',
} as const;

/** One’s own, in person. Who asks again while a request is open gets that one. */
export async function createPrivacyRequest(tx: Tx, { kind, note }: PrivacyRequestCreateInput): Promise<PrivacyRequest> {
  const { personId, apiClientId } = tx.ctx.principal;
  if (!personId || apiClientId) throw new Forbidden('People ask for this themselves, signed in.');
  const person = tx.em.getReference(Person, toTypeId('per', personId));
  // Of two who ask at once the second gets the request of the first.
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('privacy ' || $1, 0))`, [personId]);
  const known = await tx.em.findOne(PrivacyRequest, { person, kind, status: { $in: OPEN } });
  if (known) return known;
  if (note && note.trim().length > 1000) throw new Refused(UserErrorCode.INVALID, 'note has at most 1000 characters.', 'note');
  const request = new PrivacyRequest();
  Object.assign(request, { id: newId('prq'), person, kind, note: note?.trim() || null, dueAt: monthsAfter(new Date(), 1) });
  tx.em.persist(request);
  await tx.em.flush();
  if (!(await confirmed(tx, request))) await tx.sql('select relata.enqueue($1, $2)', ['privacy.ask', { requestId: uuidOf('prq', request.id) }]);
  return request;
}

export async function confirmPrivacyRequest(tx: Tx, input: PrivacyRequestConfirmInput): Promise<PrivacyRequest> {
  const request = await load(tx, PrivacyRequest, input, 'confirm');
  if (request.status === 'REQUESTED' && (tx.ctx.principal.apiClientId || !(await confirmed(tx, request))))
    throw new Refused(UserErrorCode.WRONG_STATE, 'Sign in again and confirm within a quarter of an hour, or use the link of the mail.', 'id');
  return request;
}

/** Whoever has signed in a moment ago is who they say; the function of the database sets the request going. */
async function confirmed(tx: Tx, request: PrivacyRequest): Promise<boolean> {
  const [row] = await tx.sql<{ recent: boolean }>('select relata.signed_in_recently() as recent');
  if (!row?.recent) return false;
  await tx.sql('select relata.confirm_privacy_request($1)', [uuidOf('prq', request.id)]);
  tx.em.clear();
  return true;
}

export async function cancelPrivacyRequest(tx: Tx, input: PrivacyRequestCancelInput): Promise<PrivacyRequest> {
  await lock(tx, PrivacyRequest, input.id);
  const request = await load(tx, PrivacyRequest, input, 'cancel');
  refuseUnless(request, ['REQUESTED', 'CONFIRMED'], 'It is being carried out, or closed already.');
  request.status = 'CANCELLED';
  request.closedAt = new Date();
  return request;
}

export async function extendPrivacyRequest(tx: Tx, input: PrivacyRequestExtendInput): Promise<PrivacyRequest> {
  const request = await decided(tx, input);
  refuseUnless(request, OPEN, 'It is closed already.');
  if (request.extendedReason) throw new Refused(UserErrorCode.WRONG_STATE, 'It was extended already, which is possible once.', 'id');
  request.extendedReason = reasonOf(input);
  request.dueAt = monthsAfter(request.createdAt, 3);
  await tell(tx, request);
  return request;
}

export async function approvePrivacyRequest(tx: Tx, input: PrivacyRequestApproveInput): Promise<PrivacyRequest> {
  const request = await decided(tx, input);
  refuseUnless(request, ['CONFIRMED'], 'Only a confirmed request is waiting for a decision.');
  const obstacles = await obstaclesOf(tx, uuidOf('per', request.person.id) as string);
  if (obstacles.length > 0) throw new Refused(UserErrorCode.WRONG_STATE, obstacles.map((each) => OBSTACLES[each]).join(' '), 'id');
  request.status = 'IN_PROGRESS';
  await tx.sql('select relata.enqueue($1, $2)', ['privacy.run', { requestId: uuidOf('prq', request.id) }]);
  return request;
}

export async function rejectPrivacyRequest(tx: Tx, input: PrivacyRequestRejectInput): Promise<PrivacyRequest> {
  const request = await decided(tx, input);
  refuseUnless(request, ['REQUESTED', 'CONFIRMED'], 'It is being carried out, or closed already.');
  request.rejectReason = reasonOf(input);
  request.status = 'REJECTED';
  request.closedAt = new Date();
  await tell(tx, request);
  return request;
}

export async function obstaclesOf(tx: Pick<Tx, 'sql'>, person: string): Promise<(keyof typeof OBSTACLES)[]> {
  const [row] = await tx.sql<{ found: (keyof typeof OBSTACLES)[] }>('select relata.erasure_obstacles($1) as found', [person]);
  return row?.found ?? [];
}

async function decided(tx: Tx, input: PrivacyRequestApproveInput): Promise<PrivacyRequest> {
  await lock(tx, PrivacyRequest, input.id);
  const request = await load(tx, PrivacyRequest, input, 'decide');
  request.decidedBy = currentEmployee(tx);
  return request;
}

function refuseUnless({ status }: PrivacyRequest, states: string[], why: string): void {
  if (!states.includes(status)) throw new Refused(UserErrorCode.WRONG_STATE, why, 'id');
}

function reasonOf({ reason }: { reason: string }): string {
  const text = reason.trim();
  if (!text) throw new Refused(UserErrorCode.REQUIRED, 'Say why; they read it.', 'reason');
  if (text.length > 500) throw new Refused(UserErrorCode.INVALID, 'reason has at most 500 characters.', 'reason');
  return text;
}

const tell = (tx: Tx, { id }: PrivacyRequest) => tx.sql('select relata.enqueue($1, $2)', ['privacy.tell', { requestId: uuidOf('prq', id) }]);

/** The same day so many months later, or the last one where a month is shorter. */
function monthsAfter(from: Date, months: number): Date {
  const due = new Date(from);
  due.setUTCMonth(due.getUTCMonth() + months);
  if (due.getUTCDate() !== from.getUTCDate()) due.setUTCDate(0);
  return due;
}
