import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, MoneyInput, updateInput } from '../core/index.js';
import { FundClaimDocumentInput } from './fund.inputs.js';
import { FundClaim } from './fund-claim.entity.js';
import { FundRequest } from './fund-request.entity.js';

const note = (description: string) => Field(() => String, { nullable: true, description: `${description}; at most 500 characters.` });
const reason = (description: string) => Field(() => String, { description: `${description}; at most 500 characters.` });
const approvedAmount = (description: string) => Field(() => MoneyInput, { nullable: true, description });

@InputType({ description: 'A draft of a request for money.' })
export class FundRequestCreateInput extends createInput(FundRequest, {
  required: ['fund', 'activity', 'name', 'startsOn', 'endsOn', 'plannedCost', 'amount'],
  optional: ['description', 'expectedLeads', 'expectedRevenue'],
}) {}

@InputType({ description: 'Changes to the draft of a request. What is omitted stays.' })
export class FundRequestUpdateInput extends updateInput(FundRequest, [
  'activity',
  'name',
  'startsOn',
  'endsOn',
  'plannedCost',
  'amount',
  'description',
  'expectedLeads',
  'expectedRevenue',
]) {}

@InputType({ description: 'The draft goes to the channel manager.' })
export class FundRequestSubmitInput extends actionInput(FundRequest) {}

@InputType({ description: 'A request that is given up; what was set aside for it goes back.' })
export class FundRequestCancelInput extends actionInput(FundRequest) {
  @note('Why')
  reason?: string | null;
}

@InputType({ description: 'An approval: the money is set aside.' })
export class FundRequestApproveInput extends actionInput(FundRequest) {
  @approvedAmount('How much of what was asked for. Left out: all of it.')
  amount?: MoneyInput | null;

  @note('What to tell the partner')
  note?: string | null;
}

@InputType({ description: 'A refusal.' })
export class FundRequestRejectInput extends actionInput(FundRequest) {
  @reason('Why, for the partner')
  reason!: string;
}

@InputType({ description: 'The end of an approved request: what is left of it goes back.' })
export class FundRequestCloseInput extends actionInput(FundRequest) {}

@InputType({ description: 'A claim: what an approved activity cost, with the documents that prove it.' })
export class FundClaimSubmitInput extends createInput(FundClaim, { required: ['request', 'amount'], optional: ['final', 'comment'] }) {
  @Field(() => [FundClaimDocumentInput], { description: 'Its documents, 1 to 30, each once; at least one invoice.' })
  documents!: FundClaimDocumentInput[];
}

@InputType({ description: 'The approval of a claim, once each of its documents is reviewed.' })
export class FundClaimApproveInput extends actionInput(FundClaim) {
  @approvedAmount('How much of what was claimed. Left out: as much of it as the accepted invoices bear.')
  amount?: MoneyInput | null;

  @note('What to tell the partner')
  note?: string | null;
}

@InputType({ description: 'The refusal of a claim.' })
export class FundClaimRejectInput extends actionInput(FundClaim) {
  @reason('Why, for the partner')
  reason!: string;
}

@InputType({ description: 'The payment of an approved claim.' })
export class FundClaimPayInput extends actionInput(FundClaim) {
  @Field(() => String, { nullable: true, description: 'Reference of the payment, at most 120 characters.' })
  reference?: string | null;
}
