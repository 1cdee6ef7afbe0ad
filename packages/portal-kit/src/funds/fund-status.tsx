import { Status, type Tone } from '../look/status.js';
import { useWords } from '../words/words.js';
import { fundWords } from './fund-words.js';

type RequestState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'CANCELLED';
type ClaimState = 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'PAID';
type DocumentState = 'PENDING' | 'ACCEPTED' | 'REFUSED';

const REQUEST: Record<RequestState, Tone> = { DRAFT: 'quiet', SUBMITTED: 'info', APPROVED: 'good', REJECTED: 'bad', CANCELLED: 'quiet' };
const CLAIM: Record<ClaimState, Tone> = { SUBMITTED: 'info', APPROVED: 'warn', REJECTED: 'bad', PAID: 'good' };
const DOCUMENT: Record<DocumentState, Tone> = { PENDING: 'info', ACCEPTED: 'good', REFUSED: 'bad' };

/** How far a request has come; one that is over stays approved. */
export function RequestStatus({ status, closed = false }: { status: RequestState; closed?: boolean }) {
  const say = useWords(fundWords);
  return closed ? <Status tone="quiet">{say('request.CLOSED')}</Status> : <Status tone={REQUEST[status]}>{say(`request.${status}`)}</Status>;
}

export function ClaimStatus({ status }: { status: ClaimState }) {
  const say = useWords(fundWords);
  return <Status tone={CLAIM[status]}>{say(`claim.${status}`)}</Status>;
}

export function DocumentStatus({ status }: { status: DocumentState }) {
  const say = useWords(fundWords);
  return <Status tone={DOCUMENT[status]}>{say(`document.${status}`)}</Status>;
}
