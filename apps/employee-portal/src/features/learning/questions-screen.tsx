import { Button, Group, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, toast, useGraph, useSend, useWords } from '@relata/portal-kit';
import { type CourseContentFragment, CourseDraftDocument, CourseEditDocument } from '@relata/schema/employee-portal';
import { type FormEvent, useState } from 'react';
import { useParams } from 'react-router';
import { courseWords } from './course-words.js';
import { type Asked, newQuestion, QuestionCard } from './question-card.js';

/** Writes the questions of the next version, and how its quiz goes. */
export default function QuestionsScreen() {
  const say = useWords(courseWords);
  const { id = '' } = useParams();
  const answer = useGraph(CourseEditDocument, { id });
  return (
    <Page title={say('questions')} back={{ to: `/learning/${id}`, label: answer.data?.course?.title ?? say('course') }}>
      <Loaded of={answer} pick={({ course }) => course?.versions.nodes[0]} skeleton={<DetailSkeleton />}>
        {(version) => <QuestionsForm key={version.id} courseId={id} version={version} />}
      </Loaded>
    </Page>
  );
}

const RULES = ['passMark', 'questionsDrawn', 'timeLimitMinutes'] as const;

function QuestionsForm({ courseId, version }: { courseId: string; version: CourseContentFragment }) {
  const say = useWords(courseWords);
  const [send, sending] = useSend(CourseDraftDocument);
  const [rules, setRules] = useState<Record<(typeof RULES)[number], string | number>>({
    passMark: version.passMark,
    questionsDrawn: version.questionsDrawn ?? '',
    timeLimitMinutes: version.timeLimitMinutes ?? '',
  });
  const [questions, setQuestions] = useState<Asked[]>(() =>
    version.questions.nodes.map(({ id, choices, explanation, ...rest }) => ({
      ...rest,
      key: id,
      explanation: explanation ?? '',
      choices: choices.nodes.map((choice) => ({ key: choice.id, text: choice.text, correct: choice.correct })),
    })),
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const asked = questions.map(({ key: _, choices, explanation, ...rest }) => ({
      ...rest,
      explanation: explanation || null,
      choices: choices.map(({ text, correct }) => ({ text, correct })),
    }));
    const numbers = Object.fromEntries(RULES.map((name) => [name, rules[name] === '' ? null : Number(rules[name])]));
    const outcome = await send({ input: { id: courseId, ...numbers, questions: asked } });
    if (outcome) toast(outcome.userErrors.map(({ message }) => message).join(' ') || say('saved'));
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="md">
        <Card>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            {RULES.map((name) => (
              <NumberInput
                key={name}
                label={say(name)}
                required={name === 'passMark'}
                min={1}
                allowDecimal={false}
                hideControls
                value={rules[name]}
                onChange={(value) => setRules((all) => ({ ...all, [name]: value }))}
              />
            ))}
          </SimpleGrid>
        </Card>
        {questions.map((question, at) => (
          <QuestionCard key={question.key} at={at} list={questions} onChange={setQuestions} />
        ))}
        <Group justify="space-between">
          <Button variant="default" onClick={() => setQuestions((all) => [...all, newQuestion()])}>
            {say('addQuestion')}
          </Button>
          <Button type="submit" loading={sending}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
