import { Button, Group, NumberInput, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { Card, Cleaned, DetailSkeleton, Loaded, Page, toast, useGraph, useSend, useWords } from '@relata/portal-kit';
import { type CourseContentFragment, CourseDraftDocument, CourseEditDocument } from '@relata/schema/employee-portal';
import { type FormEvent, useState } from 'react';
import { useParams } from 'react-router';
import { courseWords } from './course-words.js';
import { ItemActions } from './item-actions.js';

/** Writes the lessons of the next version. */
export default function LessonsScreen() {
  const say = useWords(courseWords);
  const { id = '' } = useParams();
  const answer = useGraph(CourseEditDocument, { id });
  return (
    <Page title={say('lessons')} back={{ to: `/learning/${id}`, label: answer.data?.course?.title ?? say('course') }}>
      <Loaded of={answer} pick={({ course }) => course?.versions.nodes[0]} skeleton={<DetailSkeleton />}>
        {(version) => <LessonsForm key={version.id} courseId={id} version={version} />}
      </Loaded>
    </Page>
  );
}

interface Lesson {
  key: string;
  title: string;
  minutes: string | number;
  body: string;
  /** As it was when it was last saved. */
  html: string;
}

function LessonsForm({ courseId, version }: { courseId: string; version: CourseContentFragment }) {
  const say = useWords(courseWords);
  const [send, sending] = useSend(CourseDraftDocument);
  const [lessons, setLessons] = useState<Lesson[]>(() => version.lessons.nodes.map((lesson) => ({ ...lesson, key: lesson.id })));
  const change = (key: string, values: Partial<Lesson>) => setLessons((all) => all.map((each) => (each.key === key ? { ...each, ...values } : each)));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const input = { id: courseId, lessons: lessons.map(({ title, minutes, body }) => ({ title, minutes: Number(minutes), body })) };
    const outcome = await send({ input });
    if (outcome) toast(outcome.userErrors.map(({ message }) => message).join(' ') || say('saved'));
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="md">
        {lessons.map(({ key, title, minutes, body, html }, at) => (
          <Card
            key={key}
            title={say('lesson', { n: String(at + 1) })}
            aside={<ItemActions of={say('lesson', { n: String(at + 1) })} at={at} list={lessons} onChange={setLessons} />}
          >
            <Stack gap="sm">
              <Group align="flex-end" grow preventGrowOverflow={false}>
                <TextInput
                  label={say('name')}
                  required
                  maxLength={120}
                  value={title}
                  onChange={(event) => change(key, { title: event.currentTarget.value })}
                />
                <NumberInput
                  label={say('minutes')}
                  required
                  min={1}
                  maw={110}
                  allowDecimal={false}
                  hideControls
                  value={minutes}
                  onChange={(value) => change(key, { minutes: value })}
                />
              </Group>
              <Textarea
                label={say('body')}
                required
                autosize
                minRows={5}
                maxRows={24}
                maxLength={20_000}
                value={body}
                onChange={(event) => change(key, { body: event.currentTarget.value })}
              />
              {html && (
                <details>
                  <summary>{say('preview')}</summary>
                  <Title order={3}>{title}</Title>
                  <Cleaned html={html} prose />
                </details>
              )}
            </Stack>
          </Card>
        ))}
        <Group justify="space-between">
          <Button
            variant="default"
            onClick={() => setLessons((all) => [...all, { key: crypto.randomUUID(), title: '', minutes: 5, body: '', html: '' }])}
          >
            {say('addLesson')}
          </Button>
          <Button type="submit" loading={sending}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
