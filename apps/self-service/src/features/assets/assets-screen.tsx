import { Anchor, Group, SegmentedControl } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  daysFromToday,
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
import { type AssetFilter, type AssetOrderField, type AssetRowFragment, AssetsDocument } from '@relata/schema/self-service';
import { IconShieldCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { assetWords } from './asset-words.js';
import { SOON_DAYS, Warranty } from './warranty.js';

const STATES: Record<string, () => AssetFilter> = {
  covered: () => ({ warrantyUntil: { gte: daysFromToday(0) } }),
  ending: () => ({ warrantyUntil: { gte: daysFromToday(0), lte: daysFromToday(SOON_DAYS) } }),
};

const whereOf = (search: string, which: string): AssetFilter => ({
  ...STATES[which]?.(),
  ...(search ? { or: [{ serial: { contains: search } }, { product: { name: { contains: search } } }] } : {}),
});

/** What the viewer's account owns, item by item. */
export default function AssetsScreen() {
  const say = useWords(assetWords);
  const [filters, filter] = useFilters(['search', 'which', 'sort']);
  const [field = 'BOUGHT_ON', direction = 'DESC'] = filters.sort.split(' ').filter(Boolean);
  const sort = { field, direction } as Sort;
  const orderBy = [{ field: field as AssetOrderField, direction: sort.direction }];
  const answer = usePages(AssetsDocument, { first: 25, where: whereOf(filters.search, filters.which), orderBy });
  const filtered = Boolean(filters.search || filters.which);
  return (
    <Page title={say('title')} text={say('text')}>
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          aria-label={say('filter')}
          value={filters.which || 'all'}
          onChange={(which) => filter({ which: which === 'all' ? '' : which })}
          data={(['all', 'covered', 'ending'] as const).map((value) => ({ value, label: say(`filter.${value}`) }))}
        />
        <SearchField label={say('search')} value={filters.search} onChange={(search) => filter({ search })} />
      </Group>
      <Loaded of={answer} pick={({ assets }) => assets} skeleton={<ListSkeleton />}>
        {({ nodes, pageInfo }) => (
          <Card flush>
            {nodes.length > 0 ? (
              <AssetsTable rows={nodes} sort={sort} onSort={(next) => filter({ sort: `${next.field} ${next.direction}` })} />
            ) : (
              <Empty icon={IconShieldCheck} title={say(filtered ? 'noMatch' : 'none')} text={say(filtered ? 'noMatch.text' : 'none.text')} />
            )}
            <More page={pageInfo} busy={answer.refreshing} more={answer.more} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

function AssetsTable({ rows, sort, onSort }: { rows: AssetRowFragment[]; sort: Sort; onSort: (sort: Sort) => void }) {
  const say = useWords(assetWords);
  const format = useFormat();
  const columns: Column<AssetRowFragment>[] = [
    { key: 'product', title: say('product'), cell: ({ product }) => <strong>{product?.name ?? '–'}</strong>, card: 'title' },
    { key: 'serial', title: say('serial'), cell: ({ serial }) => serial ?? '–', sort: 'SERIAL' },
    { key: 'bought', title: say('bought'), cell: ({ boughtOn }) => format.day(boughtOn), sort: 'BOUGHT_ON' },
    {
      key: 'order',
      title: say('order'),
      cell: ({ order }) =>
        order ? (
          <Anchor component={Link} to={`/orders/${order.id}`}>
            {order.number}
          </Anchor>
        ) : (
          '–'
        ),
    },
    { key: 'warranty', title: say('warranty'), cell: ({ warrantyUntil }) => format.day(warrantyUntil), sort: 'WARRANTY_UNTIL' },
    { key: 'state', title: say('state'), cell: ({ warrantyUntil }) => <Warranty until={warrantyUntil} />, card: 'beside' },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} sort={sort} onSort={onSort} />;
}
