import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { LeadStatus as State } from '@relata/schema/partner-portal';
import { leadWords } from './lead-words.js';

const TONES: Record<State, Tone> = {
  NEW: 'quiet',
  ASSIGNED: 'warn',
  WORKING: 'info',
  QUALIFIED: 'good',
  CONVERTED: 'good',
  RECYCLED: 'quiet',
  DISQUALIFIED: 'quiet',
};

/** How far a lead has come. */
export function LeadStatus({ status }: { status: State }) {
  const say = useWords(leadWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
