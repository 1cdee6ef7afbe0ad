import { each, policy, type Role } from '../core/index.js';
import { Merge } from './merge.entity.js';

/** Whether someone may merge two records, and undo that, is the action `merge` of those records. */
const mergers: Role[] = ['SALES_MANAGER', 'SUPPORT_MANAGER', 'MARKETER', 'ADMIN'];

policy(Merge, {
  domain: 'directory',
  read: each(mergers, 'all'),
  write: each(mergers, 'all'),
  writable: Object.fromEntries(mergers.map((role) => [role, ['undoneAt']])),
  root: { merges: 'read', mergeUndo: 'update' },
});
