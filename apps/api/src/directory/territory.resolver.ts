import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Territory } from './territory.entity.js';

@Resolver()
export class TerritoryResolver extends reads(Territory, 'territory', 'territories') {}
