import { Text } from '@mantine/core';
import {
  Card,
  type Column,
  currentLanguage,
  DataTable,
  Empty,
  EntryTable,
  earningsWords,
  Facts,
  ListSkeleton,
  Loaded,
  MatterGrid,
  More,
  Page,
  StatementStatus,
  useFormat,
  usePages,
  useWords,
} from '@relata/portal-kit';
import { EarningsDocument, type EarningsQuery, type StatementRowFragment } from '@relata/schema/partner-portal';
import { IconReceipt } from '@tabler/icons-react';
import { earningsScreenWords } from './earnings-words.js';
import { Months } from './months.js';

type Summary = NonNullable<EarningsQuery['earningsSummary']>[number];

/** What the partner has earned, and its statements. */
export default function EarningsScreen() {
  const say = useWords(earningsScreenWords);
  const answer = usePages(EarningsDocument, { first: 25, language: currentLanguage() });
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded
        of={answer}
        pick={({ earningsSummary, earningsStatements, earningsEntries }) =>
          earningsSummary && earningsStatements && earningsEntries && { earningsSummary, earningsStatements, earningsEntries }
        }
        skeleton={<ListSkeleton />}
      >
        {({ earningsSummary, earningsStatements, earningsEntries }) => (
          <>
            {earningsSummary.length === 0 && (
              <Card>
                <Empty icon={IconReceipt} title={say('none')} text={say('none.text')} />
              </Card>
            )}
            <MatterGrid>
              {earningsSummary.map((summary) => (
                <Balance key={summary.currency} of={summary} />
              ))}
            </MatterGrid>
            {earningsSummary.map((summary) => (
              <Card key={summary.currency} title={`${say('months')}, ${summary.currency}`}>
                <Months of={summary} />
              </Card>
            ))}
            <Card title={say('statements')} flush={earningsStatements.nodes.length > 0}>
              {earningsStatements.nodes.length > 0 ? (
                <Statements rows={earningsStatements.nodes} />
              ) : (
                <Text c="dimmed">{say('statements.none')}</Text>
              )}
              <More page={earningsStatements.pageInfo} busy={answer.refreshing} more={answer.more} />
            </Card>
            <Card title={say('latest')} flush={earningsEntries.nodes.length > 0}>
              {earningsEntries.nodes.length > 0 ? <EntryTable rows={earningsEntries.nodes} /> : <Text c="dimmed">{say('latest.none')}</Text>}
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Balance({ of: { currency, balance, expected, openDisputes } }: { of: Summary }) {
  const say = useWords(earningsScreenWords);
  const format = useFormat();
  return (
    <Card title={say('balance', { currency })} aside={<Text fw={600}>{format.money({ amount: balance, currency })}</Text>}>
      <Facts
        facts={[
          [say('expected'), `${format.money({ amount: expected, currency })} ${say('expected.about')}`],
          [say('disputes'), openDisputes > 0 ? format.number(openDisputes) : null],
        ]}
      />
    </Card>
  );
}

function Statements({ rows }: { rows: StatementRowFragment[] }) {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const columns: Column<StatementRowFragment>[] = [
    { key: 'number', title: say('number'), cell: ({ number }) => number, card: 'title' },
    { key: 'period', title: say('period'), cell: ({ startsOn, endsOn }) => both('period', { from: format.day(startsOn), to: format.day(endsOn) }) },
    { key: 'status', title: say('status'), cell: ({ status }) => <StatementStatus status={status} />, card: 'beside' },
    { key: 'closing', title: both('closing'), cell: ({ closingBalance }) => format.money(closingBalance), end: true },
  ];
  return <DataTable label={say('statements')} columns={columns} rows={rows} to={({ id }) => `/earnings/${id}`} />;
}
