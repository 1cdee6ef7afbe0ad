import { each, PARTNERS, policy, SALES, SUPPORT, TEAM } from '../core/index.js';
import { Contact } from './contact.entity.js';

/** policy.md, row «Contact, Person»: a rep writes the contacts of the accounts they own. A customer’s ADMIN keeps the members of their own (decision 0029). */
const account = (condition: string) => `exists (select 1 from account a where a.id = {row}.account_id and ${condition})`;

policy(Contact, {
  domain: 'directory',
  scopes: {
    own: '{row}.person_id = (select relata.person_id())',
    account: '{row}.account_id = any ((select relata.account_ids(true))::uuid[])',
    // Whoever is made a contact comes into sight, so it is somebody new or one of theirs.
    joins: '({row}.account_id = any ((select relata.account_ids(true))::uuid[]) and relata.may_belong({row}.person_id))',
    partner: '{row}.id = any ((select relata.partner_contact_ids())::uuid[])',
    ownAccounts: account('a.owner_id = (select relata.employee_id())'),
    teamAccounts: account(`a.owner_id = any (${TEAM})`),
  },
  read: {
    CUSTOMER_MEMBER: 'own',
    CUSTOMER_ADMIN: 'account',
    PARTNER_SELLER: 'partner',
    PARTNER_ADMIN: 'partner',
    SALES_REP: 'all',
    SALES_MANAGER: 'all',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    ADMIN: 'all',
  },
  create: {
    CUSTOMER_ADMIN: 'joins',
    SALES_REP: 'ownAccounts',
    SALES_MANAGER: 'teamAccounts',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    ADMIN: 'all',
  },
  update: {
    CUSTOMER_ADMIN: 'account',
    PARTNER_ADMIN: 'partner',
    SALES_REP: 'ownAccounts',
    SALES_MANAGER: 'teamAccounts',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    ADMIN: 'all',
  },
  delete: {
    SALES_REP: 'ownAccounts',
    SALES_MANAGER: 'teamAccounts',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    ADMIN: 'all',
  },
  writable: {
    CUSTOMER_ADMIN: ['title', 'isPrimary', 'portalRole', 'active'],
    PARTNER_ADMIN: ['title', 'decisionRole'],
    // Who a contact is never changes; a merge moves them.
    ...Object.fromEntries(SALES.map((role) => [role, ['account', 'title', 'decisionRole', 'isPrimary', 'portalRole', 'active']])),
  },
  // Whether somebody uses the portal is between them and the seller.
  hiddenFrom: { signIn: PARTNERS },
  // What part somebody has in buying is the seller’s view of them.
  notMadeWith: { CUSTOMER_ADMIN: ['decisionRole'] },
  root: { contact: 'read', contacts: 'read', contactCreate: 'create', contactUpdate: 'update', contactRemove: 'delete' },
});
