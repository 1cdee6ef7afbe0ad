import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context, fieldNeeds, mutate, payloadOf, type Row, reads } from '../core/index.js';
import { Survey, type SurveyKind } from './survey.entity.js';
import { SurveyAnswerInput, SurveyCreateInput, SurveyUpdateInput } from './survey.inputs.js';
import { answer, createSurvey, questionOf, RANGES, updateSurvey } from './survey.service.js';
import { SurveyQuestion } from './survey.types.js';
import { SurveyResponse } from './survey-response.entity.js';

fieldNeeds('Survey', 'low', ['kind']);
fieldNeeds('Survey', 'high', ['kind']);

@Resolver(() => Survey)
export class SurveyResolver extends reads(Survey, null, 'surveys') {
  @FieldResolver(() => Int, { description: 'The lowest answer.' })
  low(@Root() { kind }: Row): number {
    return RANGES[kind as SurveyKind][0];
  }

  @FieldResolver(() => Int, { description: 'The highest answer.' })
  high(@Root() { kind }: Row): number {
    return RANGES[kind as SurveyKind][1];
  }

  @Mutation(() => payloadOf(Survey), { description: 'Makes a survey.' })
  surveyCreate(@Arg('input', () => SurveyCreateInput) input: SurveyCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Survey, input, (tx) => createSurvey(tx, input));
  }

  @Mutation(() => payloadOf(Survey), { description: 'Changes a survey.' })
  surveyUpdate(@Arg('input', () => SurveyUpdateInput) input: SurveyUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Survey, input, (tx) => updateSurvey(tx, input));
  }
}

@Resolver()
export class SurveyResponseResolver extends reads(SurveyResponse, null, 'surveyResponses') {
  @Query(() => SurveyQuestion, { nullable: true, description: 'What the link in a mail asks, signed in or not; null where the link is not ours.' })
  surveyQuestion(
    @Arg('token', () => String, { description: 'The token in the link.' }) token: string,
    @Arg('language', () => String, { nullable: true, description: 'The language that is wanted, ISO 639-1.' }) language: string | null,
    @Ctx() ctx: Context,
  ) {
    return questionOf(ctx, token, language);
  }

  @Mutation(() => payloadOf(SurveyResponse), {
    description: 'Answers a survey, once: by the token of its link, signed in or not, or in the portal. Who isn’t signed in sees no record of it.',
  })
  surveyAnswer(@Arg('input', () => SurveyAnswerInput) input: SurveyAnswerInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, SurveyResponse, input, (tx) => answer(tx, input));
  }
}
