import { modelByName } from '../../apps/api/src/core/model/registry.js';
import { guestPrincipal, type Principal } from '../../apps/api/src/core/policy/principal.js';
import type { Role } from '../../apps/api/src/core/policy/roles.js';
import type { Account, Contact, Employee, Partner, PartnerProgramme, PartnerTier, Person } from '../../apps/api/src/directory/index.js';
import type { Lead, Opportunity, Order, Quote } from '../../apps/api/src/sales/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import { addDirectory, addSales } from './records.js';
import { addDistribution } from './records-distribution.js';
import { addEarnings } from './records-earnings.js';
import { addEnablement } from './records-enablement.js';
import { addKnowledge } from './records-knowledge.js';
import { addLearning } from './records-learning.js';
import { addMarketing } from './records-marketing.js';
import { addPartners } from './records-partners.js';
import { addRegistrations } from './records-registrations.js';
import { addService } from './records-service.js';

/** The columns of policy.md, in its order, and a partner's two further roles. */
export const COLUMNS = [
  'CUSTOMER_MEMBER',
  'CUSTOMER_ADMIN',
  'PARTNER_SELLER',
  'PARTNER_ADMIN',
  'EMPLOYEE',
  'SALES_REP',
  'SALES_MANAGER',
  'SUPPORT_AGENT',
  'SUPPORT_MANAGER',
  'CHANNEL_MANAGER',
  'MARKETER',
  'HR',
  'FINANCE',
  'ANALYST',
  'ADMIN',
  'PARTNER_TECHNICIAN',
  'PARTNER_MARKETER',
] as const satisfies Role[];
/** Who has not signed in has a table of their own (`table/guests.ts`). */
export type Column = (typeof COLUMNS)[number] | 'GUEST';
const EMPLOYED = COLUMNS.slice(4, 15);

/** Ids of records, by a label that says whose they are. */
export type Labelled = Record<string, string>;

/** Kinds that other tests name. */
type Named = 'Account' | 'Contact' | 'Employee' | 'Lead' | 'Opportunity' | 'Order' | 'Partner' | 'Person' | 'Product' | 'Quote';

/** One company with own, team's, foreign, partner's and customer's records of every kind, each known by a label. */
export interface Company {
  principals: Record<Column, Principal>;
  ids: Record<Named, Labelled> & Record<string, Labelled>;
}

/** The records that others hang on. */
export interface Core {
  employees: Record<string, Employee>;
  people: Record<string, Person>;
  partner: Partner;
  rival: Partner;
  accounts: Record<string, Account>;
  contacts: Record<string, Contact>;
  opportunities: Record<string, Opportunity>;
  leads: Record<string, Lead>;
  orders: Record<string, Order>;
  quotes: Record<string, Quote>;
}

/** Saves a record of a kind under a label. */
export type Make = <T extends { id: string }>(kind: string, label: string, values: object) => Promise<T>;

export async function buildCompany(bench: TestBench): Promise<Company> {
  const { build } = bench;
  const ids = {} as Company['ids'];
  const name = (kind: string, records: Record<string, { id: string }>) => {
    for (const [label, { id }] of Object.entries(records)) ids[kind] = { ...ids[kind], [label]: id };
  };
  const make: Make = async (kind, label, values) => {
    const model = modelByName(kind);
    if (!model) throw new Error(`There is no ${kind}`);
    const record = (await build.save(model.class, values)) as never;
    name(kind, { [label]: record });
    return record;
  };

  await build.defaultPipeline();
  const signed: Record<string, { employee: Employee; principal: Principal }> = {};
  signed.SALES_MANAGER = await build.asEmployee(['SALES_MANAGER']);
  const team = { manager: signed.SALES_MANAGER.employee };
  signed.SALES_REP = await build.asEmployee(['SALES_REP'], team);
  for (const role of EMPLOYED) signed[role] ??= await build.asEmployee(role === 'EMPLOYEE' ? [] : [role]);
  const employees: Record<string, Employee> = {
    ...Object.fromEntries(Object.entries(signed).map(([role, { employee }]) => [role, employee])),
    mate: await build.employee(team),
    stranger: await build.employee(),
  };
  const { SALES_REP: rep, mate, stranger, CHANNEL_MANAGER: channelManager } = employees as Record<string, Employee>;

  const account = await build.account({ owner: stranger, tags: ['labs'] });
  const accounts = {
    rep: await build.account({ owner: rep }),
    team: await build.account({ owner: mate }),
    foreign: await build.account({ owner: stranger }),
    customer: account,
    below: await build.account({ parent: account, owner: stranger }),
    dealt: await build.account({ owner: stranger }),
    ordered: await build.account({ owner: stranger }),
  };
  // Two programmes, since a partner sees the tiers of its own alone; that of the partner has a tier above theirs.
  const programme = (label: string) => make<PartnerProgramme>('PartnerProgramme', label, { name: label, currency: 'USD' });
  const tier = async (label: string, of: PartnerProgramme, rank: number) => ({
    programme: of,
    tier: await make<PartnerTier>('PartnerTier', label, { programme: of, name: label, rank }),
  });
  const dealers = await programme('dealers');
  const [own, others] = [await tier('dealers 1', dealers, 1), await tier('agents 1', await programme('agents'), 1)];
  await tier('dealers 2', dealers, 2);
  const partner = await build.partner({ channelManager, ...own, domain: 'partner.test', account: accounts.dealt });
  const rival = await build.partner({ channelManager: stranger, ...others, domain: 'rival.test', account: accounts.foreign });
  const suspended = await build.partner({
    status: 'SUSPENDED',
    channelManager: stranger,
    ...others,
    domain: 'gone.test',
    account: accounts.foreign,
  });
  const [seller, partnerAdmin] = [await build.asPartner('SELLER', partner), await build.asPartner('ADMIN', partner)];
  const [technician, marketer] = [await build.asPartner('TECHNICIAN', partner), await build.asPartner('MARKETER', partner)];
  const rivalMember = await build.asPartner('ADMIN', rival);
  const member = await build.asCustomer('MEMBER', account);
  const customerAdmin = await build.asCustomer('ADMIN', account);

  const contacts = {
    member: member.contact,
    admin: customerAdmin.contact,
    below: await build.contact({ account: accounts.below }),
    foreign: await build.contact({ account: accounts.foreign }),
    rep: await build.contact({ account: accounts.rep }),
    team: await build.contact({ account: accounts.team }),
    dealt: await build.contact({ account: accounts.dealt }),
    undealt: await build.contact({ account: accounts.dealt }),
  };
  const opportunities = {
    rep: await build.opportunity({ owner: rep, account: accounts.rep }),
    team: await build.opportunity({ owner: mate, account: accounts.team }),
    foreign: await build.opportunity({ owner: stranger, account: accounts.foreign }),
    seller: await build.opportunity({ owner: stranger, account: accounts.dealt, partner, partnerSeller: seller.person }),
    partner: await build.opportunity({ owner: stranger, account: accounts.dealt, partner }),
    rival: await build.opportunity({ owner: stranger, account: accounts.foreign, partner: rival }),
  };
  const leads = {
    rep: await build.lead({ owner: rep }),
    team: await build.lead({ owner: mate }),
    foreign: await build.lead({ owner: stranger }),
    seller: await build.lead({ partner, partnerSeller: seller.person }),
    partner: await build.lead({ partner }),
    rival: await build.lead({ partner: rival }),
  };
  const orders = {
    member: await build.order({ owner: stranger, account, contact: member.contact }),
    admin: await build.order({ owner: stranger, account, contact: customerAdmin.contact }),
    below: await build.order({ owner: stranger, account: accounts.below, contact: contacts.below }),
    rep: await build.order({ owner: rep, account: accounts.rep, contact: contacts.rep }),
    team: await build.order({ owner: mate, account: accounts.team, contact: contacts.team }),
    foreign: await build.order({ owner: stranger, account: accounts.foreign, contact: contacts.foreign }),
    partner: await build.order({ owner: stranger, account: accounts.ordered, partner }),
    rival: await build.order({ owner: stranger, account: accounts.foreign, contact: contacts.foreign, partner: rival }),
  };
  const quotes: Record<string, Quote> = {};
  const { foreign } = opportunities;
  for (const [label, opportunity] of Object.entries({ ...opportunities, sent: foreign, sentAdmin: foreign, unsent: foreign })) {
    const toCustomer = label.startsWith('sent') || label === 'unsent';
    quotes[label] = await make<Quote>('Quote', label, {
      number: `Q-${label}`,
      revision: 1,
      subtotal: '80',
      tax: '0',
      total: '80',
      currency: 'USD',
      opportunity,
      account: toCustomer ? account : opportunity.account,
      contact: toCustomer ? contacts[label === 'sentAdmin' ? 'admin' : 'member'] : null,
      owner: opportunity.owner,
      partner: opportunity.partner ?? null,
      partnerSeller: opportunity.partnerSeller ?? null,
      ...(label.startsWith('sent') ? { status: 'SENT', sentAt: new Date(), approvedAt: new Date(), submittedAt: new Date() } : {}),
    });
  }
  const people: Record<string, Person> = {
    ...Object.fromEntries(Object.entries(contacts).map(([label, { person }]) => [`contact ${label}`, person])),
    ...Object.fromEntries(Object.entries(employees).map(([label, { person }]) => [label, person])),
    seller: seller.person,
    partnerAdmin: partnerAdmin.person,
    technician: technician.person,
    marketer: marketer.person,
    rival: rivalMember.person,
  };
  for (const [kind, records] of Object.entries({ Account: accounts, Contact: contacts, Person: people, Employee: employees, Lead: leads }))
    name(kind, records);
  for (const [kind, records] of Object.entries({ Opportunity: opportunities, Order: orders, Partner: { partner, rival, suspended } }))
    name(kind, records);
  const core: Core = { employees, people, partner, rival, accounts, contacts, opportunities, leads, orders, quotes };
  await addDirectory(bench, core, make, ids);
  await addSales(bench, core, make, ids);
  await addService(bench, core, make);
  await addKnowledge(bench, core, make, ids);
  await addMarketing(core, make, ids);
  await addLearning(bench, core, make, ids);
  await addEarnings(core, make, ids);
  await addRegistrations(bench, core, make, ids);
  await addPartners(bench, core, make, ids);
  await addDistribution(core, make, ids);
  await addEnablement(bench, core, make, ids);
  return {
    principals: {
      ...(Object.fromEntries(Object.entries(signed).map(([role, { principal }]) => [role, principal])) as Record<Column, Principal>),
      CUSTOMER_MEMBER: member.principal,
      CUSTOMER_ADMIN: customerAdmin.principal,
      PARTNER_SELLER: seller.principal,
      PARTNER_ADMIN: partnerAdmin.principal,
      PARTNER_TECHNICIAN: technician.principal,
      PARTNER_MARKETER: marketer.principal,
      GUEST: guestPrincipal,
    },
    ids,
  };
}
