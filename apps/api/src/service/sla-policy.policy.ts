import { policy } from '../core/index.js';
import { SlaPolicy } from './sla-policy.entity.js';
import { SlaTarget } from './sla-target.entity.js';

/**
 * As with calendars: everyone employed knows what is promised, and who answers for it writes it. Customers see what it
 * means for their cases, on the clocks.
 */
const keepers = { SUPPORT_MANAGER: 'all', ADMIN: 'all' } as const;

policy(SlaPolicy, {
  domain: 'service',
  read: { EMPLOYEE: 'all' },
  write: keepers,
  root: { slaPolicy: 'read', slaPolicies: 'read', slaPolicyCreate: 'create', slaPolicyUpdate: 'update' },
});
policy(SlaTarget, { domain: 'service', read: { EMPLOYEE: 'all' }, write: keepers, delete: keepers });
