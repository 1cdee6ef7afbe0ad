import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';

const CREATE = `mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { id kind listPrice { amount currency } items { nodes { product { id } quantity } } } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: ProductUpdateInput!) { productUpdate(input: $input) { product { id name listPrice { amount } version } userErrors { code field message } } }`;
const CATEGORY = `mutation ($input: ProductCategoryUpdateInput!) { productCategoryUpdate(input: $input) { productCategory { id parent { id } } userErrors { code field } } }`;
const NEW_CATEGORY = `mutation ($input: ProductCategoryCreateInput!) { productCategoryCreate(input: $input) { productCategory { id } userErrors { code } } }`;
const RELATE = `mutation ($input: ProductRelationCreateInput!) { productRelationCreate(input: $input) { productRelation { id } userErrors { code field } } }`;
const UNRELATE = `mutation ($input: ProductRelationDeleteInput!) { productRelationDelete(input: $input) { productRelation { id } userErrors { code } } }`;
const usd = (amount: string) => ({ amount, currency: 'USD' });
let count = 0;
const sku = () => {
  count += 1;
  return `T-${count}`;
};

describe('products', () => {
  let bench: TestBench;
  let finance: Principal;
  beforeAll(async () => {
    bench = await testBench();
    finance = (await bench.build.asEmployee(['FINANCE'])).principal;
  });
  afterAll(() => bench.close());

  test('finance makes and changes a product, in its own currency', async () => {
    const input = { sku: sku(), name: 'Bike', listPrice: { amount: '99.5', currency: 'EUR' }, cost: { amount: '40', currency: 'EUR' } };
    const { data } = await bench.call(finance, CREATE, { input });
    expect(data.productCreate).toMatchObject({ userErrors: [], product: { kind: 'SINGLE', listPrice: { amount: '99.50', currency: 'EUR' } } });
    const { id } = data.productCreate.product;
    const changed = await bench.call(finance, UPDATE, { input: { id, name: 'E-bike' } });
    expect(changed.data.productUpdate).toMatchObject({ userErrors: [], product: { name: 'E-bike', version: 2 } });
    const mixed = await bench.call(finance, UPDATE, { input: { id, listPrice: usd('120') } });
    expect(mixed.data.productUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['listPrice'] }]);
    const both = await bench.call(finance, UPDATE, { input: { id, listPrice: usd('120'), cost: usd('50') } });
    expect(both.data.productUpdate).toMatchObject({ userErrors: [], product: { listPrice: { amount: '120.00' } } });
  });

  test.each([
    ['an end before its start', { activeFrom: '2026-02-01', activeUntil: '2026-01-01' }, 'activeUntil'],
    ['attributes that can’t be compared', { attributes: { size: { width: 1 } } }, 'attributes'],
    ['attributes that are no names and values', { attributes: ['red'] }, 'attributes'],
    ['a negative price', { listPrice: usd('-1') }, 'listPrice'],
  ])('%s is refused', async (_, wrong, field) => {
    const { data } = await bench.call(finance, CREATE, { input: { sku: sku(), name: 'Wrong', listPrice: usd('1'), ...wrong } });
    expect(data.productCreate).toMatchObject({ product: null, userErrors: [{ code: 'INVALID', field: [field] }] });
  });

  test('a taken SKU is refused', async () => {
    const { sku: taken } = await bench.build.product();
    const { data } = await bench.call(finance, CREATE, { input: { sku: taken, name: 'Twin', listPrice: usd('1') } });
    expect(data.productCreate.userErrors).toMatchObject([{ code: 'TAKEN' }]);
  });

  test('a bundle costs less than its parts, and stays so when a part gets cheaper', async () => {
    const [one, two] = [await bench.build.product({ listPrice: '100' }), await bench.build.product({ listPrice: '50' })];
    const items = [
      { productId: one.id, quantity: 1 },
      { productId: two.id, quantity: 2 },
    ];
    const dear = await bench.call(finance, CREATE, { input: { sku: sku(), name: 'Dear set', listPrice: usd('200'), items } });
    expect(dear.data.productCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['listPrice'] }]);
    const { data } = await bench.call(finance, CREATE, { input: { sku: sku(), name: 'Set', listPrice: usd('180'), items } });
    expect(data.productCreate.product).toMatchObject({
      kind: 'BUNDLE',
      items: {
        nodes: [
          { product: { id: one.id }, quantity: 1 },
          { product: { id: two.id }, quantity: 2 },
        ],
      },
    });
    const bundle = data.productCreate.product.id;
    const raised = await bench.call(finance, UPDATE, { input: { id: bundle, listPrice: usd('201') } });
    expect(raised.data.productUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['listPrice'] }]);
    const cheaper = await bench.call(finance, UPDATE, { input: { id: one.id, listPrice: usd('80') } });
    expect(cheaper.data.productUpdate.userErrors[0].message).toContain('"Set" has to be below 180.00 USD');
    const smaller = await bench.call(finance, UPDATE, { input: { id: bundle, items: [items[0]], listPrice: usd('70') } });
    expect(smaller.data.productUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['items'] }]);
    const within = await bench.call(finance, CREATE, {
      input: { sku: sku(), name: 'Set of sets', listPrice: usd('1'), items: [{ productId: bundle, quantity: 2 }] },
    });
    expect(within.data.productCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['items', '0', 'productId'] }]);
    const replaced = await bench.call(finance, UPDATE, { input: { id: bundle, items: [{ productId: two.id, quantity: 4 }] } });
    expect(replaced.data.productUpdate.userErrors).toEqual([]);
    const single = await bench.call(finance, UPDATE, { input: { id: one.id, items } });
    expect(single.data.productUpdate.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['items'] }]);
  });

  test('a category can’t come to stand below itself', async () => {
    const [top, middle, low] = await Promise.all(
      ['Top', 'Middle', 'Low'].map(
        async (name) => (await bench.call(finance, NEW_CATEGORY, { input: { name } })).data.productCategoryCreate.productCategory.id,
      ),
    );
    const move = async (id: string, parentId: string | null) =>
      (await bench.call(finance, CATEGORY, { input: { id, parentId } })).data.productCategoryUpdate;
    expect(await move(middle, top)).toMatchObject({ userErrors: [], productCategory: { parent: { id: top } } });
    expect(await move(low, middle)).toMatchObject({ userErrors: [] });
    expect((await move(top, low)).userErrors).toEqual([{ code: 'INVALID', field: ['parentId'] }]);
    expect((await move(top, top)).userErrors).toEqual([{ code: 'INVALID', field: ['parentId'] }]);
    expect(await move(low, null)).toMatchObject({ userErrors: [], productCategory: { parent: null } });
  });

  test('a product is related once in each way, never to itself', async () => {
    const [bike, pump] = [await bench.build.product(), await bench.build.product()];
    const input = { productId: bike.id, kind: 'ACCESSORY', relatedId: pump.id };
    const { data } = await bench.call(finance, RELATE, { input });
    expect(data.productRelationCreate.userErrors).toEqual([]);
    expect((await bench.call(finance, RELATE, { input })).data.productRelationCreate.userErrors).toMatchObject([{ code: 'TAKEN' }]);
    const self = await bench.call(finance, RELATE, { input: { ...input, relatedId: bike.id } });
    expect(self.data.productRelationCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['relatedId'] }]);
    const gone = await bench.call(finance, UNRELATE, { input: { id: data.productRelationCreate.productRelation.id } });
    expect(gone.data.productRelationDelete).toEqual({ productRelation: null, userErrors: [] });
    const left = await bench.call(finance, 'query ($id: ID!) { product(id: $id) { relations { totalCount } } }', { id: bike.id });
    expect(left.data.product.relations.totalCount).toBe(0);
  });

  test('customers and partners see published products and nothing that leads to others; the cost is for few', async () => {
    const [shown, hidden] = [await bench.build.product({ name: 'Shown' }), await bench.build.product({ name: 'Hidden', published: false })];
    await bench.call(finance, RELATE, { input: { productId: shown.id, kind: 'UPGRADE', relatedId: hidden.id } });
    const both = [shown.id, hidden.id];
    const QUERY = `query ($both: [ID!]!) { products(where: { id: { in: $both } }) { totalCount nodes { name relations { totalCount nodes { related { name } } } } } }`;
    const outside = { totalCount: 1, nodes: [{ name: 'Shown', relations: { totalCount: 0, nodes: [] } }] };
    for (const principal of [(await bench.build.asCustomer('MEMBER')).principal, (await bench.build.asPartner('SELLER')).principal]) {
      const { data, statements } = await bench.call(principal, QUERY, { both });
      expect(data.products).toEqual(outside);
      expect(statements).toBe(2);
      const cost = await bench.call(principal, 'query ($id: ID!) { product(id: $id) { cost { amount } } }', { id: shown.id });
      expect(cost.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(cost.data.product.cost).toBeNull();
    }
    const inside = await bench.call((await bench.build.asEmployee()).principal, QUERY, { both });
    expect(inside.data.products.totalCount).toBe(2);
    const manager = await bench.call(
      (await bench.build.asEmployee(['SALES_MANAGER'])).principal,
      '{ products(first: 1) { nodes { cost { amount } } } }',
    );
    expect(manager.errors).toBeUndefined();
  });

  test('who neither is finance nor administers changes nothing, by any entry point', async () => {
    const { id } = await bench.build.product();
    const calls: [string, object][] = [
      [CREATE, { sku: sku(), name: 'X', listPrice: usd('1') }],
      [UPDATE, { id, name: 'X' }],
      [NEW_CATEGORY, { name: 'X' }],
      [CATEGORY, { id: 'cat_01h455vb4pex5vsknk084sn02q', name: 'X' }],
      [RELATE, { productId: id, kind: 'UPGRADE', relatedId: id }],
      [UNRELATE, { id: 'prr_01h455vb4pex5vsknk084sn02q' }],
    ];
    const rep = (await bench.build.asEmployee(['SALES_REP'])).principal;
    const customer = (await bench.build.asCustomer('ADMIN')).principal;
    for (const [document, input] of calls) {
      for (const [principal, code] of [
        [rep, 'FORBIDDEN'],
        [customer, 'FORBIDDEN'],
        [null, 'UNAUTHENTICATED'],
      ] as const) {
        const { errors, data } = await bench.call(principal, document, { input });
        expect(errors?.[0]?.extensions.code).toBe(code);
        expect(Object.values(data)).toEqual([null]);
      }
    }
  });
});
