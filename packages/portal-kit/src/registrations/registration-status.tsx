import { Progress, Stack, Text } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { Status, type Tone } from '../look/status.js';
import { useWords } from '../words/words.js';
import { registrationWords } from './registration-words.js';

type State = 'DRAFT' | 'SUBMITTED' | 'UNDER_REVIEW' | 'RETURNED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED' | 'CONVERTED';

const TONES: Record<State, Tone> = {
  DRAFT: 'quiet',
  SUBMITTED: 'info',
  UNDER_REVIEW: 'info',
  RETURNED: 'warn',
  APPROVED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'quiet',
  EXPIRED: 'quiet',
  CONVERTED: 'good',
};

/** How far a registration has come. */
export function RegistrationStatus({ status }: { status: State }) {
  const say = useWords(registrationWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}

interface Protected {
  daysLeft?: number | null | undefined;
  protectedDays?: number | null | undefined;
  protectedUntil?: string | null | undefined;
}

/** How much of its protection is left: in words, with a bar that says it again. */
export function Protection({ of: { daysLeft, protectedDays, protectedUntil } }: { of: Protected }) {
  const say = useWords(registrationWords);
  const format = useFormat();
  if (daysLeft == null || !protectedUntil) return <>–</>;
  const share = (100 * daysLeft) / Math.max(protectedDays ?? daysLeft, 1);
  return (
    <Stack gap={4} miw={160}>
      <Text size="sm">{say('left', { count: daysLeft, day: format.day(protectedUntil) })}</Text>
      <Progress value={share} size="sm" color={share > 25 ? 'green' : 'orange'} aria-hidden />
    </Stack>
  );
}
