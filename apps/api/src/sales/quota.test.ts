import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { ExchangeRate } from './exchange-rate.entity.js';

const SET = `mutation ($input: QuotaSetInput!) { quotaSet(input: $input) { quota { id amount { amount currency } version } userErrors { code field } } }`;

describe('quotas', () => {
  let bench: TestBench;
  let manager: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
  let rep: typeof manager;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    manager = await bench.build.asEmployee(['SALES_MANAGER']);
    rep = await bench.build.asEmployee(['SALES_REP'], { manager: manager.employee });
  });
  afterAll(() => bench.close());

  const input = (more: object = {}) => ({
    ownerId: rep.employee.id,
    startsOn: '2026-01-01',
    endsOn: '2026-03-31',
    amount: { amount: '1000', currency: 'USD' },
    ...more,
  });

  test('a manager sets the quota of their team, and set again it changes', async () => {
    const first = await bench.call(manager.principal, SET, { input: input() });
    expect(first.data.quotaSet).toMatchObject({ quota: { amount: { amount: '1000.00' }, version: 1 }, userErrors: [] });
    const second = await bench.call(manager.principal, SET, { input: input({ amount: { amount: '800', currency: 'EUR' } }) });
    expect(second.data.quotaSet).toMatchObject({
      quota: { id: first.data.quotaSet.quota.id, amount: { amount: '800.00', currency: 'EUR' }, version: 2 },
    });
    await bench.call(manager.principal, SET, { input: input() });
  });

  test('periods of an owner do not overlap and do not end before they start', async () => {
    const errors = async (more: object) => (await bench.call(manager.principal, SET, { input: input(more) })).data.quotaSet.userErrors;
    expect(await errors({ startsOn: '2026-03-31', endsOn: '2026-06-30' })).toEqual([{ code: 'INVALID', field: ['startsOn'] }]);
    expect(await errors({ startsOn: '2026-04-01', endsOn: '2026-03-31' })).toEqual([{ code: 'INVALID', field: ['endsOn'] }]);
    expect(await errors({ startsOn: '2026-04-01', endsOn: '2026-06-30' })).toEqual([]);
  });

  test('attainment counts the owner’s orders of the period, in the company’s currency, and one statement answers it', async () => {
    const order = (subtotal: string, placedAt: string, more: object = {}) =>
      bench.build.order({ owner: rep.employee, subtotal, placedAt: new Date(placedAt), ...more });
    await order('250', '2026-01-01T00:00:00Z');
    await order('250.50', '2026-03-31T23:59:59Z');
    await order('100', '2026-02-01T00:00:00Z', { currency: 'EUR' });
    await order('7777', '2026-02-01T00:00:00Z', { status: 'CANCELLED' });
    await order('8888', '2025-12-31T23:59:59Z');
    await order('9999', '2026-02-01T00:00:00Z', { owner: manager.employee });
    const won = await bench.build.stage('Won');
    await bench.build.opportunity({
      owner: rep.employee,
      amount: '300',
      stage: won,
      forecastCategory: 'CLOSED',
      closeDate: '2026-02-02',
      closedAt: new Date('2026-02-02T00:00:00Z'),
    });
    const QUOTAS = '{ quotas(orderBy: [{ field: STARTS_ON }]) { nodes { startsOn attained { amount currency } attainment won { amount } } } }';
    const without = await bench.call(rep.principal, QUOTAS);
    expect(without.data.quotas.nodes[0]).toEqual({ startsOn: '2026-01-01', attained: null, attainment: null, won: { amount: '300.00' } });
    await bench.build.save(ExchangeRate, { from: 'EUR', to: 'USD', date: '2026-01-15', rate: '1.1' });
    const { data, errors, statements } = await bench.call(rep.principal, QUOTAS);
    expect(errors).toBeUndefined();
    expect(data.quotas.nodes).toEqual([
      { startsOn: '2026-01-01', attained: { amount: '610.50', currency: 'USD' }, attainment: '0.6105', won: { amount: '300.00' } },
      { startsOn: '2026-04-01', attained: { amount: '0.00', currency: 'USD' }, attainment: '0.0000', won: { amount: '0.00' } },
    ]);
    expect(statements).toBe(1);
  });

  test('a rep sees their own quota and sets none; a manager sets none outside their team', async () => {
    const foreign = await bench.build.asEmployee(['SALES_REP']);
    expect((await bench.call(foreign.principal, '{ quotas { totalCount } }')).data.quotas.totalCount).toBe(0);
    expect((await bench.call(rep.principal, SET, { input: input() })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const outside = await bench.call(manager.principal, SET, { input: input({ ownerId: foreign.employee.id }) });
    expect(outside.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, SET, { input: input() })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { principal } = await bench.build.asEmployee(['SUPPORT_AGENT']);
    expect((await bench.call(principal, '{ quotas { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
