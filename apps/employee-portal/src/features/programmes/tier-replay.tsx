import { Stack, Text } from '@mantine/core';
import { Card, ListSkeleton, Loaded, Measured, Status, type Tone, useGraph, useWords } from '@relata/portal-kit';
import { type PlannedRequirementInput, TierReplayDocument, type TierReplayQuery } from '@relata/schema/employee-portal';
import { Counts } from './programme-screen.js';
import { programmesWords } from './programmes-words.js';

type Move = NonNullable<TierReplayQuery['tierReplay']>['moves'][number];

const TONES: Record<Move['kind'], Tone> = { PROMOTION: 'good', GRACE: 'warn', RECOVERY: 'good', DEMOTION: 'bad' };

/** Who would move, from where, to where, and why. */
export function Replay({ programmeId, requirements }: { programmeId: string; requirements: PlannedRequirementInput[] }) {
  const say = useWords(programmesWords);
  const answer = useGraph(TierReplayDocument, { programmeId, requirements });
  const none = say('noTier');
  return (
    <Card title={say('replay')}>
      <Text c="dimmed">{say('replay.text')}</Text>
      <Loaded of={answer} pick={({ tierReplay }) => tierReplay} skeleton={<ListSkeleton />}>
        {(replay) => (
          <Stack gap="lg" mt="md">
            <Counts of={replay} />
            {replay.moves.length === 0 && <Text>{say('nobody')}</Text>}
            {replay.moves.map((move) => (
              <div key={move.partner?.id}>
                <Text fw={600}>
                  {move.partner?.name} <Status tone={TONES[move.kind]}>{say(move.kind)}</Status>
                </Text>
                <Text size="sm">{say('move', { from: move.fromTier?.name ?? none, to: move.toTier?.name ?? none })}</Text>
                <Measured of={move.requirements} />
              </div>
            ))}
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}
