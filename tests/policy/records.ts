import { newId, parseTypeId, toTypeId } from '../../apps/api/src/core/ids.js';
import type { Person } from '../../apps/api/src/directory/index.js';
import type { Invoice, InvoiceLine, OrderLine, Payment, Product, Shipment, ShipmentLine, Stage } from '../../apps/api/src/sales/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Company, Core, Make } from './company.js';
import { addReturns, type Sold } from './records-returns.js';

/** The records that hang on those of `company.ts`. A child carries the label of its parent. */
const USD = { currency: 'USD' };
const PERIOD = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

export async function addDirectory({ sql }: TestBench, core: Core, make: Make, ids: Company['ids']): Promise<void> {
  const { accounts, people, employees, partner, rival } = core;
  const place = { line1: '1 Ring', city: 'Vienna', country: 'AT' };
  for (const [label, account] of Object.entries(accounts)) {
    await make('Address', `account ${label}`, { account, kind: 'OFFICE', ...place });
    await make('SupportTierChange', label, { account, at: new Date(), by: employees.stranger, from: 'STANDARD', to: 'PLUS' });
    await make('AccountChange', label, { account, at: new Date(), by: employees.stranger, fields: ['name'], summary: 'name: a → b' });
  }
  const homes = { EMPLOYEE: 'EMPLOYEE', SALES_REP: 'SALES_REP', HR: 'HR', stranger: 'stranger', member: 'contact member', admin: 'contact admin' };
  for (const [label, person] of Object.entries(homes)) await make('Address', `home ${label}`, { person: people[person], kind: 'HOME', ...place });
  for (const [label, person] of Object.entries(people)) {
    await make('ContactPoint', label, { person, kind: 'PHONE', value: '+4312345', label: 'work' });
    await sql(`update person set birthday = '1990-05-01' where id = $1`, [uuid(person.id)]);
  }
  const west = await make('Territory', 'west', { name: 'West', countries: ['ZZ'] });
  const below = await make('Territory', 'below', { name: 'Below', countries: ['ZZ'], parent: west });
  await make('PartnerTerritory', 'partner', { partner, territory: below });
  await make('PartnerTerritory', 'rival', { partner: rival, territory: west });
  const calendar = await make('BusinessCalendar', 'office', { name: 'Office', timeZone: 'Europe/Vienna' });
  await make('BusinessHours', 'office', { calendar, weekday: 'MONDAY', opensAt: '09:00', closesAt: '17:00' });
  await make('Holiday', 'office', { calendar, date: '2026-12-25', name: 'Christmas' });
  const policy = await make('SlaPolicy', 'next', { name: 'Next', startsAt: new Date('2099-01-01'), calendar });
  await make('SlaTarget', 'next', { policy, priority: 'HIGH', supportTier: 'PREMIUM', calendar, firstResponseMinutes: 5 });
  const gone = { goneId: 'per_00000000000000000000000000', goneName: 'Gone', by: employees.stranger, undoableUntil: new Date('2099-01-01') };
  await make('Merge', 'account team', { kind: 'ACCOUNT', account: accounts.team, ...gone });
  await make('Merge', 'account foreign', { kind: 'ACCOUNT', account: accounts.foreign, ...gone });
  await make('Merge', 'person', { kind: 'PERSON', person: people['contact foreign'], ...gone });
  const alike = { score: 90, reasons: ['SAME_NAME'] };
  await make('Duplicate', 'account', { kind: 'ACCOUNT', firstAccount: accounts.team, secondAccount: accounts.foreign, ...alike });
  await make('Duplicate', 'person', { kind: 'PERSON', firstPerson: people['contact team'], secondPerson: people['contact foreign'], ...alike });
  await make('User', 'EMPLOYEE', { person: people.EMPLOYEE, email: 'employee@example.test' });
  await make('User', 'member', { person: people['contact member'], email: 'member@example.test' });
  await make('IdentityProvider', 'provider', { name: 'Own', issuer: 'https://login.own.test', clientId: 'relata', domains: ['own.test'] });
  await addInvitations(sql, core, ids);
  const program = { scopes: ['sales:read'], keyStart: 'relata_abc' };
  await make('ApiClient', 'ADMIN', { name: 'Own', createdBy: employees.ADMIN, ...program });
  await make('ApiClient', 'other', { name: 'Other', createdBy: employees.stranger, ...program });
  const run = {
    mapping: 'm',
    folder: 'f',
    source: 's',
    startedBy: 'x',
    startedAt: new Date(),
    finishedAt: new Date(),
    counts: { Account: { inserted: 1 } },
  };
  await make('Import', 'import', { ...run, inserted: 1, updated: 0, unchanged: 0, skipped: 0, rejected: 0 });
  const entries = await sql<{ id: string }>('select id from audit_entry order by at, id limit 2');
  ids.AuditEntry = Object.fromEntries(entries.map(({ id }, at) => [`entry ${at + 1}`, toTypeId('aud', id)]));
  // What others made on the way gets its label from whose it is.
  for (const [label, employee] of Object.entries(employees)) {
    const [role] = await sql<{ id: string }>('select id from employee_role where employee_id = $1', [uuid(employee.id)]);
    if (role) ids.EmployeeRole = { ...ids.EmployeeRole, [label]: toTypeId('erl', role.id) };
  }
  for (const label of ['seller', 'partnerAdmin', 'technician', 'marketer', 'rival']) {
    const [member] = await sql<{ id: string }>('select id from partner_member where person_id = $1', [uuid(people[label]?.id as string)]);
    ids.PartnerMember = { ...ids.PartnerMember, [label]: toTypeId('pam', member?.id as string) };
  }
}

/** Around the trigger that asks whether they can be invited: not everyone here has a role to sign in with. */
async function addInvitations(sql: TestBench['sql'], { accounts, people, partner, rival, employees }: Core, ids: Company['ids']): Promise<void> {
  const invited: Record<string, { person: string; account?: string | undefined; partner?: string }> = {
    member: { person: 'contact member', account: accounts.customer?.id },
    below: { person: 'contact below', account: accounts.below?.id },
    rep: { person: 'contact rep', account: accounts.rep?.id },
    team: { person: 'contact team', account: accounts.team?.id },
    foreign: { person: 'contact foreign', account: accounts.foreign?.id },
    partner: { person: 'technician', partner: partner.id },
    rival: { person: 'rival', partner: rival.id },
    staff: { person: 'stranger' },
  };
  for (const [label, of] of Object.entries(invited)) {
    const id = newId('ivt');
    const values = [id, people[of.person]?.id, of.account, of.partner, employees.stranger?.person.id].map((each) =>
      each ? `'${uuid(each)}'` : 'null',
    );
    await sql(
      `set local session_replication_role = replica;
       insert into invitation (id, person_id, account_id, partner_id, invited_by_id, email, expires_at)
       values (${values.join(', ')}, '${label}@invited.test', '2099-01-01')`,
    );
    ids.Invitation = { ...ids.Invitation, [label]: id };
  }
}

export async function addSales(bench: TestBench, core: Core, make: Make, ids: Company['ids']): Promise<void> {
  ids.Pipeline = { pipeline: (await bench.build.defaultPipeline()).id };
  for (const stage of ['Qualify', 'Propose', 'Negotiate', 'Won', 'Lost']) ids.Stage = { ...ids.Stage, [stage]: (await bench.build.stage(stage)).id };
  const products = await addProducts(core, make);
  await addDeals(bench, core, make, products);
  await addOrders(bench, core, make, products);
  await addNotes(core, make);
  const { rep, team, foreign } = { rep: core.employees.SALES_REP, team: core.employees.mate, foreign: core.employees.stranger };
  for (const [label, owner] of Object.entries({ rep, team, foreign })) {
    await make('Quota', label, { owner, ...PERIOD, amount: '100', ...USD });
    await make('ForecastOverride', label, { owner, ...PERIOD, amount: '100', ...USD, setBy: foreign });
  }
  await make('DiscountLimit', 'limit', { role: 'SALES_REP', maxDiscount: '0.1' });
  await make('ApprovalRule', 'rule', { name: 'Large', position: 1, kind: 'ROLE', role: 'FINANCE' });
  await make('ExchangeRate', 'rate', { from: 'EUR', to: 'USD', date: '2026-01-01', rate: '1.1' });
}

type Products = { published: Product; internal: Product };

async function addProducts({ accounts, partner, rival }: Core, make: Make): Promise<Products> {
  const category = await make('ProductCategory', 'tools', { name: 'Tools' });
  await make('ProductCategory', 'below', { name: 'Drills', parent: category });
  const product = (label: string, values: object = {}) =>
    make<Product>('Product', label, {
      sku: `M-${label}`,
      name: label,
      listPrice: '100',
      cost: '60',
      warrantyMonths: 12,
      category,
      ...USD,
      ...values,
    });
  const [published, internal] = [await product('published'), await product('internal', { published: false })];
  const bundle = await product('bundle', { kind: 'BUNDLE' });
  for (const [label, other] of Object.entries({ published, internal })) {
    await make('BundleItem', label, { bundle, product: other, position: 1, quantity: 1 });
    await make('ProductRelation', label, { product: bundle, related: other, kind: 'COMPLEMENT' });
  }
  const audiences = { everyone: {}, customer: { account: accounts.customer }, foreign: { account: accounts.foreign } };
  const others = { tier: { tier: partner.tier }, otherTier: { tier: rival.tier }, segment: { segment: 'labs' }, otherSegment: { segment: 'shops' } };
  for (const [label, audience] of Object.entries({ ...audiences, ...others })) {
    const priceList = await make('PriceList', label, { name: label, ...USD, ...audience });
    await make('PriceListEntry', label, { priceList, product: published, minQuantity: 1, unitPrice: '90', ...USD });
    if (label === 'everyone') await make('PriceListEntry', 'internal', { priceList, product: internal, minQuantity: 1, unitPrice: '90', ...USD });
  }
  return { published, internal };
}

async function addDeals({ build, sql }: TestBench, core: Core, make: Make, { published: product }: Products): Promise<void> {
  const { opportunities, quotes, contacts, employees, people } = core;
  const said: Record<string, [Person | undefined, string]> = {
    rep: [people.SALES_REP, 'VENDOR'],
    seller: [people.seller, 'PARTNER'],
    partner: [people.partnerAdmin, 'PARTNER'],
    rival: [people.rival, 'PARTNER'],
  };
  const [from, to] = [await build.stage('Qualify'), await build.stage('Propose')];
  const line = { product, position: 1, quantity: 1, discount: '0', ...USD };
  const contactOf: Record<string, string> = { seller: 'dealt', partner: 'dealt', rival: 'foreign' };
  for (const [label, opportunity] of Object.entries(opportunities)) {
    await make('OpportunityLine', label, { ...line, opportunity, unitPrice: '100', total: '100' });
    await make('OpportunityContact', label, { opportunity, contact: contacts[contactOf[label] ?? label], role: 'USER' });
    const { account } = opportunity;
    await make('OpportunityStageChange', label, { opportunity, account, from, to, at: new Date(), by: employees.stranger, days: '1' });
    const stood = { stage: from as Stage, forecastCategory: 'PIPELINE', amount: '10', closeDate: '2026-06-01', probability: '0.1', ...USD };
    const partner = opportunity.partner ?? core.rival;
    const [author, side] = said[label] ?? [people.stranger, 'VENDOR'];
    await make('OpportunityComment', label, { opportunity, partner, author, side, at: new Date(), text: label });
    const over = { requestedAt: new Date(), status: 'WITHDRAWN', closedAt: new Date() };
    await make('QuoteRequest', label, { opportunity, partner, requestedBy: author, note: label, ...over });
    await make('OpportunitySnapshot', label, { opportunity, date: '2026-01-01', owner: opportunity.owner, ...stood });
  }
  const roles: Record<string, string> = { rep: 'SALES_MANAGER', partner: 'CHANNEL_MANAGER', foreign: 'ADMIN' };
  for (const [label, quote] of Object.entries(quotes)) {
    await make('QuoteLine', label, { ...line, quote, listPrice: '80', net: '80' });
    await make('QuoteApproval', label, { quote, step: 1, role: roles[label] ?? 'FINANCE', reason: 'Large' });
  }
  // What the database wrote down by itself about making them.
  await sql(`set local session_replication_role = replica; delete from opportunity_stage_change where from_id is null`);
}

async function addOrders(bench: TestBench, core: Core, make: Make, { published: product }: Products): Promise<void> {
  const payments: Record<string, Payment> = {};
  const sold: Record<string, Sold> = {};
  for (const [label, order] of Object.entries(core.orders)) {
    const of = { account: order.account, contact: order.contact ?? null, partner: order.partner ?? null, owner: order.owner ?? null, order };
    const [price, sums] = [
      { discount: '0', ...USD },
      { subtotal: '100', tax: '0', freight: '0', total: '100', ...USD },
    ];
    const orderLine = await make<OrderLine>('OrderLine', label, {
      ...price,
      order,
      position: 1,
      product,
      quantity: 10,
      unitPrice: '10',
      total: '100',
      cost: '60',
    });
    const shipment = await make<Shipment>('Shipment', label, { order, carrier: 'DHL', shippedAt: new Date('2026-05-01') });
    const shipmentLine = await make<ShipmentLine>('ShipmentLine', label, { shipment, orderLine, quantity: 1 });
    const dates = { issuedOn: '2026-01-01', dueOn: '2099-02-01' };
    const invoice = await make<Invoice>('Invoice', label, { ...of, ...sums, ...dates, number: `I-${label}` });
    const invoiceLine = await make<InvoiceLine>('InvoiceLine', label, {
      invoice,
      position: 1,
      orderLine,
      description: 'Tool',
      quantity: 1,
      amount: '100',
      ...USD,
    });
    payments[label] = await make<Payment>('Payment', label, { invoice, amount: '10', paidOn: '2026-01-02', reference: 'R', ...USD });
    sold[label] = { order, orderLine, invoice, invoiceLine };
    await make('Asset', label, { ...of, product, shipmentLine, unit: 1, boughtOn: '2026-01-01', serial: `S-${label}` });
  }
  await addReturns(bench, core, make, sold);
  // One of somebody else takes back one of the rep's, so that the reference leads out of what one sees.
  const [taken, by] = [payments.rep, payments.foreign].map((payment) => uuid((payment as Payment).id));
  await bench.sql(`set local session_replication_role = replica; update payment set amount = -10, reverses_id = '${taken}' where id = '${by}'`);
}

/** Notes: on an account alone, on a deal, an order, a lead; and those that somebody wrote on a deal which they don't see. */
async function addNotes(core: Core, make: Make): Promise<void> {
  const { employees, accounts, opportunities: deal, orders: order, leads: lead } = core;
  const { SALES_REP: rep, mate, stranger, SUPPORT_AGENT: agent, CHANNEL_MANAGER: channel } = employees;
  const notes: Record<string, object> = {
    rep: { owner: rep, account: accounts.rep },
    team: { owner: mate, account: accounts.team },
    foreign: { owner: stranger, account: accounts.foreign },
    agent: { owner: agent, account: accounts.foreign, opportunity: deal.foreign },
    channel: { owner: channel, account: accounts.foreign, opportunity: deal.foreign },
    'deal rep': { owner: rep, account: accounts.rep, opportunity: deal.rep },
    'deal team': { owner: mate, account: accounts.team, opportunity: deal.team },
    'deal foreign': { owner: stranger, account: accounts.foreign, opportunity: deal.foreign },
    'deal partner': { owner: stranger, account: accounts.dealt, opportunity: deal.partner },
    'order rep': { owner: stranger, account: accounts.rep, order: order.rep },
    'order foreign': { owner: stranger, account: accounts.foreign, order: order.foreign },
    'order partner': { owner: stranger, account: accounts.ordered, order: order.partner },
    'lead rep': { owner: stranger, lead: lead.rep },
    'lead foreign': { owner: stranger, lead: lead.foreign },
  };
  for (const [label, values] of Object.entries(notes)) {
    const activity = await make('Activity', label, { kind: 'NOTE', subject: label, at: new Date(), ...values });
    await make('ActivityParticipant', label, {
      activity,
      ...(label.startsWith('order') ? { contact: core.contacts.foreign } : { employee: stranger }),
    });
  }
}

const uuid = (id: string): string => parseTypeId(id)?.uuid as string;
