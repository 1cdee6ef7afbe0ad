import { Group, SegmentedControl } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  Empty,
  ListSkeleton,
  Loaded,
  More,
  Page,
  SearchField,
  type Sort,
  useFilters,
  useFormat,
  usePages,
  useWords,
} from '@relata/portal-kit';
import { type InvoiceFilter, type InvoiceOrderField, type InvoiceRowFragment, InvoicesDocument } from '@relata/schema/self-service';
import { IconReceipt2 } from '@tabler/icons-react';
import { InvoiceStatus } from './invoice-status.js';
import { invoiceWords } from './invoice-words.js';

const STATES: Record<string, InvoiceFilter> = {
  open: { paidAt: { isNull: true }, cancelledAt: { isNull: true } },
  paid: { paidAt: { isNull: false } },
};

/** The invoices of the viewer's account, or of their own orders. */
export default function InvoicesScreen() {
  const say = useWords(invoiceWords);
  const [filters, filter] = useFilters(['search', 'which', 'sort']);
  const [field = 'ISSUED_ON', direction = 'DESC'] = filters.sort.split(' ').filter(Boolean);
  const sort = { field, direction } as Sort;
  const answer = usePages(InvoicesDocument, {
    first: 25,
    where: { ...STATES[filters.which], ...(filters.search ? { number: { contains: filters.search } } : {}) },
    orderBy: [{ field: field as InvoiceOrderField, direction: sort.direction }],
  });
  const filtered = Boolean(filters.search || filters.which);
  return (
    <Page title={say('title')} text={say('text')}>
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          aria-label={say('filter')}
          value={filters.which || 'all'}
          onChange={(which) => filter({ which: which === 'all' ? '' : which })}
          data={(['all', 'open', 'paid'] as const).map((value) => ({ value, label: say(`filter.${value}`) }))}
        />
        <SearchField label={say('search')} value={filters.search} onChange={(search) => filter({ search })} />
      </Group>
      <Loaded of={answer} pick={({ invoices }) => invoices} skeleton={<ListSkeleton />}>
        {({ nodes, pageInfo }) => (
          <Card flush>
            {nodes.length > 0 ? (
              <InvoicesTable rows={nodes} sort={sort} onSort={(next) => filter({ sort: `${next.field} ${next.direction}` })} />
            ) : (
              <Empty icon={IconReceipt2} title={say(filtered ? 'noMatch' : 'none')} text={say(filtered ? 'noMatch.text' : 'none.text')} />
            )}
            <More page={pageInfo} busy={answer.refreshing} more={answer.more} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

function InvoicesTable({ rows, sort, onSort }: { rows: InvoiceRowFragment[]; sort: Sort; onSort: (sort: Sort) => void }) {
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
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/invoices/${id}`} sort={sort} onSort={onSort} />;
}
