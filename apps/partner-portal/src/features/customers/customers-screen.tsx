import { type Column, DataTable, Empty, type Listing, Page, Rows, SearchField, useFormat, useListing, usePages, useWords } from '@relata/portal-kit';
import { type AccountFilter, type CustomerRowFragment, CustomersDocument } from '@relata/schema/partner-portal';
import { IconBuildingStore } from '@tabler/icons-react';
import { customerWords } from './customer-words.js';

/** What the list is narrowed by, as the graph takes it. */
const whereOf = ({ search }: Listing): AccountFilter => (search ? { or: [{ name: { contains: search } }, { domain: { contains: search } }] } : {});

/** Customers with whom the partner has to do: the graph knows which. */
export default function CustomersScreen() {
  const say = useWords(customerWords);
  const listing = useListing('NAME ASC');
  const answer = usePages(CustomersDocument, { first: 25, where: whereOf(listing), orderBy: [{ field: 'NAME', direction: listing.sort.direction }] });
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={<SearchField label={say('search')} value={listing.search} onChange={(search) => listing.set({ search })} />}
    >
      <Rows
        of={answer}
        pick={({ accounts }) => accounts}
        by={listing}
        none={<Empty icon={IconBuildingStore} title={say('none')} text={say('none.text')} />}
      >
        {(rows) => <CustomersTable rows={rows} by={listing} />}
      </Rows>
    </Page>
  );
}

function CustomersTable({ rows, by }: { rows: CustomerRowFragment[]; by: Listing }) {
  const say = useWords(customerWords);
  const format = useFormat();
  const columns: Column<CustomerRowFragment>[] = [
    { key: 'name', title: say('name'), cell: ({ name }) => name ?? '–', sort: 'NAME', card: 'title' },
    { key: 'domain', title: say('domain'), cell: ({ domain }) => domain ?? '–' },
    { key: 'deals', title: say('deals'), cell: ({ opportunities }) => format.number(opportunities.totalCount), end: true },
    { key: 'orders', title: say('orders'), cell: ({ orders }) => format.number(orders.totalCount), end: true },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/customers/${id}`} sort={by.sort} onSort={by.sortBy} />;
}
