import { Alert, Button, Group, Text } from '@mantine/core';
import {
  Card,
  DetailSkeleton,
  daysFromToday,
  Facts,
  FundReturnFacts,
  fundWords,
  Loaded,
  Page,
  RequestStatus,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  FundRequestCancelDocument,
  type FundRequestDetailFragment,
  FundRequestDocument,
  FundRequestSubmitDocument,
} from '@relata/schema/partner-portal';
import { Link, useParams } from 'react-router';
import { FundClaims } from './fund-claims.js';
import { fundScreenWords } from './fund-words.js';

/** One request: how far it is, what is planned, what was claimed, and what came of it. */
export default function FundRequestScreen() {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const { id = '' } = useParams();
  const answer = useGraph(FundRequestDocument, { id });
  const found = answer.data?.fundRequest;
  return (
    <Page
      title={found?.name ?? say('requests')}
      text={found && <RequestStatus status={found.status} closed={Boolean(found.closedAt)} />}
      back={{ to: '/funds', label: say('title') }}
      actions={found && <Steps of={found} />}
    >
      <Loaded of={answer} pick={(data) => data.fundRequest} skeleton={<DetailSkeleton />}>
        {(request) => (
          <>
            {request.status === 'DRAFT' && <Alert color="blue">{say('submit.draft')}</Alert>}
            {request.decisionNote && (
              <Card title={say('decision')}>
                <Text>{request.decisionNote}</Text>
              </Card>
            )}
            <Plan of={request} />
            {request.approvedAmount && <FundClaims of={request} />}
            {request.approvedAmount && (
              <Card title={both('return')}>
                <FundReturnFacts of={request.return} expected={{ leads: request.expectedLeads, revenue: request.expectedRevenue }} />
              </Card>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Plan({ of }: { of: FundRequestDetailFragment }) {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const format = useFormat();
  return (
    <Card title={say('plan')}>
      <Facts
        facts={[
          [say('number'), of.number],
          [say('programme'), of.fund?.programme?.name],
          [say('activity'), both(of.activity)],
          [say('when'), say('period', { from: format.day(of.startsOn), to: format.day(of.endsOn) })],
          [say('plannedCost'), format.money(of.plannedCost)],
          [say('amount'), format.money(of.amount)],
          [say('approved'), of.approvedAmount && format.money(of.approvedAmount)],
          [say('paid'), of.approvedAmount && format.money(of.paid)],
          [say('claimUntil'), of.status === 'APPROVED' && !of.closedAt ? format.day(of.claimUntil) : null],
          [say('campaign'), of.status === 'APPROVED' ? of.number : null],
        ]}
      />
      {of.description && <Text mt="md">{of.description}</Text>}
    </Card>
  );
}

/** What comes next for the partner. */
function Steps({ of: { id, name, version, status, closedAt, startsOn, claims, viewerCan } }: { of: FundRequestDetailFragment }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const confirm = useConfirm();
  const [submit, submitting] = useSend(FundRequestSubmitDocument);
  const [cancel, cancelling] = useSend(FundRequestCancelDocument);
  const tell = (outcome: { userErrors: { message: string }[] } | null, done: string) => {
    if (outcome) toast(outcome.userErrors.map(({ message }) => message).join(' ') || done);
  };
  const submitIt = async () => tell(await submit({ input: { id, expectedVersion: version } }), say('submitted'));
  const cancelIt = async () => {
    const question = { title: say('cancel.question', { name }), text: say('cancel.text'), action: say('cancel'), danger: true, note: say('why') };
    const reason = await confirm(question);
    if (reason !== null) tell(await cancel({ input: { id, expectedVersion: version, reason: reason || null } }), say('cancelled'));
  };
  const open = status === 'APPROVED' && !closedAt;
  const waits = claims.nodes.some((claim) => claim.status === 'SUBMITTED' || claim.status === 'APPROVED');
  return (
    <Group gap="sm">
      {viewerCan.cancel && ['DRAFT', 'SUBMITTED', 'APPROVED'].includes(status) && !closedAt && !waits && (
        <Button variant="default" loading={cancelling} onClick={() => void cancelIt()}>
          {say('cancel')}
        </Button>
      )}
      {viewerCan.update && status === 'DRAFT' && (
        <Button variant="default" component={Link} to={`/funds/${id}/edit`}>
          {say('edit')}
        </Button>
      )}
      {viewerCan.submit && status === 'DRAFT' && (
        <Button loading={submitting} onClick={() => void submitIt()}>
          {say('submit')}
        </Button>
      )}
      {viewerCan.submit && open && startsOn <= daysFromToday(0) && (
        <Button component={Link} to={`/funds/${id}/claim`}>
          {say('claim')}
        </Button>
      )}
      {viewerCan.submit && open && startsOn > daysFromToday(0) && (
        <Text size="sm" c="dimmed">
          {say('claim.from', { day: format.day(startsOn) })}
        </Text>
      )}
    </Group>
  );
}
