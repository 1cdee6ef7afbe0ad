import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import type { Role } from '../../apps/api/src/core/policy/roles.js';
import { Contact, Employee, Partner, Person } from '../../apps/api/src/directory/index.js';
import { OpportunityContact } from '../../apps/api/src/sales/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';

/** The columns of policy.md, in its order. */
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
] as const satisfies Role[];
export type Column = (typeof COLUMNS)[number];

type Records = Record<string, string>;

/** One company with own, team's, foreign, partner's and customer's records of each kind, each known by a label. */
export interface Company {
  principals: Record<Column | 'PARTNER_TECHNICIAN' | 'PARTNER_MARKETER', Principal>;
  ids: Record<'Account' | 'Contact' | 'Person' | 'Lead' | 'Opportunity' | 'Product' | 'Order' | 'Partner' | 'Employee', Records>;
}

export async function buildCompany({ build }: TestBench): Promise<Company> {
  await build.defaultPipeline();
  const employees = new Map<string, { employee: Employee; principal: Principal }>();
  const sign = async (role: Column, values: Partial<Employee> = {}) => {
    const signed = await build.asEmployee(role === 'EMPLOYEE' ? [] : [role], values);
    employees.set(role, signed);
    return signed;
  };
  const manager = await sign('SALES_MANAGER');
  const rep = await sign('SALES_REP', { manager: manager.employee });
  for (const role of COLUMNS.slice(4)) if (!employees.has(role)) await sign(role);
  const mate = await build.employee({ manager: manager.employee });
  const stranger = await build.employee();
  const channelManager = employees.get('CHANNEL_MANAGER')?.employee as Employee;

  const partner = await build.partner({ channelManager });
  const [rival, suspended] = [await build.partner(), await build.partner({ status: 'SUSPENDED' })];
  const [seller, partnerAdmin] = [await build.asPartner('SELLER', partner), await build.asPartner('ADMIN', partner)];
  const [technician, marketer] = [await build.asPartner('TECHNICIAN', partner), await build.asPartner('MARKETER', partner)];
  const rivalMember = await build.asPartner('ADMIN', rival);

  const customer = await build.account({ owner: stranger });
  const accounts = {
    rep: await build.account({ owner: rep.employee }),
    team: await build.account({ owner: mate }),
    foreign: await build.account({ owner: stranger }),
    customer,
    below: await build.account({ parent: customer, owner: stranger }),
    dealt: await build.account({ owner: stranger }),
    ordered: await build.account({ owner: stranger }),
  };
  const member = await build.asCustomer('MEMBER', customer);
  const customerAdmin = await build.asCustomer('ADMIN', customer);
  const contacts: Record<string, Contact> = {
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
    rep: await build.opportunity({ owner: rep.employee, account: accounts.rep }),
    team: await build.opportunity({ owner: mate, account: accounts.team }),
    foreign: await build.opportunity({ owner: stranger, account: accounts.foreign }),
    seller: await build.opportunity({ owner: stranger, account: accounts.dealt, partner, partnerSeller: seller.person }),
    partner: await build.opportunity({ owner: stranger, account: accounts.dealt, partner }),
    rival: await build.opportunity({ owner: stranger, account: accounts.foreign, partner: rival }),
  };
  await build.save(OpportunityContact, { opportunity: opportunities.seller, contact: contacts.dealt });
  const leads = {
    rep: await build.lead({ owner: rep.employee }),
    team: await build.lead({ owner: mate }),
    foreign: await build.lead({ owner: stranger }),
    seller: await build.lead({ partner, partnerSeller: seller.person }),
    partner: await build.lead({ partner }),
    rival: await build.lead({ partner: rival }),
  };
  const orders = {
    member: await build.order({ owner: stranger, account: customer, contact: member.contact }),
    admin: await build.order({ owner: stranger, account: customer, contact: customerAdmin.contact }),
    below: await build.order({ owner: stranger, account: accounts.below }),
    rep: await build.order({ owner: rep.employee, account: accounts.rep }),
    team: await build.order({ owner: mate, account: accounts.team }),
    foreign: await build.order({ owner: stranger, account: accounts.foreign }),
    partner: await build.order({ owner: stranger, account: accounts.ordered, partner }),
    rival: await build.order({ owner: stranger, account: accounts.foreign, partner: rival }),
  };
  const products = { published: await build.product(), internal: await build.product({ published: false }) };

  const people: Record<string, Person> = {
    ...Object.fromEntries(Object.entries(contacts).map(([label, { person }]) => [`contact ${label}`, person])),
    ...Object.fromEntries([...employees].map(([role, { employee }]) => [role, employee.person])),
    mate: mate.person,
    stranger: stranger.person,
    seller: seller.person,
    partnerAdmin: partnerAdmin.person,
    technician: technician.person,
    marketer: marketer.person,
    rival: rivalMember.person,
  };
  const partners: Record<string, Partner> = { partner, rival, suspended };
  const ids = (records: Record<string, { id: string }>) => Object.fromEntries(Object.entries(records).map(([label, { id }]) => [label, id]));
  return {
    principals: {
      ...(Object.fromEntries([...employees].map(([role, { principal }]) => [role, principal])) as Record<Column, Principal>),
      CUSTOMER_MEMBER: member.principal,
      CUSTOMER_ADMIN: customerAdmin.principal,
      PARTNER_SELLER: seller.principal,
      PARTNER_ADMIN: partnerAdmin.principal,
      PARTNER_TECHNICIAN: technician.principal,
      PARTNER_MARKETER: marketer.principal,
    },
    ids: {
      Account: ids(accounts),
      Contact: ids(contacts),
      Person: ids(people),
      Lead: ids(leads),
      Opportunity: ids(opportunities),
      Product: ids(products),
      Order: ids(orders),
      Partner: ids(partners),
      Employee: ids({ ...Object.fromEntries([...employees].map(([role, { employee }]) => [role, employee])), mate, stranger }),
    },
  };
}
