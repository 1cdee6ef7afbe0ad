import { type Column, DataTable, Empty, type Listing, Narrow, Page, Rows, useFormat, useListing, usePages, useWords } from '@relata/portal-kit';
import { type CaseFilter, type CaseOrderField, type CaseRowFragment, CasesDocument, type CaseStatus as State } from '@relata/schema/partner-portal';
import { IconMessageCircle } from '@tabler/icons-react';
import { CaseStatus } from './case-status.js';
import { caseWords } from './case-words.js';

export const OPEN_CASES: State[] = ['NEW', 'OPEN', 'PENDING', 'ON_HOLD'];
const STATES: Record<string, State[]> = { open: OPEN_CASES, over: ['RESOLVED', 'CLOSED'] };

/** What the list is narrowed by, as the graph takes it. */
const whereOf = ({ search, which }: Listing): CaseFilter => ({
  ...(STATES[which] ? { status: { in: STATES[which] } } : {}),
  ...(search ? { or: [{ number: { contains: search } }, { subject: { contains: search } }] } : {}),
});

/** Cases that the partner services; whoever doesn’t administer it sees those that are given to them. */
export default function CasesScreen() {
  const say = useWords(caseWords);
  const listing = useListing('OPENED_AT DESC');
  const { field, direction } = listing.sort;
  const answer = usePages(CasesDocument, { first: 25, where: whereOf(listing), orderBy: [{ field: field as CaseOrderField, direction }] });
  return (
    <Page title={say('title')} text={say('text')}>
      <Narrow of={listing} label={say('filter')} search={say('search')} states={{ open: say('filter.open'), over: say('filter.over') }} />
      <Rows
        of={answer}
        pick={({ cases }) => cases}
        by={listing}
        none={<Empty icon={IconMessageCircle} title={say('none')} text={say('none.text')} />}
      >
        {(rows) => <CasesTable rows={rows} by={listing} />}
      </Rows>
    </Page>
  );
}

function CasesTable({ rows, by }: { rows: CaseRowFragment[]; by: Listing }) {
  const say = useWords(caseWords);
  const format = useFormat();
  const columns: Column<CaseRowFragment>[] = [
    { key: 'subject', title: say('subject'), cell: ({ subject }) => subject ?? '–', card: 'title' },
    { key: 'number', title: say('number'), cell: ({ number }) => number, sort: 'NUMBER' },
    { key: 'customer', title: say('customer'), cell: ({ account }) => account?.name ?? '–' },
    { key: 'assignee', title: say('assignee'), cell: ({ partnerAssignee }) => partnerAssignee?.name ?? say('nobody') },
    { key: 'opened', title: say('opened'), cell: ({ openedAt }) => format.date(openedAt), sort: 'OPENED_AT' },
    { key: 'status', title: say('status'), cell: ({ status }) => <CaseStatus status={status} />, card: 'beside' },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/cases/${id}`} sort={by.sort} onSort={by.sortBy} />;
}
