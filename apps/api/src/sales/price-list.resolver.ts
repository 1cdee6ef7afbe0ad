import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { PriceList } from './price-list.entity.js';
import { PriceListCreateInput, PriceListSetPricesInput, PriceListUpdateInput } from './price-list.inputs.js';
import { createPriceList, setPrices, updatePriceList } from './price-list.service.js';

@Resolver()
export class PriceListResolver extends reads(PriceList, 'priceList', 'priceLists') {
  @Mutation(() => payloadOf(PriceList), { description: 'Makes a price list, without prices yet.' })
  priceListCreate(@Arg('input', () => PriceListCreateInput) input: PriceListCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, PriceList, input, (tx) => createPriceList(tx, input));
  }

  @Mutation(() => payloadOf(PriceList), { description: 'Changes whom a price list is for and when it holds.' })
  priceListUpdate(@Arg('input', () => PriceListUpdateInput) input: PriceListUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, PriceList, input, (tx) => updatePriceList(tx, input));
  }

  @Mutation(() => payloadOf(PriceList), { description: 'Puts prices on a price list and takes prices off it.' })
  priceListSetPrices(
    @Arg('input', () => PriceListSetPricesInput) input: PriceListSetPricesInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PriceList, input, (tx) => setPrices(tx, input));
  }
}
