import { Button, Text } from '@mantine/core';
import { Card, Empty, ListSkeleton, Loaded, MatterGrid, Page, useGraph, useViewer, useWords } from '@relata/portal-kit';
import { LearningDocument } from '@relata/schema/partner-portal';
import { IconSchool } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Certificates } from './certificates.js';
import { CourseCard } from './course-card.js';
import { learningScreenWords } from './learning-words.js';

/** What one has to learn and may learn, how far one is, and one's certificates. */
export default function LearningScreen() {
  const say = useWords(learningScreenWords);
  const admin = useViewer()?.roles.includes('PARTNER_ADMIN');
  const answer = useGraph(LearningDocument, {});
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={
        admin && (
          <Button component={Link} to="/learning/team" variant="default">
            {say('team')}
          </Button>
        )
      }
    >
      <Loaded
        of={answer}
        pick={({ courses, myEnrolments, myCertificates }) =>
          courses && myEnrolments && myCertificates && { courses: courses.nodes, enrolments: myEnrolments.nodes, certificates: myCertificates.nodes }
        }
        skeleton={<ListSkeleton />}
      >
        {({ courses, enrolments, certificates }) => (
          <>
            {courses.length === 0 ? (
              <Card>
                <Empty icon={IconSchool} title={say('courses.none')} text={say('courses.none.text')} />
              </Card>
            ) : (
              <MatterGrid>
                {[...courses]
                  .sort((a, b) => Number(b.required) - Number(a.required))
                  .map((course) => (
                    <CourseCard key={course.id} course={course} enrolment={enrolments.find((each) => each.course?.id === course.id)} />
                  ))}
              </MatterGrid>
            )}
            {certificates.length > 0 ? (
              <Certificates of={certificates} />
            ) : (
              <Card title={say('certificates')}>
                <Text c="dimmed">{say('certificates.none')}</Text>
              </Card>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
