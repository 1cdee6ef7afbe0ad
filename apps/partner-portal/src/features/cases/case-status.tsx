import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { CaseStatus as State } from '@relata/schema/partner-portal';
import { caseWords } from './case-words.js';

const TONES: Record<State, Tone> = { NEW: 'warn', OPEN: 'warn', PENDING: 'info', ON_HOLD: 'quiet', RESOLVED: 'good', CLOSED: 'quiet' };

/** Where a case stands, as who takes care of it sees it. */
export function CaseStatus({ status }: { status: State }) {
  const say = useWords(caseWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
