import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { SlaPolicy } from './sla-policy.entity.js';
import { SlaPolicyCreateInput, SlaPolicyUpdateInput } from './sla-policy.inputs.js';
import { createSlaPolicy, updateSlaPolicy } from './sla-policy.service.js';

@Resolver()
export class SlaPolicyResolver extends reads(SlaPolicy, 'slaPolicy', 'slaPolicies') {
  @Mutation(() => payloadOf(SlaPolicy), { description: 'Makes a version of what is promised, in force from now on or later.' })
  slaPolicyCreate(@Arg('input', () => SlaPolicyCreateInput) input: SlaPolicyCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, SlaPolicy, input, (tx) => createSlaPolicy(tx, input));
  }

  @Mutation(() => payloadOf(SlaPolicy), { description: 'Changes a version that is not in force yet.' })
  slaPolicyUpdate(@Arg('input', () => SlaPolicyUpdateInput) input: SlaPolicyUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, SlaPolicy, input, (tx) => updateSlaPolicy(tx, input));
  }
}
