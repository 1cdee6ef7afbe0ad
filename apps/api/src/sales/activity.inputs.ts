import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, DateTimeScalar, partInput, updateInput } from '../core/index.js';
import { Activity } from './activity.entity.js';
import { ActivityParticipant } from './activity-participant.entity.js';

@InputType({ description: 'Someone who takes part: either an employee or a contact.' })
export class ActivityParticipantInput extends partInput(ActivityParticipant, { optional: ['employee', 'contact'] }) {}

@InputType({
  description:
    'A new activity on at least one record. What lies in the past and isn’t due is done; a task is open until it is completed. It is its maker’s unless the input says otherwise.',
})
export class ActivityCreateInput extends createInput(Activity, {
  required: ['kind', 'subject'],
  optional: ['body', 'at', 'dueAt', 'doneAt', 'minutes', 'owner', 'account', 'contact', 'lead', 'opportunity', 'order'],
}) {
  @Field(() => [ActivityParticipantInput], { nullable: true, description: 'Who takes part, at most 100.' })
  participants?: ActivityParticipantInput[] | null;
}

@InputType({ description: 'Changes to an activity. What is omitted stays; `participants` take the place of those that are there.' })
export class ActivityUpdateInput extends updateInput(Activity, [
  'subject',
  'body',
  'at',
  'dueAt',
  'minutes',
  'owner',
  'account',
  'contact',
  'lead',
  'opportunity',
  'order',
]) {
  @Field(() => [ActivityParticipantInput], { nullable: true, description: 'Who takes part, at most 100.' })
  participants?: ActivityParticipantInput[] | null;
}

@InputType({ description: 'Completing an activity.' })
export class ActivityCompleteInput extends actionInput(Activity) {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done; now unless said.' })
  doneAt?: Date | null;
}

@InputType({ description: 'Opening a completed activity again.' })
export class ActivityReopenInput extends actionInput(Activity) {}

@InputType({ description: 'Deleting an activity.' })
export class ActivityDeleteInput extends actionInput(Activity) {}
