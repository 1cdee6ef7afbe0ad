import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Account } from './account.entity.js';
import { AccountCreateInput, AccountTagsInput, AccountUpdateInput } from './account.inputs.js';
import { addTags, createAccount, removeTags, updateAccount } from './account.service.js';
import { tagsInUse } from './account.tags.js';

@ObjectType({ description: 'A tag and on how many accounts it is.', simpleResolvers: true })
export class TagCount {
  @Field(() => String, { description: 'The tag.' })
  tag!: string;

  @Field(() => Int, { description: 'On how many accounts that the viewer sees.' })
  count!: number;
}

@Resolver()
export class AccountResolver extends reads(Account, 'account', 'accounts') {
  @Mutation(() => payloadOf(Account), { description: 'Makes an account. It belongs to its maker unless the input says otherwise.' })
  accountCreate(@Arg('input', () => AccountCreateInput) input: AccountCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Account, input, (tx) => createAccount(tx, input));
  }

  @Mutation(() => payloadOf(Account), { description: 'Changes an account. What is omitted stays.' })
  accountUpdate(@Arg('input', () => AccountUpdateInput) input: AccountUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Account, input, (tx) => updateAccount(tx, input));
  }

  @Mutation(() => payloadOf(Account), { description: 'Adds tags to an account.' })
  accountTagsAdd(@Arg('input', () => AccountTagsInput) input: AccountTagsInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Account, input, (tx) => addTags(tx, input));
  }

  @Mutation(() => payloadOf(Account), { description: 'Takes tags off an account.' })
  accountTagsRemove(@Arg('input', () => AccountTagsInput) input: AccountTagsInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Account, input, (tx) => removeTags(tx, input));
  }

  @Query(() => [TagCount], { description: 'The tags in use on the accounts that the viewer sees, most used first, at most 200.' })
  accountTags(
    @Ctx() ctx: Context,
    @Arg('startsWith', () => String, { nullable: true, description: 'Only tags that begin so, in any case.' }) startsWith?: string | null,
  ) {
    return tagsInUse(ctx, startsWith ?? '');
  }
}
