import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { ReturnStatus as State } from '@relata/schema/self-service';
import { returnWords } from './return-words.js';

const TONES: Record<State, Tone> = {
  REQUESTED: 'info',
  APPROVED: 'warn',
  REJECTED: 'bad',
  RECEIVED: 'info',
  INSPECTED: 'info',
  REFUNDED: 'good',
  REPLACED: 'good',
  CANCELLED: 'quiet',
};

/** How far a return has come. */
export function ReturnStatus({ status }: { status: State }) {
  const say = useWords(returnWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
