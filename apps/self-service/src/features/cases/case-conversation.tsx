import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Card, Conversation, FilesField, useFiles, useInputForm, useWords } from '@relata/portal-kit';
import { type CaseDetailFragment, CaseReplyDocument } from '@relata/schema/self-service';
import { useNavigate } from 'react-router';
import { caseWords } from './case-words.js';

/** What was said, oldest first, and the field to go on. */
export function CaseConversation({ case: found }: { case: CaseDetailFragment }) {
  const say = useWords(caseWords);
  return (
    <Card title={say('conversation')}>
      <Conversation
        label={say('conversation')}
        said={found.messages.nodes.map(({ id, at, text, authorKind, authorName, attachments }) => ({
          ...{ id, at, text, mine: authorKind === 'CUSTOMER', files: attachments.nodes },
          name: authorName ?? say(authorKind === 'CUSTOMER' ? 'you' : authorKind === 'SYSTEM' ? 'system' : 'us'),
        }))}
      />
      {found.viewerCan.reply && <ReplyForm case={found} />}
    </Card>
  );
}

/** An answer to a closed case becomes a new one that follows it; the viewer is taken there. */
function ReplyForm({ case: { id, status } }: { case: CaseDetailFragment }) {
  const say = useWords(caseWords);
  const navigate = useNavigate();
  const files = useFiles();
  const { form, submit, sending } = useInputForm({
    document: CaseReplyDocument,
    initialValues: { text: '' },
    variables: (values) => ({ input: { id, ...values, attachmentIds: files.attach() } }),
    done: (payload) => {
      form.reset();
      files.clear();
      const on = payload.caseMessage?.case?.id;
      if (on && on !== id) void navigate(`/questions/${on}`);
    },
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="md">
        <Textarea
          label={say('answer')}
          description={status === 'CLOSED' ? say('closed') : say('live')}
          autosize
          minRows={3}
          maxRows={14}
          required
          maxLength={100_000}
          {...form.getInputProps('text')}
        />
        <Group justify="space-between" align="start">
          <FilesField files={files} />
          <Button type="submit" loading={sending} disabled={files.sending}>
            {say('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
