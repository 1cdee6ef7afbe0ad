import { AssignForm, ListSkeleton, Loaded, Page, TeamGrid, useGraph, useWords } from '@relata/portal-kit';
import { TeamAssignDocument, TeamLearningDocument } from '@relata/schema/partner-portal';
import { learningScreenWords } from './learning-words.js';

/** How the people of the company stand with each course, and courses for them. */
export default function TeamLearningScreen() {
  const say = useWords(learningScreenWords);
  const answer = useGraph(TeamLearningDocument, {});
  return (
    <Page title={say('team')} back={{ to: '/learning', label: say('title') }}>
      <Loaded of={answer} pick={({ teamLearning }) => teamLearning} skeleton={<ListSkeleton />}>
        {(cells) => (
          <>
            <TeamGrid cells={cells} />
            {cells.length > 0 && <AssignForm cells={cells} document={TeamAssignDocument} done={answer.reload} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
