import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../core/index.js';
import { SlaMetric, SlaState } from './sla-record.entity.js';

@ObjectType('SlaClock', {
  description: 'Where a promise to a customer stood at a moment: worked out from what had happened by then.',
  simpleResolvers: true,
})
export class SlaClockType {
  @Field(() => SlaMetric, { description: 'What is promised.' })
  metric!: SlaMetric;

  @Field(() => SlaState, { description: 'Where it stands.' })
  state!: SlaState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the wait began.' })
  startedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the time is up if all stays as it is, or was; null while it is paused.' })
  dueAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the wait ended.' })
  stoppedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the time was up while it ran.' })
  breachedAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Business minutes that were promised; null: nothing is.' })
  targetMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Business minutes that are left, begun ones too; null once it has ended or was broken.' })
  remainingMinutes?: number | null;

  @Field(() => Int, { description: 'Business minutes that didn’t count, since it was paused.' })
  pausedMinutes!: number;
}
