import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { RegistrationPolicy } from './registration-policy.entity.js';
import {
  RegistrationApprovalRuleCreateInput,
  RegistrationApprovalRuleUpdateInput,
  RegistrationPolicyCreateInput,
  RegistrationPolicyUpdateInput,
} from './registration-policy.inputs.js';
import { createRegistrationPolicy, createRegistrationRule, updateRegistrationPolicy, updateRegistrationRule } from './registration-policy.service.js';
import { RegistrationApprovalRule } from './registration-rule.entity.js';

@Resolver()
export class RegistrationPolicyResolver extends reads(RegistrationPolicy, null, 'registrationPolicies') {
  @Mutation(() => payloadOf(RegistrationPolicy), { description: 'Says by which rules deals are registered in a programme.' })
  registrationPolicyCreate(
    @Arg('input', () => RegistrationPolicyCreateInput) input: RegistrationPolicyCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, RegistrationPolicy, input, (tx) => createRegistrationPolicy(tx, input));
  }

  @Mutation(() => payloadOf(RegistrationPolicy), { description: 'Changes the rules by which deals are registered in a programme.' })
  registrationPolicyUpdate(
    @Arg('input', () => RegistrationPolicyUpdateInput) input: RegistrationPolicyUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, RegistrationPolicy, input, (tx) => updateRegistrationPolicy(tx, input));
  }
}

@Resolver()
export class RegistrationApprovalRuleResolver extends reads(RegistrationApprovalRule, null, 'registrationApprovalRules') {
  @Mutation(() => payloadOf(RegistrationApprovalRule), { description: 'Makes a rule that says who approves registrations.' })
  registrationApprovalRuleCreate(
    @Arg('input', () => RegistrationApprovalRuleCreateInput) input: RegistrationApprovalRuleCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, RegistrationApprovalRule, input, (tx) => createRegistrationRule(tx, input));
  }

  @Mutation(() => payloadOf(RegistrationApprovalRule), {
    description: 'Changes a rule, or takes it out of use. Registrations that wait for their approvers keep them.',
  })
  registrationApprovalRuleUpdate(
    @Arg('input', () => RegistrationApprovalRuleUpdateInput) input: RegistrationApprovalRuleUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, RegistrationApprovalRule, input, (tx) => updateRegistrationRule(tx, input));
  }
}
