import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, partInput, updateInput } from '../core/index.js';
import { Quote } from './quote.entity.js';
import { QuoteLine } from './quote-line.entity.js';

@InputType({ description: 'A product on a quote. Its list price is looked up.' })
export class QuoteLineInput extends partInput(QuoteLine, { required: ['product', 'quantity'], optional: ['discount'] }) {}

@InputType({ description: 'A new quote for a deal. It is for the account of the deal and in its currency.' })
export class QuoteCreateInput extends createInput(Quote, { required: ['opportunity'], optional: ['contact', 'taxRate', 'expiresOn', 'terms'] }) {
  @Field(() => [QuoteLineInput], {
    nullable: true,
    description: 'What is offered, at most 100 lines. Left out: the products, quantities and discounts of the deal’s lines.',
  })
  lines?: QuoteLineInput[] | null;
}

@InputType({ description: 'Changes to a draft. What is omitted stays. `lines` take the place of those that are there.' })
export class QuoteUpdateInput extends updateInput(Quote, ['contact', 'taxRate', 'expiresOn', 'terms']) {
  @Field(() => [QuoteLineInput], { nullable: true, description: 'What is offered, at most 100 lines.' })
  lines?: QuoteLineInput[] | null;
}

@InputType({ description: 'A new version of a quote: a draft with the same lines that takes the place of this one.' })
export class QuoteReviseInput extends actionInput(Quote) {}

@InputType({ description: 'Submitting a draft: approved at once within the limit of discounts, reviewed beyond it.' })
export class QuoteSubmitInput extends actionInput(Quote) {}

@InputType({ description: 'The approval by the one whose turn it is.' })
export class QuoteApproveInput extends actionInput(Quote) {
  @Field(() => String, { nullable: true, description: 'What they have to say, at most 500 characters.' })
  comment?: string | null;
}

@InputType({ description: 'The rejection of a quote: in review by the approver whose turn it is, afterwards by or for the customer.' })
export class QuoteRejectInput extends actionInput(Quote) {
  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Sending an approved quote: from now on the customer sees it.' })
export class QuoteSendInput extends actionInput(Quote) {}

@InputType({ description: 'The acceptance of a quote. It places the order, once, however often it is sent.' })
export class QuoteAcceptInput extends actionInput(Quote) {
  @Field(() => String, { nullable: true, description: 'The customer’s own number for the order, at most 60 characters.' })
  purchaseOrder?: string | null;
}
