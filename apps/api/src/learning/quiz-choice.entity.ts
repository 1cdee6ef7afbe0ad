import { Base, entity, flag, int, ref, text } from '../core/index.js';
import { QuizQuestion } from './quiz-question.entity.js';

@entity({
  prefix: 'qzc',
  describe: 'A choice of a question.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['question_id, position, id'],
  uniques: [['question_id', 'position']],
})
export class QuizChoice extends Base {
  @ref(() => QuizQuestion, { describe: 'The question.', onDelete: 'cascade' })
  question!: QuizQuestion;

  @int({ describe: 'Its place, from 1. Attempts mix the choices.', sort: true, min: 1 })
  position!: number;

  @text({ describe: 'What it says.', max: 500 })
  text!: string;

  @flag({ describe: 'It is right.' })
  correct!: boolean;
}
