import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Card, FilesField, SentFiles, useFiles, useFormat, useInputForm, useWords } from '@relata/portal-kit';
import { type CaseDetailFragment, CaseReplyDocument } from '@relata/schema/self-service';
import { useNavigate } from 'react-router';
import { caseWords } from './case-words.js';
import classes from './cases.module.css';

type Message = CaseDetailFragment['messages']['nodes'][number];

/** What was said, oldest first, and the field to go on. */
export function CaseConversation({ case: found }: { case: CaseDetailFragment }) {
  const say = useWords(caseWords);
  return (
    <Card title={say('conversation')}>
      <ol className={classes.messages} aria-label={say('conversation')}>
        {found.messages.nodes.map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ol>
      {found.viewerCan.reply && <ReplyForm case={found} />}
    </Card>
  );
}

function MessageItem({ message: { at, text, authorKind, authorName, attachments } }: { message: Message }) {
  const say = useWords(caseWords);
  const format = useFormat();
  const mine = authorKind === 'CUSTOMER';
  return (
    <li className={classes.message} data-mine={mine || undefined}>
      <Text size="sm" c="dimmed">
        {authorName ?? say(mine ? 'you' : authorKind === 'SYSTEM' ? 'system' : 'us')} · {format.dateTime(at)}
      </Text>
      <p className={classes.text}>{text}</p>
      <SentFiles files={attachments.nodes} />
    </li>
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
