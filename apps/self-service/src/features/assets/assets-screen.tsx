import { Anchor } from '@mantine/core';
import {
  type Column,
  DataTable,
  daysFromToday,
  Empty,
  type Listing,
  Narrow,
  Page,
  Rows,
  useFormat,
  useListing,
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

/** What the list is narrowed by, as the graph takes it. */
const whereOf = ({ search, which }: Listing): AssetFilter => ({
  ...STATES[which]?.(),
  ...(search ? { or: [{ serial: { contains: search } }, { product: { name: { contains: search } } }] } : {}),
});

/** What the viewer's account owns, item by item. */
export default function AssetsScreen() {
  const say = useWords(assetWords);
  const listing = useListing('BOUGHT_ON DESC');
  const { field, direction } = listing.sort;
  const answer = usePages(AssetsDocument, { first: 25, where: whereOf(listing), orderBy: [{ field: field as AssetOrderField, direction }] });
  return (
    <Page title={say('title')} text={say('text')}>
      <Narrow of={listing} label={say('filter')} search={say('search')} states={{ covered: say('filter.covered'), ending: say('filter.ending') }} />
      <Rows
        of={answer}
        pick={({ assets }) => assets}
        by={listing}
        none={<Empty icon={IconShieldCheck} title={say('none')} text={say('none.text')} />}
      >
        {(rows) => <AssetsTable rows={rows} by={listing} />}
      </Rows>
    </Page>
  );
}

function AssetsTable({ rows, by }: { rows: AssetRowFragment[]; by: Listing }) {
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
  return <DataTable label={say('title')} columns={columns} rows={rows} sort={by.sort} onSort={by.sortBy} />;
}
