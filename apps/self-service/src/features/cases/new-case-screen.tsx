import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { accountOf, Card, FilesField, Page, toast, useFiles, useInputForm, useViewer, useWords } from '@relata/portal-kit';
import { CaseCreateDocument, type CaseKind } from '@relata/schema/self-service';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useNotes } from '../help/use-notes.js';
import { caseWords } from './case-words.js';
import classes from './cases.module.css';
import { SuggestedArticles } from './suggested-articles.js';

const KINDS: CaseKind[] = ['QUESTION', 'PROBLEM', 'COMPLAINT', 'RETURN', 'INFORMATION'];

/** A new case; `?order=` says which order it is about. */
export default function NewCaseScreen() {
  const say = useWords(caseWords);
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const account = accountOf(useViewer());
  const { noteSent } = useNotes();
  const files = useFiles();
  // Sent twice, it is still one case.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { form, submit, sending } = useInputForm({
    document: CaseCreateDocument,
    initialValues: { kind: 'QUESTION' as CaseKind, subject: '', description: '' },
    variables: (values) => ({
      input: { ...values, accountId: account?.id, orderId: address.get('order'), attachmentIds: files.attach(), idempotencyKey },
    }),
    done: (payload) => {
      noteSent(payload.case?.id);
      void navigate(`/questions/${payload.case?.id}`);
    },
  });
  const answered = () => {
    toast(say('answered'));
    void navigate('/questions');
  };
  return (
    <Page title={say('ask')} text={say('ask.text')} back={{ to: '/questions', label: say('title') }}>
      <Card>
        <form onSubmit={submit}>
          <Stack gap="md" className={classes.asking}>
            <Select
              label={say('kind')}
              data={KINDS.map((value) => ({ value, label: say(value) }))}
              allowDeselect={false}
              {...form.getInputProps('kind')}
            />
            <TextInput label={say('subject')} required maxLength={255} {...form.getInputProps('subject')} />
            <SuggestedArticles subject={form.values.subject} text={form.values.description} answered={answered} />
            <Textarea
              label={say('description')}
              autosize
              minRows={5}
              maxRows={20}
              required
              maxLength={100_000}
              {...form.getInputProps('description')}
            />
            <Group justify="space-between" align="start">
              <FilesField files={files} />
              <Button type="submit" loading={sending} disabled={files.sending}>
                {say('send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
