import { Stack, Text } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { Card } from '../look/card.js';
import { Status, type Tone } from '../look/status.js';
import { useWords } from '../words/words.js';
import { Measured, type Requirement } from './measured.js';
import { partnerWords } from './partner-words.js';

type State = 'APPLICANT' | 'ONBOARDING' | 'ACTIVE' | 'SUSPENDED' | 'FORMER';

/** An entry of a partner's log, as the graph answers it. */
export interface Change {
  id: string;
  at: string;
  kind: 'STATUS' | 'TIER' | 'GRACE_STARTED' | 'GRACE_ENDED';
  toStatus?: State | null;
  fromTier?: { name: string } | null;
  toTier?: { name: string } | null;
  graceUntil?: string | null;
  reason?: string | null;
  requirements: Requirement[];
}

const TONES: Record<State, Tone> = { APPLICANT: 'info', ONBOARDING: 'info', ACTIVE: 'good', SUSPENDED: 'bad', FORMER: 'quiet' };

export function PartnerState({ status }: { status: State }) {
  const say = useWords(partnerWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}

/** The changes of a partner's state, tier and grace, with what decided. */
export function PartnerLog({ of }: { of: Change[] }) {
  const say = useWords(partnerWords);
  const format = useFormat();
  const none = say('noTier');
  const text = ({ kind, toStatus, fromTier, toTier, graceUntil }: Change): string => {
    if (kind === 'STATUS') return say('log.status', { to: toStatus ? say(toStatus) : '–' });
    if (kind === 'TIER') return say('log.tier', { from: fromTier?.name ?? none, to: toTier?.name ?? none });
    const tier = toTier?.name ?? none;
    return kind === 'GRACE_STARTED' ? say('log.graceStarted', { tier, until: format.day(graceUntil) }) : say('log.graceEnded', { tier });
  };
  return (
    <Card title={say('log')}>
      {of.length === 0 && <Text c="dimmed">{say('log.none')}</Text>}
      <Stack gap="lg">
        {of.map((change) => (
          <div key={change.id}>
            <Text fw={600}>{text(change)}</Text>
            <Text size="sm" c="dimmed">
              {format.dateTime(change.at)}
            </Text>
            {change.reason && <Text size="sm">{change.reason}</Text>}
            {change.requirements.length > 0 && <Measured of={change.requirements} />}
          </div>
        ))}
      </Stack>
    </Card>
  );
}
