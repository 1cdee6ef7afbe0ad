import { Card, type Column, DataTable, Empty, ListSkeleton, Loaded, Page, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { ProgrammesDocument, type ProgrammesQuery } from '@relata/schema/employee-portal';
import { IconStairs } from '@tabler/icons-react';
import { programmesWords } from './programmes-words.js';

type Row = NonNullable<ProgrammesQuery['partnerProgrammes']>['nodes'][number];

/** The programmes that partners can be in. */
export default function ProgrammesScreen() {
  const say = useWords(programmesWords);
  const format = useFormat();
  const answer = useGraph(ProgrammesDocument, {});
  const columns: Column<Row>[] = [
    { key: 'name', title: say('name'), cell: ({ name }) => name, card: 'title' },
    { key: 'promotion', title: say('promotion'), cell: ({ promotion }) => say(promotion) },
    { key: 'grace', title: say('grace'), cell: ({ graceDays }) => format.number(graceDays), end: true },
    {
      key: 'run',
      title: say('lastRun'),
      cell: ({ tierRuns }) => (tierRuns.nodes[0] ? (tierRuns.nodes[0].finishedAt ? format.date(tierRuns.nodes[0].finishedAt) : say('running')) : '–'),
    },
  ];
  return (
    <Page title={say('title')}>
      <Loaded of={answer} pick={(data) => data.partnerProgrammes} skeleton={<ListSkeleton />}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <Empty icon={IconStairs} title={say('none')} />
          ) : (
            <Card flush>
              <DataTable label={say('title')} columns={columns} rows={nodes} to={({ id }) => `/programmes/${id}`} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}
