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
import { type CaseFilter, type CaseOrderField, type CaseRowFragment, CasesDocument, type CaseStatus as State } from '@relata/schema/self-service';
import { IconMessageCircle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { CaseStatus } from './case-status.js';
import { caseWords } from './case-words.js';

const STATES: Record<string, State[]> = { open: ['NEW', 'OPEN', 'PENDING', 'ON_HOLD'], over: ['RESOLVED', 'CLOSED'] };

/** What the list is narrowed by, as the graph takes it. */
const whereOf = (search: string, which: string): CaseFilter => ({
  ...(STATES[which] ? { status: { in: STATES[which] } } : {}),
  ...(search ? { or: [{ number: { contains: search } }, { subject: { contains: search } }] } : {}),
});

/** What the viewer, or their account, has asked. */
export default function CasesScreen() {
  const say = useWords(caseWords);
  const [filters, filter] = useFilters(['search', 'which', 'sort']);
  const [field = 'OPENED_AT', direction = 'DESC'] = filters.sort.split(' ').filter(Boolean);
  const sort = { field, direction } as Sort;
  const answer = usePages(CasesDocument, {
    first: 25,
    where: whereOf(filters.search, filters.which),
    orderBy: [{ field: field as CaseOrderField, direction: sort.direction }],
  });
  const count = answer.data?.cases?.nodes.length;
  useEffect(() => {
    if (count !== undefined) announce(say('found', { count }));
  }, [count, say]);
  return (
    <Page title={say('title')} text={say('text')} actions={<AskButton />}>
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          aria-label={say('filter')}
          value={filters.which || 'all'}
          onChange={(which) => filter({ which: which === 'all' ? '' : which })}
          data={(['all', 'open', 'over'] as const).map((value) => ({ value, label: say(`filter.${value}`) }))}
        />
        <SearchField label={say('search')} value={filters.search} onChange={(search) => filter({ search })} />
      </Group>
      <Loaded of={answer} pick={({ cases }) => cases} skeleton={<ListSkeleton />}>
        {({ nodes, pageInfo }) => (
          <Card flush>
            {nodes.length > 0 ? (
              <CasesTable rows={nodes} sort={sort} onSort={(next) => filter({ sort: `${next.field} ${next.direction}` })} />
            ) : (
              <NoCases filtered={Boolean(filters.search || filters.which)} showAll={() => filter({ search: '', which: '' })} />
            )}
            <More page={pageInfo} busy={answer.refreshing} more={answer.more} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

function AskButton() {
  const say = useWords(caseWords);
  return (
    <Button component={Link} to="/questions/new">
      {say('ask')}
    </Button>
  );
}

function CasesTable({ rows, sort, onSort }: { rows: CaseRowFragment[]; sort: Sort; onSort: (sort: Sort) => void }) {
  const say = useWords(caseWords);
  const format = useFormat();
  const columns: Column<CaseRowFragment>[] = [
    { key: 'subject', title: say('subject'), cell: ({ subject }) => subject ?? '–', card: 'title' },
    { key: 'number', title: say('number'), cell: ({ number }) => number, sort: 'NUMBER' },
    { key: 'opened', title: say('opened'), cell: ({ openedAt }) => format.date(openedAt), sort: 'OPENED_AT' },
    { key: 'status', title: say('status'), cell: ({ status }) => <CaseStatus status={status} />, card: 'beside' },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/questions/${id}`} sort={sort} onSort={onSort} />;
}

function NoCases({ filtered, showAll }: { filtered: boolean; showAll: () => void }) {
  const say = useWords(caseWords);
  if (!filtered) return <Empty icon={IconMessageCircle} title={say('none')} text={say('none.text')} />;
  return (
    <Empty icon={IconMessageCircle} title={say('noMatch')} text={say('noMatch.text')}>
      <Button variant="default" mt="sm" onClick={showAll}>
        {say('showAll')}
      </Button>
    </Empty>
  );
}
