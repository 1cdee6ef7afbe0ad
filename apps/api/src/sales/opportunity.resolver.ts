import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Opportunity } from './opportunity.entity.js';
import {
  OpportunityCloseInput,
  OpportunityCreateInput,
  OpportunityMoveInput,
  OpportunityReopenInput,
  OpportunityUpdateInput,
} from './opportunity.inputs.js';
import { closeOpportunity, createOpportunity, moveOpportunity, reopenOpportunity, updateOpportunity } from './opportunity.service.js';

@Resolver()
export class OpportunityResolver extends reads(Opportunity, 'opportunity', 'opportunities', 'opportunityChanged') {
  @Mutation(() => payloadOf(Opportunity), { description: 'Makes an opportunity.' })
  opportunityCreate(
    @Arg('input', () => OpportunityCreateInput) input: OpportunityCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Opportunity, input, (tx) => createOpportunity(tx, input));
  }

  @Mutation(() => payloadOf(Opportunity), { description: 'Changes an opportunity. What is omitted stays.' })
  opportunityUpdate(
    @Arg('input', () => OpportunityUpdateInput) input: OpportunityUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Opportunity, input, (tx) => updateOpportunity(tx, input));
  }

  @Mutation(() => payloadOf(Opportunity), { description: 'Moves an opportunity to another open stage.' })
  opportunityMove(@Arg('input', () => OpportunityMoveInput) input: OpportunityMoveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Opportunity, input, (tx) => moveOpportunity(tx, input));
  }

  @Mutation(() => payloadOf(Opportunity), { description: 'Wins or loses an opportunity.' })
  opportunityClose(@Arg('input', () => OpportunityCloseInput) input: OpportunityCloseInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Opportunity, input, (tx) => closeOpportunity(tx, input));
  }

  @Mutation(() => payloadOf(Opportunity), { description: 'Opens a closed opportunity again.' })
  opportunityReopen(
    @Arg('input', () => OpportunityReopenInput) input: OpportunityReopenInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Opportunity, input, (tx) => reopenOpportunity(tx, input));
  }
}
