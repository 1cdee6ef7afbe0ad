import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Territory } from './territory.entity.js';
import { TerritoryCreateInput, TerritoryUpdateInput } from './territory.inputs.js';
import { createTerritory, updateTerritory } from './territory.service.js';

@Resolver()
export class TerritoryResolver extends reads(Territory, 'territory', 'territories') {
  @Mutation(() => payloadOf(Territory), { description: 'Makes a territory. Its rules assign accounts and leads, in a job.' })
  territoryCreate(@Arg('input', () => TerritoryCreateInput) input: TerritoryCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Territory, input, (tx) => createTerritory(tx, input));
  }

  @Mutation(() => payloadOf(Territory), { description: 'Changes a territory. New rules assign accounts and leads anew, in a job.' })
  territoryUpdate(@Arg('input', () => TerritoryUpdateInput) input: TerritoryUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Territory, input, (tx) => updateTerritory(tx, input));
  }
}
