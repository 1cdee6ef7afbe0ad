import { Button, Group, Text } from '@mantine/core';
import {
  Card,
  ClaimStatus,
  DetailSkeleton,
  Facts,
  fundWords,
  Loaded,
  Page,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  FundClaimApproveDocument,
  type FundClaimDetailFragment,
  FundClaimDocument,
  FundClaimPayDocument,
  FundClaimRejectDocument,
} from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { FundDocuments } from './fund-documents.js';
import { fundScreenWords } from './fund-words.js';

/** One claim: what was promised, its documents side by side, and the decision or the payment. */
export default function FundClaimScreen() {
  const say = useWords(fundScreenWords);
  const { id = '' } = useParams();
  const answer = useGraph(FundClaimDocument, { id });
  const found = answer.data?.fundClaim;
  return (
    <Page
      title={found ? `${found.partner?.name ?? ''}: ${say('claim', { number: found.number })}` : say('toReview')}
      text={found && <ClaimStatus status={found.status} />}
      back={{ to: '/funds', label: say('title') }}
      actions={found && <Steps of={found} />}
    >
      <Loaded of={answer} pick={(data) => data.fundClaim} skeleton={<DetailSkeleton />}>
        {(claim) => (
          <>
            <Promised of={claim} />
            <FundDocuments of={claim.documents.nodes} review={claim.viewerCan.decide && claim.status === 'SUBMITTED'} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What the accepted invoices bear: the share of the programme, at most what is claimed. */
function bears({ acceptedCost, amount, request }: FundClaimDetailFragment) {
  const share = Math.floor(Number(acceptedCost.amount) * Number(request?.fund?.programme?.reimbursement ?? 0) * 100) / 100;
  return { amount: Math.min(share, Number(amount.amount)).toFixed(2), currency: amount.currency };
}

function Promised({ of }: { of: FundClaimDetailFragment }) {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const format = useFormat();
  const { request } = of;
  return (
    <Card title={request?.name ?? say('plan')}>
      <Facts
        facts={[
          [say('activity'), request && both(request.activity)],
          [say('when'), request && say('period', { from: format.day(request.startsOn), to: format.day(request.endsOn) })],
          [say('plannedCost'), format.money(request?.plannedCost)],
          [both('committed'), format.money(request?.committed)],
          [say('share'), format.percent(request?.fund?.programme?.reimbursement)],
          [say('claimed'), format.money(of.amount)],
          [say('accepted'), format.money(of.acceptedCost)],
          [say('bears'), of.status === 'SUBMITTED' ? format.money(bears(of)) : null],
          [say('approved'), of.approvedAmount && format.money(of.approvedAmount)],
          [say('paidOn'), of.paidOn && format.day(of.paidOn)],
          [say('reference'), of.paymentReference],
          [say('comment'), of.comment],
          [say('decision'), of.decisionNote],
        ]}
      />
    </Card>
  );
}

function Steps({ of }: { of: FundClaimDetailFragment }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const confirm = useConfirm();
  const [approve, approving] = useSend(FundClaimApproveDocument);
  const [reject, rejecting] = useSend(FundClaimRejectDocument);
  const [pay, paying] = useSend(FundClaimPayDocument);
  const { id, version, status, viewerCan, number, partner } = of;
  const tell = (outcome: { userErrors: { message: string }[] } | null, done: string) => {
    if (outcome) toast(outcome.userErrors[0]?.message ?? done);
  };
  const rejectIt = async () => {
    const title = say('reject.question', { name: say('claim', { number }) });
    const reason = await confirm({ title, action: say('reject'), danger: true, reason: say('why') });
    if (reason !== null) tell(await reject({ input: { id, expectedVersion: version, reason } }), say('rejectedNow'));
  };
  const payIt = async () => {
    const title = say('pay.question', { amount: format.money(of.approvedAmount), partner: partner?.name ?? '–' });
    const reference = await confirm({ title, action: say('pay'), note: say('reference') });
    if (reference !== null) tell(await pay({ input: { id, expectedVersion: version, reference: reference || null } }), say('paidNow'));
  };
  if (status === 'APPROVED' && viewerCan.pay)
    return (
      <Button loading={paying} onClick={() => void payIt()}>
        {say('pay')}
      </Button>
    );
  if (status !== 'SUBMITTED' || !viewerCan.decide) return null;
  const pending = of.documents.nodes.some((document) => document.status === 'PENDING');
  return (
    <Group gap="sm">
      {pending && (
        <Text size="sm" c="dimmed">
          {say('review.first')}
        </Text>
      )}
      <Button variant="default" loading={rejecting} onClick={() => void rejectIt()}>
        {say('reject')}
      </Button>
      {!pending && Number(bears(of).amount) > 0 && (
        <Button loading={approving} onClick={async () => tell(await approve({ input: { id, expectedVersion: version } }), say('approvedNow'))}>
          {say('claim.approve', { amount: format.money(bears(of)) })}
        </Button>
      )}
    </Group>
  );
}
