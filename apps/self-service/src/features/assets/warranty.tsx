import { Status, type Tone, useFormat, useWords } from '@relata/portal-kit';
import { assetWords } from './asset-words.js';

/** Within so many days of its end a warranty asks for attention. */
export const SOON_DAYS = 90;

/** Whether a warranty still holds today. */
export function Warranty({ until }: { until: string | null | undefined }) {
  const say = useWords(assetWords);
  const { daysUntil } = useFormat();
  const state = !until ? 'never' : daysUntil(until) < 0 ? 'over' : daysUntil(until) <= SOON_DAYS ? 'ending' : 'covered';
  const tone = ({ never: 'quiet', over: 'quiet', ending: 'warn', covered: 'good' } satisfies Record<typeof state, Tone>)[state];
  return <Status tone={tone}>{say(state)}</Status>;
}
