import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Merge } from './merge.entity.js';
import { AccountMergeInput, MergeUndoInput, PersonMergeInput } from './merge.inputs.js';
import { mergeAccounts, mergePersons, undoMerge } from './merge.service.js';

@Resolver()
export class MergeResolver extends reads(Merge, null, 'merges') {
  @Mutation(() => payloadOf(Merge), {
    description:
      'Makes two persons one. What points to the one that goes moves to the one that stays, and its id finds the one that stays. An administrator merges persons who sign in; a person has one sign-in at most, so two of them are refused.',
  })
  personMerge(@Arg('input', () => PersonMergeInput) input: PersonMergeInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Merge, input, (tx) => mergePersons(tx, input));
  }

  @Mutation(() => payloadOf(Merge), {
    description: 'Makes two accounts one. What points to the one that goes moves to the one that stays, and its id finds the one that stays.',
  })
  accountMerge(@Arg('input', () => AccountMergeInput) input: AccountMergeInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Merge, input, (tx) => mergeAccounts(tx, input));
  }

  @Mutation(() => payloadOf(Merge), {
    description:
      'Takes a merge back within 30 days: the record that went is there again with what pointed to it. Refused where what moved has been changed since.',
  })
  mergeUndo(@Arg('input', () => MergeUndoInput) input: MergeUndoInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Merge, input, (tx) => undoMerge(tx, input));
  }
}
