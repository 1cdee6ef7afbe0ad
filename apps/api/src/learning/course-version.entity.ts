import { Base, computed, dateTime, entity, int, type Many, many, oneOf, ref } from '../core/index.js';
import { Employee } from '../directory/index.js';
import { Course } from './course.entity.js';
import { CourseStatus } from './course.states.js';
import { Lesson } from './lesson.entity.js';
import { QuizQuestion } from './quiz-question.entity.js';

/** What was published stays as it was (`course.database.ts`), so that an attempt and a certificate say on what they were. */
@entity({
  prefix: 'crv',
  describe: 'A version of a course: its lessons, its questions and how its quiz goes.',
  orderBy: [{ field: 'number', direction: 'DESC' }],
  indexes: [
    'course_id, number, id',
    'author_id, id',
    { name: 'course_version_open_unique', expression: "(course_id) where status = 'DRAFT'", unique: true },
  ],
  uniques: [['course_id', 'number']],
  checks: { published_when: "(status = 'DRAFT') = (published_at is null)" },
})
export class CourseVersion extends Base {
  @ref(() => Course, { describe: 'The course.' })
  course!: Course;

  @int({ describe: 'Counts the versions of a course, from 1.', sort: true, min: 1 })
  number!: number;

  @oneOf(CourseStatus, { describe: 'How far it has come.', initial: 'DRAFT' })
  status: CourseStatus = 'DRAFT';

  @int({ describe: 'Percent of the points that pass the quiz.', initial: 80, min: 1, max: 100 })
  passMark: number = 80;

  @int({ describe: 'How many questions are drawn for an attempt; null: all.', nullable: true, min: 1, max: 200 })
  questionsDrawn?: number | null;

  @int({ describe: 'Minutes for an attempt; null: as long as one likes.', nullable: true, min: 1, max: 480 })
  timeLimitMinutes?: number | null;

  @ref(() => Employee, { describe: 'Who began it.' })
  author!: Employee;

  @dateTime({ describe: 'When it was published; null: it was not.', nullable: true })
  publishedAt?: Date | null;

  @computed('int', {
    describe: 'How many questions an attempt asks; 0: there is no quiz, and reading the lessons passes.',
    sql: (row) => `relata.quiz_size(${row}.id)`,
  })
  quizSize?: number;

  @many(() => Lesson, 'courseVersion', { describe: 'Its lessons, in order.' })
  lessons?: Many<Lesson>;

  @many(() => QuizQuestion, 'courseVersion', { describe: 'The questions that attempts draw from, with the right answers; for who writes courses.' })
  questions?: Many<QuizQuestion>;
}
