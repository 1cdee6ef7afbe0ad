import { authorize, find, load, lock, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Account, Contact, currentEmployee, Person } from '../directory/index.js';
import { Lead } from './lead.entity.js';
import type { LeadConvertInput } from './lead.inputs.js';
import { companyDomain, matchAccount, matchContact, matchOpportunity, matchPerson } from './lead.match.js';
import { enter } from './lead.states.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityContactInput, OpportunityCreateInput } from './opportunity.inputs.js';
import { refuseClosed } from './opportunity.rules.js';
import { createOpportunity } from './opportunity.service.js';
import { OpportunityContact } from './opportunity-contact.entity.js';

/**
 * A lead becomes an account, a contact and an opportunity, or joins those that are there, all at once or not at all.
 * Of two who convert it at the same time the second waits for the first and is told that it is done.
 */
export async function convertLead(tx: Tx, input: LeadConvertInput): Promise<Lead> {
  refuseContradictions(input);
  await lock(tx, Lead, input.id);
  const lead = await load(tx, Lead, input, 'convert');
  enter(lead, 'CONVERTED');
  await oneAtATime(tx, lead);
  const named = await namedRecords(tx, input);
  const account = named.account ?? (await knownAccount(tx, lead, input)) ?? newAccount(tx, lead);
  const contact = named.contact ?? (await knownContact(tx, lead, account, input)) ?? (await newContact(tx, lead, account));
  // What follows looks at them by SQL.
  await tx.em.flush();
  const opportunity = input.createOpportunity === false ? null : await opportunityOf(tx, lead, account, contact, named.opportunity, input);
  lead.reused = Object.entries({ account, contact, opportunity }).flatMap(([kind, part]) => (part?.reused ? [kind] : []));
  Object.assign(lead, { account: account.record, contact: contact.record, opportunity: opportunity?.record ?? null, convertedAt: new Date() });
  return lead;
}

/** Two leads of one company that are converted at once make one account: the second waits and finds it. */
async function oneAtATime(tx: Tx, { company, email }: Lead): Promise<void> {
  const who = company ? (companyDomain(email) ?? company.toLowerCase()) : email;
  if (who) await tx.sql(`select pg_advisory_xact_lock(hashtext('converting ' || $1::text))`, [who]);
}

interface Part<T> {
  record: T;
  reused: boolean;
}

const reuse = <T>(record: T): Part<T> => ({ record, reused: true });
const made = <T>(record: T): Part<T> => ({ record, reused: false });

function refuseContradictions(input: LeadConvertInput): void {
  for (const kind of ['account', 'contact', 'opportunity'] as const) {
    const fresh = { account: input.newAccount, contact: input.newContact, opportunity: input.newOpportunity }[kind];
    if (fresh && input[`${kind}Id`]) throw new Refused(UserErrorCode.INVALID, `Either name the ${kind} or ask for a new one.`, `${kind}Id`);
  }
  if (input.newAccount && (input.contactId || input.opportunityId))
    throw new Refused(UserErrorCode.INVALID, 'A new account has no contacts and opportunities yet.', 'newAccount');
  if (input.createOpportunity === false && (input.opportunityId || input.newOpportunity))
    throw new Refused(UserErrorCode.INVALID, 'Either name an opportunity or have none.', 'createOpportunity');
}

/** The records that the input names. The contact and the opportunity are the account's, and say which it is where it isn't named. */
async function namedRecords(tx: Tx, { accountId, contactId, opportunityId }: LeadConvertInput) {
  const contact = contactId ? await find(tx, Contact, contactId, 'contactId') : null;
  const opportunity = opportunityId ? await find(tx, Opportunity, opportunityId, 'opportunityId') : null;
  if (opportunity) {
    await authorize(tx, 'update', Opportunity, opportunity);
    refuseClosed(opportunity);
  }
  const id = accountId ?? contact?.account.id ?? opportunity?.account?.id;
  const account = id ? await find(tx, Account, id, 'accountId') : null;
  if (account) await authorize(tx, 'update', Account, account);
  if (contact && contact.account.id !== id) throw new Refused(UserErrorCode.INVALID, 'This contact is at another account.', 'contactId');
  if (opportunity?.account && opportunity.account.id !== id)
    throw new Refused(UserErrorCode.INVALID, 'This opportunity is another account’s.', 'opportunityId');
  return { account: account && reuse(account), contact: contact && reuse(contact), opportunity };
}

async function knownAccount(tx: Tx, lead: Lead, { newAccount: fresh }: LeadConvertInput): Promise<Part<Account> | null> {
  const id = fresh ? null : await matchAccount(tx, lead);
  return id ? reuse(await find(tx, Account, id, 'id')) : null;
}

function newAccount(tx: Tx, lead: Lead): Part<Account> {
  const account = new Account();
  account.name = lead.company ?? `${lead.givenName} ${lead.familyName}`;
  account.kind = lead.company ? 'BUSINESS' : 'INDIVIDUAL';
  account.domain = lead.company ? companyDomain(lead.email) : null;
  account.industry = lead.industry ?? null;
  account.owner = lead.owner ?? currentEmployee(tx);
  account.territory = lead.territory ?? null;
  account.partner = lead.partner ?? null;
  tx.em.persist(account);
  return made(account);
}

async function knownContact(
  tx: Tx,
  lead: Lead,
  { record, reused }: Part<Account>,
  { newContact: fresh }: LeadConvertInput,
): Promise<Part<Contact> | null> {
  const id = reused && !fresh ? await matchContact(tx, lead, record.id) : null;
  return id ? reuse(await find(tx, Contact, id, 'id')) : null;
}

/** A contact of the person who has this address already, or of a new one. */
async function newContact(tx: Tx, lead: Lead, { record: account, reused }: Part<Account>): Promise<Part<Contact>> {
  const known = await matchPerson(tx, lead);
  const contact = new Contact();
  contact.account = account;
  contact.title = lead.title ?? null;
  contact.isPrimary = !reused;
  if (known && !(reused && (await tx.em.findOne(Contact, { account, person: known }, { fields: ['id'] }))))
    contact.person = tx.em.getReference(Person, known);
  else {
    const person = new Person();
    Object.assign(person, { givenName: lead.givenName, familyName: lead.familyName, email: lead.email ?? null, phone: lead.phone ?? null });
    tx.em.persist(person);
    contact.person = person;
  }
  tx.em.persist(contact);
  return made(contact);
}

async function opportunityOf(
  tx: Tx,
  lead: Lead,
  account: Part<Account>,
  contact: Part<Contact>,
  named: Opportunity | null,
  input: LeadConvertInput,
): Promise<Part<Opportunity>> {
  const name = input.opportunityName?.trim() || account.record.name;
  const search = !named && account.reused && !input.newOpportunity;
  const id = search ? await matchOpportunity(tx, account.record.id, contact.record.id, name) : null;
  const opportunity = named ?? (id ? await find(tx, Opportunity, id, 'id') : null);
  if (opportunity) {
    opportunity.account ??= account.record;
    opportunity.lead ??= lead;
    await takesPart(tx, opportunity, contact.record);
    return reuse(opportunity);
  }
  const { amount, closeDate, pipelineId } = input;
  const fresh = await createOpportunity(
    tx,
    Object.assign(new OpportunityCreateInput(), {
      name,
      accountId: account.record.id,
      contacts: [Object.assign(new OpportunityContactInput(), { contactId: contact.record.id })],
      ...(lead.owner ? { ownerId: lead.owner.id } : {}),
      ...(lead.partner ? { partnerId: lead.partner.id, partnerInvolvement: 'SOURCED' } : {}),
      ...(lead.partnerSeller ? { partnerSellerId: lead.partnerSeller.id } : {}),
      ...Object.fromEntries(Object.entries({ amount, closeDate, pipelineId }).filter(([, value]) => value != null)),
    }),
  );
  fresh.lead = lead;
  return made(fresh);
}

async function takesPart(tx: Tx, opportunity: Opportunity, contact: Contact): Promise<void> {
  if (await tx.em.findOne(OpportunityContact, { opportunity, contact }, { fields: ['id'] })) return;
  tx.em.persist(Object.assign(new OpportunityContact(), { opportunity, contact }));
}
