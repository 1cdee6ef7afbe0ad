import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../core/index.js';
import { SurveyKind } from './survey.entity.js';
import { SurveyResponseState } from './survey-response.entity.js';

@ObjectType({ description: 'What the link in a mail asks.', simpleResolvers: true })
export class SurveyQuestion {
  @Field(() => SurveyKind, { description: 'What it measures.' })
  kind!: SurveyKind;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => Int, { description: 'The lowest answer.' })
  low!: number;

  @Field(() => Int, { description: 'The highest answer.' })
  high!: number;

  @Field(() => DateTimeScalar, { description: 'Until when it can be answered.' })
  expiresAt!: Date;

  @Field(() => SurveyResponseState, { description: 'Whether it waits for an answer.' })
  state!: keyof typeof SurveyResponseState;
}
