import { Button } from '@mantine/core';
import { DetailSkeleton, LearningStatus, Loaded, Page, toast, useGraph, useSend, useWords } from '@relata/portal-kit';
import { CourseDocument, EnrolDocument } from '@relata/schema/partner-portal';
import { useParams } from 'react-router';
import { Certificates } from './certificates.js';
import { CourseLessons } from './course-lessons.js';
import { CourseQuiz } from './course-quiz.js';
import { learningScreenWords } from './learning-words.js';

/** A course: its lessons, how far one is, its quiz, and the certificate. */
export default function CourseScreen() {
  const say = useWords(learningScreenWords);
  const { id = '' } = useParams();
  const answer = useGraph(CourseDocument, { id });
  const [enrol, enrolling] = useSend(EnrolDocument);
  const course = answer.data?.course;
  const enrolment = answer.data?.myEnrolments?.nodes[0];
  const begin = async () => {
    const outcome = await enrol({ input: { courseId: id } });
    if (!outcome) return;
    toast(outcome.userErrors.map(({ message }) => message).join(' ') || say('enrolled'));
    answer.reload();
  };
  return (
    <Page
      title={course?.title ?? say('courses')}
      text={course?.summary}
      back={{ to: '/learning', label: say('title') }}
      actions={
        course &&
        (enrolment ? (
          <LearningStatus of={enrolment.status} />
        ) : (
          <Button loading={enrolling} onClick={() => void begin()}>
            {say('enrol')}
          </Button>
        ))
      }
    >
      <Loaded of={answer} pick={(data) => data.course} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            <CourseLessons lessons={found.publishedVersion?.lessons.nodes ?? []} enrolment={enrolment} />
            {enrolment && found.publishedVersion && <CourseQuiz of={found.publishedVersion} enrolment={enrolment} />}
            {answer.data?.myCertificates && answer.data.myCertificates.nodes.length > 0 && <Certificates of={answer.data.myCertificates.nodes} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
