import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import type { Account } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { PriceList } from './price-list.entity.js';
import { PriceListEntry } from './price-list-entry.entity.js';
import type { Product } from './product.entity.js';
import { ProductCategory } from './product-category.entity.js';

describe('the catalogue', () => {
  let bench: TestBench;
  let customer: Principal;
  let account: Account;
  let bicycles: ProductCategory;
  let city: Product;
  const find = async (search: object, who = customer): Promise<string[]> => {
    const { data } = await bench.call(who, 'query ($search: ProductSearchInput!) { productSearch(search: $search) { nodes { sku } totalCount } }', {
      search,
    });
    expect(data.productSearch.totalCount).toBe(data.productSearch.nodes.length);
    return data.productSearch.nodes.map(({ sku }: { sku: string }) => sku);
  };

  beforeAll(async () => {
    bench = await testBench();
    ({ principal: customer, account } = await bench.build.asCustomer('MEMBER'));
    bicycles = await bench.build.save(ProductCategory, { name: 'Bicycles' });
    const below = await bench.build.save(ProductCategory, { name: 'City', parent: bicycles });
    city = await bench.build.product({
      sku: 'CTY-1',
      name: 'Lumo City',
      description: 'For the commute.',
      category: below,
      listPrice: '2000',
      attributes: { colour: 'Red', batteryWh: 500 },
    });
    await bench.build.product({
      sku: 'CRG-1',
      name: 'Atlas Cargo',
      category: bicycles,
      listPrice: '5000',
      attributes: { colour: 'Red', batteryWh: 750 },
    });
    await bench.build.product({ sku: 'HLM-1', name: 'Helmet', listPrice: '90', attributes: { colour: 'Blue' } });
    await bench.build.product({ sku: 'OLD-1', name: 'Lumo Old', activeUntil: '2020-01-01' });
    await bench.build.product({ sku: 'SEC-1', name: 'Lumo Secret', published: false });
    const priceList = await bench.build.save(PriceList, { name: 'Theirs', currency: 'USD', account });
    await bench.build.save(PriceListEntry, { priceList, product: city, unitPrice: '1500', minQuantity: 1, currency: 'USD' });
  });
  afterAll(() => bench.close());

  test('is what is published and sold today, in the order that is asked for', async () => {
    expect(await find({})).toEqual(['CRG-1', 'HLM-1', 'CTY-1']);
    expect(await find({}, (await bench.build.asEmployee()).principal)).toEqual(['CRG-1', 'HLM-1', 'CTY-1', 'SEC-1']);
  });

  test('finds words in name, SKU and description, also misspelt, and takes signs of patterns as they are', async () => {
    for (const text of ['lumo', 'LUMO city', 'cty-1', 'commute', 'lumoo', 'citty lumo'])
      expect([text, await find({ text })]).toEqual([text, ['CTY-1']]);
    expect(await find({ text: 'helmte' })).toEqual(['HLM-1']);
    for (const text of ['%', '_____', '\\', 'lumo cargo', 'wheelbarrow']) expect([text, await find({ text })]).toEqual([text, []]);
  });

  test('finds what is in a category or below it, has an attribute, and costs the viewer so much', async () => {
    expect(await find({ categoryId: bicycles.id })).toEqual(['CRG-1', 'CTY-1']);
    expect(await find({ categoryId: city.id })).toEqual([]);
    expect(await find({ attributes: [{ name: 'colour', values: ['Red', 'Green'] }] })).toEqual(['CRG-1', 'CTY-1']);
    expect(
      await find({
        attributes: [
          { name: 'colour', values: ['Red'] },
          { name: 'batteryWh', values: ['500'] },
        ],
      }),
    ).toEqual(['CTY-1']);
    expect(await find({ minPrice: '1000', maxPrice: '1600' })).toEqual(['CTY-1']);
    const other = (await bench.build.asCustomer('MEMBER')).principal;
    expect(await find({ minPrice: '1000', maxPrice: '1600' }, other)).toEqual([]);
  });

  test('what the words fit best comes first, page by page; another order is by what it costs the viewer', async () => {
    const shop = await bench.build.save(ProductCategory, { name: 'Locks' });
    for (const [sku, name, description] of [
      ['LCK-1', 'Chain', 'Fits every lock.'],
      ['LCK-2', 'Padlock', ''],
      ['LCK-3', 'Lock for frames', ''],
      ['LCK-4', 'Loch Ness mug', ''],
    ])
      await bench.build.product({ sku: `X${sku}`, name, description, category: shop, listPrice: String(10 * Number(sku?.at(-1))) });
    const page = async (after: string | null, orderBy: object[] | null = null) =>
      (
        await bench.call(
          customer,
          `query ($id: ID!, $after: String, $orderBy: [ProductOrder!]) { productSearch(search: { text: "lock", categoryId: $id }, first: 1, after: $after, orderBy: $orderBy) {
             nodes { sku } pageInfo { endCursor hasNextPage } } }`,
          { id: shop.id, after, orderBy },
        )
      ).data.productSearch;
    const all = async (orderBy: object[] | null = null): Promise<string[]> => {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo } = await page(after, orderBy);
        found.push(nodes[0].sku);
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      return found;
    };
    expect(await all()).toEqual(['XLCK-3', 'XLCK-2', 'XLCK-1', 'XLCK-4']);
    expect(await all([{ field: 'PRICE', direction: 'DESC' }])).toEqual(['XLCK-4', 'XLCK-3', 'XLCK-2', 'XLCK-1']);
    await bench.sql(`update product set published = false where category_id = $1`, [uuidOf('cat', shop.id)]);
    const { data } = await bench.call(customer, '{ productSearch(search: {}, orderBy: [{ field: PRICE }]) { nodes { sku } } }');
    expect(data.productSearch.nodes.map(({ sku }: { sku: string }) => sku)).toEqual(['HLM-1', 'CTY-1', 'CRG-1']);
  });

  test('says by what it can be narrowed, in one statement; other values of what it is narrowed by count too', async () => {
    const ask = async (search: object, who = customer) =>
      bench.call(who, 'query ($search: ProductSearchInput!) { productAttributes(search: $search) { name value count } }', { search });
    const { data, statements } = await ask({});
    expect(data.productAttributes).toEqual([
      { name: 'batteryWh', value: '500', count: 1 },
      { name: 'batteryWh', value: '750', count: 1 },
      { name: 'colour', value: 'Red', count: 2 },
      { name: 'colour', value: 'Blue', count: 1 },
    ]);
    expect(statements).toBe(1);
    expect((await ask({ attributes: [{ name: 'colour', values: ['Red'] }], maxPrice: '1600' })).data.productAttributes).toEqual([
      { name: 'batteryWh', value: '500', count: 1 },
      { name: 'colour', value: 'Blue', count: 1 },
      { name: 'colour', value: 'Red', count: 1 },
    ]);
    await bench.build.product({ sku: 'SEC-2', published: false, attributes: { secret: 'yes' } });
    expect((await ask({ text: 'sec-2' })).data.productAttributes).toEqual([]);
    expect((await bench.call(null, '{ productAttributes(search: {}) { name } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('says by what it can be narrowed, although of one product it isn’t names and values', async () => {
    const odd = await bench.build.product({ sku: 'ODD-1', name: 'Odd' });
    const uuid = uuidOf('prd', odd.id);
    for (const attributes of ['["Red"]', '"Red"', '7', 'null']) {
      await bench.sql('update product set attributes = $2 where id = $1', [uuid, attributes]);
      const { data, errors } = await bench.call(customer, '{ productAttributes(search: {}) { name } }');
      expect([attributes, errors, data?.productAttributes.length]).toEqual([attributes, undefined, 4]);
    }
    await bench.sql('delete from product where id = $1', [uuid]);
  });

  test('says what one costs the viewer, side by side, in one statement', async () => {
    const { data, statements } = await bench.call(
      customer,
      '{ productSearch(search: {}) { nodes { sku price { amount currency } attributes relations { nodes { related { name } } } } } }',
    );
    expect(data.productSearch.nodes.map(({ price }: { price: object }) => price)).toEqual([
      { amount: '5000.00', currency: 'USD' },
      { amount: '90.00', currency: 'USD' },
      { amount: '1500.00', currency: 'USD' },
    ]);
    expect(statements).toBe(1);
    const euro = (await bench.build.asCustomer('MEMBER', await bench.build.account({ currency: 'EUR' }))).principal;
    expect((await bench.call(euro, '{ productSearch(search: {}, first: 1) { nodes { price { amount } } } }')).data.productSearch.nodes).toEqual([
      { price: null },
    ]);
  });

  test('has a price for everyone who sees products, be it that they see no accounts', async () => {
    const source = '{ products(where: { sku: { eq: "HLM-1" } }) { nodes { price { amount } } } }';
    for (const { principal } of [await bench.build.asEmployee(), await bench.build.asEmployee(['HR']), await bench.build.asPartner('TECHNICIAN')])
      expect((await bench.call(principal, source)).data.products.nodes).toEqual([{ price: { amount: '90.00' } }]);
  });

  test('refuses endless searches, and nobody', async () => {
    const source = 'query ($search: ProductSearchInput!) { productSearch(search: $search) { nodes { id } } }';
    const codes = async (who: Principal | null, search: object) =>
      (await bench.call(who, source, { search })).errors?.map(({ extensions }) => extensions.code);
    expect(await codes(customer, { text: 'x'.repeat(201) })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(customer, { attributes: Array.from({ length: 21 }, () => ({ name: 'a', values: [] })) })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(null, {})).toEqual(['UNAUTHENTICATED']);
  });
});
