import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import {
  Card,
  DetailSkeleton,
  Facts,
  FundBalances,
  FundReturnFacts,
  fundWords,
  Loaded,
  Page,
  RequestStatus,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useInputForm,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  FundRequestApproveDocument,
  FundRequestCloseDocument,
  type FundRequestDetailFragment,
  FundRequestDocument,
  FundRequestRejectDocument,
} from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { fundScreenWords } from './fund-words.js';
import { Claims } from './funds-screen.js';

/** One request: the plan beside what the partner has, and the decision. */
export default function FundRequestScreen() {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const { id = '' } = useParams();
  const answer = useGraph(FundRequestDocument, { id });
  const found = answer.data?.fundRequest;
  return (
    <Page
      title={found ? `${found.partner?.name ?? ''}: ${found.name}` : say('toDecide')}
      text={found && <RequestStatus status={found.status} closed={Boolean(found.closedAt)} />}
      back={{ to: '/funds', label: say('title') }}
      actions={found?.status === 'APPROVED' && !found.closedAt && found.viewerCan.decide && <Close of={found} />}
    >
      <Loaded of={answer} pick={(data) => data.fundRequest} skeleton={<DetailSkeleton />}>
        {(request) => (
          <>
            <Plan of={request} />
            {request.fund && (
              <Card title={say('fund')}>
                <FundBalances of={request.fund} />
              </Card>
            )}
            {request.status === 'SUBMITTED' && request.viewerCan.decide && <Decision key={request.version} of={request} />}
            {request.approvedAmount && (
              <>
                <Claims title={say('claims')} rows={request.claims.nodes} none={say('claims.none')} />
                <Card title={both('return')}>
                  <FundReturnFacts of={request.return} expected={{ leads: request.expectedLeads, revenue: request.expectedRevenue }} />
                </Card>
              </>
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
          [both('paid'), of.approvedAmount && format.money(of.paid)],
          [both('return.leads'), of.expectedLeads == null ? null : format.number(of.expectedLeads)],
          [both('return.revenue'), of.expectedRevenue && format.money(of.expectedRevenue)],
          [say('claimUntil'), of.status === 'APPROVED' && !of.closedAt ? format.day(of.claimUntil) : null],
          [say('decision'), of.decisionNote],
        ]}
      />
      {of.description && <Text mt="md">{of.description}</Text>}
    </Card>
  );
}

/** Approves in full or in part, or rejects. */
function Decision({ of: { id, version, name, amount } }: { of: FundRequestDetailFragment }) {
  const say = useWords(fundScreenWords);
  const confirm = useConfirm();
  const [sendReject, rejecting] = useSend(FundRequestRejectDocument);
  const { form, submit, sending } = useInputForm({
    document: FundRequestApproveDocument,
    initialValues: { amount: amount.amount as string | number, note: '' },
    variables: (values) => ({
      input: { id, expectedVersion: version, amount: { amount: String(values.amount), currency: amount.currency }, note: values.note || null },
    }),
    done: () => toast(say('approvedNow')),
  });
  const reject = async () => {
    const reason = await confirm({ title: say('reject.question', { name }), action: say('reject'), danger: true, reason: say('why') });
    if (reason === null) return;
    const outcome = await sendReject({ input: { id, expectedVersion: version, reason } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('rejectedNow'));
  };
  return (
    <Card>
      <form onSubmit={submit}>
        <Stack gap="md">
          <NumberInput
            label={say('approve.amount')}
            min={0}
            max={Number(amount.amount)}
            decimalScale={2}
            suffix={` ${amount.currency}`}
            hideControls
            {...form.getInputProps('amount')}
          />
          <Textarea label={say('note')} autosize minRows={2} maxLength={500} {...form.getInputProps('note')} />
          <Group justify="flex-end">
            <Button variant="default" loading={rejecting} onClick={() => void reject()}>
              {say('reject')}
            </Button>
            <Button type="submit" loading={sending}>
              {say('approve')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

function Close({ of: { id, version, name, committed } }: { of: FundRequestDetailFragment }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const confirm = useConfirm();
  const [send, sending] = useSend(FundRequestCloseDocument);
  const close = async () => {
    const text = <Text>{say('close.text', { amount: format.money(committed) })}</Text>;
    if ((await confirm({ title: say('close.question', { name }), text, action: say('close'), danger: true })) === null) return;
    const outcome = await send({ input: { id, expectedVersion: version } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('closedNow'));
  };
  return (
    <Button variant="default" loading={sending} onClick={() => void close()}>
      {say('close')}
    </Button>
  );
}
