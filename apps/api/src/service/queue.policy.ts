import { each, policy, type RoleScopes, SALES, SUPPORT, withParent } from '../core/index.js';
import { Agent, ServicePartner } from './agent.entity.js';
import { Queue, QueueMember } from './queue.entity.js';

/** Who sees cases as an employee sees where they wait and who works them; the head of service says how. Nobody outside does. */
const readers: RoleScopes = each([...SALES, ...SUPPORT, 'CHANNEL_MANAGER', 'ANALYST', 'ADMIN'], 'all');
const heads: RoleScopes = { SUPPORT_MANAGER: 'all', ADMIN: 'all' };

policy(Queue, {
  domain: 'service',
  read: readers,
  write: heads,
  root: { queue: 'read', queues: 'read', queueCreate: 'create', queueUpdate: 'update' },
});
policy(QueueMember, withParent(Queue, 'queue'));

policy(Agent, {
  domain: 'service',
  scopes: { own: '{row}.employee_id = (select relata.employee_id())' },
  read: readers,
  create: heads,
  update: { SUPPORT_AGENT: 'own', ...heads },
  writable: { SUPPORT_AGENT: ['availability'] },
  root: { agents: 'read', agentSet: 'create', agentSetAvailability: 'update' },
});

const partnersOf: RoleScopes = { CHANNEL_MANAGER: 'all', ADMIN: 'all' };
policy(ServicePartner, {
  domain: 'service',
  read: { ...each([...SUPPORT, 'ANALYST'], 'all'), ...partnersOf },
  write: partnersOf,
  root: { servicePartners: 'read', servicePartnerSet: 'create' },
});
