import { type Tx, task, toTypeId, uuidOf } from '../core/index.js';
import { Account, type Contact, Employee, Partner } from '../directory/index.js';
import {
  createOpportunity,
  knownContact,
  matchAccount,
  newAccount,
  newContact,
  Opportunity,
  OpportunityCreateInput,
  oneAtATime,
  type Prospect,
  reuse,
  takesPart,
} from '../sales/index.js';
import { DealRegistration } from './registration.entity.js';
import { tell } from './registration.mail.js';
import { today } from './registration.states.js';
import { DealRegistrationApproval } from './registration-approval.entity.js';
import { DealRegistrationContact } from './registration-contact.entity.js';
import { DealRegistrationItem } from './registration-item.entity.js';

/** What the approver said that it is, and who is to have it. */
interface Approved {
  id: string;
  accountId?: string;
  opportunityId?: string;
  ownerId?: string;
}

type Known = Awaited<ReturnType<typeof newContact>>;

/**
 * An approved registration becomes the one opportunity that rep and partner share, or joins the one that is there: with the
 * rights of the system, since a channel manager makes no accounts and sees no deals without a partner.
 */
task('registration.open', (approved: Approved, { write }) => write((tx) => openDeal(tx, approved)));

async function openDeal(tx: Tx, approved: Approved): Promise<void> {
  await tx.sql('select 1 from deal_registration where id = $1 for update', [uuidOf('reg', approved.id)]);
  const registration = await tx.em.findOneOrFail(DealRegistration, { id: approved.id });
  if (registration.opportunity || registration.status !== 'APPROVED') return;
  const people = await tx.em.find(DealRegistrationContact, { registration }, { orderBy: { position: 'asc' } });
  const partner = await tx.em.findOneOrFail(Partner, { id: registration.partner.id });
  const prospects = people.map((person) => prospectOf(registration, person));
  const [first] = prospects as [Prospect];
  await oneAtATime(tx, first);
  const named = approved.opportunityId
    ? await tx.em.findOne(Opportunity, { id: approved.opportunityId, closedAt: null, $or: [{ partner: null }, { partner }] })
    : null;
  const account =
    (await accountOf(tx, registration, named, first, approved)) ?? newAccount(tx, first, await ownerOf(tx, registration, partner, null, approved));
  const contacts: Known[] = [];
  for (const prospect of prospects) contacts.push((await knownContact(tx, prospect, account)) ?? (await newContact(tx, prospect, account)));
  // What follows looks at them by SQL.
  await tx.em.flush();
  const joined = named ?? (await sameDeal(tx, registration, account.record, contacts[0]?.record));
  const owner = await ownerOf(tx, registration, partner, account.record, approved);
  const opportunity = joined ? join(registration, joined, account.record) : await begin(tx, registration, account.record, owner);
  await tx.em.flush();
  for (const { record } of contacts) await takesPart(tx, opportunity, record);
  Object.assign(registration, { account: account.record, opportunity });
  await tx.em.flush();
  await tell(tx, registration, 'OPENED');
}

function prospectOf(registration: DealRegistration, { givenName, familyName, title, email, phone }: DealRegistrationContact): Prospect {
  const { company, domain, territory, partner } = registration;
  return {
    company,
    domain: domain ?? null,
    territory: territory ?? null,
    partner,
    givenName,
    familyName,
    title: title ?? null,
    email: email ?? null,
    phone: phone ?? null,
  };
}

/** The account that the approver or the opportunity names, else the one that was found, else one that matches. */
async function accountOf(tx: Tx, registration: DealRegistration, named: Opportunity | null, prospect: Prospect, { accountId }: Approved) {
  const id = named?.account?.id ?? accountId ?? registration.account?.id ?? (await matchAccount(tx, prospect));
  const account = id ? await tx.em.findOne(Account, { id }) : null;
  return account && reuse(account);
}

/**
 * An open deal of this account that is this one: the partner's already, or one without a partner in which the same contact
 * takes part. Other partners' deals, and those of another registration, are others.
 */
async function sameDeal(tx: Tx, registration: DealRegistration, account: Account, contact: Contact | undefined): Promise<Opportunity | null> {
  const [found] = await tx.sql<{ id: string }>(
    `select o.id from opportunity o where o.account_id = $1 and o.closed_at is null
       and (o.partner_id = $2 or (o.partner_id is null and exists (select from opportunity_contact c where c.opportunity_id = o.id and c.contact_id = $3)))
       and not exists (select from deal_registration r where r.opportunity_id = o.id)
     order by o.partner_id = $2 desc nulls last, o.created_at desc, o.id limit 1`,
    [uuidOf('acc', account.id), uuidOf('par', registration.partner.id), contact ? uuidOf('con', contact.id) : null],
  );
  return found ? tx.em.findOne(Opportunity, { id: toTypeId('opp', found.id) }) : null;
}

/** The partner comes to a deal that is there; what its owner wrote of it stays. */
function join(registration: DealRegistration, opportunity: Opportunity, account: Account): Opportunity {
  opportunity.account ??= account;
  opportunity.closeDate ??= registration.closeDate ?? null;
  if (opportunity.amount == null) Object.assign(opportunity, { amount: registration.amount, currency: registration.currency });
  return Object.assign(opportunity, { partner: registration.partner, partnerSeller: registration.seller, partnerInvolvement: 'SOURCED' });
}

async function begin(tx: Tx, registration: DealRegistration, account: Account, owner: Employee): Promise<Opportunity> {
  const [item] = await tx.em.find(
    DealRegistrationItem,
    { registration },
    { orderBy: { position: 'asc' }, limit: 1, populate: ['product', 'category'] as never },
  );
  const about = item?.product?.name ?? item?.category?.name;
  const closeDate = registration.closeDate && registration.closeDate >= today() ? registration.closeDate : today();
  const opportunity = await createOpportunity(
    tx,
    Object.assign(new OpportunityCreateInput(), {
      name: (about ? `${account.name}: ${about}` : account.name).slice(0, 200),
      accountId: account.id,
      ownerId: owner.id,
      closeDate,
      ...(registration.amount == null ? {} : { amount: { amount: registration.amount, currency: registration.currency } }),
      partnerId: registration.partner.id,
      partnerInvolvement: 'SOURCED',
      ...((await stillSells(tx, registration)) ? { partnerSellerId: registration.seller.id } : {}),
    }),
  );
  return opportunity;
}

async function stillSells(tx: Tx, { seller, partner }: DealRegistration): Promise<boolean> {
  const [row] = await tx.sql<{ sells: boolean }>('select relata.sells_for($1, $2) as sells', [uuidOf('per', seller.id), uuidOf('par', partner.id)]);
  return row?.sells ?? false;
}

/** Whom the approver named; the owner of the account; the channel manager; who approved it: the first who still works here. */
async function ownerOf(tx: Tx, registration: DealRegistration, partner: Partner, account: Account | null, { ownerId }: Approved): Promise<Employee> {
  const steps = await tx.em.find(
    DealRegistrationApproval,
    { registration, round: registration.round, status: 'APPROVED' },
    { orderBy: { step: 'desc' } },
  );
  const asked = [ownerId, account?.owner?.id, partner.channelManager?.id, ...steps.map(({ decidedBy }) => decidedBy?.id)].filter((id) => id != null);
  const found = new Map((await tx.em.find(Employee, { id: { $in: asked } })).map((employee) => [employee.id, employee]));
  const here = asked.map((id) => found.get(id)).find((employee) => employee && !(employee.leftOn && employee.leftOn < today()));
  return here ?? (found.get(asked.at(-1) as string) as Employee);
}
