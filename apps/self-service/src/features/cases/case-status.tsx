import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { CaseStatus as State } from '@relata/schema/self-service';
import { caseWords } from './case-words.js';

const TONES: Record<State, Tone> = { NEW: 'info', OPEN: 'info', PENDING: 'warn', ON_HOLD: 'quiet', RESOLVED: 'good', CLOSED: 'quiet' };

/** Where a case stands, as its customer sees it. */
export function CaseStatus({ status }: { status: State }) {
  const say = useWords(caseWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
