import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityContact } from './opportunity-contact.entity.js';
import { OpportunityLine } from './opportunity-line.entity.js';

@InputType({ description: 'A product on an opportunity.' })
export class OpportunityLineInput extends partInput(OpportunityLine, { required: ['product', 'quantity'], optional: ['unitPrice', 'discount'] }) {}

@InputType({ description: 'A contact who takes part in a deal.' })
export class OpportunityContactInput extends partInput(OpportunityContact, { required: ['contact'], optional: ['role'] }) {}

@InputType({ description: 'A new opportunity. It starts in the first stage of the default pipeline unless the input says otherwise.' })
export class OpportunityCreateInput extends createInput(Opportunity, {
  required: ['name'],
  optional: [
    'account',
    'pipeline',
    'stage',
    'amount',
    'closeDate',
    'owner',
    'partner',
    'partnerInvolvement',
    'partnerSeller',
    'competitor',
    'nextStep',
  ],
}) {
  @Field(() => [OpportunityLineInput], {
    nullable: true,
    description: 'What would be sold, at most 100 lines at the prices that apply unless typed; the amount is then their sum.',
  })
  lines?: OpportunityLineInput[] | null;

  @Field(() => [OpportunityContactInput], { nullable: true, description: 'Who takes part, at most 100.' })
  contacts?: OpportunityContactInput[] | null;
}

@InputType({ description: 'Changes to an opportunity. What is omitted stays. `lines` and `contacts` take the place of those that are there.' })
export class OpportunityUpdateInput extends updateInput(Opportunity, [
  'name',
  'account',
  'amount',
  'closeDate',
  'owner',
  'partner',
  'partnerInvolvement',
  'partnerSeller',
  'competitor',
  'nextStep',
  'forecastCategory',
]) {
  @Field(() => [OpportunityLineInput], {
    nullable: true,
    description: 'What would be sold, at most 100 lines; the amount is then their sum. An empty list leaves the amount to be typed.',
  })
  lines?: OpportunityLineInput[] | null;

  @Field(() => [OpportunityContactInput], { nullable: true, description: 'Who takes part, at most 100.' })
  contacts?: OpportunityContactInput[] | null;
}

@InputType({ description: 'A move to another open stage, of its pipeline or of another one.' })
export class OpportunityMoveInput extends actionInput(Opportunity) {
  @Field(() => IdScalar, { description: 'The stage to enter. One of another pipeline takes the opportunity there.' })
  stageId!: string;
}

@InputType({ description: 'Winning or losing an opportunity.' })
export class OpportunityCloseInput extends actionInput(Opportunity) {
  @Field(() => Boolean, { description: 'Won, or else lost.' })
  won!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was lost; required on loss.' })
  lossReason?: string | null;
}

@InputType({ description: 'Opening a closed opportunity again, in the stage it was in before it closed.' })
export class OpportunityReopenInput extends actionInput(Opportunity) {}
