import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Money } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import type { Column } from '../table/columns.js';
import { DataTable } from '../table/data-table.js';
import { useWords } from '../words/words.js';
import { earningsWords } from './earnings-words.js';

export interface EntryShown {
  id: string;
  kind: 'CREDIT' | 'CLAWBACK' | 'ADJUSTMENT' | 'PAYOUT';
  bookedOn: string;
  amount: Money;
  explanation: string;
  component?: { name: string } | null;
  order?: { number: string } | null;
  orderLine?: { quantity: number; product?: { name: string } | null } | null;
  opportunity?: { name: string } | null;
}

/** What an entry is about: the line of the order, or the deal. */
const aboutOf = ({ order, orderLine, opportunity }: EntryShown): string =>
  [order?.number, orderLine?.product && `${orderLine.quantity} × ${orderLine.product.name}`, opportunity?.name].filter(Boolean).join(', ');

/** Entries of the ledger, each with the arithmetic that made it. */
export function EntryTable<T extends EntryShown>({ rows, act }: { rows: T[]; act?: (entry: T) => ReactNode }) {
  const say = useWords(earningsWords);
  const format = useFormat();
  const columns: Column<T>[] = [
    { key: 'entry', title: say('entry'), cell: (entry) => aboutOf(entry) || say(entry.kind), card: 'title' },
    { key: 'day', title: say('day'), cell: ({ bookedOn }) => format.day(bookedOn) },
    { key: 'kind', title: say('entries'), cell: ({ kind, component }) => `${say(kind)}${component ? `, ${component.name}` : ''}` },
    { key: 'how', title: say('how'), cell: ({ explanation }) => <Text size="sm">{explanation}</Text> },
    { key: 'amount', title: say('amount'), cell: ({ amount }) => format.money(amount), end: true, card: 'beside' },
    ...(act ? [{ key: 'act', title: '', cell: act, end: true }] : []),
  ];
  return <DataTable label={say('entries')} columns={columns} rows={rows} />;
}
