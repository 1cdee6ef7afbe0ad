import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { QuoteStatus as State } from '@relata/schema/self-service';
import { quoteWords } from './quote-words.js';

const TONES: Record<State, Tone> = {
  DRAFT: 'quiet',
  IN_REVIEW: 'quiet',
  APPROVED: 'quiet',
  SENT: 'warn',
  ACCEPTED: 'good',
  REJECTED: 'quiet',
  EXPIRED: 'quiet',
};

/** How far a quote has come. */
export function QuoteStatus({ status }: { status: State }) {
  const say = useWords(quoteWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
