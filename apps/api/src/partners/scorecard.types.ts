import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar, DecimalScalar, IdScalar, LocalDateScalar } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { ScorecardMeasure } from './scorecard.measures.js';

@ObjectType({ description: 'One measure of a partner in a period.', simpleResolvers: true })
export class ScorecardFigure {
  @Field(() => ScorecardMeasure, { description: 'The measure.' })
  measure!: ScorecardMeasure;

  @Field(() => DecimalScalar, { nullable: true, description: 'What was reached; null where there is nothing to measure.' })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What partners of its tier should reach; null: nothing is said.' })
  target!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Share of the target that is reached, at most 1.' })
  attainment!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The middle value of the partners of its tier; never for partners.' })
  median!: string | null;
}

@ObjectType({ description: 'How a partner does in a period.', simpleResolvers: true })
export class PartnerScorecard {
  @Field(() => Partner, { nullable: true, description: 'The partner.' })
  partner!: Partner | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of its amounts: the company’s.' })
  currency!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Weighted mean of the shares of its targets that are reached, 0 to 100; never for partners.',
  })
  score!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place by score; never for partners.' })
  rank!: number | null;

  @Field(() => [ScorecardFigure], { description: 'Each measure.' })
  figures!: ScorecardFigure[];
}

@ArgsType()
export class ScorecardsArgs {
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  startsOn!: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period, included.' })
  endsOn!: string;
}

@ArgsType()
export class ScorecardArgs extends ScorecardsArgs {
  @Field(() => IdScalar, { description: 'The partner.' })
  partnerId!: string;
}
