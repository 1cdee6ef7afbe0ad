import { Button, Group, Text } from '@mantine/core';
import {
  Card,
  currentLanguage,
  DetailSkeleton,
  DisputeStatus,
  EntryTable,
  earningsWords,
  Facts,
  Loaded,
  More,
  Page,
  StatementStatus,
  StatementSums,
  saveFile,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  usePages,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  EarningsDisputeOpenDocument,
  EarningsDisputeWithdrawDocument,
  EarningsStatementCsvDocument,
  EarningsStatementDocument,
  type EarningsStatementQuery,
  type EntryRowFragment,
} from '@relata/schema/partner-portal';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { earningsScreenWords } from './earnings-words.js';

type Dispute = NonNullable<EarningsStatementQuery['earningsDisputes']>['nodes'][number];

/** One statement down to each entry and its arithmetic, and where it is wrong, the way to say so. */
export default function StatementScreen() {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const { id = '' } = useParams();
  const answer = usePages(EarningsStatementDocument, { id, first: 50, language: currentLanguage() });
  const found = answer.data?.earningsStatement;
  return (
    <Page
      title={found ? say('statement', { number: found.number }) : say('statements')}
      text={found && both('period', { from: format.day(found.startsOn), to: format.day(found.endsOn) })}
      back={{ to: '/earnings', label: say('title') }}
      actions={found && <Files of={found} />}
    >
      <Loaded of={answer} pick={(data) => data.earningsStatement} skeleton={<DetailSkeleton />}>
        {(statement) => {
          const entries = statement.lines.nodes.flatMap(({ entry }) => entry ?? []);
          const shown = new Set(entries.map((entry) => entry.id));
          const disputes = (answer.data?.earningsDisputes?.nodes ?? []).filter(({ entry }) => entry && shown.has(entry.id));
          return (
            <>
              <Card title={both('closing')} aside={<StatementStatus status={statement.status} />}>
                <StatementSums of={statement} />
                {statement.status === 'OPEN' && (
                  <Text size="sm" c="dimmed" mt="md">
                    {say('review.until', { day: format.day(statement.reviewUntil) })}
                  </Text>
                )}
              </Card>
              {disputes.length > 0 && <Disputes rows={disputes} done={answer.reload} />}
              <Card title={both('entries')} flush>
                <EntryTable rows={entries} act={(entry) => entry.disputable && <DisputeButton of={entry} done={answer.reload} />} />
                <More page={statement.lines.pageInfo} busy={answer.refreshing} more={answer.more} />
              </Card>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** The statement as a file: PDF from the graph's origin, CSV as the graph answers it. */
function Files({ of: { id, number, pdfUrl } }: { of: { id: string; number: string; pdfUrl: string } }) {
  const both = useWords(earningsWords);
  const [wanted, setWanted] = useState(false);
  const { data } = useGraph(EarningsStatementCsvDocument, { id }, { pause: !wanted });
  const csv = wanted ? data?.earningsStatement?.csv : undefined;
  useEffect(() => {
    if (!csv) return;
    saveFile(`${number}.csv`, csv);
    setWanted(false);
  }, [csv, number]);
  return (
    <Group gap="sm">
      <Button variant="default" loading={wanted} onClick={() => setWanted(true)}>
        {both('csv')}
      </Button>
      <Button variant="default" component="a" href={pdfUrl} download>
        {both('pdf')}
      </Button>
    </Group>
  );
}

function DisputeButton({ of: { id }, done }: { of: EntryRowFragment; done: () => void }) {
  const say = useWords(earningsScreenWords);
  const confirm = useConfirm();
  const [open, opening] = useSend(EarningsDisputeOpenDocument);
  const dispute = async () => {
    const reason = await confirm({ title: say('dispute.title'), action: say('dispute.send'), reason: say('dispute.reason') });
    if (reason === null) return;
    const outcome = await open({ input: { entryId: id, reason } });
    if (!outcome) return;
    toast(outcome.userErrors[0]?.message ?? say('dispute.sent'));
    done();
  };
  return (
    <Button size="compact-sm" variant="default" loading={opening} onClick={() => void dispute()}>
      {say('dispute')}
    </Button>
  );
}

function Disputes({ rows, done }: { rows: Dispute[]; done: () => void }) {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const [withdraw, withdrawing] = useSend(EarningsDisputeWithdrawDocument);
  const takeBack = async ({ id, version }: Dispute) => {
    const outcome = await withdraw({ input: { id, expectedVersion: version } });
    if (!outcome) return;
    toast(outcome.userErrors[0]?.message ?? say('withdrawn'));
    done();
  };
  return (
    <Card title={say('yourDisputes')}>
      {rows.map((dispute) => (
        <Facts
          key={dispute.id}
          facts={[
            [both('entry'), dispute.entry?.explanation],
            [say('status'), <DisputeStatus key="status" status={dispute.status} />],
            [say('reason'), dispute.reason],
            [say('answer'), dispute.answer],
            [both('ADJUSTMENT'), dispute.adjustment && format.money(dispute.adjustment.amount)],
            [
              '',
              dispute.status === 'OPEN' && dispute.viewerCan.withdraw ? (
                <Button key="withdraw" size="compact-sm" variant="default" loading={withdrawing} onClick={() => void takeBack(dispute)}>
                  {say('withdraw')}
                </Button>
              ) : null,
            ],
          ]}
        />
      ))}
    </Card>
  );
}
