import { Status, type Tone } from '../look/status.js';
import { useWords } from '../words/words.js';
import type { DealQuote, DealRequest, DealRow } from './deal.js';
import { dealWords } from './deal-words.js';

/** Where a deal stands: in its stage, won or lost; unless it is to be short, also whether it is there for too long. */
export function DealStatus({ deal: { stage, closedAt, rotting }, short = false }: { deal: DealRow; short?: boolean }) {
  const say = useWords(dealWords);
  if (!closedAt)
    return <Status tone={rotting ? 'warn' : 'info'}>{rotting && !short ? `${stage?.name} · ${say('rotting')}` : (stage?.name ?? '–')}</Status>;
  const won = stage?.forecastCategory === 'CLOSED';
  return <Status tone={won ? 'good' : 'quiet'}>{say(won ? 'won' : 'lost')}</Status>;
}

const QUOTES: Record<DealQuote['status'], Tone> = {
  ...{ DRAFT: 'quiet', IN_REVIEW: 'warn', APPROVED: 'info', SENT: 'info' },
  ...{ ACCEPTED: 'good', REJECTED: 'bad', EXPIRED: 'quiet' },
};
export function DealQuoteStatus({ status }: Pick<DealQuote, 'status'>) {
  const say = useWords(dealWords);
  return <Status tone={QUOTES[status]}>{say(`quote.${status}`)}</Status>;
}

const REQUESTS: Record<DealRequest['status'], Tone> = { REQUESTED: 'warn', ANSWERED: 'good', DECLINED: 'bad', WITHDRAWN: 'quiet' };
export function DealRequestStatus({ status }: Pick<DealRequest, 'status'>) {
  const say = useWords(dealWords);
  return <Status tone={REQUESTS[status]}>{say(`request.${status}`)}</Status>;
}
