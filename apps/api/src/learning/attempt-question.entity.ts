import { Base, dateTime, entity, int, oneOf, ref, text, texts } from '../core/index.js';
import { QuestionKind } from './course.states.js';
import { QuizAttempt } from './quiz-attempt.entity.js';
import { QuizQuestion } from './quiz-question.entity.js';

/** A copy of the question with its choices mixed. It has the right answers nowhere: they are looked up when it is graded. */
@entity({
  prefix: 'qaq',
  describe: 'A question as an attempt asks it, with the answer given so far.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['attempt_id, position, id', 'question_id'],
  uniques: [['attempt_id', 'position']],
})
export class AttemptQuestion extends Base {
  @ref(() => QuizAttempt, { describe: 'The attempt.', onDelete: 'cascade' })
  attempt!: QuizAttempt;

  @int({ describe: 'Its place, from 1.', sort: true, min: 1 })
  position!: number;

  @oneOf(QuestionKind, { describe: 'How it is answered.' })
  kind!: QuestionKind;

  @text({ describe: 'The question.', max: 1000, filter: false })
  text!: string;

  @texts({ describe: 'What can be answered: the first is A, the second B, and so on.' })
  choices!: string[];

  @texts({ describe: 'Letters of the choices that were answered; none: not yet.' })
  answer: string[] = [];

  @dateTime({ describe: 'When it was last answered.', nullable: true })
  answeredAt?: Date | null;

  @int({ describe: 'Points for the answer, once the attempt is passed.', nullable: true, min: 0 })
  points?: number | null;

  @text({ describe: 'Why the right answer is right, once the attempt is passed.', nullable: true, max: 2000, filter: false })
  explanation?: string | null;

  @ref(() => QuizQuestion, { describe: 'The question that it is a copy of.', internal: true })
  question!: QuizQuestion;

  @texts({ describe: 'Ids of the choices, in their mixed order.', internal: true })
  choiceIds!: string[];
}
