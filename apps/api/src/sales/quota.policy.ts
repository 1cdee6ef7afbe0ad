import { OWNER, policy } from '../core/index.js';
import { Quota } from './quota.entity.js';

/** A quota is seen by whose it is and by their managers; managers set it for their team. */
policy(Quota, {
  domain: 'sales',
  scopes: OWNER,
  read: { SALES_REP: 'own', SALES_MANAGER: 'team', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' },
  write: { SALES_MANAGER: 'team', ADMIN: 'all' },
  root: { quotas: 'read', quotaSet: 'create' },
});
