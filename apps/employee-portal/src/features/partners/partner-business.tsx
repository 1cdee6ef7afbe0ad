import { Stack, Text } from '@mantine/core';
import { Card, useFormat, useWords } from '@relata/portal-kit';
import type { Partner360Query } from '@relata/schema/employee-portal';
import { partnersWords } from './partners-words.js';

type Partner = NonNullable<Partner360Query['partner']>;

interface Line {
  id: string;
  name: string;
  about: string;
}

/** Their people, and the latest of what we do together. */
export function Business({ of: { members, opportunities, orders, cases } }: { of: Partner }) {
  const say = useWords(partnersWords);
  const format = useFormat();
  const count = ({ totalCount }: { totalCount: number }) => ({ count: format.number(totalCount) });
  return (
    <>
      <Lines
        title={say('members')}
        lines={members.nodes.map(({ id, role, person }) => ({ id, name: person?.name ?? '–', about: `${say(role)} ${person?.email ?? ''}` }))}
      />
      <Lines
        title={say('deals', count(opportunities))}
        lines={opportunities.nodes.map(({ id, name, stage, amount }) => ({ id, name, about: `${stage?.name ?? ''} ${format.money(amount)}` }))}
      />
      <Lines
        title={say('orders', count(orders))}
        lines={orders.nodes.map(({ id, number, placedAt, subtotal }) => ({
          id,
          name: number,
          about: `${format.date(placedAt)} ${format.money(subtotal)}`,
        }))}
      />
      <Lines
        title={say('cases', count(cases))}
        lines={cases.nodes.map(({ id, number, subject, openedAt }) => ({ id, name: `${number} ${subject}`, about: format.date(openedAt) }))}
      />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  const say = useWords(partnersWords);
  return (
    <Card title={title}>
      {lines.length === 0 && <Text c="dimmed">{say('nothing')}</Text>}
      <Stack gap="sm">
        {lines.map(({ id, name, about }) => (
          <div key={id}>
            <Text fw={500}>{name}</Text>
            <Text size="sm" c="dimmed">
              {about}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
