import { Anchor, Group, Text } from '@mantine/core';
import { Card, LearningStatus, Status, useFormat, useWords } from '@relata/portal-kit';
import type { CourseCardFragment, MyEnrolmentFragment } from '@relata/schema/partner-portal';
import { Link } from 'react-router';
import { learningScreenWords } from './learning-words.js';
import { LessonProgress } from './lesson-progress.js';

/** A course, and how far the viewer is. */
export function CourseCard({ course, enrolment }: { course: CourseCardFragment; enrolment: MyEnrolmentFragment | undefined }) {
  const say = useWords(learningScreenWords);
  const format = useFormat();
  const due = enrolment?.dueOn && enrolment.status !== 'PASSED' ? enrolment.dueOn : null;
  return (
    <Card
      title={course.title}
      aside={enrolment ? <LearningStatus of={enrolment.status} /> : course.required && <Status tone="warn">{say('required')}</Status>}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {course.summary}
      </Text>
      {enrolment && <LessonProgress of={enrolment} />}
      <Group justify="space-between" mt="sm">
        <Anchor component={Link} to={`/learning/${course.id}`} aria-label={`${say('lessons')}: ${course.title}`}>
          {say('lessons')}
        </Anchor>
        <Text size="sm" c={enrolment?.overdue ? 'red' : 'dimmed'}>
          {due ? say(enrolment?.overdue ? 'overdue' : 'due', { day: format.day(due) }) : say('minutes', { n: format.number(course.minutes) })}
        </Text>
      </Group>
    </Card>
  );
}
