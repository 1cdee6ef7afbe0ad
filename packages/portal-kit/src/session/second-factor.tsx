import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { auth } from './auth.js';
import { useBusy } from './use-busy.js';

const OVER = new Set(['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE']);

/** A code of the authenticator app, or one of those kept for when it is lost. */
export function SecondFactor({ done, over }: { done: () => void; over: () => void }) {
  const say = useWords(kitWords);
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [problem, setProblem] = useState('');
  const [busy, run] = useBusy(async () => {
    const answer = await (recovery
      ? auth('two-factor/verify-backup-code', { code: code.trim() })
      : auth('two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') }));
    if (answer.ok) return done();
    if (OVER.has(answer.body.code ?? '')) return over();
    setCode('');
    setProblem(say(answer.status === 0 ? 'signIn.unreachable' : answer.status === 429 ? 'signIn.slow' : 'factor.wrong'));
  });
  const change = () => {
    setRecovery(!recovery);
    setCode('');
    setProblem('');
  };
  return (
    <form onSubmit={run}>
      <Stack gap="md">
        <Text c="dimmed">{say(recovery ? 'factor.recovery.text' : 'factor.text')}</Text>
        {problem && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput
          key={String(recovery)}
          label={say(recovery ? 'factor.recovery' : 'factor.code')}
          autoComplete="one-time-code"
          inputMode={recovery ? 'text' : 'numeric'}
          data-autofocus
          autoFocus
          required
          withAsterisk={false}
          size="md"
          maxLength={16}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={busy}>
          {say('factor.go')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={change}>
          {say(recovery ? 'factor.useApp' : 'factor.useRecovery')}
        </Anchor>
      </Stack>
    </form>
  );
}
