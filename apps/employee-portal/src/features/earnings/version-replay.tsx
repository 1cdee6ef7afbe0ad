import { Button, Group, Text, TextInput } from '@mantine/core';
import { Card, type Column, DataTable, daysFromToday, ListSkeleton, Loaded, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { EarningsVersionReplayDocument, type EarningsVersionReplayQuery } from '@relata/schema/employee-portal';
import { useState } from 'react';
import { earningsScreenWords } from './earnings-words.js';

type Row = NonNullable<EarningsVersionReplayQuery['earningsPlanVersionReplay']>[number];

/** A version over past sales: payee by payee, what the ledger has and what it would have. */
export function VersionReplay({ id }: { id: string }) {
  const say = useWords(earningsScreenWords);
  const [days, setDays] = useState({ startsOn: daysFromToday(-365), endsOn: daysFromToday(0) });
  const [asked, setAsked] = useState<typeof days | null>(null);
  return (
    <Card title={say('replay')}>
      <Text size="sm" c="dimmed" mb="md">
        {say('replay.text')}
      </Text>
      <Group align="flex-end" gap="sm" mb="md">
        <TextInput
          type="date"
          label={say('from')}
          value={days.startsOn}
          onChange={({ currentTarget }) => setDays({ ...days, startsOn: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={say('to')}
          value={days.endsOn}
          onChange={({ currentTarget }) => setDays({ ...days, endsOn: currentTarget.value })}
        />
        <Button variant="default" onClick={() => setAsked(days)}>
          {say('replay.run')}
        </Button>
      </Group>
      {asked && <Result id={id} {...asked} />}
    </Card>
  );
}

function Result(variables: { id: string; startsOn: string; endsOn: string }) {
  const say = useWords(earningsScreenWords);
  const format = useFormat();
  const answer = useGraph(EarningsVersionReplayDocument, variables, { requestPolicy: 'network-only' });
  const columns: Column<Row & { id: string }>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–', card: 'title' },
    { key: 'sales', title: say('sales'), cell: ({ sales }) => format.number(sales), end: true },
    { key: 'old', title: say('old'), cell: ({ old }) => format.money(old), end: true },
    { key: 'new', title: say('new'), cell: (row) => format.money(row.new), end: true },
    { key: 'difference', title: say('difference'), cell: ({ difference }) => format.money(difference), end: true, card: 'beside' },
  ];
  return (
    <Loaded of={answer} pick={(data) => data.earningsPlanVersionReplay} skeleton={<ListSkeleton />}>
      {(rows) =>
        rows.length === 0 ? (
          <Text c="dimmed">{say('replay.none')}</Text>
        ) : (
          <DataTable label={say('replay')} columns={columns} rows={rows.map((row) => ({ ...row, id: `${row.partner?.id} ${row.old.currency}` }))} />
        )
      }
    </Loaded>
  );
}
