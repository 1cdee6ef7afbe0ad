import type { Seat } from '../table.js';
import type { Change } from './changes.js';
import { change, make, owner } from './changes-directory.js';

const USD = (amount: string) => ({ amount, currency: 'USD' });
const NEXT_YEAR = { startsOn: '2027-01-01', endsOn: '2027-03-31' };
const PARTNERS: Change['without'] = ['PARTNER_SELLER', 'PARTNER_ADMIN'];
const setOrders = (status: string): string => `update "order" set status = '${status}'`;
/** Who bought with a label. */
const ORDER_ACCOUNTS: Record<string, string> = { member: 'customer', admin: 'customer', partner: 'ordered', rival: 'foreign' };
/** Whose lead a new one would be: an employee's or a partner's. */
const LEAD_OF: Record<string, { partner?: string; seller?: string }> = {
  seller: { partner: 'partner', seller: 'seller' },
  partner: { partner: 'partner' },
  rival: { partner: 'rival' },
};
const DEALS = ['rep', 'team', 'foreign', 'partner', 'rival'];
export const dealAccount = (label: string): string => ({ partner: 'dealt', rival: 'foreign' })[label] ?? label;
const orderAccount = (label: string): string => ({ member: 'customer', admin: 'customer' })[label] ?? label;
const isCustomer = ({ who }: Seat): boolean => who.startsWith('CUSTOMER');

export const SALES_CHANGES: Record<string, Change> = {
  activityCreate: {
    of: 'Activity',
    action: 'create',
    labels: ['rep', 'team', 'foreign', 'agent', 'channel'],
    input: (label, find) => ({
      kind: 'NOTE',
      subject: 'x',
      ownerId: find('Employee', owner(label)),
      accountId: find('Account', ['rep', 'team'].includes(label) ? label : 'foreign'),
    }),
    names: (label) => [['Employee', owner(label)]],
  },
  activityUpdate: change('Activity', 'update', { minutes: 5 }),
  activityComplete: change('Activity', 'update'),
  activityReopen: change('Activity', 'update', {}, { state: 'update activity set done_at = now()' }),
  activityDelete: change('Activity', 'delete'),
  leadCreate: {
    of: 'Lead',
    action: 'create',
    labels: ['rep', 'team', 'foreign', 'seller', 'partner', 'rival'],
    input: (label, find) => {
      const { partner, seller } = LEAD_OF[label] ?? {};
      const holder = partner ? { partnerId: find('Partner', partner) } : { ownerId: find('Employee', owner(label)) };
      return { givenName: 'Nova', familyName: 'New', ...holder, ...(seller ? { partnerSellerId: find('Person', seller) } : {}) };
    },
    names: (label) => (LEAD_OF[label] ? [['Partner', LEAD_OF[label]?.partner as string]] : [['Employee', owner(label)]]),
  },
  leadUpdate: change('Lead', 'update', { city: 'Graz' }),
  'leadUpdate:score': change(
    'Lead',
    'update',
    { score: 5 },
    { without: ['PARTNER_SELLER', 'PARTNER_ADMIN', 'SALES_REP', 'SALES_MANAGER', 'CHANNEL_MANAGER'], atOnce: true },
  ),
  leadMove: change('Lead', 'update', { status: 'WORKING' }, { state: `update lead set status = 'ASSIGNED'` }),
  leadAssign: {
    of: 'Lead',
    action: 'assign',
    input: (label, find) => {
      const { partner } = LEAD_OF[label] ?? {};
      const to = partner === 'partner' ? { partnerSellerId: find('Person', 'seller') } : { partnerId: find('Partner', 'rival') };
      return { id: find('Lead', label), ...(partner ? to : { ownerId: find('Employee', owner(label)) }) };
    },
    // Who may not give the lead away is told that before anybody is looked for.
    names: (label, { scopes }) => (scopes ? [['Employee', owner(label)]] : []),
  },
  leadConvert: change(
    'Lead',
    'convert',
    { newAccount: true },
    {
      also: [['Account', 'create']],
      state: `update lead set status = 'QUALIFIED'`,
    },
  ),
  opportunityCreate: {
    of: 'Opportunity',
    action: 'create',
    labels: DEALS,
    input: (label, find) => ({
      name: 'New',
      ownerId: find('Employee', owner(label)),
      accountId: find('Account', dealAccount(label)),
      ...(LEAD_OF[label] ? { partnerId: find('Partner', label), partnerInvolvement: 'SOURCED' } : {}),
    }),
    names: (label) => [['Employee', owner(label)]],
  },
  opportunityUpdate: change('Opportunity', 'update', { nextStep: 'Call' }),
  'opportunityUpdate:name': change('Opportunity', 'update', { name: 'Other' }, { without: PARTNERS }),
  'opportunityUpdate:amount': change('Opportunity', 'update', { closeDate: '2027-06-01' }, { without: PARTNERS }),
  opportunityMove: {
    of: 'Opportunity',
    action: 'close',
    input: (label, find) => ({ id: find('Opportunity', label), stageId: find('Stage', 'Propose') }),
  },
  opportunityClose: change('Opportunity', 'close', { won: true }),
  opportunityReopen: change(
    'Opportunity',
    'close',
    {},
    {
      state: 'update opportunity set closed_at = now()',
    },
  ),
  productCreate: make('Product', () => ({ sku: 'NEW-1', name: 'New', listPrice: USD('10') })),
  productUpdate: change('Product', 'update', { name: 'Other' }),
  productCategoryCreate: make('ProductCategory', () => ({ name: 'New' })),
  productCategoryUpdate: change('ProductCategory', 'update', { name: 'Other' }),
  productRelationCreate: make('ProductRelation', (find) => ({
    kind: 'UPGRADE',
    productId: find('Product', 'published'),
    relatedId: find('Product', 'bundle'),
  })),
  productRelationDelete: change('ProductRelation', 'delete'),
  priceListCreate: make('PriceList', () => ({ name: 'New', currency: 'USD' })),
  priceListUpdate: change('PriceList', 'update', { validFrom: '2026-01-01' }),
  priceListSetPrices: {
    of: 'PriceList',
    action: 'update',
    input: (label, find) => ({ id: find('PriceList', label), set: [{ productId: find('Product', 'bundle'), unitPrice: USD('70') }] }),
  },
  orderCreate: {
    of: 'Order',
    action: 'create',
    // Customers order for their accounts, employees for one of theirs.
    labels: (seat) => (isCustomer(seat) ? [seat.who === 'CUSTOMER_ADMIN' ? 'admin' : 'member', 'below', 'foreign'] : ['rep', 'team', 'foreign']),
    input: (label, find, seat) => ({
      accountId: find('Account', orderAccount(label)),
      ...(isCustomer(seat) ? {} : { ownerId: find('Employee', owner(label)) }),
      lines: [{ productId: find('Product', 'published'), quantity: 1 }],
    }),
    names: (label) => [['Account', orderAccount(label)]],
  },
  orderConfirm: change('Order', 'fulfil'),
  orderCancel: change(
    'Order',
    'cancel',
    { reason: 'x' },
    {
      state: 'update invoice set cancelled_at = now()',
    },
  ),
  // Prices are those of the account, and the order is in its territory.
  orderReorder: {
    of: 'Order',
    action: 'reorder',
    input: (label, find) => ({ id: find('Order', label) }),
    names: (label) => [['Account', ORDER_ACCOUNTS[label] ?? label]],
  },
  orderShortClose: change('Order', 'fulfil', { reason: 'x' }, { state: setOrders('PARTIALLY_SHIPPED') }),
  shipmentCreate: {
    of: 'Shipment',
    action: 'create',
    input: (label, find) => ({ orderId: find('Order', label), carrier: 'Post' }),
    names: (label) => [['Order', label]],
    state: setOrders('CONFIRMED'),
  },
  shipmentDeliver: change('Shipment', 'deliver', {}, { state: setOrders('CONFIRMED') }),
  shipmentReportDamage: {
    of: 'Shipment',
    action: 'deliver',
    input: (label, find) => ({ id: find('Shipment', label), lines: [{ lineId: find('ShipmentLine', label), damagedQuantity: 1 }] }),
    state: 'update shipment set delivered_at = now()',
  },
  invoiceIssue: {
    of: 'Invoice',
    action: 'create',
    input: (label, find) => ({ orderId: find('Order', label) }),
    names: (label) => [['Order', label]],
    state: setOrders('CONFIRMED'),
  },
  // Something is paid on each: the policy lets it pass, and a rule refuses.
  invoiceCancel: change('Invoice', 'cancel', { reason: 'x' }, { rules: ['WRONG_STATE'] }),
  paymentRecord: {
    of: 'Payment',
    action: 'create',
    input: (label, find) => ({ invoiceId: find('Invoice', label), amount: USD('1'), paidOn: '2026-02-01' }),
    names: (label) => [['Invoice', label]],
  },
  paymentReverse: change('Payment', 'create', { reason: 'x' }, { rules: ['WRONG_STATE'] }),
  assetUpdate: change('Asset', 'update', { warrantyUntil: '2030-01-01' }),
  quotaSet: {
    of: 'Quota',
    action: 'create',
    input: (label, find) => ({ ownerId: find('Employee', owner(label)), ...NEXT_YEAR, amount: USD('5') }),
  },
  forecastOverrideSet: {
    of: 'ForecastOverride',
    action: 'create',
    input: (label, find) => ({ ownerId: find('Employee', owner(label)), ...NEXT_YEAR, amount: USD('5') }),
  },
  exchangeRateSet: make('ExchangeRate', () => ({ from: 'GBP', to: 'USD', date: '2026-02-01', rate: '1.3' })),
  pipelineCreate: make('Pipeline', () => ({
    name: 'New',
    stages: [
      { name: 'Open', probability: '0.1', forecastCategory: 'PIPELINE' },
      { name: 'Won', probability: '1', forecastCategory: 'CLOSED' },
      { name: 'Lost', probability: '0', forecastCategory: 'OMITTED' },
    ],
  })),
  pipelineUpdate: change('Pipeline', 'update', { name: 'Other' }),
  pipelineReorder: {
    of: 'Pipeline',
    action: 'update',
    input: (label, find) => ({
      id: find('Pipeline', label),
      stageIds: ['Propose', 'Qualify', 'Negotiate', 'Won', 'Lost'].map((stage) => find('Stage', stage)),
    }),
  },
  stageCreate: make('Stage', (find) => ({ pipelineId: find('Pipeline', 'pipeline'), name: 'New', probability: '0.2', forecastCategory: 'PIPELINE' })),
  stageUpdate: change('Stage', 'update', { rottingDays: 9 }),
  stageDelete: change('Stage', 'delete', {}, { rules: ['IN_USE', 'INVALID'] }),
};
