import { Field, InputType } from 'type-graphql';
import { actionInput, createInput } from '../core/index.js';
import { DealChangeRequest } from './deal-change.entity.js';

@InputType({ description: 'Asking the owner of a deal to change it.' })
export class DealChangeRequestCreateInput extends createInput(DealChangeRequest, {
  required: ['opportunity', 'reason'],
  optional: ['amount', 'closeDate', 'stage'],
}) {}

@InputType({ description: 'Taking back what was asked.' })
export class DealChangeRequestWithdrawInput extends actionInput(DealChangeRequest) {}

@InputType({ description: 'An answer to what a partner asked.' })
export class DealChangeRequestDecideInput extends actionInput(DealChangeRequest) {
  @Field(() => Boolean, { description: 'The deal is changed; else it stays.' })
  accept!: boolean;

  @Field(() => String, { nullable: true, description: 'For the partner to read; required when it is declined.' })
  message?: string | null;
}
