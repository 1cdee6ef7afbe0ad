import { Anchor, Button, Text } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  DetailSkeleton,
  Loaded,
  Page,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useSend,
  useWords,
} from '@relata/portal-kit';
import { ReturnCancelDocument, type ReturnDetailFragment, ReturnDocument } from '@relata/schema/self-service';
import { Link, useParams } from 'react-router';
import { ReturnStatus } from './return-status.js';
import { returnWords } from './return-words.js';

/** One return: how far it is, what is in it, and what is refunded. */
export default function ReturnScreen() {
  const say = useWords(returnWords);
  const { id = '' } = useParams();
  const answer = useGraph(ReturnDocument, { id });
  const found = answer.data?.return;
  return (
    <Page
      title={found ? say('return', { number: found.number }) : say('number')}
      text={found && <ReturnStatus status={found.status} />}
      back={{ to: '/returns', label: say('title') }}
      actions={found?.viewerCan.cancel && ['REQUESTED', 'APPROVED'].includes(found.status) && <CancelButton of={found} />}
    >
      <Loaded of={answer} pick={(data) => data.return} skeleton={<DetailSkeleton />}>
        {(shown) => (
          <>
            <Money of={shown} />
            <Lines of={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What comes back for it, and what was said about it. */
function Money({ of }: { of: ReturnDetailFragment }) {
  const say = useWords(returnWords);
  const format = useFormat();
  return (
    <Card title={of.refund ? say('refund') : say('expected')}>
      <Text size="xl" fw={600}>
        {format.money(of.refund ?? of.expectedRefund)}
      </Text>
      {of.findings && (
        <Text>
          {say('findings')}: {of.findings}
        </Text>
      )}
      {of.closeReason && (
        <Text>
          {say('closeReason')}: {of.closeReason}
        </Text>
      )}
      {of.order && (
        <Anchor component={Link} to={`/orders/${of.order.id}`}>
          {say('order', { number: of.order.number })}
        </Anchor>
      )}
    </Card>
  );
}

function Lines({ of }: { of: ReturnDetailFragment }) {
  const say = useWords(returnWords);
  const format = useFormat();
  const columns: Column<ReturnDetailFragment['lines']['nodes'][number]>[] = [
    { key: 'product', title: say('product'), cell: ({ orderLine }) => orderLine?.product?.name ?? '–', card: 'title' },
    { key: 'reason', title: say('reason'), cell: ({ reason }) => say(reason) },
    { key: 'quantity', title: say('quantity'), cell: ({ quantity }) => format.number(quantity), end: true, card: 'beside' },
    {
      key: 'received',
      title: say('received'),
      cell: ({ receivedQuantity }) => (receivedQuantity == null ? '–' : format.number(receivedQuantity)),
      end: true,
    },
  ];
  return (
    <Card title={say('lines')} flush>
      <DataTable label={say('lines')} columns={columns} rows={of.lines.nodes} />
    </Card>
  );
}

function CancelButton({ of: { id, number, version } }: { of: ReturnDetailFragment }) {
  const say = useWords(returnWords);
  const confirm = useConfirm();
  const [send, sending] = useSend(ReturnCancelDocument);
  const cancel = async () => {
    const question = { title: say('cancel.question', { number }), text: say('cancel.text'), action: say('cancel'), danger: true };
    if ((await confirm(question)) === null) return;
    const outcome = await send({ input: { id, expectedVersion: version } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('cancelled'));
  };
  return (
    <Button variant="default" loading={sending} onClick={() => void cancel()}>
      {say('cancel')}
    </Button>
  );
}
