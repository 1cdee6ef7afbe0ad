import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../format/use-format.js';
import { Card } from '../look/card.js';
import { RowList } from '../look/row-list.js';
import { useWords } from '../words/words.js';
import type { Deal, DealQuote, DealRequest } from './deal.js';
import { DealQuoteStatus, DealRequestStatus } from './deal-status.js';
import { dealWords } from './deal-words.js';

interface QuotesCardProps {
  deal: Pick<Deal, 'quotes' | 'quoteRequests'>;
  aside?: ReactNode;
  /** What can be done with a request that is open. */
  onRequest: (request: DealRequest) => ReactNode;
  onQuote?: (quote: DealQuote) => ReactNode;
}

/** Quotes of a deal, and what the partner asked to be quoted. */
export function QuotesCard({ deal: { quotes, quoteRequests }, aside, onRequest, onQuote }: QuotesCardProps) {
  const say = useWords(dealWords);
  const format = useFormat();
  const requests = quoteRequests.nodes.map((request) => ({
    key: request.id,
    name: request.note ?? '–',
    about: [
      say('request.by', { name: request.requesterName ?? '–', day: format.date(request.requestedAt) }),
      request.dueOn && say('request.due', { day: format.day(request.dueOn) }),
      request.declineReason,
      request.quote && say('request.answered', { number: request.quote.number }),
    ]
      .filter(Boolean)
      .join(' · '),
    side: <DealRequestStatus status={request.status} />,
    below: request.status === 'REQUESTED' && onRequest(request),
  }));
  const offered = quotes.nodes.map((quote) => ({
    key: quote.id,
    name: quote.number,
    about: [format.money(quote.total), quote.expiresOn && say('validUntil', { day: format.day(quote.expiresOn) })].filter(Boolean).join(' · '),
    side: <DealQuoteStatus status={quote.status} />,
    below: onQuote?.(quote),
  }));
  return (
    <Card title={say('quotes')} aside={aside}>
      {requests.length + offered.length === 0 ? <Text c="dimmed">{say('quotes.none')}</Text> : <RowList rows={[...requests, ...offered]} />}
    </Card>
  );
}
