import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { ConsentPurposeCreateInput, ConsentPurposeUpdateInput } from './consent.inputs.js';
import { ConsentPurpose } from './consent-purpose.entity.js';
import { createPurpose, updatePurpose } from './consent-purpose.service.js';

@Resolver()
export class ConsentPurposeResolver extends reads(ConsentPurpose, 'consentPurpose', 'consentPurposes') {
  @Mutation(() => payloadOf(ConsentPurpose), { description: 'Makes a purpose for which people can be asked.' })
  consentPurposeCreate(
    @Arg('input', () => ConsentPurposeCreateInput) input: ConsentPurposeCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ConsentPurpose, input, (tx) => createPurpose(tx, input));
  }

  @Mutation(() => payloadOf(ConsentPurpose), { description: 'Changes a purpose; other words become the next revision of its wording.' })
  consentPurposeUpdate(
    @Arg('input', () => ConsentPurposeUpdateInput) input: ConsentPurposeUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ConsentPurpose, input, (tx) => updatePurpose(tx, input));
  }
}
