import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { migrate } from '../core/database/migrate.js';
import type { Employee } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { TEST_SECRET } from '../testing/database.js';
import { ExchangeRate } from './exchange-rate.entity.js';
import { OrderLine } from './order-line.entity.js';
import { ProductCategory } from './product-category.entity.js';

describe('totals', () => {
  let bench: TestBench;
  let rep: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
  let finance: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
  let other: Employee;

  beforeAll(async () => {
    bench = await testBench();
    const { build } = bench;
    await build.defaultPipeline();
    rep = await build.asEmployee(['SALES_REP']);
    finance = await build.asEmployee(['FINANCE']);
    other = await build.employee();
    const [contoso, fabrikam] = [await build.account({ name: 'Contoso' }), await build.account({ name: 'Fabrikam' })];
    const order = (account: object, subtotal: string, at: string, more: object = {}) =>
      build.order({ account, subtotal, total: subtotal, placedAt: new Date(at), owner: rep.employee, ...more } as never);
    await order(contoso, '100.10', '2025-12-31T23:59:59Z');
    await order(contoso, '200.20', '2026-01-01T00:00:00Z', { channel: 'ONLINE' });
    await order(fabrikam, '50', '2026-04-01T10:00:00Z');
    await order(fabrikam, '1000', '2026-05-01T10:00:00Z', { owner: other });
    await order(fabrikam, '9999', '2026-05-01T10:00:00Z', { status: 'CANCELLED' });
    const category = await build.save(ProductCategory, { name: 'Bikes' });
    const [bike, bell] = [await build.product({ category }), await build.product()];
    const mixed = await order(contoso, '40', '2026-06-01T10:00:00Z', { currency: 'EUR' });
    for (const [position, [product, total]] of (
      [
        [bike, '30'],
        [bell, '10'],
      ] as const
    ).entries())
      await build.save(OrderLine, {
        order: mixed,
        position: position + 1,
        product,
        quantity: 1,
        unitPrice: total,
        discount: '0',
        total,
        currency: 'EUR',
      });
    await build.save(ExchangeRate, { from: 'EUR', to: 'USD', date: '2026-05-01', rate: '1.25' });
    await build.save(ExchangeRate, { from: 'USD', to: 'EUR', date: '2026-06-02', rate: '0.5' });
  });
  afterAll(() => bench.close());

  test('revenue by year and channel, in one statement, without cancelled orders', async () => {
    const { data, errors, statements } = await bench.call(
      finance.principal,
      `{ orderTotals(groupBy: [YEAR, CHANNEL], orderBy: [{ field: YEAR }, { field: REVENUE, direction: DESC }]) { totalCount nodes { year channel count revenue { amount currency } missingRates account { id } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.orderTotals).toEqual({
      totalCount: 3,
      nodes: [
        { year: 2025, channel: 'DIRECT', count: 1, revenue: { amount: '100.10', currency: 'USD' }, missingRates: [], account: null },
        { year: 2026, channel: 'DIRECT', count: 3, revenue: { amount: '1100.00', currency: 'USD' }, missingRates: [], account: null },
        { year: 2026, channel: 'ONLINE', count: 1, revenue: { amount: '200.20', currency: 'USD' }, missingRates: [], account: null },
      ],
    });
    expect(statements).toBe(2);
  });

  test('the largest customers come with their records, page by page, without a gap or a repetition', async () => {
    const LARGEST = `query ($first: Int, $after: String) { orderTotals(groupBy: [ACCOUNT], orderBy: [{ field: REVENUE, direction: DESC }], first: $first, after: $after) {
      nodes { account { name owner { id } } accountId revenue { amount } } pageInfo { hasNextPage endCursor } } }`;
    const first = await bench.call(finance.principal, LARGEST, { first: 1 });
    expect(first.statements).toBe(1);
    expect(first.data.orderTotals.nodes).toMatchObject([{ account: { name: 'Fabrikam' }, revenue: { amount: '1050.00' } }]);
    expect(first.data.orderTotals.pageInfo.hasNextPage).toBe(true);
    const second = await bench.call(finance.principal, LARGEST, { first: 5, after: first.data.orderTotals.pageInfo.endCursor });
    expect(second.data.orderTotals.nodes).toMatchObject([{ account: { name: 'Contoso' }, revenue: { amount: '350.30' } }]);
    expect(second.data.orderTotals.pageInfo.hasNextPage).toBe(false);
  });

  test('a rep sums their own orders alone, and filters narrow further', async () => {
    const { data } = await bench.call(
      rep.principal,
      `{ all: orderTotals { nodes { count revenue { amount } } } quarters: orderTotals(groupBy: [QUARTER], where: { account: { name: { eq: "Fabrikam" } } }) { nodes { quarter month count revenue { amount } } } }`,
    );
    expect(data.all.nodes).toEqual([{ count: 4, revenue: { amount: '400.30' } }]);
    expect(data.quarters.nodes).toEqual([{ quarter: '2026-Q2', month: null, count: 1, revenue: { amount: '50.00' } }]);
  });

  test('grouped by product or category the lines are summed', async () => {
    const { data, errors } = await bench.call(
      finance.principal,
      `{ orderTotals(groupBy: [CATEGORY], orderBy: [{ field: REVENUE, direction: DESC }]) { nodes { category { name } categoryId count revenue { amount currency } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.orderTotals.nodes).toEqual([
      { category: { name: 'Bikes' }, categoryId: expect.stringMatching(/^cat_/), count: 1, revenue: { amount: '37.50', currency: 'USD' } },
      { category: null, categoryId: null, count: 1, revenue: { amount: '12.50', currency: 'USD' } },
    ]);
  });

  test('where a rate is missing there is no sum, and the answer names the currency', async () => {
    const account = await bench.build.account({ name: 'Northwind' });
    await bench.build.order({ account, subtotal: '10', currency: 'JPY', placedAt: new Date('2026-07-01T00:00:00Z') });
    await bench.build.order({ account, subtotal: '10', placedAt: new Date('2026-07-01T00:00:00Z') });
    const SUM = `{ orderTotals(where: { account: { name: { eq: "Northwind" } } }) { nodes { count revenue { amount } missingRates } } }`;
    const before = await bench.call(finance.principal, SUM);
    expect(before.data.orderTotals.nodes).toEqual([{ count: 2, revenue: null, missingRates: ['JPY'] }]);
    const set = await bench.call(
      finance.principal,
      `mutation { exchangeRateSet(input: { from: "USD", to: "JPY", date: "2026-06-30", rate: "160" }) { exchangeRate { rate } userErrors { code } } }`,
    );
    expect(set.data.exchangeRateSet).toEqual({ exchangeRate: { rate: '160' }, userErrors: [] });
    const after = await bench.call(finance.principal, SUM);
    expect(after.data.orderTotals.nodes).toEqual([{ count: 2, revenue: { amount: '10.0625' }, missingRates: [] }]);
  });

  test('the company’s currency is a setting: every start brings the sums to it', async () => {
    const own = await testBench();
    try {
      await migrate(own.database.url, TEST_SECRET, () => {}, { companyCurrency: 'EUR' });
      await own.build.order({ subtotal: '100', currency: 'USD', placedAt: new Date('2026-06-03T00:00:00Z') });
      await own.build.order({ subtotal: '100', currency: 'EUR', placedAt: new Date('2026-06-03T00:00:00Z') });
      await own.build.save(ExchangeRate, { from: 'USD', to: 'EUR', date: '2026-06-02', rate: '0.5' });
      const { principal } = await own.build.asEmployee(['FINANCE']);
      const { data } = await own.call(principal, '{ orderTotals { nodes { revenue { amount currency } } } }');
      expect(data.orderTotals.nodes).toEqual([{ revenue: { amount: '150.00', currency: 'EUR' } }]);
      await expect(migrate(own.database.url, TEST_SECRET, () => {}, { companyCurrency: 'euro' })).rejects.toThrow(/no currency/);
    } finally {
      await own.close();
    }
  });

  test('opportunities sum by stage, weighted by its probability', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const negotiate = await bench.build.stage('Negotiate');
    await bench.build.opportunity({ owner: employee, amount: '100' });
    await bench.build.opportunity({ owner: employee, amount: '300', stage: negotiate });
    await bench.build.opportunity({ owner: employee, amount: null, stage: negotiate });
    await bench.build.opportunity({ amount: '77' });
    const { data, errors, statements } = await bench.call(
      principal,
      `{ opportunityTotals(groupBy: [STAGE], orderBy: [{ field: AMOUNT }]) { nodes { stage { name } count amount { amount } weighted { amount } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.opportunityTotals.nodes).toEqual([
      { stage: { name: 'Qualify' }, count: 1, amount: { amount: '100.00' }, weighted: { amount: '10.00' } },
      { stage: { name: 'Negotiate' }, count: 2, amount: { amount: '300.00' }, weighted: { amount: '210.00' } },
    ]);
    expect(statements).toBe(1);
  });

  test('analysts group by account and see its pseudonym, not its name', async () => {
    const { principal } = await bench.build.asEmployee(['ANALYST']);
    const { data, errors } = await bench.call(principal, `{ orderTotals(groupBy: [ACCOUNT], first: 1) { nodes { account { pseudonym name } } } }`);
    expect(data.orderTotals.nodes).toEqual([{ account: { pseudonym: expect.stringMatching(/^A-/), name: null } }]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const filtered = await bench.call(principal, `{ orderTotals(where: { account: { name: { eq: "Contoso" } } }) { nodes { count } } }`);
    expect(filtered.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a customer sums the orders of their account, and not by records that they may not see', async () => {
    const { account, principal } = await bench.build.asCustomer('ADMIN');
    await bench.build.order({ account, subtotal: '12', owner: other });
    const { data } = await bench.call(principal, '{ orderTotals(groupBy: [ACCOUNT]) { nodes { account { id } count revenue { amount } } } }');
    expect(data.orderTotals.nodes).toEqual([{ account: { id: account.id }, count: 1, revenue: { amount: '12.00' } }]);
    const { errors } = await bench.call(principal, '{ orderTotals(groupBy: [OWNER]) { nodes { ownerId } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each([
    ['order by what is not grouped', '{ orderTotals(orderBy: [{ field: YEAR }]) { nodes { count } } }', 'BAD_USER_INPUT'],
    ['a page that is too large', '{ orderTotals(groupBy: [DAY], first: 101) { nodes { count } } }', 'BAD_USER_INPUT'],
    ['a cursor of another list', '{ orderTotals(groupBy: [DAY], after: "WzFd") { nodes { count } } }', 'BAD_USER_INPUT'],
  ])('%s is refused', async (_what, query, code) => {
    const { errors } = await bench.call(finance.principal, query);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test.each(['orderTotals', 'opportunityTotals'])('%s is refused to HR and to anonymous', async (field) => {
    const { principal } = await bench.build.asEmployee(['HR']);
    expect((await bench.call(principal, `{ ${field} { nodes { count } } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, `{ ${field} { nodes { count } } }`)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a rate is set by finance alone, is positive and between two currencies', async () => {
    const SET = `mutation ($input: ExchangeRateSetInput!) { exchangeRateSet(input: $input) { exchangeRate { version } userErrors { code field } } }`;
    const input = { from: 'CHF', to: 'USD', date: '2026-01-01', rate: '1.1' };
    expect((await bench.call(rep.principal, SET, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, SET, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const call = async (more: object) => (await bench.call(finance.principal, SET, { input: { ...input, ...more } })).data.exchangeRateSet;
    expect((await call({})).exchangeRate).toEqual({ version: 1 });
    expect((await call({ rate: '1.2' })).exchangeRate).toEqual({ version: 2 });
    expect((await call({ rate: '0' })).userErrors).toEqual([{ code: 'INVALID', field: ['rate'] }]);
    expect((await call({ from: 'USD' })).userErrors).toEqual([{ code: 'INVALID', field: ['to'] }]);
  });
});
