import { Refused, UserErrorCode } from '../core/index.js';
import type { Case, CaseStatus } from './case.entity.js';

/** Which status follows which. A closed case stays closed: what comes after is a case that follows it (decision 0020). */
const NEXT: Record<CaseStatus, readonly CaseStatus[]> = {
  NEW: ['OPEN', 'PENDING', 'ON_HOLD', 'RESOLVED'],
  OPEN: ['PENDING', 'ON_HOLD', 'RESOLVED'],
  PENDING: ['OPEN', 'ON_HOLD', 'RESOLVED'],
  ON_HOLD: ['OPEN', 'PENDING', 'RESOLVED'],
  RESOLVED: ['OPEN', 'CLOSED'],
  CLOSED: [],
};

/** Takes the case into a status, if it follows the one it is in. Staying where it is is no step. */
export function enterStatus(found: Case, to: CaseStatus): void {
  const { status: from } = found;
  if (from === to) return;
  if (!NEXT[from].includes(to)) {
    const may = NEXT[from].length > 0 ? `it can become ${NEXT[from].join(', ')}` : 'that is its end; make a new case';
    throw new Refused(UserErrorCode.WRONG_STATE, `This case is ${from}: ${may}, not ${to}.`, 'id');
  }
  found.status = to;
  if (to === 'RESOLVED') found.resolvedAt = new Date();
  if (to === 'CLOSED') found.closedAt = new Date();
  if (from === 'RESOLVED' && to === 'OPEN') {
    found.resolvedAt = null;
    found.reopenedCount += 1;
  }
}

/** The customer has spoken: whatever the case waited for, the company has the next move. One that nobody has taken up stays NEW. */
export function followCustomer(found: Case): void {
  if (found.status !== 'NEW') enterStatus(found, 'OPEN');
}

export function refuseClosed({ status }: Case): void {
  if (status === 'CLOSED') throw new Refused(UserErrorCode.WRONG_STATE, 'This case is closed; make a new one.', 'id');
}
