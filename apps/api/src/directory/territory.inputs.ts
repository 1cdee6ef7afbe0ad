import { InputType } from 'type-graphql';
import { createInput, updateInput } from '../core/index.js';
import { Territory } from './territory.entity.js';

@InputType({ description: 'A new territory. Without a rule of its own it groups others and takes nothing by itself.' })
export class TerritoryCreateInput extends createInput(Territory, {
  required: ['name'],
  optional: ['parent', 'countries', 'regions', 'industries', 'minEmployees', 'maxEmployees'],
}) {}

@InputType({
  description:
    'Changes to a territory. What is omitted stays. New rules assign accounts and leads anew, but for those whose territory was set by hand.',
})
export class TerritoryUpdateInput extends updateInput(Territory, [
  'name',
  'parent',
  'countries',
  'regions',
  'industries',
  'minEmployees',
  'maxEmployees',
]) {}
