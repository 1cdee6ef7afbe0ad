import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { AttemptQuestion } from './attempt-question.entity.js';
import { AttemptQuestionAnswerInput, QuizAttemptBeginInput, QuizAttemptSubmitInput } from './enrolment.inputs.js';
import { answerQuestion, beginAttempt, submitAttempt } from './enrolment.service.js';
import { QuizAttempt } from './quiz-attempt.entity.js';

@Resolver()
export class QuizResolver extends reads(QuizAttempt, 'quizAttempt', null) {
  @Mutation(() => payloadOf(QuizAttempt), { description: 'Begins the quiz, or goes on with the attempt that is open.' })
  quizAttemptBegin(@Arg('input', () => QuizAttemptBeginInput) input: QuizAttemptBeginInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, QuizAttempt, input, (tx) => beginAttempt(tx, input));
  }

  @Mutation(() => payloadOf(AttemptQuestion), { description: 'Answers a question of an open attempt; it is kept at once.' })
  attemptQuestionAnswer(
    @Arg('input', () => AttemptQuestionAnswerInput) input: AttemptQuestionAnswerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, AttemptQuestion, input, (tx) => answerQuestion(tx, input));
  }

  @Mutation(() => payloadOf(QuizAttempt), { description: 'Submits an attempt, which is graded at once; once, however often it is sent.' })
  quizAttemptSubmit(
    @Arg('input', () => QuizAttemptSubmitInput) input: QuizAttemptSubmitInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, QuizAttempt, input, (tx) => submitAttempt(tx, input));
  }
}
