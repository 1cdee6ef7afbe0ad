import { uuidOf } from '../../apps/api/src/core/ids.js';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import type { Role } from '../../apps/api/src/core/policy/roles.js';
import { Address, Contact, Employee, Partner, Person } from '../../apps/api/src/directory/index.js';
import { Asset, Invoice, OpportunityContact, OrderLine, Quote, Shipment } from '../../apps/api/src/sales/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import { withAdmin } from '../../apps/api/src/testing/database.js';

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
type Made = Record<string, { id: string }>;

/** One company with own, team's, foreign, partner's and customer's records of each kind, each known by a label. */
export interface Company {
  principals: Record<Column | 'PARTNER_TECHNICIAN' | 'PARTNER_MARKETER', Principal>;
  ids: Record<
    | 'Account'
    | 'Contact'
    | 'Person'
    | 'Lead'
    | 'Opportunity'
    | 'Quote'
    | 'Product'
    | 'Order'
    | 'Shipment'
    | 'Invoice'
    | 'Asset'
    | 'Partner'
    | 'Employee',
    Records
  >;
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
  const money = { subtotal: '100', tax: '0', total: '100', currency: 'USD' };
  const quotes: Record<string, Quote> = {};
  for (const [label, opportunity] of Object.entries({ ...opportunities, sent: opportunities.foreign, unsent: opportunities.foreign })) {
    quotes[label] = await build.save(Quote, {
      ...money,
      number: `Q-${label}`,
      revision: 1,
      opportunity,
      account: label.endsWith('sent') ? customer : opportunity.account,
      owner: opportunity.owner,
      partner: opportunity.partner ?? null,
      partnerSeller: opportunity.partnerSeller ?? null,
      ...(label === 'sent' ? { status: 'SENT', sentAt: new Date(), approvedAt: new Date() } : {}),
    });
  }
  const [shipments, invoices, assets]: [Made, Made, Made] = [{}, {}, {}];
  const asset = await build.product();
  for (const [label, order] of Object.entries(orders)) {
    const of = { account: order.account, contact: order.contact ?? null, partner: order.partner ?? null, owner: order.owner ?? null, order };
    shipments[label] = await build.save(Shipment, { order, carrier: 'Post', shippedAt: new Date() });
    invoices[label] = await build.save(Invoice, { ...of, ...money, number: `I-${label}`, freight: '0', issuedOn: '2026-01-01', dueOn: '2026-02-01' });
    assets[label] = await build.save(Asset, { ...of, product: asset, unit: 1, boughtOn: '2026-01-01' });
  }
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
  const ids = (records: Made) => Object.fromEntries(Object.entries(records).map(([label, { id }]) => [label, id]));
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
      Quote: ids(quotes),
      Product: ids(products),
      Order: ids(orders),
      Shipment: ids(shipments),
      Invoice: ids(invoices),
      Asset: ids(assets),
      Partner: ids(partners),
      Employee: ids({ ...Object.fromEntries([...employees].map(([role, { employee }]) => [role, employee])), mate, stranger }),
    },
  };
}

/** What the list of sensitive fields is about: an employee's birthday and home, the cost of a line. */
export async function buildSensitive({ build, database }: TestBench, { ids }: Company): Promise<{ born: string; home: string }> {
  const born = ids.Person.EMPLOYEE as string;
  await withAdmin((client) => client.query(`update person set birthday = '1990-05-01' where id = $1`, [uuidOf('per', born)]), database.url);
  const { id: home } = await build.save(Address, { person: born, kind: 'HOME', line1: '1 Ring', city: 'Vienna', country: 'AT' });
  await build.save(OrderLine, {
    order: ids.Order.rep,
    position: 1,
    product: await build.product(),
    quantity: 1,
    unitPrice: '100',
    discount: '0',
    total: '100',
    cost: '60',
    currency: 'USD',
  });
  return { born, home };
}
