import { Base, computed, date, dateTime, decimal, entity, graphEnum, int, type Many, many, oneOf, ref } from '../core/index.js';
import { Person } from '../directory/index.js';
import { Course } from './course.entity.js';
import { CourseVersion } from './course-version.entity.js';
import { LessonProgress } from './lesson-progress.entity.js';
import { QuizAttempt } from './quiz-attempt.entity.js';

export const EnrolmentStatus = graphEnum(
  { ENROLLED: 'ENROLLED', IN_PROGRESS: 'IN_PROGRESS', PASSED: 'PASSED', FAILED: 'FAILED', WITHDRAWN: 'WITHDRAWN' },
  'EnrolmentStatus',
  'How far somebody has come with a course.',
  { FAILED: 'No attempt is left for now.', PASSED: 'Until they begin it again, to renew their certificate.' },
);
export type EnrolmentStatus = keyof typeof EnrolmentStatus;

@entity({
  prefix: 'enr',
  describe: 'Somebody who takes a course, of their own accord or because it was assigned to them.',
  orderBy: [{ field: 'enrolledAt', direction: 'DESC' }],
  indexes: [
    'person_id, enrolled_at, id',
    'course_id, enrolled_at, id',
    'enrolled_at, id',
    'created_at, id',
    'due_on, id',
    'course_version_id',
    'assigned_by_id',
  ],
  uniques: [['person_id', 'course_id']],
  checks: { withdrawn: "(status = 'WITHDRAWN') = (withdrawn_at is not null)" },
})
export class Enrolment extends Base {
  @ref(() => Person, { describe: 'Who takes it.' })
  person!: Person;

  @ref(() => Course, { describe: 'The course.' })
  course!: Course;

  @ref(() => CourseVersion, { describe: 'The version that they take: the published one.', nullable: true })
  courseVersion?: CourseVersion | null;

  @oneOf(EnrolmentStatus, { describe: 'How far they have come.', initial: 'ENROLLED' })
  status: EnrolmentStatus = 'ENROLLED';

  @ref(() => Person, { describe: 'Who assigned it; null: they enrolled themselves.', nullable: true })
  assignedBy?: Person | null;

  @dateTime({ describe: 'Since when.', sort: true })
  enrolledAt!: Date;

  @date({ describe: 'The day by which they should have passed.', nullable: true, sort: true })
  dueOn?: string | null;

  @dateTime({ describe: 'When they began.', nullable: true })
  startedAt?: Date | null;

  @dateTime({ describe: 'When they last passed.', nullable: true })
  passedAt?: Date | null;

  @dateTime({ describe: 'When they were taken off it, by themselves or by who assigned it.', nullable: true })
  withdrawnAt?: Date | null;

  @decimal({ describe: 'Percent of the points in the last attempt, rounded down.', nullable: true, min: 0, max: 100 })
  score?: string | null;

  @int({ describe: 'How many days before it is due they were last reminded.', nullable: true, internal: true })
  remindedDays?: number | null;

  @computed('int', {
    describe: 'How many lessons they have read.',
    sql: (row) => `(select count(*)::int from lesson_progress p where p.enrolment_id = ${row}.id and p.course_version_id = ${row}.course_version_id)`,
  })
  lessonsDone?: number;

  @computed('int', {
    describe: 'How many lessons there are.',
    sql: (row) => `(select count(*)::int from lesson l where l.course_version_id = ${row}.course_version_id)`,
  })
  lessonsTotal?: number;

  @computed('boolean', {
    describe: 'It is due and not passed.',
    sql: (row) => `(${row}.status not in ('PASSED', 'WITHDRAWN') and coalesce(${row}.due_on < (now() at time zone 'utc')::date, false))`,
  })
  overdue?: boolean;

  @computed('int', {
    describe: 'How many attempts are left at this moment; null: as many as they like.',
    nullable: true,
    sql: (row) => `(select chance.attempts_left from relata.attempt_chance(${row}.id) chance)`,
  })
  attemptsLeft?: number | null;

  @computed('dateTime', {
    describe: 'When they can begin the next attempt, where that is later than now; null: at once, or never again if none is left.',
    nullable: true,
    sql: (row) => `(select chance.next_at from relata.attempt_chance(${row}.id) chance)`,
  })
  nextAttemptAt?: Date | null;

  @many(() => LessonProgress, 'enrolment', { describe: 'The lessons that they have read.' })
  progress?: Many<LessonProgress>;

  @many(() => QuizAttempt, 'enrolment', { describe: 'Their attempts at the quiz, the newest first; for themselves and who runs the courses.' })
  attempts?: Many<QuizAttempt>;
}
