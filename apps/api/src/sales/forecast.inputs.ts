import { ArgsType, Field, InputType } from 'type-graphql';
import { createInput, IdScalar, LocalDateScalar } from '../core/index.js';
import { ForecastOverride } from './forecast-override.entity.js';

@InputType({ description: 'A period: a calendar quarter, or a first and a last day.' })
export class PeriodInput {
  @Field(() => String, { nullable: true, description: 'A calendar quarter: `2026-Q3`.' })
  quarter?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day.' })
  start?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, included.' })
  end?: string | null;
}

@ArgsType()
export class ForecastArgs {
  @Field(() => PeriodInput, { description: 'Opportunities with their close date in it count.' })
  period!: PeriodInput;

  @Field(() => IdScalar, { nullable: true, description: 'One employee’s own deals.' })
  employeeId?: string | null;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'A manager’s team: a row for their own deals and one for each who reports to them, with everyone below.',
  })
  teamOf?: string | null;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'A territory: a row for itself and one for each directly below, with everything below that.',
  })
  territoryId?: string | null;
}

@InputType({ description: 'What a manager expects of an employee’s forecast. It takes the place of what stood there.' })
export class ForecastOverrideSetInput extends createInput(ForecastOverride, {
  required: ['owner', 'startsOn', 'endsOn'],
  optional: ['amount', 'note'],
}) {}
