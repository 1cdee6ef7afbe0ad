import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { assign, type Context, createInput, mutate, payloadOf, reads } from '../core/index.js';
import { DiscountLimit } from './discount-limit.entity.js';

@InputType({ description: 'The limit of a role; it takes the place of the one that is there.' })
export class DiscountLimitSetInput extends createInput(DiscountLimit, { required: ['role', 'maxDiscount'] }) {}

@Resolver()
export class DiscountLimitResolver extends reads(DiscountLimit, null, 'discountLimits') {
  @Mutation(() => payloadOf(DiscountLimit), { description: 'Sets the discount that a role gives without approval.' })
  discountLimitSet(@Arg('input', () => DiscountLimitSetInput) input: DiscountLimitSetInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, DiscountLimit, input, async (tx) => {
      const limit = (await tx.em.findOne(DiscountLimit, { role: input.role })) ?? new DiscountLimit();
      await assign(tx, limit, input);
      tx.em.persist(limit);
      return limit;
    });
  }
}
