import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Duplicate } from './duplicate.entity.js';
import { DuplicateDismissInput } from './duplicate.inputs.js';
import { dismissDuplicate } from './duplicate.service.js';

@Resolver()
export class DuplicateResolver extends reads(Duplicate, null, 'duplicates') {
  @Mutation(() => payloadOf(Duplicate), { description: 'Marks two records as not the same; they are not found again.' })
  duplicateDismiss(@Arg('input', () => DuplicateDismissInput) input: DuplicateDismissInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Duplicate, input, (tx) => dismissDuplicate(tx, input));
  }
}
