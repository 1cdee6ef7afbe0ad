import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../format/use-format.js';
import { Card } from '../look/card.js';
import { Status } from '../look/status.js';
import { auth } from '../session/auth.js';
import { toast } from '../states/toast.js';
import { useWords } from '../words/words.js';
import { refusal } from './problem.js';
import { securityWords } from './security-words.js';
import type { OwnSession } from './use-own-sign-in.js';

/** Where the viewer is signed in, to be signed out of there. */
export function SessionsCard({ sessions, reload }: { sessions: OwnSession[]; reload: () => Promise<void> }) {
  const say = useWords(securityWords);
  const format = useFormat();
  const [ending, setEnding] = useState('');
  const end = async (what: string, route: string, body: object) => {
    setEnding(what);
    const answer = await auth(route, body);
    toast(answer.ok ? say('sessions.ended') : refusal(say, answer));
    await reload();
    setEnding('');
  };
  return (
    <Card
      title={say('sessions')}
      aside={
        sessions.length > 1 && (
          <Button variant="default" size="xs" loading={ending === 'others'} onClick={() => void end('others', 'sessions/end-others', {})}>
            {say('sessions.endOthers')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        {sessions.map(({ id, current, device, address, lastUsedAt }) => (
          <Group key={id} justify="space-between" gap="xs" wrap="nowrap">
            <div>
              <Text fw={600}>{device}</Text>
              <Text size="sm" c="dimmed">
                {[address, say('sessions.used', { when: format.dateTime(lastUsedAt) })].filter(Boolean).join(' · ')}
              </Text>
            </div>
            {current ? (
              <Status tone="info">{say('sessions.this')}</Status>
            ) : (
              <Button
                variant="default"
                size="xs"
                loading={ending === id}
                aria-label={say('sessions.endOf', { device, when: format.dateTime(lastUsedAt) })}
                onClick={() => void end(id, 'sessions/end', { id })}
              >
                {say('sessions.end')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
