import { Refused, UserErrorCode } from '../core/index.js';
import type { Quote, QuoteStatus } from './quote.entity.js';

/** Which state may follow which. Nothing else changes `status`. */
const NEXT: Record<QuoteStatus, readonly QuoteStatus[]> = {
  DRAFT: ['IN_REVIEW', 'APPROVED'],
  IN_REVIEW: ['APPROVED', 'REJECTED'],
  APPROVED: ['SENT', 'EXPIRED'],
  SENT: ['ACCEPTED', 'REJECTED', 'EXPIRED'],
  ACCEPTED: [],
  REJECTED: [],
  EXPIRED: [],
};

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The state as of today: one that may expire has, once its last day is over. */
export const statusOf = ({ status, expiresOn }: Quote): QuoteStatus =>
  NEXT[status].includes('EXPIRED') && expiresOn && expiresOn < today() ? 'EXPIRED' : status;

export function enterStatus(quote: Quote, to: QuoteStatus): void {
  ensureCurrent(quote);
  const from = statusOf(quote);
  if (!NEXT[from].includes(to)) throw wrongState(from, to);
  quote.status = to;
}

/** Refuses what is done to an older version. */
export function ensureCurrent(quote: Quote): void {
  if (!quote.isCurrent) throw new Refused(UserErrorCode.WRONG_STATE, 'There is a newer version of this quote; use that one.', 'id');
}

function wrongState(from: QuoteStatus, to: QuoteStatus): Refused {
  const before = Object.entries(NEXT).flatMap(([state, next]) => (next.includes(to) ? [state] : []));
  return new Refused(
    UserErrorCode.WRONG_STATE,
    `This quote is ${from}; only one that is ${before.join(' or ')} can become ${to}. Revise it to go on.`,
    'id',
  );
}
