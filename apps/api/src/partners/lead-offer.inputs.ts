import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar } from '../core/index.js';
import { LeadDeclineReason, LeadOffer } from './lead-offer.entity.js';

@InputType({ description: 'Offering a lead to a partner by hand, whatever the rule says of it.' })
export class LeadOfferCreateInput extends createInput(LeadOffer, { required: ['lead', 'partner'], optional: ['respondUntil'] }) {}

@InputType({ description: 'Accepting a lead for one’s partner.' })
export class LeadOfferAcceptInput extends actionInput(LeadOffer) {
  @Field(() => IdScalar, { nullable: true, description: 'The seller who works it: an administrator names one, for everybody else it is themself.' })
  sellerId?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to the vendor. At most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Declining a lead for one’s partner.' })
export class LeadOfferDeclineInput extends actionInput(LeadOffer) {
  @Field(() => LeadDeclineReason, { description: 'Why.' })
  reason!: LeadDeclineReason;

  @Field(() => String, { nullable: true, description: 'More to it; required where the reason is OTHER. At most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Taking back an offer, or a lead that was accepted. It goes on to the next partner.' })
export class LeadOfferPullBackInput extends actionInput(LeadOffer) {
  @Field(() => String, { description: 'Why; for the company alone. At most 500 characters.' })
  note!: string;
}
