import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { ApprovalRule } from './approval-rule.entity.js';
import { ApprovalRuleCreateInput, ApprovalRuleUpdateInput } from './approval-rule.inputs.js';
import { createApprovalRule, updateApprovalRule } from './approval-rule.service.js';

@Resolver()
export class ApprovalRuleResolver extends reads(ApprovalRule, null, 'approvalRules') {
  @Mutation(() => payloadOf(ApprovalRule), { description: 'Makes a rule that says who approves quotes.' })
  approvalRuleCreate(
    @Arg('input', () => ApprovalRuleCreateInput) input: ApprovalRuleCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ApprovalRule, input, (tx) => createApprovalRule(tx, input));
  }

  @Mutation(() => payloadOf(ApprovalRule), { description: 'Changes a rule, or takes it out of use. Reviews that have begun keep their approvers.' })
  approvalRuleUpdate(
    @Arg('input', () => ApprovalRuleUpdateInput) input: ApprovalRuleUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ApprovalRule, input, (tx) => updateApprovalRule(tx, input));
  }
}
