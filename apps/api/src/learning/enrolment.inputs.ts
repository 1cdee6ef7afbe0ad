import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar } from '../core/index.js';
import { AttemptQuestion } from './attempt-question.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { QuizAttempt } from './quiz-attempt.entity.js';

@InputType({ description: 'Taking a course oneself.' })
export class EnrolmentCreateInput extends createInput(Enrolment, { required: ['course'] }) {}

@InputType({ description: 'Taking somebody off a course. What was assigned to somebody is taken back by who assigns.' })
export class EnrolmentWithdrawInput extends actionInput(Enrolment) {}

@InputType({ description: 'A lesson that the caller has read.' })
export class LessonCompleteInput extends actionInput(Enrolment) {
  @Field(() => IdScalar, { description: 'The lesson.' })
  lessonId!: string;
}

@InputType({ description: 'Beginning the quiz of a course, or going on with the attempt that is open.' })
export class QuizAttemptBeginInput extends actionInput(Enrolment) {}

@InputType({ description: 'The answer to a question of an open attempt. It is kept at once, and can be changed until the attempt is submitted.' })
export class AttemptQuestionAnswerInput extends actionInput(AttemptQuestion) {
  @Field(() => [String], { description: 'Letters of the choices: A is the first. None takes the answer back.' })
  answer!: string[];
}

@InputType({ description: 'Submitting an attempt to be graded. Sent again it answers what it answered.' })
export class QuizAttemptSubmitInput extends actionInput(QuizAttempt) {}
