import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, connectionOf, type ListArgs, listArgsOf, mutate, payloadOf, reads } from '../core/index.js';
import { Case } from './case.entity.js';
import {
  CaseCloseInput,
  CaseCreateInput,
  CaseMoveInput,
  CaseNoteInput,
  CaseReopenInput,
  CaseReplyInput,
  CaseResolveInput,
  CaseUpdateInput,
} from './case.inputs.js';
import { closeCase, createCase, moveCase, reopenCase, resolveCase, updateCase } from './case.service.js';
import { CaseMessage } from './case-message.entity.js';
import { noteOnCase, replyToCase } from './case-message.service.js';

@Resolver()
export class CaseResolver extends reads(Case, 'case', 'cases', 'caseChanged') {
  @Mutation(() => payloadOf(Case), { description: 'Opens a case.' })
  caseCreate(@Arg('input', () => CaseCreateInput) input: CaseCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => createCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Changes a case. What is omitted stays.' })
  caseUpdate(@Arg('input', () => CaseUpdateInput) input: CaseUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => updateCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Says who has the next move.' })
  caseMove(@Arg('input', () => CaseMoveInput) input: CaseMoveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => moveCase(tx, input));
  }

  @Mutation(() => payloadOf(CaseMessage), {
    description:
      'Answers the customer, or says something as the customer. The answer’s message may stand on another case: one that took this one in, or follows it.',
  })
  caseReply(@Arg('input', () => CaseReplyInput) input: CaseReplyInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, CaseMessage, input, (tx) => replyToCase(tx, input));
  }

  @Mutation(() => payloadOf(CaseMessage), { description: 'Writes an internal message.' })
  caseNote(@Arg('input', () => CaseNoteInput) input: CaseNoteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, CaseMessage, input, (tx) => noteOnCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'The case is answered.' })
  caseResolve(@Arg('input', () => CaseResolveInput) input: CaseResolveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => resolveCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Opens a resolved case again.' })
  caseReopen(@Arg('input', () => CaseReopenInput) input: CaseReopenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => reopenCase(tx, input));
  }

  @Mutation(() => payloadOf(Case), { description: 'Ends a resolved case for good.' })
  caseClose(@Arg('input', () => CaseCloseInput) input: CaseCloseInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Case, input, (tx) => closeCase(tx, input));
  }

  @Query(() => connectionOf(Case), { description: 'What the viewer has to do: cases that they have and whose next move is ours.' })
  casesToDo(@Args(() => listArgsOf(Case)) args: ListArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.list(Case, args, info, (row) => `${row}.assignee_id = (select relata.employee_id()) and ${row}.status in ('NEW', 'OPEN')`);
  }
}
