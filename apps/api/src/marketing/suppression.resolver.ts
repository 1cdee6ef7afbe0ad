import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, EmailAddressScalar, mutate, payloadOf, reads } from '../core/index.js';
import { selectionContext } from '../core/read/selection.js';
import { SuppressionAddInput, SuppressionRemoveInput } from './consent.inputs.js';
import { Suppression } from './suppression.entity.js';
import { addSuppression, removeSuppression } from './suppression.service.js';

@Resolver()
export class SuppressionResolver extends reads(Suppression, null, 'suppressions') {
  @Query(() => Suppression, { nullable: true, description: 'Whether an address is on the suppression list, and why.' })
  suppressionOf(
    @Arg('address', () => EmailAddressScalar, { description: 'The address.' }) address: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const isIt = (row: string, sql: { param(value: unknown): string }) => `${row}.address_hash = relata.address_hash(${sql.param(address)})`;
    return ctx.read.where(Suppression, selectionContext(info), info.fieldNodes, isIt, true);
  }

  @Mutation(() => payloadOf(Suppression), { description: 'Puts an address on the suppression list: nothing is sent there for a purpose any more.' })
  suppressionAdd(@Arg('input', () => SuppressionAddInput) input: SuppressionAddInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Suppression, input, (tx) => addSuppression(tx, input));
  }

  @Mutation(() => payloadOf(Suppression), { description: 'Takes an address off the suppression list. Consent is still needed.' })
  suppressionRemove(
    @Arg('input', () => SuppressionRemoveInput) input: SuppressionRemoveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Suppression, input, (tx) => removeSuppression(tx, input));
  }
}
