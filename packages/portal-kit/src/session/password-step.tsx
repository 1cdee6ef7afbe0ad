import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { auth } from './auth.js';
import { useBusy } from './use-busy.js';

interface PasswordStepProps {
  email: string;
  setEmail: (email: string) => void;
  problem: string;
  done: () => void;
  factor: () => void;
  forgot: () => void;
}

const PROBLEMS = { 0: 'signIn.unreachable', 401: 'signIn.wrong', 403: 'signIn.closed', 429: 'signIn.slow' } as const;

/** E-mail address and password. */
export function PasswordStep({ email, setEmail, problem: before, done, factor, forgot }: PasswordStepProps) {
  const say = useWords(kitWords);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState(before);
  const [busy, run] = useBusy(async () => {
    const { ok, status, body } = await auth('sign-in/email', { email, password });
    if (ok) return body.twoFactorRedirect ? factor() : done();
    setPassword('');
    setProblem(say(PROBLEMS[status as keyof typeof PROBLEMS] ?? 'signIn.failed'));
  });
  return (
    <form onSubmit={run}>
      <Stack gap="md">
        {problem && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput
          label={say('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          size="md"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={say('signIn.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          size="md"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={busy}>
          {say('signIn')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={forgot}>
          {say('signIn.forgot')}
        </Anchor>
      </Stack>
    </form>
  );
}
