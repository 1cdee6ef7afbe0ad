import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { auth } from './auth.js';
import { useBusy } from './use-busy.js';

/** Asks for the mail with the link to a new password. What it says tells nothing of whether the address is known. */
export function Forgot({ email: known, back }: { email: string; back: () => void }) {
  const say = useWords(kitWords);
  const [email, setEmail] = useState(known);
  const [outcome, setOutcome] = useState<'sent' | 'failed' | null>(null);
  const [busy, run] = useBusy(async () => {
    const { ok } = await auth('request-password-reset', { email });
    setOutcome(ok ? 'sent' : 'failed');
  });
  return (
    <form onSubmit={run}>
      <Stack gap="md">
        <Text c="dimmed">{say('forgot.text')}</Text>
        {outcome && (
          <Alert color={outcome === 'sent' ? 'tide' : 'red'} role={outcome === 'sent' ? 'status' : 'alert'}>
            {say(outcome === 'sent' ? 'forgot.sent' : 'signIn.failed')}
          </Alert>
        )}
        <TextInput
          label={say('signIn.email')}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          size="md"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={busy}>
          {say('forgot.send')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={back}>
          {say('forgot.back')}
        </Anchor>
      </Stack>
    </form>
  );
}
