import { CUSTOMERS, each, OWNER, PARTNERS, policy, SUPPORT } from '../core/index.js';
import { Account } from './account.entity.js';

/** policy.md, row «Account»; footnote 1 is `writable`, footnote 2 the fields hidden from partners. */
const outsiders = [...PARTNERS, ...CUSTOMERS];

policy(Account, {
  domain: 'directory',
  scopes: {
    ...OWNER,
    account: '{row}.id = any ((select relata.account_ids())::uuid[])',
    administered: '{row}.id = any ((select relata.account_ids(true))::uuid[])',
    partner: '{row}.id = any ((select relata.partner_account_ids())::uuid[])',
  },
  read: {
    ...each(CUSTOMERS, 'account'),
    PARTNER_SELLER: 'partner',
    PARTNER_ADMIN: 'partner',
    SALES_REP: 'all',
    SALES_MANAGER: 'all',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    FINANCE: 'all',
    ANALYST: 'all',
    ADMIN: 'all',
  },
  write: { CUSTOMER_ADMIN: 'administered', SALES_REP: 'own', SALES_MANAGER: 'team', ADMIN: 'all' },
  create: { SALES_REP: 'own', SALES_MANAGER: 'team', ADMIN: 'all' },
  hiddenFrom: {
    name: ['ANALYST'],
    domain: ['ANALYST'],
    website: [...PARTNERS, 'ANALYST'],
    phone: [...PARTNERS, 'ANALYST'],
    lifecycle: outsiders,
    supportTier: PARTNERS,
    tags: outsiders,
    notes: [...outsiders, 'ANALYST'],
    revenue: PARTNERS,
    employees: PARTNERS,
    industry: PARTNERS,
    externalIds: [...outsiders, 'ANALYST'],
  },
  writable: { CUSTOMER_ADMIN: ['name', 'phone'] },
  actions: { merge: { SALES_MANAGER: 'team', ADMIN: 'all' } },
  root: {
    account: 'read',
    accounts: 'read',
    accountTags: 'read',
    accountCreate: 'create',
    accountUpdate: 'update',
    accountTagsAdd: 'update',
    accountTagsRemove: 'update',
    accountMerge: 'merge',
  },
});
