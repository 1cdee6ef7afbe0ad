import { Base, entity, int, type Many, many, oneOf, ref, text } from '../core/index.js';
import { QuestionKind } from './course.states.js';
import { CourseVersion } from './course-version.entity.js';
import { QuizChoice } from './quiz-choice.entity.js';

/** Who takes a course never reads these: an attempt has a copy of what it asks (`attempt-question.entity.ts`). */
@entity({
  prefix: 'qzq',
  describe: 'A question that the quiz of a course can ask.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['course_version_id, position, id'],
  uniques: [['course_version_id', 'position']],
})
export class QuizQuestion extends Base {
  @ref(() => CourseVersion, { describe: 'The version of the course.', onDelete: 'cascade' })
  courseVersion!: CourseVersion;

  @int({ describe: 'Its place among the questions, from 1.', sort: true, min: 1 })
  position!: number;

  @oneOf(QuestionKind, { describe: 'How it is answered.' })
  kind!: QuestionKind;

  @text({ describe: 'The question.', max: 1000 })
  text!: string;

  @text({ describe: 'Why the right answer is right; for who has passed.', nullable: true, max: 2000 })
  explanation?: string | null;

  @int({ describe: 'Points for the right answer.', initial: 1, min: 1, max: 10 })
  points: number = 1;

  @many(() => QuizChoice, 'question', { describe: 'What can be answered.' })
  choices?: Many<QuizChoice>;
}
