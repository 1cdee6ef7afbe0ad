import { policy } from '../core/index.js';
import { ApiClient } from './api-client.entity.js';

/** policy.md, row «Audit, API clients, webhooks, imports». A key can only be made in one's own name, and only be taken back. */
policy(ApiClient, {
  domain: 'platform',
  scopes: { own: '{row}.created_by_id = (select relata.employee_id())' },
  read: { ADMIN: 'all' },
  create: { ADMIN: 'own' },
  update: { ADMIN: 'all' },
  writable: { ADMIN: ['revokedAt'] },
  root: { apiClient: 'read', apiClients: 'read', apiClientCreate: 'create', apiClientRevoke: 'update' },
});
