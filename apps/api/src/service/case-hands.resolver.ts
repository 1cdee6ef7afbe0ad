import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf } from '../core/index.js';
import { Case } from './case.entity.js';
import { CaseAssignInput, CaseEscalateInput, CaseReleaseInput, CaseTakeInput, CaseTransferInput } from './case.inputs.js';
import { assignCase, escalateCase, releaseCase, takeCase, transferCase } from './case-hands.service.js';

@Resolver()
export class CaseHandsResolver {
  @Mutation(() => payloadOf(Case), { description: 'Takes a case.' })
  caseTake(@Arg('input', () => CaseTakeInput) input: CaseTakeInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => takeCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Gives a case to an agent or a partner.' })
  caseAssign(@Arg('input', () => CaseAssignInput) input: CaseAssignInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => assignCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Puts a case back into its queue.' })
  caseRelease(@Arg('input', () => CaseReleaseInput) input: CaseReleaseInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => releaseCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Puts a case into another queue.' })
  caseTransfer(@Arg('input', () => CaseTransferInput) input: CaseTransferInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => transferCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Raises a case.' })
  caseEscalate(@Arg('input', () => CaseEscalateInput) input: CaseEscalateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => escalateCase(tx, input));
  }
}
