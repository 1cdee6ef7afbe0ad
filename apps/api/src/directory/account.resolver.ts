import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Account } from './account.entity.js';
import { AccountCreateInput, AccountUpdateInput } from './account.inputs.js';
import { createAccount, updateAccount } from './account.service.js';

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
}
