import { newId, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { currentPerson } from '../directory/index.js';
import { mailContact } from './customer-mail.js';
import type { Return } from './return.entity.js';
import { returnMail } from './return.mail.js';
import { ReturnStateChange } from './return-state-change.entity.js';
import type { ReturnStatus } from './return-status.js';

/** Which state may follow which. Nothing else changes `status`. */
const NEXT: Record<ReturnStatus, readonly ReturnStatus[]> = {
  REQUESTED: ['APPROVED', 'REJECTED', 'CANCELLED'],
  APPROVED: ['RECEIVED', 'CANCELLED'],
  RECEIVED: ['INSPECTED'],
  INSPECTED: ['REFUNDED', 'REPLACED', 'REJECTED'],
  REJECTED: [],
  REFUNDED: [],
  REPLACED: [],
  CANCELLED: [],
};

/** Call it before anything that the state allows is done, and `tellState` once it is. */
export function enterReturnStatus(returned: Return, to: ReturnStatus): void {
  const from = returned.status;
  if (!NEXT[from].includes(to)) {
    const before = Object.entries(NEXT).flatMap(([state, next]) => (next.includes(to) ? [state] : []));
    throw new Refused(UserErrorCode.WRONG_STATE, `This return is ${from}; only one that is ${before.join(' or ')} can become ${to}.`, 'id');
  }
  returned.status = to;
  if (NEXT[to].length === 0) returned.closedAt = new Date();
}

/** Writes down that the return has entered its state, and writes to the customer. The mail has the id of the change, so that each arrives once. */
export async function tellState(tx: Tx, returned: Return, from: ReturnStatus | null, note: string | null = null): Promise<void> {
  const change = Object.assign(new ReturnStateChange(), {
    id: newId('rsc'),
    return: returned,
    from,
    to: returned.status,
    by: currentPerson(tx),
    at: new Date(),
    note,
  });
  tx.em.persist(change);
  await tx.em.flush();
  await mailContact(tx, returned.contact, change.id, (language) => returnMail(returned, note, language));
}
