import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf } from '../core/index.js';
import { Case } from './case.entity.js';
import { CaseMergeInput, CaseSplitInput } from './case.inputs.js';
import { mergeCases, splitCase } from './case-merge.service.js';

@Resolver()
export class CaseMergeResolver {
  @Mutation(() => payloadOf(Case), { description: 'Merges a case into another one of the same customer, and answers that one.' })
  caseMerge(@Arg('input', () => CaseMergeInput) input: CaseMergeInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => mergeCases(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Makes a case of its own out of some of the messages, and answers the new one.' })
  caseSplit(@Arg('input', () => CaseSplitInput) input: CaseSplitInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => splitCase(tx, input));
  }
}
