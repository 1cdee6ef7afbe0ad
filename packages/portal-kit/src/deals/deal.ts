import type { Money } from '../format/format.js';

/** A deal as a list shows it: each portal asks for it in a document of its own. */
export interface DealRow {
  id: string;
  name: string;
  account?: { name?: string | null } | null;
  stage?: { name: string; forecastCategory: string } | null;
  amount?: Money | null;
  closeDate?: string | null;
  closedAt?: string | null;
  rotting?: boolean | null;
}

/** A deal as both sides work on it. */
export interface Deal extends DealRow {
  nextStep?: string | null;
  competitor?: string | null;
  lossReason?: string | null;
  comments: { nodes: { id: string; side: 'PARTNER' | 'VENDOR'; at: string; text?: string | null; authorName?: string | null }[] };
  lines: { nodes: { id: string; quantity: number; total: Money; product?: { name: string } | null }[] };
  contacts: { nodes: { id: string; contact?: { person?: { name?: string | null; email?: string | null; phone?: string | null } | null } | null }[] };
  quotes: { nodes: DealQuote[] };
  quoteRequests: { nodes: DealRequest[] };
}

export interface DealQuote {
  id: string;
  number: string;
  status: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'SENT' | 'ACCEPTED' | 'REJECTED' | 'EXPIRED';
  total: Money;
  expiresOn?: string | null;
}

export interface DealRequest {
  id: string;
  status: 'REQUESTED' | 'ANSWERED' | 'DECLINED' | 'WITHDRAWN';
  note?: string | null;
  dueOn?: string | null;
  requestedAt: string;
  requesterName?: string | null;
  declineReason?: string | null;
  quote?: { number: string } | null;
}
