import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf } from '../core/index.js';
import { QuoteRequest } from './quote-request.entity.js';
import { QuoteRequestAnswerInput, QuoteRequestCreateInput, QuoteRequestDeclineInput, QuoteRequestWithdrawInput } from './quote-request.inputs.js';
import { answerRequest, createRequest, declineRequest, withdrawRequest } from './quote-request.service.js';

@Resolver()
export class QuoteRequestResolver {
  @Mutation(() => payloadOf(QuoteRequest), {
    description: 'A partner asks for a quote on a deal of theirs, which becomes a task of its owner. One at a time.',
  })
  quoteRequestCreate(
    @Arg('input', () => QuoteRequestCreateInput) input: QuoteRequestCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, QuoteRequest, input, (tx) => createRequest(tx, input));
  }

  @Mutation(() => payloadOf(QuoteRequest), { description: 'Answers a request with a quote of the deal, which the partner is told of.' })
  quoteRequestAnswer(
    @Arg('input', () => QuoteRequestAnswerInput) input: QuoteRequestAnswerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, QuoteRequest, input, (tx) => answerRequest(tx, input));
  }

  @Mutation(() => payloadOf(QuoteRequest), { description: 'Says why there will be no quote.' })
  quoteRequestDecline(
    @Arg('input', () => QuoteRequestDeclineInput) input: QuoteRequestDeclineInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, QuoteRequest, input, (tx) => declineRequest(tx, input));
  }

  @Mutation(() => payloadOf(QuoteRequest), { description: 'The partner takes their request back.' })
  quoteRequestWithdraw(
    @Arg('input', () => QuoteRequestWithdrawInput) input: QuoteRequestWithdrawInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, QuoteRequest, input, (tx) => withdrawRequest(tx, input));
  }
}
