import { Button, Group, Stack, Textarea } from '@mantine/core';
import { toast, useSend, useWords } from '@relata/portal-kit';
import { SurveyAnswerDocument } from '@relata/schema/self-service';
import { type FormEvent, useState } from 'react';
import { type Question, Scale } from './scale.js';
import { surveyWords } from './survey-words.js';

interface SurveyFormProps {
  question: Question;
  /** By the token of the link, or by the id of what the viewer is asked. */
  by: { token: string } | { id: string };
  done: () => void;
  /** It was answered elsewhere meanwhile, or is over. */
  refused: () => void;
}

/** One answer, and a word to it. */
export function SurveyForm({ question, by, done, refused }: SurveyFormProps) {
  const say = useWords(surveyWords);
  const [send, sending] = useSend(SurveyAnswerDocument);
  const [score, setScore] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (score === null || sending) return;
    const outcome = await send({ input: { ...by, score, comment } });
    if (!outcome) return;
    if (!outcome.userErrors[0]) return done();
    toast(outcome.userErrors[0].message);
    refused();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md" maw={560}>
        <Scale {...question} value={score} onChange={setScore} />
        <Textarea
          label={say('comment')}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={sending}>
            {say('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
