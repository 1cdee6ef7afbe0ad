import { Field, InputType } from 'type-graphql';
import { createInput, partInput, updateInput } from '../core/index.js';
import { SlaPolicy } from './sla-policy.entity.js';
import { SlaTarget } from './sla-target.entity.js';

@InputType({ description: 'What is promised to cases of a priority, of accounts of a tier. Minutes that are left out: nothing is.' })
export class SlaTargetInput extends partInput(SlaTarget, {
  required: ['priority', 'supportTier'],
  optional: ['firstResponseMinutes', 'nextResponseMinutes', 'resolutionMinutes', 'calendar'],
}) {}

@InputType({ description: 'A new version of what is promised.' })
export class SlaPolicyCreateInput extends createInput(SlaPolicy, { required: ['name', 'startsAt', 'calendar'], optional: ['warnAtPercent'] }) {
  @Field(() => [SlaTargetInput], { description: 'What is promised: at least one, and one for each priority and tier at most.' })
  targets!: SlaTargetInput[];
}

@InputType({ description: 'Changes to a version that is not in force yet. `targets` take the place of those that are there.' })
export class SlaPolicyUpdateInput extends updateInput(SlaPolicy, ['name', 'startsAt', 'calendar', 'warnAtPercent']) {
  @Field(() => [SlaTargetInput], { nullable: true, description: 'What is promised, all of it.' })
  targets?: SlaTargetInput[] | null;
}
