import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { earning } from '../testing/earning.js';

const COMMISSION = { name: 'Five', kind: 'COMMISSION', measure: 'ORDERED', rate: '0.05' };
const BANDS = { name: 'Bonus', kind: 'REBATE', measure: 'ORDERED', method: 'MARGINAL', bands: [{ from: '0', rate: '0.01' }] };

describe('plans', () => {
  let bench: TestBench;
  let earn: Awaited<ReturnType<typeof earning>>;
  let channel: Principal;
  beforeAll(async () => {
    bench = await testBench();
    earn = await earning(bench);
    channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
  });
  afterAll(() => bench.close());

  const run = async (mutation: string, record: string, input: object, who = channel) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await bench.call(
      who,
      `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { record: ${record} { id ${record === 'earningsPlan' ? 'name' : 'number status validFrom validUntil components(first: 50) { nodes { name rate bands { nodes { from rate } } } }'} } userErrors { code field message } } }`,
      { input },
    );
    return {
      record: data?.done?.record,
      codes: data?.done?.userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field?.join('.')}`),
      errors,
    };
  };
  const plan = async (values: object = {}) => {
    const partner = await bench.build.partner();
    const { record } = await run('earningsPlanCreate', 'earningsPlan', { name: `Plan of ${partner.name}`, partnerId: partner.id, ...values });
    return { partner, id: record.id as string };
  };
  const today = new Date().toISOString().slice(0, 10);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  test('a published version never changes; the next begins with its components, after all that it has settled, and ends it', async () => {
    const { partner, id } = await plan();
    const draft = (await run('earningsPlanVersionDraft', 'earningsPlanVersion', { planId: id, components: [COMMISSION] })).record;
    expect(draft).toMatchObject({ number: 1, status: 'DRAFT', components: { nodes: [{ name: 'Five', rate: '0.05' }] } });
    expect((await run('earningsPlanVersionDraft', 'earningsPlanVersion', { planId: id })).codes).toEqual(['WRONG_STATE planId']);
    expect((await run('earningsPlanVersionPublish', 'earningsPlanVersion', { id: draft.id })).codes).toEqual(['REQUIRED validFrom']);
    const first = await run('earningsPlanVersionPublish', 'earningsPlanVersion', { id: draft.id, validFrom: '2024-01-01' });
    expect(first.record).toMatchObject({ status: 'PUBLISHED', validUntil: null });
    for (const mutation of ['earningsPlanVersionUpdate', 'earningsPlanVersionPublish', 'earningsPlanVersionDiscard'])
      expect((await run(mutation, 'earningsPlanVersion', { id: draft.id })).codes).toEqual(['WRONG_STATE id']);
    await expect(bench.sql(`update earnings_component set rate = 0.5 where plan_version_id = $1`, [uuidOf('epv', draft.id)])).rejects.toThrow(
      'never changes',
    );
    await expect(bench.sql(`delete from earnings_plan_version where id = $1`, [uuidOf('epv', draft.id)])).rejects.toThrow('never changes');
    expect((await run('earningsPlanUpdate', 'earningsPlan', { id, currency: 'EUR' })).codes).toEqual(['WRONG_STATE currency']);

    await earn.sold(partner, [1]);
    await bench.jobs();
    const next = (await run('earningsPlanVersionDraft', 'earningsPlanVersion', { planId: id })).record;
    expect(next).toMatchObject({ number: 2, components: { nodes: [{ name: 'Five' }] } });
    expect((await run('earningsPlanVersionPublish', 'earningsPlanVersion', { id: next.id, validFrom: today })).codes).toEqual(['INVALID validFrom']);
    await run('earningsPlanVersionPublish', 'earningsPlanVersion', { id: next.id, validFrom: tomorrow });
    const { data } = await bench.call(channel, `query ($id: ID!) { earningsPlanVersion(id: $id) { validUntil } }`, { id: draft.id });
    expect(data.earningsPlanVersion.validUntil).toBe(today);
  });

  test('components that could not pay are refused, each at its field', async () => {
    const { id } = await plan();
    const codes = async (component: object, planId = id) =>
      (await run('earningsPlanVersionDraft', 'earningsPlanVersion', { planId, components: [component] })).codes;
    expect(await codes({ ...COMMISSION, rate: null })).toEqual(['REQUIRED components.0.rate']);
    expect(await codes({ ...COMMISSION, measure: 'WON', channel: 'PARTNER' })).toEqual(['INVALID components.0.channel']);
    expect(await codes(BANDS)).toEqual(['INVALID components.0.kind']);
    const { id: inUsd } = await plan({ currency: 'USD' });
    expect(await codes({ ...BANDS, bands: [] }, inUsd)).toEqual(['REQUIRED components.0.bands']);
    expect(await codes({ ...BANDS, measure: 'PAID' }, inUsd)).toEqual(['INVALID components.0.measure']);
    expect(await codes({ ...BANDS, kind: 'ACCELERATOR' }, inUsd)).toEqual(['REQUIRED components.0.target']);
    expect(await codes({ ...BANDS, rate: '0.1' }, inUsd)).toEqual(['INVALID components.0.rate']);
    const made = await run('earningsPlanVersionDraft', 'earningsPlanVersion', { planId: inUsd, components: [BANDS] });
    expect(made.record.components.nodes[0].bands.nodes).toEqual([{ from: '0.0000', rate: '0.01' }]);
    const changed = await run('earningsPlanVersionUpdate', 'earningsPlanVersion', { id: made.record.id, components: [COMMISSION] });
    expect(changed.record.components.nodes).toMatchObject([{ name: 'Five' }]);
    expect((await run('earningsPlanVersionDiscard', 'earningsPlanVersion', { id: made.record.id })).codes).toEqual([]);
  });

  test('a plan is for one of programme, tier and partner', async () => {
    expect((await run('earningsPlanCreate', 'earningsPlan', { name: 'For nobody' })).codes).toEqual(['INVALID programmeId']);
  });

  test('a draft over past sales says payee by payee what would change, and writes nothing', async () => {
    const { partner, id } = await plan({ currency: 'USD' });
    const first = (await run('earningsPlanVersionDraft', 'earningsPlanVersion', { planId: id, components: [COMMISSION] })).record;
    await run('earningsPlanVersionPublish', 'earningsPlanVersion', { id: first.id, validFrom: '2024-01-01' });
    const order = await earn.sold(partner, [3, 1]);
    await earn.delivered(order);
    await earn.invoiced(order, '400');
    await bench.jobs();
    await earn.refunded(order, [1, 0]);
    await bench.jobs();
    expect(await earn.balance(partner)).toBe('15');
    const draft = (await run('earningsPlanVersionDraft', 'earningsPlanVersion', { planId: id, components: [{ ...COMMISSION, rate: '0.06' }, BANDS] }))
      .record;
    const count = async () =>
      (await bench.sql<{ n: number }>('select (select count(*) from earnings_entry) + (select count(*) from earnings_attribution) as n'))[0]?.n;
    const before = await count();
    const ask = (of: string) =>
      bench.call(
        channel,
        `query ($id: ID!) { earningsPlanVersionReplay(id: $id, startsOn: "2024-01-01", endsOn: "2026-12-31") { partner { id } sales old { amount currency } new { amount } difference { amount } } }`,
        { id: of },
      );
    const { data, errors, statements } = await ask(draft.id);
    expect(errors).toBeUndefined();
    expect(statements).toBe(1);
    expect(data.earningsPlanVersionReplay).toEqual([
      { partner: { id: partner.id }, sales: 2, old: { amount: '15.00', currency: 'USD' }, new: { amount: '21.00' }, difference: { amount: '6.00' } },
    ]);
    expect((await ask(first.id)).data.earningsPlanVersionReplay).toMatchObject([{ difference: { amount: '0.00' } }]);
    expect(await count()).toBe(before);
  });

  test('a first version for days gone by pays once somebody replays them, and only once', async () => {
    const partner = await bench.build.partner();
    await earn.sold(partner, [2]);
    await bench.jobs();
    await earn.plan({ partner }, [{ rate: '0.1', measure: 'ORDERED' }]);
    const replay = async () => {
      const input = { startsOn: '2020-01-01', endsOn: today, partnerId: partner.id };
      const { data } = await bench.call(
        channel,
        'mutation ($input: EarningsReplayRunInput!) { earningsReplayRun(input: $input) { earningsReplay { entries startedBy { id } } } }',
        { input },
      );
      return data.earningsReplayRun.earningsReplay.entries;
    };
    expect([await replay(), await replay()]).toEqual([1, 0]);
    expect(await earn.balance(partner)).toBe('20');
  });
});
