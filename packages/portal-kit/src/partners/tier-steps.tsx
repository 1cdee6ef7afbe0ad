import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../look/card.js';
import { Status } from '../look/status.js';
import { useWords } from '../words/words.js';
import { Measured, type Requirement } from './measured.js';
import { partnerWords } from './partner-words.js';

/** A tier and how a partner stands to it, as the graph answers it. */
export interface TierStep {
  name: string;
  rank: number;
  current: boolean;
  reached: boolean;
  requirements: Requirement[];
}

/** All tiers of a programme side by side, with what there is of each requirement. */
export function TierSteps({ of, about }: { of: TierStep[]; about?: (rank: number) => ReactNode }) {
  const say = useWords(partnerWords);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: Math.min(of.length, 4) }} spacing="lg">
      {of.map((tier) => (
        <Card
          key={tier.rank}
          title={tier.name}
          aside={
            tier.current ? (
              <Status tone={tier.reached ? 'good' : 'warn'}>{say('current')}</Status>
            ) : (
              tier.reached && <Status tone="info">{say('reached')}</Status>
            )
          }
        >
          <Stack gap="md">
            {about?.(tier.rank)}
            <Measured of={tier.requirements} />
            {tier.requirements.length === 0 && tier.current && <Text size="sm">{say('reached')}</Text>}
          </Stack>
        </Card>
      ))}
    </SimpleGrid>
  );
}
