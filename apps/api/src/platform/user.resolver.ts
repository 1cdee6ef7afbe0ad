import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { User } from './user.entity.js';
import { UserDisableInput, UserEnableInput, UserInviteInput } from './user.inputs.js';
import { disableUser, enableUser, inviteUser } from './user.service.js';

@Resolver()
export class UserResolver extends reads(User, 'user', 'users') {
  @Mutation(() => payloadOf(User), { description: 'Gives a person a sign-in and sends them the link that sets its password.' })
  userInvite(@Arg('input', () => UserInviteInput) input: UserInviteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, User, input, (tx) => inviteUser(tx, input));
  }

  @Mutation(() => payloadOf(User), { description: 'Closes a sign-in and ends its sessions and API keys at once.' })
  userDisable(@Arg('input', () => UserDisableInput) input: UserDisableInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, User, input, (tx) => disableUser(tx, input));
  }

  @Mutation(() => payloadOf(User), { description: 'Opens a closed sign-in again.' })
  userEnable(@Arg('input', () => UserEnableInput) input: UserEnableInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, User, input, (tx) => enableUser(tx, input));
  }
}
