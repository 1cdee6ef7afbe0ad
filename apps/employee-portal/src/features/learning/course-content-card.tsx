import { Button, Group, Text } from '@mantine/core';
import { Card, toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import {
  type CourseAboutFragment,
  CourseArchiveDocument,
  type CourseContentFragment,
  CourseDiscardDocument,
  CoursePublishDocument,
} from '@relata/schema/employee-portal';
import { Link } from 'react-router';
import { CourseStatus } from './course-status.js';
import { courseWords } from './course-words.js';

/** The newest version, the ways to write it, and to publish it. */
export function CourseContentCard({ course, version }: { course: CourseAboutFragment; version: CourseContentFragment }) {
  const say = useWords(courseWords);
  const confirm = useConfirm();
  const [publish, publishing] = useSend(CoursePublishDocument);
  const [discard, discarding] = useSend(CourseDiscardDocument);
  const [archive, archiving] = useSend(CourseArchiveDocument);
  const input = { id: course.id };
  const n = String(version.number);
  const draft = version.status === 'DRAFT';
  const tell = (outcome: { userErrors: { message: string }[] } | null, done: string) => {
    if (outcome) toast(outcome.userErrors.map(({ message }) => message).join(' ') || done);
  };
  const askAndDo = async (title: string, text: string, action: string, act: () => Promise<void>, danger = false) => {
    if ((await confirm({ title, text, action, danger })) !== null) await act();
  };
  return (
    <Card title={`${say('content')}: ${say('version', { n })}`} aside={<CourseStatus of={version.status} />}>
      <Text>{say('content.count', { lessons: String(version.lessons.nodes.length), questions: String(version.questions.nodes.length) })}</Text>
      <Text size="sm" c="dimmed" mb="md">
        {say(draft ? 'content.draft' : 'content.published')}
      </Text>
      <Group>
        <Button component={Link} to={`/learning/${course.id}/lessons`} variant="default">
          {say('lessons.edit')}
        </Button>
        <Button component={Link} to={`/learning/${course.id}/questions`} variant="default">
          {say('questions.edit')}
        </Button>
        {draft && course.viewerCan.publish && (
          <Button
            loading={publishing}
            onClick={() =>
              void askAndDo(say('publish.question', { n }), say('publish.text'), say('publish'), async () =>
                tell(await publish({ input }), say('published')),
              )
            }
          >
            {say('publish')}
          </Button>
        )}
        {draft && course.publishedAt && (
          <Button
            variant="subtle"
            color="red"
            loading={discarding}
            onClick={() =>
              void askAndDo(`${say('discard')}?`, say('discard.text'), say('discard'), async () => tell(await discard({ input }), say('saved')), true)
            }
          >
            {say('discard')}
          </Button>
        )}
        {!draft && course.status === 'ARCHIVED' && (
          <Button loading={publishing} onClick={() => void publish({ input }).then((outcome) => tell(outcome, say('published')))}>
            {say('reopen')}
          </Button>
        )}
        {course.status === 'PUBLISHED' && (
          <Button
            variant="subtle"
            color="red"
            loading={archiving}
            onClick={() =>
              void askAndDo(`${say('archive')}?`, say('archive.text'), say('archive'), async () => tell(await archive({ input }), say('saved')), true)
            }
          >
            {say('archive')}
          </Button>
        )}
      </Group>
    </Card>
  );
}
