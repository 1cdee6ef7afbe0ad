import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, MoneyInput, partInput, updateInput } from '../core/index.js';
import { Fund } from './fund.entity.js';
import { FundActivity } from './fund-activity.js';
import { FundDocument } from './fund-document.entity.js';
import { FundProgramme } from './fund-programme.entity.js';

const activities = () => Field(() => [FundActivity], { nullable: true, description: 'What it may be used for. Empty: anything.' });

@InputType({ description: 'A new fund programme.' })
export class FundProgrammeCreateInput extends createInput(FundProgramme, {
  required: ['name', 'startsOn', 'endsOn', 'budget', 'reimbursement'],
  optional: ['certifiedPeople', 'claimDays', 'terms'],
}) {
  @activities()
  activities?: FundActivity[] | null;
}

@InputType({ description: 'Changes to a fund programme. What is omitted stays.' })
export class FundProgrammeUpdateInput extends updateInput(FundProgramme, [
  'name',
  'startsOn',
  'endsOn',
  'budget',
  'reimbursement',
  'certifiedPeople',
  'claimDays',
  'terms',
]) {
  @activities()
  activities?: FundActivity[] | null;
}

@InputType({ description: 'Money for a partner, from the budget of a programme.' })
export class FundAllocateInput extends createInput(Fund, { required: ['programme', 'partner'] }) {
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'How much, in the currency of the programme. Left out: the allowance of the partner’s tier.',
  })
  amount?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'Why; at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A correction of what a partner has, up or down.' })
export class FundAdjustInput extends actionInput(Fund) {
  @Field(() => MoneyInput, { description: 'How much more; below zero: how much less, at most what is available.' })
  amount!: MoneyInput;

  @Field(() => String, { description: 'Why; at most 500 characters.' })
  note!: string;
}

@InputType({ description: 'What the review of a document found.' })
export class FundDocumentReviewInput extends actionInput(FundDocument) {
  @Field(() => Boolean, { description: 'Accepted, or else refused.' })
  accepted!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is refused, for the partner; at most 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A document of a claim.' })
export class FundClaimDocumentInput extends partInput(FundDocument, { required: ['kind'], optional: ['cost'] }) {
  @Field(() => IdScalar, { description: 'What POST /fund-documents answered.' })
  documentId!: string;
}
