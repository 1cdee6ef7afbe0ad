import { Anchor, Group, Text } from '@mantine/core';
import { Card, useFormat, useWords } from '@relata/portal-kit';
import { Link } from 'react-router';
import { InvoiceStatus } from '../invoices/invoice-status.js';
import type { OrderDetail } from './order-screen.js';
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
              <Anchor component={Link} to={`/invoices/${id}`} fw={600}>
                {number}
              </Anchor>
              <InvoiceStatus status={status} />
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
