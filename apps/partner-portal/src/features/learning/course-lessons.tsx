import { Accordion, Button, Group, Text } from '@mantine/core';
import { Card, Cleaned, Status, toast, useFormat, useSend, useWords } from '@relata/portal-kit';
import { type CourseQuery, LessonCompleteDocument } from '@relata/schema/partner-portal';
import { useState } from 'react';
import { learningScreenWords } from './learning-words.js';
import { LessonProgress } from './lesson-progress.js';

export type OwnEnrolment = NonNullable<CourseQuery['myEnrolments']>['nodes'][number];
type Version = NonNullable<NonNullable<CourseQuery['course']>['publishedVersion']>;

/** The lessons in their order, each to be opened and ticked off; the first unread one is open. */
export function CourseLessons({ lessons, enrolment }: { lessons: Version['lessons']['nodes']; enrolment: OwnEnrolment | undefined }) {
  const say = useWords(learningScreenWords);
  const format = useFormat();
  const [complete, sending] = useSend(LessonCompleteDocument);
  const read = new Set(enrolment?.progress.nodes.map(({ lesson }) => lesson?.id));
  const next = lessons.find(({ id }) => !read.has(id));
  const [opened, setOpened] = useState<string | null>();
  const tick = async (lessonId: string) => {
    const outcome = await complete({ input: { id: enrolment?.id ?? '', lessonId } });
    if (!outcome) return;
    for (const { message } of outcome.userErrors) toast(message);
    if (outcome.userErrors.length === 0) setOpened(lessons[lessons.findIndex(({ id }) => id === lessonId) + 1]?.id ?? null);
  };
  return (
    <Card title={say('lessons')}>
      {enrolment && <LessonProgress of={enrolment} />}
      <Accordion mt="md" value={opened === undefined ? (next?.id ?? null) : opened} onChange={setOpened}>
        {lessons.map(({ id, title, minutes, html }) => (
          <Accordion.Item key={id} value={id}>
            <Accordion.Control>
              <Group justify="space-between" wrap="nowrap">
                <span>{title}</span>
                {read.has(id) ? (
                  <Status tone="good">{say('done')}</Status>
                ) : (
                  <Text size="sm" c="dimmed" component="span">
                    {say('minutes', { n: format.number(minutes) })}
                  </Text>
                )}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Cleaned html={html} prose />
              {enrolment && !read.has(id) && (
                <Button loading={sending} onClick={() => void tick(id)}>
                  {say('read')}
                </Button>
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Card>
  );
}
