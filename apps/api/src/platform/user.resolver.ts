import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { User } from './user.entity.js';
import { UserDisableInput, UserEnableInput, UserInviteInput, UserSecondFactorResetInput, UserSignOutInput } from './user.inputs.js';
import { disableUser, enableUser, inviteUser, resetSecondFactor, signOutUser } from './user.service.js';

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

  @Mutation(() => payloadOf(User), { description: 'Signs somebody out wherever they are signed in. Their API keys stay.' })
  userSignOut(@Arg('input', () => UserSignOutInput) input: UserSignOutInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, User, input, (tx) => signOutUser(tx, input));
  }

  @Mutation(() => payloadOf(User), {
    description: 'Takes away somebody’s second factor and signs them out; they then sign in with their password alone.',
  })
  userSecondFactorReset(
    @Arg('input', () => UserSecondFactorResetInput) input: UserSecondFactorResetInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, User, input, (tx) => resetSecondFactor(tx, input));
  }
}
