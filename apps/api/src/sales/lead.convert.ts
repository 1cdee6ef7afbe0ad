import { authorize, find, load, lock, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Account, Contact, currentEmployee } from '../directory/index.js';
import { Lead } from './lead.entity.js';
import type { LeadConvertInput } from './lead.inputs.js';
import { matchAccount, matchOpportunity } from './lead.match.js';
import { enter } from './lead.states.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityContactInput, OpportunityCreateInput } from './opportunity.inputs.js';
import { refuseClosed } from './opportunity.rules.js';
import { createOpportunity } from './opportunity.service.js';
import { knownContact, made, newAccount, newContact, oneAtATime, type Part, reuse, takesPart } from './prospect.js';

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
  const account = named.account ?? (await knownAccount(tx, lead, input)) ?? newAccount(tx, lead, lead.owner ?? currentEmployee(tx));
  const contact = named.contact ?? (input.newContact ? null : await knownContact(tx, lead, account)) ?? (await newContact(tx, lead, account));
  // What follows looks at them by SQL.
  await tx.em.flush();
  const opportunity = input.createOpportunity === false ? null : await opportunityOf(tx, lead, account, contact, named.opportunity, input);
  lead.reused = Object.entries({ account, contact, opportunity }).flatMap(([kind, part]) => (part?.reused ? [kind] : []));
  Object.assign(lead, { account: account.record, contact: contact.record, opportunity: opportunity?.record ?? null, convertedAt: new Date() });
  return lead;
}

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
    // Whoever brought the lead has a part in the deal, unless another partner has.
    if (lead.partner && !opportunity.partner)
      Object.assign(opportunity, { partner: lead.partner, partnerSeller: lead.partnerSeller ?? null, partnerInvolvement: 'SOURCED' });
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
