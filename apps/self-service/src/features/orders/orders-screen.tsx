import { Button, Group, SegmentedControl } from '@mantine/core';
import {
  announce,
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
import {
  type OrderFilter,
  type OrderOrderField,
  type OrderRowFragment,
  OrdersDocument,
  type OrderStatus as State,
} from '@relata/schema/self-service';
import { IconPackage } from '@tabler/icons-react';
import { useEffect } from 'react';
import { OrderStatus } from './order-status.js';
import { orderWords } from './order-words.js';

const STATES: Record<string, State[]> = {
  open: ['PLACED', 'CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED'],
  delivered: ['DELIVERED'],
  cancelled: ['CANCELLED'],
};

/** What the list is narrowed by, as the graph takes it. */
function whereOf(search: string, which: string): OrderFilter {
  return {
    ...(STATES[which] ? { status: { in: STATES[which] } } : {}),
    ...(search ? { or: [{ number: { contains: search } }, { purchaseOrder: { contains: search } }] } : {}),
  };
}

/** The orders of the viewer's account, or their own: the graph knows. */
export default function OrdersScreen() {
  const say = useWords(orderWords);
  const [filters, filter] = useFilters(['search', 'which', 'sort']);
  const [field = 'PLACED_AT', direction = 'DESC'] = filters.sort.split(' ').filter(Boolean);
  const sort = { field, direction } as Sort;
  const answer = usePages(OrdersDocument, {
    first: 25,
    where: whereOf(filters.search, filters.which),
    orderBy: [{ field: field as OrderOrderField, direction: sort.direction }],
  });
  const count = answer.data?.orders?.nodes.length;
  useEffect(() => {
    if (count !== undefined) announce(say('found', { count }));
  }, [count, say]);

  return (
    <Page title={say('title')} text={say('text')}>
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          aria-label={say('filter')}
          value={filters.which || 'all'}
          onChange={(which) => filter({ which: which === 'all' ? '' : which })}
          data={(['all', 'open', 'delivered', 'cancelled'] as const).map((value) => ({ value, label: say(`filter.${value}`) }))}
        />
        <SearchField label={say('search')} value={filters.search} onChange={(search) => filter({ search })} />
      </Group>
      <Loaded of={answer} pick={({ orders }) => orders} skeleton={<ListSkeleton />}>
        {({ nodes, pageInfo }) => (
          <Card flush>
            {nodes.length > 0 ? (
              <OrdersTable rows={nodes} sort={sort} onSort={(next) => filter({ sort: `${next.field} ${next.direction}` })} />
            ) : (
              <NoOrders filtered={Boolean(filters.search || filters.which)} showAll={() => filter({ search: '', which: '' })} />
            )}
            <More page={pageInfo} busy={answer.refreshing} more={answer.more} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

function OrdersTable({ rows, sort, onSort }: { rows: OrderRowFragment[]; sort: Sort; onSort: (sort: Sort) => void }) {
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
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/orders/${id}`} sort={sort} onSort={onSort} />;
}

function NoOrders({ filtered, showAll }: { filtered: boolean; showAll: () => void }) {
  const say = useWords(orderWords);
  if (!filtered) return <Empty icon={IconPackage} title={say('none')} text={say('none.text')} />;
  return (
    <Empty icon={IconPackage} title={say('noMatch')} text={say('noMatch.text')}>
      <Button variant="default" mt="sm" onClick={showAll}>
        {say('showAll')}
      </Button>
    </Empty>
  );
}
