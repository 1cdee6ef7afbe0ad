import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { Account } from './account.entity.js';
import { AccountChange } from './account-change.entity.js';
import { Address } from './address.entity.js';
import { BusinessCalendar } from './business-calendar.entity.js';
import { BusinessHours } from './business-hours.entity.js';
import { Contact } from './contact.entity.js';
import { ContactPoint } from './contact-point.entity.js';
import { Duplicate } from './duplicate.entity.js';
import { Employee } from './employee.entity.js';
import { EmployeeRole } from './employee-role.entity.js';
import { Holiday } from './holiday.entity.js';
import { Merge } from './merge.entity.js';
import { Partner } from './partner.entity.js';
import { PartnerMember } from './partner-member.entity.js';
import { PartnerProgramme } from './partner-programme.entity.js';
import { PartnerTerritory } from './partner-territory.entity.js';
import { PartnerTier } from './partner-tier.entity.js';
import { Person } from './person.entity.js';
import { SupportTierChange } from './support-tier-change.entity.js';
import { Territory } from './territory.entity.js';

/** Nothing, and a name that says no more than which record it is. */
const GONE = `'Erased'`;
const PSEUDONYM = `'P-' || upper(substr(md5('person' || {row}.id::text), 1, 8))`;

personal(Person, {
  subject: [],
  tombstone: true,
  erase: {
    title: 'null',
    givenName: GONE,
    middleName: 'null',
    familyName: PSEUDONYM,
    suffix: 'null',
    email: 'null',
    phone: 'null',
    language: 'null',
    timeZone: 'null',
    birthday: 'null',
    erasedAt: 'now()',
  },
  kept: 'A record without name, address or number stays, so that what others did with you keeps pointing to somebody.',
});
personal(ContactPoint, { subject: ['person'], erase: 'delete' });
// An account of an individual is that person; a company's is not.
personal(Account, {
  subject: [],
  tombstone: true,
  also: `{row}.kind = 'INDIVIDUAL' and exists (select from contact c where c.account_id = {row}.id and c.person_id = {person})
    and not exists (select from contact c where c.account_id = {row}.id and c.person_id <> {person})`,
  others: { owner: AT_WORK, parent: 'the company above it' },
  erase: {
    name: `'Erased account ' || upper(substr(md5('person' || {row}.id::text), 1, 8))`,
    domain: 'null',
    website: 'null',
    phone: 'null',
    industry: 'null',
    tags: `'{}'`,
    notes: 'null',
  },
  kept: KEPT.BOOKS,
});
personal(AccountChange, { subject: ['account'], others: { by: AT_WORK }, erase: { summary: `'…'` }, kept: KEPT.RECORD });
personal(Address, { subject: ['person', 'account'], erase: 'delete' });
personal(Contact, {
  subject: ['person'],
  tombstone: true,
  others: { account: 'the customer at whom they are a contact' },
  erase: { title: 'null', decisionRole: 'null', active: 'false', isPrimary: 'false', portalRole: 'null' },
  kept: KEPT.BOOKS,
});
personal(Duplicate, { subject: ['firstPerson', 'secondPerson', 'firstAccount', 'secondAccount'], others: { decidedBy: AT_WORK }, erase: 'delete' });
personal(Merge, {
  subject: ['person', 'account'],
  others: { by: AT_WORK },
  erase: { goneName: GONE, undoableUntil: 'least({row}.undoable_until, now())' },
  kept: KEPT.RECORD,
});
personal(Employee, {
  subject: ['person'],
  others: { manager: 'their manager, who is another person' },
  erase: { number: 'null' },
  kept: KEPT.WORK,
});
personal(EmployeeRole, { subject: ['employee'], erase: 'delete' });
personal(PartnerMember, { subject: ['person'], erase: { active: 'false' }, kept: KEPT.RECORD });
notPersonal(Partner, 'an organisation; its channel manager and its account are named by their own records');
notPersonal(PartnerProgramme, 'what the company offers its partners');
notPersonal(PartnerTier, 'what the company offers its partners');
notPersonal(PartnerTerritory, 'a region in which an organisation sells');
notPersonal(Territory, 'a region');
personal(SupportTierChange, { subject: ['account'], others: { by: AT_WORK }, erase: {}, kept: KEPT.RECORD });
notPersonal(BusinessCalendar, 'when we work');
notPersonal(BusinessHours, 'when we work');
notPersonal(Holiday, 'when we don’t');
