import { AssignForm, ListSkeleton, Loaded, Page, TeamGrid, useGraph, useWords } from '@relata/portal-kit';
import { CourseAssignDocument, PartnerLearningDocument } from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { courseWords } from './course-words.js';

/** How the people of a partner stand, and courses for them. */
export default function PartnerLearningScreen() {
  const say = useWords(courseWords);
  const { id = '' } = useParams();
  const answer = useGraph(PartnerLearningDocument, { id });
  return (
    <Page title={answer.data?.partner?.name ?? say('partner')} back={{ to: '/learning', label: say('title') }}>
      <Loaded of={answer} pick={({ partner, teamLearning }) => partner && teamLearning} skeleton={<ListSkeleton />}>
        {(cells) => (
          <>
            <TeamGrid cells={cells} />
            {cells.length > 0 && <AssignForm cells={cells} document={CourseAssignDocument} done={answer.reload} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
