import { each, policy, type Role, SUPPORT } from '../core/index.js';
import { Duplicate } from './duplicate.entity.js';

/**
 * Seen by the roles that see all persons and all accounts by name (policy.md, rows «Account» and «Contact, Person»), so
 * that no pair gives away a record. Who may merge may also say that two are not the same.
 */
const deciders: Role[] = ['SALES_MANAGER', 'SUPPORT_MANAGER', 'MARKETER', 'ADMIN'];

policy(Duplicate, {
  domain: 'directory',
  read: { SALES_REP: 'all', SALES_MANAGER: 'all', ...each(SUPPORT, 'all'), CHANNEL_MANAGER: 'all', MARKETER: 'all', ADMIN: 'all' },
  create: {},
  update: each(deciders, 'all'),
  writable: Object.fromEntries(deciders.map((role) => [role, ['status', 'decidedAt', 'decidedBy']])),
  root: { duplicates: 'read', duplicateDismiss: 'update' },
});
