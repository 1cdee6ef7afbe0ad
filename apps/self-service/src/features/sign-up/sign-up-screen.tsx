import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Card, Empty, Page, useWords } from '@relata/portal-kit';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { signUpWords } from './sign-up-words.js';

/** A sign-in for somebody who has ordered. Whatever they say, the answer is the same; the link goes to the address on record. */
export default function SignUpScreen() {
  const say = useWords(signUpWords);
  const [state, setState] = useState<'asking' | 'sending' | 'sent' | 'wait' | 'failed'>('asking');
  const form = useForm({ initialValues: { orderNumber: '', email: '', proof: '' } });
  const submit = form.onSubmit(async (claim) => {
    setState('sending');
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/auth/sign-up', { method: 'POST', headers, body: JSON.stringify(claim) }).catch(() => null);
    setState(answer?.ok ? 'sent' : answer?.status === 429 ? 'wait' : 'failed');
  });
  if (state === 'sent')
    return (
      <Page title={say('title')}>
        <Empty icon={IconMail} title={say('sent')} text={say('sent.text')}>
          <Anchor component={Link} to="/">
            {say('signIn')}
          </Anchor>
        </Empty>
      </Page>
    );
  return (
    <Page title={say('title')} text={say('text')}>
      <Card>
        <form onSubmit={submit}>
          <Stack gap="md" maw={480}>
            <TextInput label={say('orderNumber')} required maxLength={60} {...form.getInputProps('orderNumber')} />
            <TextInput label={say('email')} type="email" autoComplete="email" required maxLength={254} {...form.getInputProps('email')} />
            <TextInput label={say('proof')} description={say('proof.text')} required maxLength={40} {...form.getInputProps('proof')} />
            {(state === 'wait' || state === 'failed') && <div role="alert">{say(state)}</div>}
            <Button type="submit" loading={state === 'sending'}>
              {say('send')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
