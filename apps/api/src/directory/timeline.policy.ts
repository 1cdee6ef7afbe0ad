import { each, policy, SUPPORT } from '../core/index.js';
import { AccountChange } from './account-change.entity.js';
import { SupportTierChange } from './support-tier-change.entity.js';
import { TimelineEntry } from './timeline.entity.js';

/** Employees who see accounts see what happened with them; each entry is there for who may read what it is made from. */
const readers = each(['SALES_REP', 'SALES_MANAGER', ...SUPPORT, 'CHANNEL_MANAGER', 'MARKETER', 'FINANCE', 'ANALYST', 'ADMIN'], 'all');

policy(TimelineEntry, { domain: 'directory', read: readers });
policy(AccountChange, { domain: 'directory', read: readers });
policy(SupportTierChange, { domain: 'directory', read: readers });
