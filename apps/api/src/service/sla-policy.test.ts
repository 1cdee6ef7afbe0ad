import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BusinessCalendar } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';

const TARGETS = 'targets { nodes { priority supportTier firstResponseMinutes nextResponseMinutes resolutionMinutes calendar { id } } }';
const CREATE = `mutation ($input: SlaPolicyCreateInput!) { slaPolicyCreate(input: $input) { slaPolicy { id version name warnAtPercent ${TARGETS} } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: SlaPolicyUpdateInput!) { slaPolicyUpdate(input: $input) { slaPolicy { id name ${TARGETS} } userErrors { code field message } } }`;
const HIGH = { priority: 'HIGH', supportTier: 'PREMIUM', firstResponseMinutes: 30, resolutionMinutes: 240 };

describe('service level policies', () => {
  let bench: TestBench;
  let manager: Awaited<ReturnType<TestBench['build']['asEmployee']>>['principal'];
  let calendar: BusinessCalendar;
  beforeAll(async () => {
    bench = await testBench();
    manager = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
    calendar = await bench.build.save(BusinessCalendar, { name: 'Office', timeZone: 'Europe/Vienna' });
  });
  afterAll(() => bench.close());

  let made = 0;
  const create = async (values: object = {}) => {
    made += 1;
    const input = {
      name: 'Next',
      startsAt: `2099-01-01T00:00:${String(made).padStart(2, '0')}Z`,
      calendarId: calendar.id,
      targets: [HIGH],
      ...values,
    };
    const { data, errors } = await bench.call(manager, CREATE, { input });
    expect(errors).toBeUndefined();
    return data.slaPolicyCreate;
  };
  const update = async (input: object) => (await bench.call(manager, UPDATE, { input })).data.slaPolicyUpdate;

  test('a version promises minutes by priority and tier, in the calendar of the policy or one of its own', async () => {
    const { slaPolicy, userErrors } = await create({
      targets: [HIGH, { priority: 'URGENT', supportTier: 'PREMIUM', firstResponseMinutes: 15, calendarId: calendar.id }],
    });
    expect(userErrors).toEqual([]);
    expect(slaPolicy).toMatchObject({
      warnAtPercent: 75,
      targets: {
        nodes: [
          { ...HIGH, nextResponseMinutes: null, calendar: null },
          { firstResponseMinutes: 15, calendar: { id: calendar.id } },
        ],
      },
    });
  });

  test.each([
    ['that begins in the past', { startsAt: '2020-01-01T00:00:00Z' }, ['startsAt']],
    ['without a promise', { targets: [] }, ['targets']],
    ['with two for the same priority and tier', { targets: [HIGH, HIGH] }, ['targets', '0']],
    ['with a promise of nothing', { targets: [{ priority: 'LOW', supportTier: 'PLUS' }] }, ['targets', '0']],
    ['with no time at all', { targets: [{ ...HIGH, resolutionMinutes: 0 }] }, ['targets', '0', 'resolutionMinutes']],
    ['in a calendar that isn’t there', { calendarId: 'cal_00000000000000000000000000' }, ['calendarId']],
    ['that warns after the end', { warnAtPercent: 100 }, ['warnAtPercent']],
  ])('one %s is refused', async (_what, values, field) => {
    expect(await create(values)).toMatchObject({ slaPolicy: null, userErrors: [{ field }] });
  });

  test('one that is not in force yet can be changed, one that is or was cannot', async () => {
    const { slaPolicy } = await create();
    const changed = await update({ id: slaPolicy.id, name: 'Other', targets: [{ ...HIGH, resolutionMinutes: 120 }] });
    expect(changed).toMatchObject({ userErrors: [], slaPolicy: { name: 'Other', targets: { nodes: [{ resolutionMinutes: 120 }] } } });
    const now = await create({ startsAt: new Date().toISOString() });
    expect(await update({ id: now.slaPolicy.id, name: 'x' })).toMatchObject({
      slaPolicy: null,
      userErrors: [{ code: 'WRONG_STATE', field: ['id'] }],
    });
  });

  test('everyone employed reads them in one statement', async () => {
    const { principal } = await bench.build.asEmployee([]);
    const { data, statements } = await bench.call(principal, `{ slaPolicies { nodes { name ${TARGETS} } } }`);
    expect(data.slaPolicies.nodes.length).toBeGreaterThan(1);
    expect(statements).toBe(1);
  });

  test('agents and customers make none', async () => {
    const input = { name: 'x', startsAt: '2099-02-01T00:00:00Z', calendarId: calendar.id, targets: [HIGH] };
    for (const { principal } of [await bench.build.asEmployee(['SUPPORT_AGENT']), await bench.build.asCustomer('ADMIN')])
      expect((await bench.call(principal, CREATE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, CREATE, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
