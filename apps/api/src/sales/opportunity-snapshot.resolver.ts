import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { OpportunitySnapshot } from './opportunity-snapshot.entity.js';

@Resolver()
export class OpportunitySnapshotResolver extends reads(OpportunitySnapshot, null, 'opportunitySnapshots') {}
