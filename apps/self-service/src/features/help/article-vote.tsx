import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { announce, toast, useInputForm, useSend, useWords } from '@relata/portal-kit';
import { ArticleVoteDocument } from '@relata/schema/self-service';
import { useState } from 'react';
import type { ArticleDetail } from './article-screen.js';
import classes from './help.module.css';
import { helpWords } from './help-words.js';
import { useNotes } from './use-notes.js';

/** Whether it helped. Who is signed in can change their mind and say what was missing; of others it is counted once. */
export function ArticleVote({ article: { id, myVote, viewerCan } }: { article: ArticleDetail }) {
  const say = useWords(helpWords);
  const { note } = useNotes();
  const [send, sending] = useSend(ArticleVoteDocument);
  const [said, setSaid] = useState<boolean | null>(null);
  const chosen = said ?? myVote ?? null;
  const vote = async (helpful: boolean) => {
    if (viewerCan.vote) {
      const outcome = await send({ input: { articleId: id, helpful } });
      if (!outcome) return;
      if (outcome.userErrors[0]) return toast(outcome.userErrors[0].message);
    } else note(helpful ? 'HELPFUL' : 'UNHELPFUL', [id]);
    setSaid(helpful);
    announce(say(helpful ? 'thanks.yes' : 'thanks.no'));
  };
  const once = !viewerCan.vote && said !== null;
  return (
    <div className={classes.vote}>
      <Group gap="sm">
        <Text fw={600}>{say('helpful')}</Text>
        {[true, false].map((helpful) => (
          <Button
            key={String(helpful)}
            size="xs"
            variant={chosen === helpful ? 'filled' : 'default'}
            aria-pressed={chosen === helpful}
            disabled={sending || once}
            onClick={() => void vote(helpful)}
          >
            {say(helpful ? 'yes' : 'no')}
          </Button>
        ))}
      </Group>
      {said !== null && <Text c="dimmed">{say(said ? 'thanks.yes' : 'thanks.no')}</Text>}
      {said === false && viewerCan.vote && <Missing id={id} />}
    </div>
  );
}

/** What was missing, in their words. */
function Missing({ id }: { id: string }) {
  const say = useWords(helpWords);
  const [sent, setSent] = useState(false);
  const { form, submit, sending } = useInputForm({
    document: ArticleVoteDocument,
    initialValues: { comment: '' },
    variables: ({ comment }) => ({ input: { articleId: id, helpful: false, comment } }),
    done: () => {
      setSent(true);
      announce(say('missing.sent'));
    },
  });
  if (sent) return <Text>{say('missing.sent')}</Text>;
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" maw={480}>
        <Textarea label={say('missing')} required withAsterisk={false} maxLength={1000} autosize minRows={2} {...form.getInputProps('comment')} />
        <Group>
          <Button type="submit" size="xs" loading={sending}>
            {say('missing.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
