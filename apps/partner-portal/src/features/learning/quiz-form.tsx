import { Button, Group, Text } from '@mantine/core';
import { announce, toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import { QuizAnswerDocument, type QuizQuery, QuizSubmitDocument } from '@relata/schema/partner-portal';
import { type FormEvent, useState } from 'react';
import { QuestionField } from './question-field.js';
import { quizWords } from './quiz-words.js';
import { TimeLeft } from './time-left.js';

export type Attempt = NonNullable<QuizQuery['quizAttempt']>;

/** The questions. Each answer goes to the server as it is given, so that a reload or a lost connection loses none. */
export function QuizForm({ of }: { of: Attempt }) {
  const say = useWords(quizWords);
  const confirm = useConfirm();
  const [save] = useSend(QuizAnswerDocument);
  const [hand, handing] = useSend(QuizSubmitDocument);
  const questions = of.questions.nodes;
  const [given, setGiven] = useState<Record<string, string[]>>({});
  const answerOf = (id: string) => given[id] ?? questions.find((question) => question.id === id)?.answer ?? [];
  const answered = questions.filter(({ id }) => answerOf(id).length > 0).length;
  const total = String(questions.length);
  const give = async (id: string, answer: string[]) => {
    const before = answerOf(id);
    setGiven((all) => ({ ...all, [id]: answer }));
    const outcome = await save({ input: { id, answer } });
    if (outcome && outcome.userErrors.length === 0) return;
    for (const { message } of outcome?.userErrors ?? []) toast(message);
    // What is shown is what is kept.
    setGiven((all) => ({ ...all, [id]: before }));
  };
  const submit = async () => {
    const outcome = await hand({ input: { id: of.id } });
    for (const { message } of outcome?.userErrors ?? []) toast(message);
  };
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    const open = questions.length - answered;
    const text = `${open > 0 ? `${say('submit.open', { n: String(open) })} ` : ''}${say('submit.text')}`;
    if ((await confirm({ title: say('submit.question'), text, action: say('submit') })) !== null) await submit();
  };
  const over = () => {
    announce(say('over'));
    toast(say('over'));
    void submit();
  };
  return (
    <form onSubmit={(event) => void ask(event)}>
      {of.endsAt && <TimeLeft until={of.endsAt} over={over} />}
      {questions.map((question, at) => (
        <QuestionField
          key={question.id}
          question={question}
          place={say('question', { n: String(at + 1), total })}
          answer={answerOf(question.id)}
          onChange={(answer) => void give(question.id, answer)}
        />
      ))}
      <Group justify="space-between" mt="lg">
        <Text size="sm" c="dimmed">
          {say('answered', { n: String(answered), total })}
        </Text>
        <Button type="submit" loading={handing}>
          {say('submit')}
        </Button>
      </Group>
    </form>
  );
}
