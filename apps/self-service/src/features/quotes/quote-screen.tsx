import { Anchor, Text } from '@mantine/core';
import { Card, type Column, DataTable, DetailSkeleton, Facts, Loaded, Page, Sums, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { QuoteDocument, type QuoteQuery } from '@relata/schema/self-service';
import { Link, useParams } from 'react-router';
import { QuoteAnswer } from './quote-answer.js';
import { QuoteStatus } from './quote-status.js';
import { quoteWords } from './quote-words.js';

/** A quote as its screen asks for it. */
export type QuoteDetail = NonNullable<QuoteQuery['quote']>;
type Line = QuoteDetail['lines']['nodes'][number];

/** One quote, and the answer to it. */
export default function QuoteScreen() {
  const say = useWords(quoteWords);
  const { id = '' } = useParams();
  const answer = useGraph(QuoteDocument, { id });
  const quote = answer.data?.quote;
  return (
    <Page
      title={quote ? say('quote', { number: quote.number }) : say('number')}
      text={quote && quote.revision > 1 ? say('version', { revision: quote.revision }) : undefined}
      back={{ to: '/quotes', label: say('title') }}
      actions={quote?.status === 'SENT' && quote.isCurrent && <QuoteAnswer quote={quote} />}
    >
      <Loaded of={answer} pick={(data) => data.quote} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            <Standing quote={found} />
            <Lines quote={found} />
            {found.terms && (
              <Card title={say('terms')}>
                <Text maw="42rem">{found.terms}</Text>
              </Card>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ quote }: { quote: QuoteDetail }) {
  const say = useWords(quoteWords);
  const format = useFormat();
  const { status, sentAt, expiresOn, acceptedAt, rejectedAt, rejectReason, order } = quote;
  return (
    <Card>
      <Facts
        facts={[
          [say('status'), <QuoteStatus key="status" status={status} />],
          [say('sent'), format.date(sentAt)],
          [say('expires'), expiresOn && `${format.day(expiresOn)}${status === 'SENT' ? ` (${format.daysFromNow(expiresOn)})` : ''}`],
          [say('accepted.on'), acceptedAt && format.date(acceptedAt)],
          [say('rejected.on'), rejectedAt && format.date(rejectedAt)],
          [say('reason'), rejectReason],
          [
            say('order'),
            order && (
              <Anchor component={Link} to={`/orders/${order.id}`}>
                {order.number}
              </Anchor>
            ),
          ],
        ]}
      />
    </Card>
  );
}

function Lines({ quote }: { quote: QuoteDetail }) {
  const say = useWords(quoteWords);
  const format = useFormat();
  const columns: Column<Line>[] = [
    { key: 'product', title: say('product'), cell: ({ product }) => product?.name ?? '–', card: 'title' },
    { key: 'quantity', title: say('quantity'), cell: ({ quantity }) => format.number(quantity), end: true },
    {
      key: 'price',
      title: say('price'),
      cell: ({ listPrice, discount }) => (
        <>
          {format.money(listPrice)}
          {Number(discount) > 0 && (
            <Text span size="sm" c="dimmed">
              {' '}
              {say('discount', { share: format.percent(discount) })}
            </Text>
          )}
        </>
      ),
      end: true,
    },
    { key: 'amount', title: say('amount'), cell: ({ net }) => format.money(net), end: true, card: 'beside' },
  ];
  return (
    <Card title={say('lines')} flush>
      <DataTable label={say('lines')} columns={columns} rows={quote.lines.nodes} />
      <Sums
        sums={[
          [say('subtotal'), format.money(quote.subtotal)],
          [say('tax', { rate: format.percent(quote.taxRate) }), format.money(quote.tax)],
          [say('total'), format.money(quote.total)],
        ]}
      />
    </Card>
  );
}
