import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { DistributionRule } from './distribution-rule.entity.js';
import {
  DistributionRuleActivateInput,
  DistributionRuleCreateInput,
  DistributionRuleDeleteInput,
  DistributionRuleRetireInput,
  DistributionRuleUpdateInput,
} from './distribution-rule.inputs.js';
import { activateRule, createRule, deleteRule, retireRule, updateRule } from './distribution-rule.service.js';

@Resolver()
export class DistributionRuleResolver extends reads(DistributionRule, 'distributionRule', 'distributionRules') {
  @Mutation(() => payloadOf(DistributionRule), { description: 'Makes a draft of a rule.' })
  distributionRuleCreate(
    @Arg('input', () => DistributionRuleCreateInput) input: DistributionRuleCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DistributionRule, input, (tx) => createRule(tx, input));
  }

  @Mutation(() => payloadOf(DistributionRule), { description: 'Changes a draft of a rule.' })
  distributionRuleUpdate(
    @Arg('input', () => DistributionRuleUpdateInput) input: DistributionRuleUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DistributionRule, input, (tx) => updateRule(tx, input));
  }

  @Mutation(() => payloadOf(DistributionRule), { description: 'Puts a draft into use.' })
  distributionRuleActivate(
    @Arg('input', () => DistributionRuleActivateInput) input: DistributionRuleActivateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DistributionRule, input, (tx) => activateRule(tx, input));
  }

  @Mutation(() => payloadOf(DistributionRule), { description: 'Takes a rule out of use.' })
  distributionRuleRetire(
    @Arg('input', () => DistributionRuleRetireInput) input: DistributionRuleRetireInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DistributionRule, input, (tx) => retireRule(tx, input));
  }

  @Mutation(() => payloadOf(DistributionRule), { description: 'Throws a draft away; the payload has no record then.' })
  distributionRuleDelete(
    @Arg('input', () => DistributionRuleDeleteInput) input: DistributionRuleDeleteInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DistributionRule, input, (tx) => deleteRule(tx, input));
  }
}
