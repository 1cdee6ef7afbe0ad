import { ActionIcon, CopyButton, Group, Text, Tooltip } from '@mantine/core';
import { Card, Status, useFormat, useWords } from '@relata/portal-kit';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { OrderDetail } from './order-screen.js';
import { orderWords } from './order-words.js';
import classes from './orders.module.css';

/** What was sent with whom, and where to follow it. */
export function OrderShipments({ order: { shipments } }: { order: OrderDetail }) {
  const say = useWords(orderWords);
  const format = useFormat();
  return (
    <Card title={say('shipments')}>
      {shipments.nodes.length === 0 && <Text c="dimmed">{say('shipments.none')}</Text>}
      <ul className={classes.list}>
        {shipments.nodes.map(({ id, carrier, tracking, shippedAt, deliveredAt, lines }) => (
          <li key={id}>
            <Group justify="space-between" align="baseline" gap="xs">
              <strong>{say('sent', { when: format.date(shippedAt), carrier })}</strong>
              <Status tone={deliveredAt ? 'good' : 'info'}>
                {deliveredAt ? say('arrived', { when: format.date(deliveredAt) }) : say('underway')}
              </Status>
            </Group>
            <Text c="dimmed" size="sm">
              {lines.nodes.map(({ quantity, orderLine }) => `${quantity} × ${orderLine?.product?.name ?? ''}`).join(', ')}
            </Text>
            {tracking && <Tracking number={tracking} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Tracking({ number }: { number: string }) {
  const say = useWords(orderWords);
  return (
    <Group gap={4}>
      <Text size="sm">
        {say('tracking')} <code>{number}</code>
      </Text>
      <CopyButton value={number}>
        {({ copied, copy }) => (
          <Tooltip label={say(copied ? 'copied' : 'copy')}>
            <ActionIcon variant="subtle" color="gray" onClick={copy} aria-label={say(copied ? 'copied' : 'copy')}>
              {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  );
}
