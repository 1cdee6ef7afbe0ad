import { Field, Int, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar, DecimalScalar, graphEnum, LocalDateScalar, Money } from '../core/index.js';
import { Employee, Territory } from '../directory/index.js';
import { ForecastOverride } from './forecast-override.entity.js';
import { ForecastCategory } from './stage.entity.js';

export const ForecastChangeKind = graphEnum(
  {
    CREATED: 'CREATED',
    WON: 'WON',
    LOST: 'LOST',
    MOVED_IN: 'MOVED_IN',
    MOVED_OUT: 'MOVED_OUT',
    INCREASED: 'INCREASED',
    DECREASED: 'DECREASED',
  },
  'ForecastChangeKind',
  'What happened to opportunities of a period since the snapshot.',
  {
    CREATED: 'Made since, with its close date in the period.',
    WON: 'Won since.',
    LOST: 'Lost since; with the amount it had then.',
    MOVED_IN: 'Came into the period: its close date was moved, or it was opened again.',
    MOVED_OUT: 'Left the period by its close date; with the amount it had then.',
    INCREASED: 'Worth more; with the difference.',
    DECREASED: 'Worth less; with the difference.',
  },
);
export type ForecastChangeKind = keyof typeof ForecastChangeKind;

@ObjectType({ description: 'Opportunities of one forecast category, counted and summed.', simpleResolvers: true })
export class ForecastSum {
  @Field(() => ForecastCategory, { description: 'The category. CLOSED is won; what was lost does not count.' })
  category!: ForecastCategory;

  @Field(() => Int, { description: 'How many opportunities.' })
  count!: number;

  @Field(() => Money, { nullable: true, description: 'Sum of their amounts in the company’s currency; null where a rate is missing.' })
  amount!: Money | null;

  @Field(() => Money, { nullable: true, description: 'The same, each amount times the probability of its stage.' })
  weighted!: Money | null;
}

@ObjectType({ description: 'One kind of change since the snapshot.', simpleResolvers: true })
export class ForecastChange {
  @Field(() => ForecastChangeKind, { description: 'What happened.' })
  kind!: ForecastChangeKind;

  @Field(() => Int, { description: 'To how many opportunities.' })
  count!: number;

  @Field(() => Money, { nullable: true, description: 'By how much, in the company’s currency; null where a rate is missing.' })
  amount!: Money | null;
}

@ObjectType({ description: 'The forecast of one employee, team or territory.', simpleResolvers: true })
export class ForecastRow {
  @Field(() => Employee, { nullable: true, description: 'Whose it is, with everyone below them unless `own`; null in a forecast by territory.' })
  employee?: Employee | null;

  @Field(() => Territory, { nullable: true, description: 'The territory, with everything below it unless `own`; null in a forecast by employee.' })
  territory?: Territory | null;

  @Field(() => Boolean, { description: 'Without those below.' })
  own!: boolean;

  @Field(() => [ForecastSum], { description: 'One sum for each forecast category.' })
  byCategory!: ForecastSum[];

  @Field(() => ForecastOverride, { nullable: true, description: 'What the manager expects instead, for exactly this period.' })
  override?: ForecastOverride | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Sum of the quotas whose period lies within this one; null where there is none, or a rate is missing.',
  })
  quota!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Subtotals of the orders placed in the period, cancelled ones left out; null where a rate is missing.',
  })
  attained!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Amounts of the opportunities won in the period; null where a rate is missing.' })
  won!: Money | null;

  @Field(() => DecimalScalar, { nullable: true, description: '`attained` as a share of `quota`: 1 is all of it.' })
  attainment!: string | null;

  @Field(() => [ForecastChange], {
    nullable: true,
    description: 'What changed since `comparedWith`, one entry per kind; null where there is no snapshot.',
  })
  changes!: ForecastChange[] | null;

  @Field(() => [CurrencyCodeScalar], { description: 'Currencies for which a rate is missing; sums that need one are null.' })
  missingRates!: string[];
}

@ObjectType({
  description: 'What is expected of a period, from the opportunities and orders that the viewer sees. A deal counts with who owns it today.',
  simpleResolvers: true,
})
export class Forecast {
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  startsOn!: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period.' })
  endsOn!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The company’s currency, which all sums are in.' })
  currency!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the snapshot that changes are counted from: the newest that is at least a week old.',
  })
  comparedWith!: string | null;

  @Field(() => ForecastRow, { description: 'All rows together.' })
  total!: ForecastRow;

  @Field(() => [ForecastRow], { description: 'One row for each report or territory below; what is asked for itself comes first.' })
  rows!: ForecastRow[];
}
