import { Base, dateTime, decimal, entity, graphEnum, int, type Many, many, oneOf, ref } from '../core/index.js';
import { Person } from '../directory/index.js';
import { AttemptQuestion } from './attempt-question.entity.js';
import { CourseVersion } from './course-version.entity.js';
import { Enrolment } from './enrolment.entity.js';

export const AttemptStatus = graphEnum(
  { IN_PROGRESS: 'IN_PROGRESS', PASSED: 'PASSED', FAILED: 'FAILED' },
  'AttemptStatus',
  'What has become of an attempt at a quiz.',
);
export type AttemptStatus = keyof typeof AttemptStatus;

/** Begun, answered and graded by functions of the database alone (`quiz.database.ts`). */
@entity({
  prefix: 'qza',
  describe: 'An attempt at the quiz of a course.',
  orderBy: [{ field: 'startedAt', direction: 'DESC' }],
  indexes: [
    'enrolment_id, started_at, id',
    'person_id, started_at, id',
    'started_at, id',
    'course_version_id',
    { name: 'quiz_attempt_ends_at', expression: "(ends_at) where status = 'IN_PROGRESS'" },
  ],
  uniques: [['enrolment_id', 'number']],
  checks: { graded: "(status = 'IN_PROGRESS') = (submitted_at is null) and (status = 'IN_PROGRESS') = (score is null)" },
})
export class QuizAttempt extends Base {
  @ref(() => Enrolment, { describe: 'Who takes which course.' })
  enrolment!: Enrolment;

  @ref(() => Person, { describe: 'Who tries.' })
  person!: Person;

  @ref(() => CourseVersion, { describe: 'The version of the course that it is on.' })
  courseVersion!: CourseVersion;

  @int({ describe: 'Counts the attempts of an enrolment, from 1.', min: 1 })
  number!: number;

  @oneOf(AttemptStatus, { describe: 'What has become of it.', initial: 'IN_PROGRESS' })
  status: AttemptStatus = 'IN_PROGRESS';

  @dateTime({ describe: 'When it was begun.', sort: true })
  startedAt!: Date;

  @dateTime({ describe: 'Until when it can be answered; null: as long as one likes.', nullable: true })
  endsAt?: Date | null;

  @dateTime({ describe: 'When it was submitted, or its time was over.', nullable: true })
  submittedAt?: Date | null;

  @int({ describe: 'Points for the right answers; null until it is submitted.', nullable: true, min: 0 })
  points?: number | null;

  @int({ describe: 'Points that there are.', min: 0 })
  maxPoints!: number;

  @decimal({ describe: 'Percent of the points, rounded down; null until it is submitted.', nullable: true, min: 0, max: 100 })
  score?: string | null;

  @many(() => AttemptQuestion, 'attempt', { describe: 'What it asks, in order.' })
  questions?: Many<AttemptQuestion>;
}
