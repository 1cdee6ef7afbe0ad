import { Button, Group, RingProgress, Text, Title } from '@mantine/core';
import { Card, Status, useFormat, useWords } from '@relata/portal-kit';
import { Link } from 'react-router';
import type { Attempt } from './quiz-form.js';
import { quizWords } from './quiz-words.js';

/** What came of an attempt; who has passed sees by question what was right, and why. */
export function QuizResult({ of }: { of: Attempt }) {
  const say = useWords(quizWords);
  const format = useFormat();
  const passed = of.status === 'PASSED';
  const score = format.number(of.score);
  const { enrolment, courseVersion } = of;
  return (
    <>
      <Card>
        <Group wrap="nowrap" align="center" gap="lg">
          <RingProgress
            size={92}
            aria-hidden
            sections={[{ value: Number(of.score), color: passed ? 'green' : 'red' }]}
            label={
              <Text ta="center" size="sm">
                {score} %
              </Text>
            }
          />
          <div>
            <Title order={2}>{say(passed ? 'passed' : 'failed')}</Title>
            <Text>{say(passed ? 'passed.text' : 'failed.text', { score, mark: String(courseVersion?.passMark ?? '') })}</Text>
            {!passed && enrolment?.nextAttemptAt && <Text c="dimmed">{say('next', { when: format.dateTime(enrolment.nextAttemptAt) })}</Text>}
            {!passed && enrolment?.attemptsLeft === 0 && !enrolment.nextAttemptAt && <Text c="dimmed">{say('next.none')}</Text>}
          </div>
        </Group>
        <Group mt="md">
          <Button component={Link} to={passed ? '/learning' : `/learning/${enrolment?.course?.id ?? ''}`}>
            {say(passed ? 'certificates' : 'back')}
          </Button>
        </Group>
      </Card>
      {passed &&
        of.questions.nodes.map(({ id, text, choices, answer, points, explanation }) => (
          <Card key={id} title={text} aside={<Status tone={points ? 'good' : 'bad'}>{say(points ? 'right' : 'wrong')}</Status>}>
            <Text>{say('yours', { answer: answer.map((letter) => choices[letter.charCodeAt(0) - 65]).join(', ') || say('nothing') })}</Text>
            {explanation && (
              <Text c="dimmed" mt="xs">
                {explanation}
              </Text>
            )}
          </Card>
        ))}
    </>
  );
}
