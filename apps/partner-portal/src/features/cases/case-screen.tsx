import { Button } from '@mantine/core';
import {
  Card,
  Conversation,
  DetailSkeleton,
  Facts,
  Loaded,
  Page,
  ReplyForm,
  toast,
  useArrivals,
  useFormat,
  useGraph,
  useLive,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  CaseChangedDocument,
  CaseDocument,
  CaseReopenDocument,
  CaseReplyDocument,
  CaseResolveDocument,
  type ServicedCaseFragment,
} from '@relata/schema/partner-portal';
import { useParams } from 'react-router';
import { CaseStatus } from './case-status.js';
import { caseWords } from './case-words.js';

type Message = ServicedCaseFragment['messages']['nodes'][number];
const SIDES = { CUSTOMER: 'customerSaid', PARTNER: 'you', AGENT: 'us', SYSTEM: 'system' } as const;

const saidBy = ({ id, at, text, authorKind, authorName, attachments }: Message) => ({
  ...{ id, at, text, mine: authorKind === 'PARTNER', files: attachments.nodes },
  name: authorName ?? caseWords.say(SIDES[authorKind]),
});

/** A case as a conversation with the customer; what comes while it is looked at appears by itself. */
export default function CaseScreen() {
  const say = useWords(caseWords);
  const { id = '' } = useParams();
  const answer = useGraph(CaseDocument, { id });
  const found = answer.data?.case;
  useLive(CaseChangedDocument, { id }, { pause: !found });
  const last = found?.messages.nodes.at(-1);
  useArrivals(last && { id: last.id, mine: last.authorKind === 'PARTNER' }, say('arrived'));
  return (
    <Page
      title={found?.subject ?? say('title')}
      text={
        found && (
          <>
            {say('case', { number: found.number })} <CaseStatus status={found.status} />
          </>
        )
      }
      back={{ to: '/cases', label: say('title') }}
      actions={found && <CaseActions case={found} />}
    >
      <Loaded of={answer} pick={(data) => data.case} skeleton={<DetailSkeleton />}>
        {(shown) => (
          <>
            <About case={shown} />
            <Card title={say('conversation')}>
              <Conversation label={say('conversation')} said={shown.messages.nodes.map(saidBy)} />
              {shown.viewerCan.reply && shown.status !== 'CLOSED' && (
                <ReplyForm id={shown.id} document={CaseReplyDocument} label={say('answer')} description={say('answer.seen')} send={say('send')} />
              )}
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function About({ case: { account, order, priority, openedAt, partnerAssignee } }: { case: ServicedCaseFragment }) {
  const say = useWords(caseWords);
  const format = useFormat();
  return (
    <Card>
      <Facts
        facts={[
          [say('customer'), account?.name],
          [say('order'), order?.number],
          [say('priority'), say(priority)],
          [say('opened'), format.dateTime(openedAt)],
          [say('assignee'), partnerAssignee?.name ?? say('nobody')],
        ]}
      />
    </Card>
  );
}

function CaseActions({ case: { id, status, viewerCan } }: { case: ServicedCaseFragment }) {
  const say = useWords(caseWords);
  const [resolve, resolving] = useSend(CaseResolveDocument);
  const [reopen, reopening] = useSend(CaseReopenDocument);
  const over = status === 'RESOLVED';
  if (status === 'CLOSED' || !(over ? viewerCan.reopen : viewerCan.resolve)) return null;
  const change = async () => {
    const outcome = await (over ? reopen : resolve)({ input: { id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say(over ? 'reopened' : 'resolved'));
  };
  return (
    <Button variant="default" loading={resolving || reopening} onClick={() => void change()}>
      {say(over ? 'reopen' : 'resolve')}
    </Button>
  );
}
