import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Quote } from './quote.entity.js';
import {
  QuoteAcceptInput,
  QuoteApproveInput,
  QuoteCreateInput,
  QuoteRejectInput,
  QuoteReviseInput,
  QuoteSendInput,
  QuoteSubmitInput,
  QuoteUpdateInput,
} from './quote.inputs.js';
import { createQuote, reviseQuote, sendQuote, updateQuote } from './quote.service.js';
import { acceptQuote } from './quote-accept.service.js';
import { approveQuote, rejectQuote, submitQuote } from './quote-approval.service.js';

@Resolver()
export class QuoteResolver extends reads(Quote, 'quote', 'quotes') {
  @Mutation(() => payloadOf(Quote), { description: 'Makes a quote for a deal, as a draft.' })
  quoteCreate(@Arg('input', () => QuoteCreateInput) input: QuoteCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quote, input, (tx) => createQuote(tx, input));
  }

  @Mutation(() => payloadOf(Quote), { description: 'Changes a draft. What is omitted stays.' })
  quoteUpdate(@Arg('input', () => QuoteUpdateInput) input: QuoteUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quote, input, (tx) => updateQuote(tx, input));
  }

  @Mutation(() => payloadOf(Quote), { description: 'Makes a new version of a quote, which takes its place.' })
  quoteRevise(@Arg('input', () => QuoteReviseInput) input: QuoteReviseInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quote, input, (tx) => reviseQuote(tx, input));
  }

  @Mutation(() => payloadOf(Quote), { description: 'Submits a draft: approved at once within the limit of discounts, reviewed beyond it.' })
  quoteSubmit(@Arg('input', () => QuoteSubmitInput) input: QuoteSubmitInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quote, input, (tx) => submitQuote(tx, input));
  }

  @Mutation(() => payloadOf(Quote), { description: 'Approves a quote in review, by the one whose turn it is.' })
  quoteApprove(@Arg('input', () => QuoteApproveInput) input: QuoteApproveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quote, input, (tx) => approveQuote(tx, input));
  }

  @Mutation(() => payloadOf(Quote), { description: 'Rejects a quote: in review its approver, once it is sent the customer or who sells to them.' })
  quoteReject(@Arg('input', () => QuoteRejectInput) input: QuoteRejectInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quote, input, (tx) => rejectQuote(tx, input));
  }

  @Mutation(() => payloadOf(Quote), { description: 'Sends an approved quote to the customer.' })
  quoteSend(@Arg('input', () => QuoteSendInput) input: QuoteSendInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quote, input, (tx) => sendQuote(tx, input));
  }

  @Mutation(() => payloadOf(Quote), { description: 'Accepts a quote, which places its order. Sent again, it answers the same order.' })
  quoteAccept(@Arg('input', () => QuoteAcceptInput) input: QuoteAcceptInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quote, input, (tx) => acceptQuote(tx, input));
  }
}
