import { DetailSkeleton, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { CourseEditDocument } from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { CourseAboutForm } from './course-about-form.js';
import { CourseContentCard } from './course-content-card.js';
import { CoursePartnersCard } from './course-partners-card.js';
import { CourseStatus } from './course-status.js';
import { courseWords } from './course-words.js';

/** A course as those see it who run it: what it is, what it teaches, and who has passed it. */
export default function CourseEditScreen() {
  const say = useWords(courseWords);
  const { id = '' } = useParams();
  const answer = useGraph(CourseEditDocument, { id });
  const course = answer.data?.course;
  return (
    <Page title={course?.title ?? say('course')} text={course && <CourseStatus of={course.status} />} back={{ to: '/learning', label: say('title') }}>
      <Loaded of={answer} pick={(data) => data.course} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            {found.versions.nodes[0] && <CourseContentCard course={found} version={found.versions.nodes[0]} />}
            {/* Who sees no partners gets none of them. */}
            {answer.data?.certifiedPartners && found.status !== 'DRAFT' && <CoursePartnersCard rows={answer.data.certifiedPartners} />}
            {found.viewerCan.update && <CourseAboutForm key={found.version} course={found} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
