import { Text } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import type { Column } from '../table/columns.js';
import { DataTable } from '../table/data-table.js';
import type { Listing } from '../table/use-listing.js';
import { useWords } from '../words/words.js';
import type { DealRow } from './deal.js';
import { DealStatus } from './deal-status.js';
import { dealWords } from './deal-words.js';

/** Deals, each a way to it. `more`: columns of one side alone. */
export function DealsTable<Row extends DealRow>({ rows, by, more }: { rows: Row[]; by: Listing; more: Column<Row>[] }) {
  const say = useWords(dealWords);
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: say('name'),
      cell: ({ name, account }) => (
        <>
          {name}
          <Text span display="block" size="sm" c="dimmed">
            {account?.name}
          </Text>
        </>
      ),
      sort: 'NAME',
      card: 'title',
    },
    ...more,
    { key: 'stage', title: say('stage'), cell: (deal) => <DealStatus deal={deal} short />, card: 'beside' },
    { key: 'closes', title: say('closeDate'), cell: ({ closeDate }) => format.day(closeDate), sort: 'CLOSE_DATE' },
    { key: 'amount', title: say('amount'), cell: ({ amount }) => format.money(amount), sort: 'AMOUNT', end: true },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/opportunities/${id}`} sort={by.sort} onSort={by.sortBy} />;
}
