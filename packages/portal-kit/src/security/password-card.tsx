import { Alert, Button, Group, PasswordInput, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../look/card.js';
import { auth } from '../session/auth.js';
import { useBusy } from '../session/use-busy.js';
import { toast } from '../states/toast.js';
import { useWords } from '../words/words.js';
import { refusal } from './problem.js';
import { securityWords } from './security-words.js';

/** A new password, by the one that it follows. Every other session ends, and a mail says so. */
export function PasswordCard({ email, done }: { email: string; done: () => Promise<void> }) {
  const say = useWords(securityWords);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, run] = useBusy(async () => {
    const answer = await auth('change-password', { currentPassword: current, newPassword: next });
    setCurrent('');
    setProblem(answer.ok ? '' : refusal(say, answer));
    if (!answer.ok) return;
    setNext('');
    toast(say('password.changed'));
    await done();
  });
  return (
    <Card title={say('password')}>
      <form onSubmit={run}>
        <Stack gap="md">
          {problem && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          {/* Password managers know by it whose password this is. */}
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <PasswordInput
              label={say('password.now')}
              autoComplete="current-password"
              required
              value={current}
              onChange={(event) => setCurrent(event.currentTarget.value)}
            />
            <PasswordInput
              label={say('password.new')}
              autoComplete="new-password"
              required
              minLength={10}
              maxLength={128}
              value={next}
              onChange={(event) => setNext(event.currentTarget.value)}
            />
          </SimpleGrid>
          <Group>
            <Button type="submit" loading={busy}>
              {say('password.change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
