import { type Column, DataTable, Empty, type Listing, Narrow, Page, Rows, useFormat, useListing, usePages, useWords } from '@relata/portal-kit';
import {
  type OrderFilter,
  type OrderOrderField,
  type OrderRowFragment,
  OrdersDocument,
  type OrderStatus as State,
} from '@relata/schema/self-service';
import { IconPackage } from '@tabler/icons-react';
import { OrderStatus } from './order-status.js';
import { orderWords } from './order-words.js';

const STATES: Record<string, State[]> = {
  open: ['PLACED', 'CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED'],
  delivered: ['DELIVERED'],
  cancelled: ['CANCELLED'],
};

/** What the list is narrowed by, as the graph takes it. */
const whereOf = ({ search, which }: Listing): OrderFilter => ({
  ...(STATES[which] ? { status: { in: STATES[which] } } : {}),
  ...(search ? { or: [{ number: { contains: search } }, { purchaseOrder: { contains: search } }] } : {}),
});

/** The orders of the viewer's account, or their own: the graph knows. */
export default function OrdersScreen() {
  const say = useWords(orderWords);
  const listing = useListing('PLACED_AT DESC');
  const { field, direction } = listing.sort;
  const answer = usePages(OrdersDocument, { first: 25, where: whereOf(listing), orderBy: [{ field: field as OrderOrderField, direction }] });
  return (
    <Page title={say('title')} text={say('text')}>
      <Narrow
        of={listing}
        label={say('filter')}
        search={say('search')}
        states={{ open: say('filter.open'), delivered: say('filter.delivered'), cancelled: say('filter.cancelled') }}
      />
      <Rows of={answer} pick={({ orders }) => orders} by={listing} none={<Empty icon={IconPackage} title={say('none')} text={say('none.text')} />}>
        {(rows) => <OrdersTable rows={rows} by={listing} />}
      </Rows>
    </Page>
  );
}

function OrdersTable({ rows, by }: { rows: OrderRowFragment[]; by: Listing }) {
  const say = useWords(orderWords);
  const format = useFormat();
  const columns: Column<OrderRowFragment>[] = [
    { key: 'number', title: say('number'), cell: ({ number }) => number, sort: 'NUMBER', card: 'title' },
    { key: 'placed', title: say('placed'), cell: ({ placedAt }) => format.date(placedAt), sort: 'PLACED_AT' },
    { key: 'reference', title: say('reference'), cell: ({ purchaseOrder }) => purchaseOrder ?? '–' },
    { key: 'promised', title: say('promised'), cell: ({ promisedOn }) => format.day(promisedOn), sort: 'PROMISED_ON' },
    { key: 'status', title: say('status'), cell: ({ status }) => <OrderStatus status={status} />, card: 'beside' },
    { key: 'total', title: say('total'), cell: ({ total }) => format.money(total), sort: 'TOTAL', end: true },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/orders/${id}`} sort={by.sort} onSort={by.sortBy} />;
}
