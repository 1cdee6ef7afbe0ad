import { Button } from '@mantine/core';
import {
  Card,
  currentLanguage,
  DetailSkeleton,
  EntryTable,
  earningsWords,
  Facts,
  Loaded,
  More,
  Page,
  StatementStatus,
  StatementSums,
  toast,
  useConfirm,
  useFormat,
  usePages,
  useSend,
  useWords,
} from '@relata/portal-kit';
import { type DeskStatementFragment, EarningsStatementDeskDocument, EarningsStatementPayDocument } from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { earningsScreenWords } from './earnings-words.js';

/** One statement, to be looked at and paid. */
export default function StatementScreen() {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const { id = '' } = useParams();
  const answer = usePages(EarningsStatementDeskDocument, { id, first: 50, language: currentLanguage() });
  const found = answer.data?.earningsStatement;
  return (
    <Page
      title={found ? `${found.partner?.name ?? ''}: ${say('statement', { number: found.number })}` : say('title')}
      text={found && both('period', { from: format.day(found.startsOn), to: format.day(found.endsOn) })}
      back={{ to: '/earnings', label: say('title') }}
      actions={found && <Pay of={found} done={answer.reload} />}
    >
      <Loaded of={answer} pick={(data) => data.earningsStatement} skeleton={<DetailSkeleton />}>
        {(statement) => (
          <>
            <Card title={both('closing')} aside={<StatementStatus status={statement.status} />}>
              <StatementSums of={statement} />
              <Facts
                facts={[
                  [say('reviewUntil'), statement.status === 'OPEN' ? format.day(statement.reviewUntil) : null],
                  [say('reference'), statement.payoutReference],
                ]}
              />
            </Card>
            <Card title={both('entries')} flush>
              <EntryTable rows={statement.lines.nodes.flatMap(({ entry }) => entry ?? [])} />
              <More page={statement.lines.pageInfo} busy={answer.refreshing} more={answer.more} />
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Pay({ of: { id, version, payable, partner, viewerCan }, done }: { of: DeskStatementFragment; done: () => void }) {
  const say = useWords(earningsScreenWords);
  const format = useFormat();
  const confirm = useConfirm();
  const [pay, paying] = useSend(EarningsStatementPayDocument);
  if (!viewerCan.pay || Number(payable.amount) <= 0) return null;
  const payIt = async () => {
    const title = say('pay.question', { amount: format.money(payable), partner: partner?.name ?? '–' });
    const reference = await confirm({ title, action: say('pay.action'), note: say('reference') });
    if (reference === null) return;
    const outcome = await pay({ input: { id, expectedVersion: version, reference: reference || null } });
    if (!outcome) return;
    toast(outcome.userErrors[0]?.message ?? say('paid'));
    done();
  };
  return (
    <Button loading={paying} onClick={() => void payIt()}>
      {say('pay', { amount: format.money(payable) })}
    </Button>
  );
}
