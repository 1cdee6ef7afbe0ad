import { Button } from '@mantine/core';
import { DetailSkeleton, Loaded, Page, toast, useConfirm, useGraph, useSend, useWords } from '@relata/portal-kit';
import { OrderCancelDocument, OrderDocument, type OrderQuery } from '@relata/schema/self-service';
import { Link, useParams } from 'react-router';
import { OrderInvoices } from './order-invoices.js';
import { OrderLines } from './order-lines.js';
import { OrderProgress } from './order-progress.js';
import { OrderShipments } from './order-shipments.js';
import { orderWords } from './order-words.js';

/** An order as its screen asks for it. */
export type OrderDetail = NonNullable<OrderQuery['order']>;

/** Once something has left, an order is sent back and not cancelled. */
const BEFORE_SHIPPING = new Set<OrderDetail['status']>(['PLACED', 'CONFIRMED']);

/** One order: how far it is, what is in it, what was sent, what it costs. */
export default function OrderScreen() {
  const say = useWords(orderWords);
  const { id = '' } = useParams();
  const answer = useGraph(OrderDocument, { id });
  const order = answer.data?.order;
  return (
    <Page
      title={order ? say('order', { number: order.number }) : say('number')}
      back={{ to: '/orders', label: say('title') }}
      actions={
        order && (
          <>
            <Button variant="default" component={Link} to={`/questions/new?order=${order.id}`}>
              {say('ask')}
            </Button>
            {order.viewerCan.return && order.deliveredAt && (
              <Button variant="default" component={Link} to={`/orders/${order.id}/return`}>
                {say('return')}
              </Button>
            )}
            {order.viewerCan.cancel && BEFORE_SHIPPING.has(order.status) && <CancelButton order={order} />}
          </>
        )
      }
    >
      <Loaded of={answer} pick={(data) => data.order} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            <OrderProgress order={found} />
            <OrderLines order={found} />
            <OrderShipments order={found} />
            <OrderInvoices order={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function CancelButton({ order: { id, number, version } }: { order: OrderDetail }) {
  const say = useWords(orderWords);
  const confirm = useConfirm();
  const [send, sending] = useSend(OrderCancelDocument);
  const cancel = async () => {
    const reason = await confirm({
      title: say('cancel.question', { number }),
      text: say('cancel.text'),
      action: say('cancel'),
      reason: say('cancel.reason'),
      danger: true,
    });
    if (reason === null) return;
    const outcome = await send({ input: { id, reason, expectedVersion: version } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('cancelled', { number }));
  };
  return (
    <Button variant="default" loading={sending} onClick={() => void cancel()}>
      {say('cancel')}
    </Button>
  );
}
