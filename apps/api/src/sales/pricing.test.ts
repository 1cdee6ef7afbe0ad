import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Context, inTransaction } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { BundleItem } from './bundle-item.entity.js';
import { PriceList } from './price-list.entity.js';
import { PriceListEntry } from './price-list-entry.entity.js';
import { priceFor } from './pricing.js';
import type { Product } from './product.entity.js';

const CREATE = `mutation ($input: PriceListCreateInput!) { priceListCreate(input: $input) { priceList { id } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: PriceListUpdateInput!) { priceListUpdate(input: $input) { priceList { id tier { name } version } userErrors { code field } } }`;
const SET = `mutation ($input: PriceListSetPricesInput!) { priceListSetPrices(input: $input) { priceList { version entries { nodes { id minQuantity unitPrice { amount } } } } userErrors { code field } } }`;
const DEAL = `mutation ($input: OpportunityCreateInput!) { opportunityCreate(input: $input) { opportunity { amount { amount currency } lines { nodes { unitPrice { amount } } } } userErrors { code field message } } }`;
const usd = (amount: string) => ({ amount, currency: 'USD' });
let count = 0;

describe('price lists', () => {
  let bench: TestBench;
  let finance: Principal;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    finance = (await bench.build.asEmployee(['FINANCE'])).principal;
  });
  afterAll(() => bench.close());

  async function priced(product: Product, unitPrice: string, values: Partial<PriceList> = {}, minQuantity = 1): Promise<PriceList> {
    count += 1;
    const list = await bench.build.save(PriceList, { name: `List ${count}`, currency: 'USD', ...values });
    await bench.build.save(PriceListEntry, { priceList: list, product, unitPrice, minQuantity, currency: list.currency });
    return list;
  }

  async function asked(principal: Principal, input: object): Promise<string[] | { code: string; field: string[] }[]> {
    const { data } = await bench.call(principal, DEAL, { input: { name: 'Deal', ...input } });
    if (data.opportunityCreate.userErrors.length > 0) return data.opportunityCreate.userErrors;
    return data.opportunityCreate.opportunity.lines.nodes.map((line: { unitPrice: { amount: string } }) => line.unitPrice.amount);
  }

  test('a line takes the price of the account, else of the tier, else of the segment, else of everyone, else the list price', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_MANAGER']);
    const product = await bench.build.product({ listPrice: '100' });
    const account = await bench.build.account({ tags: ['education', 'north'] });
    const tier = await bench.build.tier();
    const partner = await bench.build.partner({ tier });
    const lines = [{ productId: product.id, quantity: 1 }];
    const deal = { accountId: account.id, partnerId: partner.id, partnerInvolvement: 'SOURCED', lines };
    expect(await asked(principal, deal)).toEqual(['100.00']);
    await priced(product, '90');
    expect(await asked(principal, deal)).toEqual(['90.00']);
    await priced(product, '95', { segment: 'education' });
    expect(await asked(principal, deal)).toEqual(['95.00']);
    await priced(product, '97', { tier });
    expect(await asked(principal, deal)).toEqual(['97.00']);
    await priced(product, '99', { account });
    expect(await asked(principal, deal)).toEqual(['99.00']);
    expect(await asked(principal, { lines })).toEqual(['90.00']);
    expect(await asked(principal, { lines: [{ ...lines[0], unitPrice: usd('12') }] })).toEqual(['12.00']);
  });

  test('a customer gets their own account’s price, and nobody else’s by naming another account', async () => {
    const product = await bench.build.product({ listPrice: '100' });
    const { principal, account } = await bench.build.asCustomer('ADMIN', await bench.build.account({ tags: ['labs'] }));
    const other = await bench.build.account();
    await priced(product, '60', { account: other });
    const ask = (accountId: string) =>
      inTransaction(new Context(bench.app, principal, 'test'), (tx) =>
        priceFor(tx, { accountId, currency: 'USD' }, [{ productId: product.id, quantity: 1 }]),
      );
    expect(await ask(account.id)).toMatchObject([{ unitPrice: '100.0000', priceListUuid: null }]);
    await priced(product, '80', { segment: 'labs' });
    expect(await ask(account.id)).toMatchObject([{ unitPrice: '80.0000', priceListUuid: expect.any(String) }]);
    await priced(product, '70', { account });
    expect(await ask(account.id)).toMatchObject([{ unitPrice: '70.0000' }]);
    expect(await ask(other.id)).toMatchObject([{ unitPrice: '100.0000' }]);
  });

  test('the price follows quantity, dates and currency, and many lines are priced by one statement', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const product = await bench.build.product({ listPrice: '10' });
    const other = await bench.build.product({ listPrice: '20' });
    const list = await priced(product, '9', { validFrom: '2020-01-01' });
    await bench.build.save(PriceListEntry, { priceList: list, product, unitPrice: '7', minQuantity: 50, currency: 'USD' });
    await priced(product, '1', { validUntil: '2020-12-31' });
    await priced(product, '2', { validFrom: '2999-01-01' });
    await priced(product, '3', { currency: 'EUR' });
    const ask = (quantity: number) => ({ productId: product.id, quantity });
    expect(await asked(principal, { lines: [ask(1), ask(49), ask(50), { productId: other.id, quantity: 1 }] })).toEqual([
      '9.00',
      '9.00',
      '7.00',
      '20.00',
    ]);
    await priced(product, '8', { validFrom: '2021-01-01' });
    expect(await asked(principal, { lines: [ask(60)] })).toEqual(['8.00']);
    const few = await bench.call(principal, DEAL, { input: { name: 'Few', lines: [ask(1)] } });
    const many = await bench.call(principal, DEAL, { input: { name: 'Many', lines: Array.from({ length: 40 }, () => ask(1)) } });
    expect(many.statements).toBe(few.statements);
  });

  test('a bundle is one line at its own price', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const bundle = await bench.build.product({ listPrice: '150', kind: 'BUNDLE' });
    for (const position of [1, 2]) await bench.build.save(BundleItem, { bundle, product: await bench.build.product(), quantity: 1, position });
    expect(await asked(principal, { lines: [{ productId: bundle.id, quantity: 2 }] })).toEqual(['150.00']);
  });

  test('a product that isn’t sold today, or has no price in the currency, is no line', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const past = await bench.build.product({ activeUntil: '2020-01-01' });
    expect(await asked(principal, { lines: [{ productId: past.id, quantity: 1 }] })).toMatchObject([
      { code: 'INVALID', field: ['lines', '0', 'productId'] },
    ]);
    const foreign = await bench.build.product({ currency: 'JPY' });
    const mixed = [
      { productId: (await bench.build.product()).id, quantity: 1, unitPrice: usd('1') },
      { productId: foreign.id, quantity: 1 },
    ];
    expect(await asked(principal, { lines: mixed })).toMatchObject([{ code: 'INVALID', field: ['lines', '1', 'unitPrice'] }]);
  });

  test('finance keeps a list: prices are added, replaced and taken off', async () => {
    const [one, two] = [await bench.build.product(), await bench.build.product()];
    const made = await bench.call(finance, CREATE, { input: { name: 'Kept', currency: 'USD', tierId: (await bench.build.tier()).id } });
    const { id } = made.data.priceListCreate.priceList;
    const first = await bench.call(finance, SET, {
      input: {
        id,
        set: [
          { productId: one.id, unitPrice: usd('5') },
          { productId: two.id, unitPrice: usd('6'), minQuantity: 10 },
        ],
      },
    });
    expect(first.data.priceListSetPrices.userErrors).toEqual([]);
    const entries = first.data.priceListSetPrices.priceList.entries.nodes;
    expect(entries.map((entry: { minQuantity: number }) => entry.minQuantity).sort()).toEqual([1, 10]);
    const gone = entries.find((entry: { minQuantity: number }) => entry.minQuantity === 10).id;
    const second = await bench.call(finance, SET, { input: { id, set: [{ productId: one.id, unitPrice: usd('4') }], remove: [gone] } });
    expect(second.data.priceListSetPrices.priceList).toMatchObject({ version: 3, entries: { nodes: [{ unitPrice: { amount: '4.00' } }] } });
    const refusals: [object, string, string[]][] = [
      [{ set: [{ productId: one.id, unitPrice: { amount: '4', currency: 'EUR' } }] }, 'INVALID', ['set', '0', 'unitPrice']],
      [{ set: [1, 1].map(() => ({ productId: one.id, unitPrice: usd('4') })) }, 'INVALID', ['set']],
      [{ remove: [gone] }, 'NOT_FOUND', ['remove', '0']],
    ];
    for (const [input, code, field] of refusals) {
      const { data } = await bench.call(finance, SET, { input: { id, ...input } });
      expect(data.priceListSetPrices.userErrors).toEqual([{ code, field }]);
    }
  });

  test('on a list too a bundle costs less than its parts', async () => {
    const [part, bundle] = [await bench.build.product({ listPrice: '100' }), await bench.build.product({ listPrice: '150', kind: 'BUNDLE' })];
    await bench.build.save(BundleItem, { bundle, product: part, quantity: 2, position: 1 });
    const { id } = (await bench.call(finance, CREATE, { input: { name: 'Bundles', currency: 'USD' } })).data.priceListCreate.priceList;
    const set = async (...prices: [Product, string][]) => {
      const input = { id, set: prices.map(([{ id: productId }, amount]) => ({ productId, unitPrice: usd(amount) })) };
      return (await bench.call(finance, SET, { input })).data.priceListSetPrices.userErrors;
    };
    expect(await set([bundle, '200'])).toEqual([{ code: 'INVALID', field: ['set'] }]);
    expect(await set([bundle, '199'])).toEqual([]);
    expect(await set([part, '90'])).toEqual([{ code: 'INVALID', field: ['set'] }]);
    expect(await set([part, '90'], [bundle, '170'])).toEqual([]);
  });

  test('a list is for one audience and holds from a day to a later one', async () => {
    const [{ id: accountId }, { id: tierId }] = [await bench.build.account(), await bench.build.tier()];
    const two = await bench.call(finance, CREATE, { input: { name: 'Two', currency: 'USD', tierId, accountId } });
    expect(two.data.priceListCreate.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const made = await bench.call(finance, CREATE, { input: { name: 'One', currency: 'USD', tierId } });
    const { id } = made.data.priceListCreate.priceList;
    const dates = await bench.call(finance, UPDATE, { input: { id, validFrom: '2026-02-01', validUntil: '2026-01-01' } });
    expect(dates.data.priceListUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['validUntil'] }]);
    const moved = await bench.call(finance, UPDATE, { input: { id, tierId: null, accountId, expectedVersion: 1 } });
    expect(moved.data.priceListUpdate).toMatchObject({ userErrors: [], priceList: { tier: null, version: 2 } });
    const stale = await bench.call(finance, UPDATE, { input: { id, tierId: null, expectedVersion: 1 } });
    expect(stale.data.priceListUpdate.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('customers and partners see the lists that apply to them, of published products, and no segment', async () => {
    const product = await bench.build.product();
    const hidden = await bench.build.product({ published: false });
    const account = await bench.build.account({ tags: ['clinics'] });
    const tier = await bench.build.tier();
    const partner = await bench.build.partner({ tier });
    const lists = {
      own: await priced(product, '1', { account }),
      segment: await priced(product, '2', { segment: 'clinics' }),
      tier: await priced(product, '3', { tier }),
      foreign: await priced(product, '4', { account: await bench.build.account() }),
      schools: await priced(product, '5', { segment: 'schools' }),
      open: await priced(hidden, '6'),
    };
    await bench.build.save(PriceListEntry, { priceList: lists.open, product, unitPrice: '7', currency: 'USD' });
    const ids = Object.values(lists).map(({ id }) => id);
    const QUERY = `query ($ids: [ID!]!) { priceLists(where: { id: { in: $ids } }) { nodes { id entries { totalCount } } } }`;
    const seen = async (principal: Principal) => {
      const { data, statements } = await bench.call(principal, QUERY, { ids });
      expect(statements).toBe(1);
      const found = data.priceLists.nodes as { id: string; entries: { totalCount: number } }[];
      for (const list of found) expect(list.entries.totalCount).toBe(list.id === lists.open.id && principal.kind === 'employee' ? 2 : 1);
      return Object.entries(lists).flatMap(([name, { id }]) => (found.some((list) => list.id === id) ? [name] : []));
    };
    const customer = (await bench.build.asCustomer('MEMBER', account)).principal;
    expect(await seen(customer)).toEqual(['own', 'segment', 'open']);
    expect(await seen((await bench.build.asPartner('SELLER', partner)).principal)).toEqual(['tier', 'open']);
    expect(await seen((await bench.build.asEmployee(['SUPPORT_AGENT'])).principal)).toEqual(Object.keys(lists));
    const secret = await bench.call(customer, 'query ($id: ID!) { priceList(id: $id) { name segment } }', { id: lists.segment.id });
    expect(secret.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const filtered = await bench.call(customer, '{ priceLists(where: { segment: { eq: "clinics" } }) { totalCount } }');
    expect(filtered.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const foreign = await bench.call(customer, 'query ($id: ID!) { priceList(id: $id) { id } node(id: $id) { id } }', { id: lists.foreign.id });
    expect(foreign.data).toEqual({ priceList: null, node: null });
  });

  test('who neither is finance nor administers changes no price, by any entry point', async () => {
    const { id } = await priced(await bench.build.product(), '1');
    const calls: [string, object][] = [
      [CREATE, { name: 'X', currency: 'USD' }],
      [UPDATE, { id, name: 'X' }],
      [SET, { id, set: [] }],
    ];
    for (const [document, input] of calls) {
      for (const principal of [(await bench.build.asEmployee(['SALES_MANAGER'])).principal, (await bench.build.asCustomer('ADMIN')).principal])
        expect((await bench.call(principal, document, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await bench.call(null, document, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
