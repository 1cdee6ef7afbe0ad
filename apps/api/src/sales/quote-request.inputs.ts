import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar } from '../core/index.js';
import { QuoteRequest } from './quote-request.entity.js';

@InputType({ description: 'A partner asks for a quote on a deal of theirs.' })
export class QuoteRequestCreateInput extends createInput(QuoteRequest, { required: ['opportunity', 'note'], optional: ['dueOn'] }) {}

@InputType({ description: 'A quote of the deal answers the request, before or without being sent to the customer.' })
export class QuoteRequestAnswerInput extends actionInput(QuoteRequest) {
  @Field(() => IdScalar, { description: 'The quote, of the same deal.' })
  quoteId!: string;
}

@InputType({ description: 'There will be no quote.' })
export class QuoteRequestDeclineInput extends actionInput(QuoteRequest) {
  @Field(() => String, { description: 'Why, for the partner. At most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'The partner needs no quote any more.' })
export class QuoteRequestWithdrawInput extends actionInput(QuoteRequest) {}
