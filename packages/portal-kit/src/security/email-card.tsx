import { Alert, Button, Group, PasswordInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../look/card.js';
import { auth } from '../session/auth.js';
import { useBusy } from '../session/use-busy.js';
import { toast } from '../states/toast.js';
import { useWords } from '../words/words.js';
import { refusal } from './problem.js';
import { securityWords } from './security-words.js';

/** The address that the viewer signs in with, and how they ask for another one: nothing changes until its owner confirms it. */
export function EmailCard({ email, waiting, done }: { email: string; waiting: string | null; done: () => Promise<void> }) {
  const say = useWords(securityWords);
  const [open, setOpen] = useState(false);
  const [newEmail, setNewEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, run] = useBusy(async () => {
    const answer = await auth('email/change', { newEmail, password });
    setPassword('');
    setProblem(answer.ok ? '' : refusal(say, answer));
    if (!answer.ok) return;
    setNewEmail('');
    setOpen(false);
    await done();
  });
  const [withdrawing, setWithdrawing] = useState(false);
  const withdraw = async () => {
    setWithdrawing(true);
    const answer = await auth('email/withdraw');
    toast(answer.ok ? say('email.withdrawn', { before: email }) : refusal(say, answer));
    await done();
    setWithdrawing(false);
  };
  return (
    <Card
      title={say('email')}
      aside={
        !open && (
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            {say('email.change')}
          </Button>
        )
      }
    >
      <Text>{email}</Text>
      {waiting && (
        <Alert color="tide" role="status" mt="md">
          <Stack gap="sm" align="flex-start">
            {say('email.sent', { after: waiting, before: email })}
            <Button variant="default" size="xs" loading={withdrawing} onClick={() => void withdraw()}>
              {say('email.withdraw')}
            </Button>
          </Stack>
        </Alert>
      )}
      {open && (
        <form onSubmit={run}>
          <Stack gap="md" mt="md">
            <Text c="dimmed">{say('email.text')}</Text>
            {problem && (
              <Alert color="red" role="alert">
                {problem}
              </Alert>
            )}
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
              <TextInput
                label={say('email.new')}
                type="email"
                autoComplete="email"
                required
                maxLength={254}
                data-autofocus
                value={newEmail}
                onChange={(event) => setNewEmail(event.currentTarget.value)}
              />
              <PasswordInput
                label={say('password.now')}
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
            </SimpleGrid>
            <Group gap="xs">
              <Button type="submit" loading={busy}>
                {say('email.send')}
              </Button>
              <Button variant="default" onClick={() => setOpen(false)}>
                {say('cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Card>
  );
}
