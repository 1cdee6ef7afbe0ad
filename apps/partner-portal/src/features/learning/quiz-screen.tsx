import { DetailSkeleton, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { QuizDocument } from '@relata/schema/partner-portal';
import { useParams } from 'react-router';
import { QuizForm } from './quiz-form.js';
import { QuizResult } from './quiz-result.js';
import { quizWords } from './quiz-words.js';

/** An attempt at a quiz: its questions while it is open, and then what came of it. */
export default function QuizScreen() {
  const say = useWords(quizWords);
  const { id = '' } = useParams();
  const answer = useGraph(QuizDocument, { id }, { requestPolicy: 'cache-and-network' });
  const attempt = answer.data?.quizAttempt;
  const course = attempt?.enrolment?.course;
  return (
    <Page
      title={course ? say('of', { course: course.title }) : say('title')}
      text={attempt?.status === 'IN_PROGRESS' ? say('text') : undefined}
      back={{ to: course ? `/learning/${course.id}` : '/learning', label: say('back') }}
    >
      <Loaded of={answer} pick={({ quizAttempt }) => quizAttempt} skeleton={<DetailSkeleton />}>
        {(found) => (found.status === 'IN_PROGRESS' ? <QuizForm of={found} /> : <QuizResult of={found} />)}
      </Loaded>
    </Page>
  );
}
