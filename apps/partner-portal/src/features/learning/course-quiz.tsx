import { Button, Group, Text } from '@mantine/core';
import { Card, Facts, LearningStatus, toast, useFormat, useSend, useWords } from '@relata/portal-kit';
import { QuizBeginDocument } from '@relata/schema/partner-portal';
import { useNavigate } from 'react-router';
import type { OwnEnrolment } from './course-lessons.js';
import { learningScreenWords } from './learning-words.js';

interface CourseQuizProps {
  of: { quizSize: number; passMark: number; timeLimitMinutes?: number | null };
  enrolment: OwnEnrolment;
}

/** What the quiz asks for, the attempts so far, and the way to the next one. */
export function CourseQuiz({ of: { quizSize, passMark, timeLimitMinutes }, enrolment }: CourseQuizProps) {
  const say = useWords(learningScreenWords);
  const format = useFormat();
  const navigate = useNavigate();
  const [begin, beginning] = useSend(QuizBeginDocument);
  const { attemptsLeft, nextAttemptAt, status, attempts } = enrolment;
  const open = attempts.nodes.some((attempt) => attempt.status === 'IN_PROGRESS');
  const may = open || (attemptsLeft !== 0 && !nextAttemptAt);
  const label = open ? 'quiz.goOn' : status === 'PASSED' ? 'quiz.renew' : attempts.nodes.length > 0 ? 'quiz.again' : 'quiz.begin';
  const start = async () => {
    const outcome = await begin({ input: { id: enrolment.id } });
    if (!outcome) return;
    for (const { message } of outcome.userErrors) toast(message);
    const id = outcome.payload.quizAttempt?.id;
    if (id) void navigate(`/learning/attempts/${id}`);
  };
  if (quizSize === 0)
    return (
      <Card title={say('quiz')}>
        <Text>{say('quiz.none')}</Text>
      </Card>
    );
  return (
    <Card title={say('quiz')}>
      <Text mb="sm">
        {say('quiz.about', { n: format.number(quizSize), mark: String(passMark) })}{' '}
        {timeLimitMinutes && say('quiz.time', { n: format.number(timeLimitMinutes) })}
      </Text>
      {attempts.nodes.length > 0 && (
        <Facts
          facts={attempts.nodes.map((attempt) => [
            say('attempt', { n: String(attempt.number) }),
            <Group key={attempt.id} gap="xs">
              <LearningStatus of={attempt.status} />
              {attempt.score && say('score', { score: format.number(attempt.score) })}
            </Group>,
          ])}
        />
      )}
      <Group justify="space-between" mt="md">
        <Text size="sm" c="dimmed">
          {status !== 'PASSED' &&
            attemptsLeft !== null &&
            attemptsLeft !== undefined &&
            attemptsLeft > 0 &&
            say('quiz.left', { n: String(attemptsLeft) })}
          {!open && nextAttemptAt && say('quiz.next', { when: format.dateTime(nextAttemptAt) })}
          {!may && !nextAttemptAt && status !== 'PASSED' && say('quiz.over')}
        </Text>
        {may && (
          <Button loading={beginning} onClick={() => void start()}>
            {say(label)}
          </Button>
        )}
      </Group>
    </Card>
  );
}
