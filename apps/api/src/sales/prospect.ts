import { find, type Tx } from '../core/index.js';
import { Account, Contact, type Employee, type Partner, Person, type Territory } from '../directory/index.js';
import { companyDomain, matchContact, matchPerson } from './lead.match.js';
import type { Opportunity } from './opportunity.entity.js';
import { OpportunityContact } from './opportunity-contact.entity.js';

/** Who may become a customer, by whatever way they came: a lead, or a deal that a partner registered. */
export interface Prospect {
  company?: string | null;
  domain?: string | null;
  industry?: string | null;
  givenName: string;
  familyName: string;
  title?: string | null;
  email?: string | null;
  phone?: string | null;
  territory?: Territory | null;
  partner?: Partner | null;
}

/** A record, and whether it was there before. */
export interface Part<T> {
  record: T;
  reused: boolean;
}

export const reuse = <T>(record: T): Part<T> => ({ record, reused: true });
export const made = <T>(record: T): Part<T> => ({ record, reused: false });

/** Two of one company that become customers at once make one account: the second waits and finds it. */
export async function oneAtATime(tx: Tx, { company, domain, email }: Prospect): Promise<void> {
  const who = company ? (domain ?? companyDomain(email) ?? company.toLowerCase()) : email;
  if (who) await tx.sql(`select pg_advisory_xact_lock(hashtext('converting ' || $1::text))`, [who]);
}

export function newAccount(tx: Tx, prospect: Prospect, owner: Employee | null): Part<Account> {
  const account = new Account();
  account.name = prospect.company ?? `${prospect.givenName} ${prospect.familyName}`;
  account.kind = prospect.company ? 'BUSINESS' : 'INDIVIDUAL';
  account.domain = prospect.company ? (prospect.domain ?? companyDomain(prospect.email)) : null;
  account.industry = prospect.industry ?? null;
  account.owner = owner;
  account.territory = prospect.territory ?? null;
  account.partner = prospect.partner ?? null;
  tx.em.persist(account);
  return made(account);
}

export async function knownContact(tx: Tx, prospect: Prospect, { record, reused }: Part<Account>): Promise<Part<Contact> | null> {
  const id = reused ? await matchContact(tx, prospect, record.id) : null;
  return id ? reuse(await find(tx, Contact, id, 'id')) : null;
}

/** A contact of the person who has this address already, or of a new one. */
export async function newContact(tx: Tx, prospect: Prospect, { record: account, reused }: Part<Account>): Promise<Part<Contact>> {
  const known = await matchPerson(tx, prospect);
  const contact = new Contact();
  contact.account = account;
  contact.title = prospect.title ?? null;
  contact.isPrimary = !reused;
  if (known && !(reused && (await tx.em.findOne(Contact, { account, person: known }, { fields: ['id'] }))))
    contact.person = tx.em.getReference(Person, known);
  else {
    const person = new Person();
    const { givenName, familyName, email = null, phone = null } = prospect;
    Object.assign(person, { givenName, familyName, email, phone });
    tx.em.persist(person);
    contact.person = person;
  }
  tx.em.persist(contact);
  return made(contact);
}

export async function takesPart(tx: Tx, opportunity: Opportunity, contact: Contact): Promise<void> {
  if (await tx.em.findOne(OpportunityContact, { opportunity, contact }, { fields: ['id'] })) return;
  tx.em.persist(Object.assign(new OpportunityContact(), { opportunity, contact }));
}
