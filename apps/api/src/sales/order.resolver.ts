import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Order } from './order.entity.js';
import { OrderCancelInput, OrderConfirmInput, OrderCreateInput, OrderReorderInput, OrderShortCloseInput } from './order.inputs.js';
import { reorder } from './order.reorder.js';
import { cancelOrder, confirmOrder, createOrder, shortCloseOrder } from './order.service.js';

@Resolver()
export class OrderResolver extends reads(Order, 'order', 'orders', 'orderChanged') {
  @Mutation(() => payloadOf(Order), { description: 'Places an order.' })
  orderCreate(@Arg('input', () => OrderCreateInput) input: OrderCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Order, input, (tx) => createOrder(tx, input));
  }

  @Mutation(() => payloadOf(Order), { description: 'Confirms an order, with the day by which it is promised, tax and freight.' })
  orderConfirm(@Arg('input', () => OrderConfirmInput) input: OrderConfirmInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Order, input, (tx) => confirmOrder(tx, input));
  }

  @Mutation(() => payloadOf(Order), { description: 'Cancels an order of which nothing was shipped.' })
  orderCancel(@Arg('input', () => OrderCancelInput) input: OrderCancelInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Order, input, (tx) => cancelOrder(tx, input));
  }

  @Mutation(() => payloadOf(Order), { description: 'Places the same order again, at the prices of today; answers the new one.' })
  orderReorder(@Arg('input', () => OrderReorderInput) input: OrderReorderInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Order, input, (tx) => reorder(tx, input));
  }

  @Mutation(() => payloadOf(Order), { description: 'Closes a partly shipped order short: the rest will not be shipped.' })
  orderShortClose(@Arg('input', () => OrderShortCloseInput) input: OrderShortCloseInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Order, input, (tx) => shortCloseOrder(tx, input));
  }
}
