import { type Column, DataTable, Empty, Page, Rows, useFormat, usePages, useWords } from '@relata/portal-kit';
import { type ReturnRowFragment, ReturnsDocument } from '@relata/schema/self-service';
import { IconArrowBackUp } from '@tabler/icons-react';
import { ReturnStatus } from './return-status.js';
import { returnWords } from './return-words.js';

/** What the viewer, or their account, has given back. */
export default function ReturnsScreen() {
  const say = useWords(returnWords);
  const answer = usePages(ReturnsDocument, { first: 25, orderBy: [{ field: 'REQUESTED_AT', direction: 'DESC' }] });
  return (
    <Page title={say('title')} text={say('text')}>
      <Rows of={answer} pick={({ returns }) => returns} none={<Empty icon={IconArrowBackUp} title={say('none')} text={say('none.text')} />}>
        {(rows) => <ReturnsTable rows={rows} />}
      </Rows>
    </Page>
  );
}

function ReturnsTable({ rows }: { rows: ReturnRowFragment[] }) {
  const say = useWords(returnWords);
  const format = useFormat();
  const columns: Column<ReturnRowFragment>[] = [
    { key: 'number', title: say('number'), cell: ({ number }) => number, card: 'title' },
    { key: 'order', title: say('order', { number: '' }), cell: ({ order }) => order?.number ?? '–' },
    { key: 'requested', title: say('requested'), cell: ({ requestedAt }) => format.date(requestedAt) },
    { key: 'status', title: say('status'), cell: ({ status }) => <ReturnStatus status={status} />, card: 'beside' },
    { key: 'refund', title: say('refund'), cell: ({ refund }) => (refund ? format.money(refund) : '–'), end: true },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/returns/${id}`} />;
}
