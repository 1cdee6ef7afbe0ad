import { policy, type RoleScopes } from '../core/index.js';
import { DistributionRule } from './distribution-rule.entity.js';
import { DistributionRun } from './distribution-run.entity.js';
import { UnplacedLead } from './unplaced-lead.entity.js';

/** By whom leads are given to partners is the channel managers'; partners know nothing of it (policy.md, «Sensitive fields»). */
const read: RoleScopes = { CHANNEL_MANAGER: 'all', ANALYST: 'all', ADMIN: 'all' };
const write: RoleScopes = { CHANNEL_MANAGER: 'all', ADMIN: 'all' };

policy(DistributionRule, {
  domain: 'partners',
  read,
  write,
  delete: write,
  root: {
    distributionRule: 'read',
    distributionRules: 'read',
    distributionRuleCreate: 'create',
    distributionRuleUpdate: 'update',
    distributionRuleActivate: 'update',
    distributionRuleRetire: 'update',
    distributionRuleDelete: 'delete',
    distributionSimulation: 'read',
  },
});
policy(DistributionRun, {
  domain: 'partners',
  read,
  create: write,
  root: { distributionRun: 'read', distributionRuns: 'read', distributionRunStart: 'create' },
});
policy(UnplacedLead, { domain: 'partners', read, root: { unplacedLeads: 'read', leadsAwaitingPartner: 'read', leadCandidates: 'read' } });
