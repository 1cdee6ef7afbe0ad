import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useInputForm } from '../form/use-input-form.js';
import type { GraphDocument } from '../graph/document.js';
import { Card } from '../look/card.js';
import { Conversation } from '../talk/conversation.js';
import { useArrivals } from '../talk/use-arrivals.js';
import { useWords } from '../words/words.js';
import type { Deal } from './deal.js';
import { dealWords } from './deal-words.js';

interface DealConversationProps {
  deal: Pick<Deal, 'id' | 'comments'>;
  /** On which side the viewer stands. */
  side: 'PARTNER' | 'VENDOR';
  /** Sends what they say; without it they only read. */
  document: GraphDocument<object, { input: { opportunityId: string; text: string; idempotencyKey: string } }> | null;
}

/** What both sides say on a deal, and the field to go on. */
export function DealConversation({ deal: { id, comments }, side, document }: DealConversationProps) {
  const say = useWords(dealWords);
  const last = comments.nodes.at(-1);
  useArrivals(last && { id: last.id, mine: last.side === side }, say('arrived'));
  return (
    <Card title={say('conversation')}>
      {comments.nodes.length === 0 && <Text c="dimmed">{say('conversation.none')}</Text>}
      <Conversation
        label={say('conversation')}
        said={comments.nodes.map(({ authorName, ...said }) => ({ ...said, text: said.text, name: authorName ?? '–', mine: said.side === side }))}
      />
      {document && <CommentForm id={id} document={document} />}
    </Card>
  );
}

function CommentForm({ id, document }: { id: string; document: NonNullable<DealConversationProps['document']> }) {
  const say = useWords(dealWords);
  // Sent twice, it is still one comment.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { form, submit, sending } = useInputForm({
    document,
    initialValues: { text: '' },
    variables: ({ text }) => ({ input: { opportunityId: id, text, idempotencyKey } }),
    done: () => {
      form.reset();
      setKey(crypto.randomUUID());
    },
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="md">
        <Textarea
          label={say('comment')}
          description={say('comment.seen')}
          autosize
          minRows={2}
          maxRows={12}
          required
          withAsterisk={false}
          maxLength={10_000}
          {...form.getInputProps('text')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={sending}>
            {say('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
