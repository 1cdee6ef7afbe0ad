import { each, policy } from '../core/index.js';
import { Merge } from './merge.entity.js';
import { MERGERS } from './merge.functions.js';

policy(Merge, {
  domain: 'directory',
  read: each(MERGERS, 'all'),
  write: each(MERGERS, 'all'),
  writable: Object.fromEntries(MERGERS.map((role) => [role, ['undoneAt']])),
  root: { merges: 'read', mergeUndo: 'update' },
});
