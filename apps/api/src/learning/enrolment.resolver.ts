import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, connectionOf, IdScalar, type ListArgs, listArgsOf, mutate, payloadOf, reads } from '../core/index.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentCreateInput, EnrolmentWithdrawInput, LessonCompleteInput } from './enrolment.inputs.js';
import { completeLesson, enrol, withdraw } from './enrolment.service.js';
import { teamLearning } from './team-learning.service.js';
import { TeamLearning } from './team-learning.types.js';

@Resolver()
export class EnrolmentResolver extends reads(Enrolment, 'enrolment', 'enrolments') {
  @Query(() => connectionOf(Enrolment), { description: 'What the caller takes themself.' })
  myEnrolments(@Args(() => listArgsOf(Enrolment)) args: ListArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.list(Enrolment, args, info, (row) => `${row}.person_id = (select relata.person_id())`);
  }

  @Query(() => [TeamLearning], {
    description: 'How the active people of a partner stand with each course that is open to partners, by title of the course.',
  })
  teamLearning(
    @Arg('partnerId', () => IdScalar, { nullable: true, description: 'The partner; one’s own unless said.' }) partnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return teamLearning(ctx, partnerId, info);
  }

  @Mutation(() => payloadOf(Enrolment), { description: 'Takes a course.' })
  enrolmentCreate(@Arg('input', () => EnrolmentCreateInput) input: EnrolmentCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Enrolment, input, (tx) => enrol(tx, input));
  }

  @Mutation(() => payloadOf(Enrolment), { description: 'Takes somebody off a course that they have not passed.' })
  enrolmentWithdraw(
    @Arg('input', () => EnrolmentWithdrawInput) input: EnrolmentWithdrawInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Enrolment, input, (tx) => withdraw(tx, input));
  }

  @Mutation(() => payloadOf(Enrolment), {
    description: 'Says that the caller has read a lesson. Where there is no quiz, the last one passes the course.',
  })
  lessonComplete(@Arg('input', () => LessonCompleteInput) input: LessonCompleteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Enrolment, input, (tx) => completeLesson(tx, input));
  }
}
