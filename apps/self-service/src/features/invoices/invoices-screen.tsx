import { type Column, DataTable, Empty, type Listing, Narrow, Page, Rows, useFormat, useListing, usePages, useWords } from '@relata/portal-kit';
import { type InvoiceFilter, type InvoiceOrderField, type InvoiceRowFragment, InvoicesDocument } from '@relata/schema/self-service';
import { IconReceipt2 } from '@tabler/icons-react';
import { InvoiceStatus } from './invoice-status.js';
import { invoiceWords } from './invoice-words.js';

const STATES: Record<string, InvoiceFilter> = {
  open: { paidAt: { isNull: true }, cancelledAt: { isNull: true } },
  paid: { paidAt: { isNull: false } },
};

/** What the list is narrowed by, as the graph takes it. */
const whereOf = ({ search, which }: Listing): InvoiceFilter => ({ ...STATES[which], ...(search ? { number: { contains: search } } : {}) });

/** The invoices of the viewer's account, or of their own orders. */
export default function InvoicesScreen() {
  const say = useWords(invoiceWords);
  const listing = useListing('ISSUED_ON DESC');
  const { field, direction } = listing.sort;
  const answer = usePages(InvoicesDocument, {
    first: 25,
    where: whereOf(listing),
    orderBy: [{ field: field as InvoiceOrderField, direction }],
  });
  return (
    <Page title={say('title')} text={say('text')}>
      <Narrow of={listing} label={say('filter')} search={say('search')} states={{ open: say('filter.open'), paid: say('filter.paid') }} />
      <Rows
        of={answer}
        pick={({ invoices }) => invoices}
        by={listing}
        none={<Empty icon={IconReceipt2} title={say('none')} text={say('none.text')} />}
      >
        {(rows) => <InvoicesTable rows={rows} by={listing} />}
      </Rows>
    </Page>
  );
}

function InvoicesTable({ rows, by }: { rows: InvoiceRowFragment[]; by: Listing }) {
  const say = useWords(invoiceWords);
  const format = useFormat();
  const columns: Column<InvoiceRowFragment>[] = [
    { key: 'number', title: say('number'), cell: ({ number }) => number, sort: 'NUMBER', card: 'title' },
    { key: 'issued', title: say('issued'), cell: ({ issuedOn }) => format.day(issuedOn), sort: 'ISSUED_ON' },
    { key: 'due', title: say('due'), cell: ({ dueOn }) => format.day(dueOn), sort: 'DUE_ON' },
    { key: 'status', title: say('status'), cell: ({ status }) => <InvoiceStatus status={status} />, card: 'beside' },
    { key: 'balance', title: say('balance'), cell: ({ balance, currency }) => format.money({ amount: balance, currency }), end: true },
    { key: 'total', title: say('total'), cell: ({ total }) => format.money(total), sort: 'TOTAL', end: true },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/invoices/${id}`} sort={by.sort} onSort={by.sortBy} />;
}
