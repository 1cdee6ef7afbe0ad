import { each, policy, SUPPORT, TEAM } from '../core/index.js';
import { Address } from './address.entity.js';

/** An account's address follows the account. A person's is their home: theirs and, of employees, HR's alone (policy.md, sensitive fields; footnote 1). */
const account = (condition: string) => `exists (select 1 from account a where a.id = {row}.account_id and ${condition})`;
const HOME = '{row}.person_id = (select relata.person_id())';
const ofAccounts = '{row}.person_id is null';

policy(Address, {
  domain: 'directory',
  scopes: {
    account: `({row}.account_id = any ((select relata.account_ids())::uuid[]) or ${HOME})`,
    administered: `({row}.account_id = any ((select relata.account_ids(true))::uuid[]) or ${HOME})`,
    partner: '{row}.account_id = any ((select relata.partner_account_ids())::uuid[])',
    home: HOME,
    colleagues: '{row}.person_id in (select e.person_id from employee e)',
    accounts: ofAccounts,
    ownAccounts: account('a.owner_id = (select relata.employee_id())'),
    teamAccounts: account(`a.owner_id = any (${TEAM})`),
  },
  read: {
    CUSTOMER_MEMBER: 'account',
    CUSTOMER_ADMIN: 'account',
    PARTNER_SELLER: 'partner',
    PARTNER_ADMIN: 'partner',
    EMPLOYEE: 'home',
    ...each(['SALES_REP', 'SALES_MANAGER', ...SUPPORT, 'CHANNEL_MANAGER', 'MARKETER', 'FINANCE', 'ANALYST', 'ADMIN'], 'accounts'),
    HR: 'colleagues',
  },
  write: {
    CUSTOMER_MEMBER: 'home',
    CUSTOMER_ADMIN: 'administered',
    EMPLOYEE: 'home',
    SALES_REP: 'ownAccounts',
    SALES_MANAGER: 'teamAccounts',
    HR: 'colleagues',
    ADMIN: 'accounts',
  },
  delete: {
    CUSTOMER_MEMBER: 'home',
    CUSTOMER_ADMIN: 'administered',
    EMPLOYEE: 'home',
    SALES_REP: 'ownAccounts',
    SALES_MANAGER: 'teamAccounts',
    HR: 'colleagues',
    ADMIN: 'accounts',
  },
  hiddenFrom: { line1: ['ANALYST'], line2: ['ANALYST'], postalCode: ['ANALYST'] },
  root: { addressSet: 'update', addressRemove: 'delete' },
});
