import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
