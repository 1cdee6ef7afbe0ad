import { Field, InputType } from 'type-graphql';
import { createInput, IdScalar, updateInput } from '../core/index.js';
import { Survey } from './survey.entity.js';
import { SurveyResponse } from './survey-response.entity.js';

@InputType({ description: 'A new survey.' })
export class SurveyCreateInput extends createInput(Survey, {
  required: ['name', 'kind', 'question'],
  optional: ['event', 'questions', 'active', 'delayHours', 'validDays', 'quietDays'],
}) {}

@InputType({ description: 'Changes to a survey. What is omitted stays; what it measures stays too, since its answers do.' })
export class SurveyUpdateInput extends updateInput(Survey, [
  'name',
  'question',
  'questions',
  'event',
  'active',
  'delayHours',
  'validDays',
  'quietDays',
]) {}

@InputType({ description: 'An answer: by the token of the link, or by the id for who is asked and signed in. It is given once.' })
export class SurveyAnswerInput extends createInput(SurveyResponse, { required: ['score'], optional: ['comment'] }) {
  @Field(() => String, { nullable: true, description: 'The token in the link of the mail.' })
  token?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'The SurveyResponse, without a token.' })
  id?: string | null;
}
