import { Button } from '@mantine/core';
import { Card, type Column, DataTable, Empty, ListSkeleton, Loaded, Page, useFormat, useGraph, useViewer, useWords } from '@relata/portal-kit';
import { CourseDeskDocument, type CourseDeskQuery } from '@relata/schema/employee-portal';
import { IconSchool } from '@tabler/icons-react';
import { Link } from 'react-router';
import { CourseStatus } from './course-status.js';
import { courseWords } from './course-words.js';

type Row = NonNullable<CourseDeskQuery['courses']>['nodes'][number];
export const AUTHORS = ['CHANNEL_MANAGER', 'HR', 'ADMIN'];

/** All courses that we give. */
export default function CoursesScreen() {
  const say = useWords(courseWords);
  const format = useFormat();
  const writes = useViewer()?.roles.some((role) => AUTHORS.includes(role));
  const answer = useGraph(CourseDeskDocument, {});
  const columns: Column<Row>[] = [
    { key: 'title', title: say('course'), cell: ({ title }) => title, card: 'title' },
    { key: 'status', title: say('status'), cell: ({ status }) => <CourseStatus of={status} />, card: 'beside' },
    { key: 'audiences', title: say('audiences'), cell: ({ audiences }) => audiences.map((each) => say(each as 'PARTNER')).join(', ') },
    { key: 'language', title: say('language'), cell: ({ language }) => language.toUpperCase() },
    { key: 'published', title: say('publishedAt'), cell: ({ publishedAt }) => format.date(publishedAt) },
    { key: 'minutes', title: say('minutes'), cell: ({ minutes }) => format.number(minutes), end: true },
  ];
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={
        writes && (
          <Button component={Link} to="/learning/new">
            {say('new')}
          </Button>
        )
      }
    >
      <Loaded of={answer} pick={({ courses }) => courses?.nodes} skeleton={<ListSkeleton />}>
        {(courses) => (
          <Card flush>
            {courses.length > 0 ? (
              <DataTable label={say('title')} columns={columns} rows={courses} to={({ id }) => `/learning/${id}`} />
            ) : (
              <Empty icon={IconSchool} title={say('none')} text={say('none.text')} />
            )}
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
