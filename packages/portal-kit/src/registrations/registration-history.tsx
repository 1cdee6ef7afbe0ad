import { Stack, Text, Timeline } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { Card } from '../look/card.js';
import { useWords } from '../words/words.js';
import { registrationWords } from './registration-words.js';

interface Change {
  id: string;
  to: Parameters<typeof registrationWords.say>[0];
  at: string;
  message?: string | null | undefined;
  note?: string | null | undefined;
  by?: { name?: string | null | undefined } | null | undefined;
}

/** Each state that a registration entered: when, by whom, and what was said. */
export function RegistrationHistory({ of }: { of: Change[] }) {
  const say = useWords(registrationWords);
  const format = useFormat();
  return (
    <Card title={say('history')}>
      <Timeline active={of.length - 1} bulletSize={12} lineWidth={2}>
        {of.map(({ id, to, at, by, message, note }) => (
          <Timeline.Item key={id} title={say(to)}>
            <Stack gap={2}>
              <Text size="sm" c="dimmed">
                {format.dateTime(at)}
                {by?.name && `, ${by.name}`}
              </Text>
              {message && <Text size="sm">{message}</Text>}
              {note && (
                <Text size="sm" fs="italic">
                  {note}
                </Text>
              )}
            </Stack>
          </Timeline.Item>
        ))}
      </Timeline>
    </Card>
  );
}
