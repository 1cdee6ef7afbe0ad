import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { IdentityProvider } from './identity-provider.entity.js';
import { IdentityProviderCreateInput, IdentityProviderUpdateInput } from './identity-provider.inputs.js';
import { createProvider, updateProvider } from './identity-provider.service.js';

@Resolver()
export class IdentityProviderResolver extends reads(IdentityProvider, 'identityProvider', 'identityProviders') {
  @Mutation(() => payloadOf(IdentityProvider), { description: 'Lets the people of a company sign in through its own sign-in.' })
  identityProviderCreate(
    @Arg('input', () => IdentityProviderCreateInput) input: IdentityProviderCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, IdentityProvider, input, (tx) => createProvider(tx, input));
  }

  @Mutation(() => payloadOf(IdentityProvider), { description: 'Changes a company’s own sign-in. What is omitted stays.' })
  identityProviderUpdate(
    @Arg('input', () => IdentityProviderUpdateInput) input: IdentityProviderUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, IdentityProvider, input, (tx) => updateProvider(tx, input));
  }
}
