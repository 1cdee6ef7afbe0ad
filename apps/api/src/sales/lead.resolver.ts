import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { convertLead } from './lead.convert.js';
import { Lead } from './lead.entity.js';
import { LeadAssignInput, LeadConvertInput, LeadCreateInput, LeadMoveInput, LeadUpdateInput } from './lead.inputs.js';
import { assignLead, createLead, moveLead, updateLead } from './lead.service.js';

@Resolver()
export class LeadResolver extends reads(Lead, 'lead', 'leads') {
  @Mutation(() => payloadOf(Lead), { description: 'Makes a lead.' })
  leadCreate(@Arg('input', () => LeadCreateInput) input: LeadCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Lead, input, (tx) => createLead(tx, input));
  }

  @Mutation(() => payloadOf(Lead), { description: 'Changes what is known of a lead.' })
  leadUpdate(@Arg('input', () => LeadUpdateInput) input: LeadUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Lead, input, (tx) => updateLead(tx, input));
  }

  @Mutation(() => payloadOf(Lead), { description: 'Gives a lead to an employee or to a partner.' })
  leadAssign(@Arg('input', () => LeadAssignInput) input: LeadAssignInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Lead, input, (tx) => assignLead(tx, input));
  }

  @Mutation(() => payloadOf(Lead), { description: 'Takes a lead a step on, back to the pool, or out.' })
  leadMove(@Arg('input', () => LeadMoveInput) input: LeadMoveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Lead, input, (tx) => moveLead(tx, input));
  }

  @Mutation(() => payloadOf(Lead), {
    description:
      'Makes an account, a contact and an opportunity of a lead, or joins it to those that are there; `reused` of the lead says which were.',
  })
  leadConvert(@Arg('input', () => LeadConvertInput) input: LeadConvertInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Lead, input, (tx) => convertLead(tx, input));
  }
}
