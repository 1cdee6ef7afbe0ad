import { Field, InputType } from 'type-graphql';
import { createInput, IdScalar, updateInput } from '../core/index.js';
import { Agent, ServicePartner } from './agent.entity.js';
import { Queue } from './queue.entity.js';

const OPTIONAL = ['isDefault', 'skills', 'escalatesTo', 'manager', 'overflowMinutes', 'autoCloseDays'] as const;
const MEMBERS = 'Employees who take its cases, at most 500; they are put in the place of those who do.';

@InputType({ description: 'A new queue.' })
export class QueueCreateInput extends createInput(Queue, { required: ['name'], optional: OPTIONAL }) {
  @Field(() => [IdScalar], { nullable: true, description: MEMBERS })
  memberIds?: string[] | null;
}

@InputType({ description: 'Changes to a queue. What is omitted stays. `isDefault: true` takes that from the one that had it.' })
export class QueueUpdateInput extends updateInput(Queue, ['name', ...OPTIONAL]) {
  @Field(() => [IdScalar], { nullable: true, description: MEMBERS })
  memberIds?: string[] | null;
}

@InputType({ description: 'What an employee is given of the cases. It is made where it isn’t there; what is omitted stays.' })
export class AgentSetInput extends createInput(Agent, { required: ['employee'], optional: ['capacity', 'skills', 'availability'] }) {}

@InputType({ description: 'Whether an agent is given cases.' })
export class AgentSetAvailabilityInput extends createInput(Agent, { required: ['availability'], optional: ['employee'] }) {}

@InputType({ description: 'What a partner is given of the cases. It is made where it isn’t there; what is omitted stays.' })
export class ServicePartnerSetInput extends createInput(ServicePartner, {
  required: ['partner'],
  optional: ['capacity', 'skills', 'certifiedUntil'],
}) {}
