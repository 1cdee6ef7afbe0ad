import { CUSTOMERS, each, policy, SUPPORT, TEAM } from '../core/index.js';
import { Person } from './person.entity.js';

/** policy.md, row «Contact, Person»; footnote 1 is `writable`, footnote 3 the scope `colleagues`. */
const PROFILE = ['title', 'givenName', 'middleName', 'familyName', 'suffix', 'phone', 'language', 'timeZone'];
/** Colleagues and people of partners stay who they are, though somebody makes them a contact of an account of theirs. */
const contactOf = (accounts: string) =>
  `(exists (select 1 from contact c join account a on a.id = c.account_id where c.person_id = {row}.id and ${accounts}) and not relata.is_insider({row}.id))`;

policy(Person, {
  domain: 'directory',
  scopes: {
    own: '{row}.id = (select relata.person_id())',
    account:
      '({row}.id = (select relata.person_id()) or {row}.id in (select c.person_id from contact c where c.account_id = any ((select relata.account_ids(true))::uuid[])))',
    partner: '{row}.id = any ((select relata.partner_person_ids())::uuid[])',
    // Contacts on the partner's deals and their own people, without the channel manager, whom they only see.
    dealt: `({row}.id in (select m.person_id from partner_member m where m.partner_id = (select relata.partner_id()))
      or {row}.id in (select c.person_id from contact c where c.id = any ((select relata.partner_contact_ids())::uuid[])))`,
    outside: 'not relata.is_employed({row}.id)',
    colleagues: '{row}.id in (select e.person_id from employee e)',
    ownContacts: `({row}.id = (select relata.person_id()) or ${contactOf('a.owner_id = (select relata.employee_id())')})`,
    teamContacts: `({row}.id = (select relata.person_id()) or ${contactOf(`a.owner_id = any (${TEAM})`)})`,
  },
  read: {
    CUSTOMER_MEMBER: 'own',
    CUSTOMER_ADMIN: 'account',
    PARTNER_SELLER: 'partner',
    PARTNER_TECHNICIAN: 'own',
    PARTNER_MARKETER: 'own',
    PARTNER_ADMIN: 'partner',
    EMPLOYEE: 'colleagues',
    SALES_REP: 'all',
    SALES_MANAGER: 'all',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    HR: 'colleagues',
    ADMIN: 'all',
  },
  create: {
    CUSTOMER_ADMIN: 'all',
    PARTNER_ADMIN: 'all',
    SALES_REP: 'all',
    SALES_MANAGER: 'all',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    HR: 'all',
    ADMIN: 'all',
  },
  update: {
    CUSTOMER_MEMBER: 'own',
    CUSTOMER_ADMIN: 'account',
    PARTNER_ADMIN: 'dealt',
    EMPLOYEE: 'own',
    SALES_REP: 'ownContacts',
    SALES_MANAGER: 'teamContacts',
    ...each(SUPPORT, 'all'),
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    HR: 'colleagues',
    ADMIN: 'all',
  },
  visibleTo: {
    birthday: { HR: 'colleagues', EMPLOYEE: 'own', MARKETER: 'outside', CUSTOMER_MEMBER: 'own', CUSTOMER_ADMIN: 'own' },
  },
  writable: {
    ...Object.fromEntries([...CUSTOMERS, 'PARTNER_ADMIN', 'EMPLOYEE'].map((role) => [role, PROFILE])),
  },
  actions: { merge: { SALES_MANAGER: 'teamContacts', SUPPORT_MANAGER: 'all', MARKETER: 'all', ADMIN: 'all' } },
  root: { person: 'read', people: 'read', personUpdate: 'update', contactPointAdd: 'update', personMerge: 'merge' },
});
