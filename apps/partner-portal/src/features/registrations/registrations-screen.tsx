import { Button } from '@mantine/core';
import {
  type Column,
  DataTable,
  Empty,
  type Listing,
  Narrow,
  Page,
  Protection,
  RegistrationStatus,
  Rows,
  useFormat,
  useListing,
  usePages,
  useWords,
} from '@relata/portal-kit';
import {
  type DealRegistrationFilter,
  type DealRegistrationOrderField,
  type RegistrationRowFragment,
  RegistrationsDocument,
  type RegistrationStatus as State,
} from '@relata/schema/partner-portal';
import { IconShieldCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { registrationScreenWords } from './registration-words.js';

const STATES: Record<string, State[]> = {
  open: ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED'],
  protected: ['APPROVED'],
  over: ['REJECTED', 'WITHDRAWN', 'EXPIRED', 'CONVERTED'],
};

const whereOf = ({ search, which }: Listing): DealRegistrationFilter => ({
  ...(STATES[which] ? { status: { in: STATES[which] } } : {}),
  ...(search ? { company: { contains: search } } : {}),
});

/** What the viewer registered, or all of their partner: the graph knows. */
export default function RegistrationsScreen() {
  const say = useWords(registrationScreenWords);
  const listing = useListing('CREATED_AT DESC');
  const { field, direction } = listing.sort;
  const answer = usePages(RegistrationsDocument, {
    first: 25,
    where: whereOf(listing),
    orderBy: [{ field: field as DealRegistrationOrderField, direction }],
  });
  const register = (
    <Button component={Link} to="/registrations/new">
      {say('new')}
    </Button>
  );
  return (
    <Page title={say('title')} text={say('text')} actions={register}>
      <Narrow
        of={listing}
        label={say('filter')}
        search={say('search')}
        states={{ open: say('filter.open'), protected: say('filter.protected'), over: say('filter.over') }}
      />
      <Rows
        of={answer}
        pick={({ dealRegistrations }) => dealRegistrations}
        by={listing}
        none={<Empty icon={IconShieldCheck} title={say('none')} text={say('none.text')} />}
      >
        {(rows) => <Table rows={rows} by={listing} />}
      </Rows>
    </Page>
  );
}

function Table({ rows, by }: { rows: RegistrationRowFragment[]; by: Listing }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const columns: Column<RegistrationRowFragment>[] = [
    { key: 'company', title: say('company'), cell: ({ company }) => company, sort: 'COMPANY', card: 'title' },
    { key: 'status', title: say('status'), cell: ({ status }) => <RegistrationStatus status={status} />, card: 'beside' },
    {
      key: 'protection',
      title: say('protection'),
      cell: (row) => (row.blockedUntil ? say('PROTECTED.told', { day: format.day(row.blockedUntil) }) : <Protection of={row} />),
      sort: 'PROTECTED_UNTIL',
    },
    { key: 'submitted', title: say('submitted'), cell: ({ submittedAt }) => format.date(submittedAt), sort: 'SUBMITTED_AT' },
    { key: 'closes', title: say('closeDate'), cell: ({ closeDate }) => format.day(closeDate), sort: 'CLOSE_DATE' },
    { key: 'amount', title: say('amount'), cell: ({ amount }) => format.money(amount), sort: 'AMOUNT', end: true },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/registrations/${id}`} sort={by.sort} onSort={by.sortBy} />;
}
