import { Status, type Tone } from '../look/status.js';
import { useWords } from '../words/words.js';
import { earningsWords } from './earnings-words.js';

type StatementState = 'OPEN' | 'CLOSED' | 'PAID';
type DisputeState = 'OPEN' | 'ADJUSTED' | 'EXPLAINED' | 'WITHDRAWN';

const STATEMENT: Record<StatementState, Tone> = { OPEN: 'info', CLOSED: 'warn', PAID: 'good' };
const DISPUTE: Record<DisputeState, Tone> = { OPEN: 'info', ADJUSTED: 'good', EXPLAINED: 'quiet', WITHDRAWN: 'quiet' };

export function StatementStatus({ status }: { status: StatementState }) {
  const say = useWords(earningsWords);
  return <Status tone={STATEMENT[status]}>{say(`statement.${status}`)}</Status>;
}

export function DisputeStatus({ status }: { status: DisputeState }) {
  const say = useWords(earningsWords);
  return <Status tone={DISPUTE[status]}>{say(`dispute.${status}`)}</Status>;
}
