import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { ApiClient } from './api-client.entity.js';
import { ApiClientCreateInput, ApiClientRevokeInput } from './api-client.inputs.js';
import { createApiClient, revokeApiClient } from './api-client.service.js';

Field(() => String, {
  nullable: true,
  description: 'The key, shown this once: only its hash is kept. Null unless the client was made by this very call.',
})(payloadOf(ApiClient).prototype as object, 'key');

@Resolver()
export class ApiClientResolver extends reads(ApiClient, 'apiClient', 'apiClients') {
  @Mutation(() => payloadOf(ApiClient), { description: 'Makes an API client and shows its key, once.' })
  async apiClientCreate(
    @Arg('input', () => ApiClientCreateInput) input: ApiClientCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    let made: string | null = null;
    const payload = await mutate(ctx, info, ApiClient, input, async (tx) => {
      const { client, key } = await createApiClient(tx, input);
      made = key;
      return client;
    });
    return payload.userErrors.length > 0 ? payload : { ...payload, key: made };
  }

  @Mutation(() => payloadOf(ApiClient), { description: 'Takes back the key of an API client, at once and for good.' })
  apiClientRevoke(@Arg('input', () => ApiClientRevokeInput) input: ApiClientRevokeInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, ApiClient, input, (tx) => revokeApiClient(tx, input));
  }
}
