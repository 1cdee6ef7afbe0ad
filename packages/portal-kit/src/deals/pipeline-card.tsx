import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Money } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { Bars } from '../look/bars.js';
import { Card } from '../look/card.js';
import { useWords } from '../words/words.js';
import { dealWords } from './deal-words.js';

interface StageTotals {
  count: number;
  /** Null where a rate is missing. */
  amount?: Money | null;
  stage?: { id: string; name: string; position: number } | null;
}

/** The viewer's open deals: how much stands in each stage, and in all of them. */
export function PipelineCard({ stages, total, aside }: { stages: StageTotals[]; total: StageTotals | undefined; aside?: ReactNode }) {
  const say = useWords(dealWords);
  const format = useFormat();
  const deals = (count: number) => say('deals', { count });
  return (
    <Card title={say('pipeline')} aside={aside}>
      {!total?.count ? (
        <Text c="dimmed">{say('pipeline.none')}</Text>
      ) : (
        <>
          <Text c="dimmed" mb="md">
            {say('pipeline.sum', { deals: deals(total.count), amount: format.money(total.amount) })}
          </Text>
          <Bars
            bars={stages
              .toSorted((one, other) => (one.stage?.position ?? 0) - (other.stage?.position ?? 0))
              .map(({ stage, count, amount }) => ({
                key: stage?.id ?? '',
                name: stage?.name ?? '–',
                size: Number(amount?.amount ?? 0),
                text: format.money(amount),
                about: deals(count),
              }))}
          />
        </>
      )}
    </Card>
  );
}
