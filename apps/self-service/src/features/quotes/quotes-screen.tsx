import { type Column, DataTable, Empty, Page, Rows, useFormat, usePages, useWords } from '@relata/portal-kit';
import { type QuoteRowFragment, QuotesDocument } from '@relata/schema/self-service';
import { IconFileText } from '@tabler/icons-react';
import { QuoteStatus } from './quote-status.js';
import { quoteWords } from './quote-words.js';

const CURRENT = { isCurrent: { eq: true } };

/** What was offered: only the newest version of each. */
export default function QuotesScreen() {
  const say = useWords(quoteWords);
  const format = useFormat();
  const answer = usePages(QuotesDocument, { first: 25, where: CURRENT });
  const columns: Column<QuoteRowFragment>[] = [
    { key: 'number', title: say('number'), cell: ({ number }) => number, card: 'title' },
    { key: 'sent', title: say('sent'), cell: ({ sentAt }) => format.date(sentAt) },
    { key: 'expires', title: say('expires'), cell: ({ expiresOn }) => format.day(expiresOn) },
    { key: 'status', title: say('status'), cell: ({ status }) => <QuoteStatus status={status} />, card: 'beside' },
    { key: 'total', title: say('total'), cell: ({ total }) => format.money(total), end: true },
  ];
  return (
    <Page title={say('title')} text={say('text')}>
      <Rows of={answer} pick={({ quotes }) => quotes} none={<Empty icon={IconFileText} title={say('none')} text={say('none.text')} />}>
        {(rows) => <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/quotes/${id}`} />}
      </Rows>
    </Page>
  );
}
