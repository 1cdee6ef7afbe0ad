import { Refused, UserErrorCode } from '../core/index.js';
import type { DealRegistration } from './registration.entity.js';
import type { RegistrationStatus } from './registration.status.js';

/** Which state may follow which. EXPIRED and CONVERTED come by the job and by the opportunity. */
const NEXT: Record<RegistrationStatus, readonly RegistrationStatus[]> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['UNDER_REVIEW', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN'],
  UNDER_REVIEW: ['RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN'],
  RETURNED: ['SUBMITTED', 'WITHDRAWN'],
  APPROVED: ['WITHDRAWN'],
  REJECTED: [],
  WITHDRAWN: [],
  EXPIRED: [],
  CONVERTED: [],
};

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The state as of today: protection ends with its last day, whenever the job comes by. */
export const statusOf = ({ status, protectedUntil }: DealRegistration): RegistrationStatus =>
  status === 'APPROVED' && protectedUntil && protectedUntil < today() ? 'EXPIRED' : status;

/** Takes it into a state, with what is said to both sides and what stays internal. The database keeps both in the history. */
export function enter(registration: DealRegistration, to: RegistrationStatus, message: string | null = null): void {
  refuseUnless(registration, to);
  registration.status = to;
  registration.message = message;
  // Only while it is submitted or under review is it the vendor's turn.
  if (to !== 'UNDER_REVIEW') Object.assign(registration, { dueAt: null, remindAt: null });
}

export function refuseUnless(registration: DealRegistration, to: RegistrationStatus): void {
  const from = statusOf(registration);
  if (NEXT[from].includes(to)) return;
  const before = Object.entries(NEXT).flatMap(([state, next]) => (next.includes(to) ? [state] : []));
  throw new Refused(UserErrorCode.WRONG_STATE, `This registration is ${from}; only one that is ${before.join(' or ')} can become ${to}.`, 'id');
}

/** What is registered can be changed while the partner has it. */
export function refuseSubmitted(registration: DealRegistration): void {
  const status = statusOf(registration);
  if (status !== 'DRAFT' && status !== 'RETURNED')
    throw new Refused(UserErrorCode.WRONG_STATE, `This registration is ${status}; it can be changed as DRAFT or once it is RETURNED.`, 'id');
}
