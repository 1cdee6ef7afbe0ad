import { Card, Facts, useFormat, useWords } from '@relata/portal-kit';
import { IconCheck } from '@tabler/icons-react';
import type { OrderDetail } from './order-screen.js';
import { OrderStatus } from './order-status.js';
import { orderWords } from './order-words.js';
import classes from './orders.module.css';

/** The way of an order, with the day of each step that it has come to. */
export function OrderProgress({ order }: { order: OrderDetail }) {
  const say = useWords(orderWords);
  const format = useFormat();
  const steps = [
    ['PLACED', order.placedAt],
    ['CONFIRMED', order.confirmedAt],
    ['SHIPPED', order.shippedAt],
    ['DELIVERED', order.deliveredAt],
  ] as const;
  const reached = { PLACED: 0, CONFIRMED: 1, PARTIALLY_SHIPPED: 1, SHIPPED: 2, DELIVERED: 3, CANCELLED: -1 }[order.status];
  return (
    <Card title={say('progress')} aside={<OrderStatus status={order.status} />}>
      {order.status !== 'CANCELLED' && (
        <ol className={classes.steps}>
          {steps.map(([step, at], index) => (
            <li key={step} data-reached={index <= reached || undefined} aria-current={index === reached ? 'step' : undefined}>
              <span className={classes.dot}>{index <= reached && <IconCheck size={14} stroke={3} aria-hidden />}</span>
              <span>{say(step)}</span>
              <span className={classes.when}>{at ? format.date(at) : ''}</span>
            </li>
          ))}
        </ol>
      )}
      <Facts
        facts={[
          [say('promised'), order.promisedOn && order.status !== 'CANCELLED' ? format.day(order.promisedOn) : null],
          [say('reference'), order.purchaseOrder],
          [say('placedBy'), order.contact?.person?.name],
          [say('CANCELLED'), order.cancelledAt && format.date(order.cancelledAt)],
          [say('reason'), order.cancelReason ?? order.shortCloseReason],
        ]}
      />
    </Card>
  );
}
