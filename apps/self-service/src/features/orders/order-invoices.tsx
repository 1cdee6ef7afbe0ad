import { Group, Text } from '@mantine/core';
import { Card, useFormat, useWords } from '@relata/portal-kit';
import type { OrderDetail } from './order-screen.js';
import { OrderStatus } from './order-status.js';
import { orderWords } from './order-words.js';
import classes from './orders.module.css';

/** The invoices of an order, and how they stand. */
export function OrderInvoices({ order: { invoices } }: { order: OrderDetail }) {
  const say = useWords(orderWords);
  const format = useFormat();
  return (
    <Card title={say('invoices')}>
      {invoices.nodes.length === 0 && <Text c="dimmed">{say('invoices.none')}</Text>}
      <ul className={classes.list}>
        {invoices.nodes.map(({ id, number, status, dueOn, total }) => (
          <li key={id}>
            <Group justify="space-between" align="baseline" gap="xs">
              <strong>{number}</strong>
              <OrderStatus status={status} />
              <span>{format.money(total)}</span>
            </Group>
            {status !== 'PAID' && status !== 'CANCELLED' && (
              <Text c="dimmed" size="sm">
                {say('due', { when: format.day(dueOn) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
