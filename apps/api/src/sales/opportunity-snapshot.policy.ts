import { policy, withParent } from '../core/index.js';
import { Opportunity } from './opportunity.entity.js';
import './opportunity.policy.js';
import { OpportunitySnapshot } from './opportunity-snapshot.entity.js';

/** Whoever sees the opportunity sees how it stood; nobody but the daily task writes it. */
policy(OpportunitySnapshot, { ...withParent(Opportunity, 'opportunity', { write: {}, delete: {} }), root: { opportunitySnapshots: 'read' } });
