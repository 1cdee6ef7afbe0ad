import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { ExchangeRate } from './exchange-rate.entity.js';
import { ExchangeRateSetInput } from './exchange-rate.inputs.js';
import { setExchangeRate } from './exchange-rate.service.js';

@Resolver()
export class ExchangeRateResolver extends reads(ExchangeRate, null, 'exchangeRates') {
  @Mutation(() => payloadOf(ExchangeRate), { description: 'Sets the rate of a pair of currencies for a day.' })
  exchangeRateSet(@Arg('input', () => ExchangeRateSetInput) input: ExchangeRateSetInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, ExchangeRate, input, (tx) => setExchangeRate(tx, input));
  }
}
