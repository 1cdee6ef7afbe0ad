import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type JobServices, uuidOf } from '../core/index.js';
import { taskNamed } from '../core/jobs/jobs.js';
import type { Principal } from '../core/policy/principal.js';
import { ExchangeRate } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { at, day, LOG, tierHands } from '../testing/tiers.js';

const START = `mutation ($input: TierRunStartInput!) { tierRunStart(input: $input) { tierRun { id finishedAt } userErrors { code field message } } }`;
const RUNS = `query ($id: ID!) { partnerProgramme(id: $id) { tierRuns(first: 1) { nodes { review partners promotions graces recoveries demotions finishedAt } } } }`;
const REPLAY = `query ($id: ID!, $requirements: [PlannedRequirementInput!]) { tierReplay(programmeId: $id, requirements: $requirements) {
  partners promotions graces recoveries demotions moves { kind partner { name } fromTier { name } toTier { name } requirements { kind needed measured } } } }`;
const SET = `mutation ($input: PartnerTierSetRequirementsInput!) { partnerTierSetRequirements(input: $input) { partnerTier { requirements { nodes { kind threshold window } } } userErrors { code field } } }`;
const PLAN = `mutation ($input: TierReviewPlanInput!) { tierReviewPlan(input: $input) { tierReview { id reviewOn run { id } } userErrors { code field } } }`;
const CANCEL = `mutation ($input: TierReviewCancelInput!) { tierReviewCancel(input: $input) { userErrors { code } } }`;

describe('tiers', () => {
  let bench: TestBench;
  let channel: Principal;
  let hands: ReturnType<typeof tierHands>;
  beforeAll(async () => {
    bench = await testBench();
    channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
    hands = tierHands(bench, () => channel);
    await bench.build.save(ExchangeRate, { from: 'EUR', to: 'USD', date: '2020-01-01', rate: '1.25' });
  });
  afterAll(() => bench.close());

  test('a run puts each partner into the highest tier that it fulfils, and the log says by which measures', async () => {
    const steps = await hands.ladder();
    const member = (name: string) => bench.build.partner({ name, programme: steps.programme });
    const [small, middle, large] = [await member('Small'), await member('Middle'), await member('Large')];
    await hands.sell(middle, '600');
    await hands.sell(middle, '400', { currency: 'USD' });
    await hands.sell(large, '4000', { currency: 'EUR' });
    await hands.win(large);
    await hands.win(large);
    // What doesn't count: a cancelled order, one of more than a year ago, a deal of another partner.
    await hands.sell(small, '9000', { status: 'CANCELLED' });
    await hands.sell(small, '9000', { placedAt: at(-370) });
    await hands.win(await bench.build.partner());
    await hands.run(steps);
    expect([await hands.tierOf(small), await hands.tierOf(middle), await hands.tierOf(large)].map(({ tier }) => tier.name)).toEqual([
      'Bronze',
      'Silver',
      'Gold',
    ]);
    const { changes } = await hands.tierOf(large);
    expect(changes.nodes[0]).toMatchObject({
      kind: 'TIER',
      fromTier: null,
      toTier: { name: 'Gold' },
      requirements: [
        { kind: 'REVENUE', window: 'TRAILING_YEAR', needed: '5000', measured: '5000', missing: '0', currency: 'USD' },
        { kind: 'WON_DEALS', needed: '2', measured: '2', missing: '0', currency: null },
      ],
    });
  });

  test('run again, it moves nobody and writes no log', async () => {
    const steps = await hands.ladder();
    const partner = await bench.build.partner({ programme: steps.programme });
    await hands.sell(partner, '1000');
    await hands.run(steps);
    const before = (await hands.tierOf(partner)).changes.nodes.length;
    await hands.run(steps);
    expect((await hands.tierOf(partner)).changes.nodes).toHaveLength(before);
    const { data } = await bench.call(channel, RUNS, { id: steps.programme.id });
    expect(data.partnerProgramme.tierRuns.nodes[0]).toMatchObject({ partners: 1, promotions: 0, graces: 0, recoveries: 0, demotions: 0 });
  });

  test('who falls below has the days of grace of the programme, recovers within them or moves down after them', async () => {
    const steps = await hands.ladder({ graceDays: 30 });
    const [falls, recovers] = [await bench.build.partner({ programme: steps.programme }), await bench.build.partner({ programme: steps.programme })];
    for (const partner of [falls, recovers]) await hands.sell(partner, '1000', { placedAt: at(-300) });
    await hands.run(steps);
    await hands.run(steps, day(100));
    expect(await hands.tierOf(falls)).toMatchObject({ tier: { name: 'Silver' }, tierGraceUntil: day(130) });
    expect((await hands.tierOf(falls)).changes.nodes[0]).toMatchObject({
      kind: 'GRACE_STARTED',
      graceUntil: day(130),
      requirements: [{ kind: 'REVENUE', needed: '1000', measured: '0', missing: '1000' }],
    });
    await hands.sell(recovers, '1000', { placedAt: at(110) });
    await hands.run(steps, day(130));
    expect(await hands.tierOf(falls)).toMatchObject({ tier: { name: 'Silver' } });
    expect(await hands.tierOf(recovers)).toMatchObject({ tier: { name: 'Silver' }, tierGraceUntil: null });
    expect((await hands.tierOf(recovers)).changes.nodes[0]).toMatchObject({ kind: 'GRACE_ENDED' });
    await hands.run(steps, day(131));
    const fallen = await hands.tierOf(falls);
    expect(fallen).toMatchObject({ tier: { name: 'Bronze' }, tierGraceUntil: null });
    expect(fallen.changes.nodes[0]).toMatchObject({ kind: 'TIER', fromTier: { name: 'Silver' }, toTier: { name: 'Bronze' } });
  });

  test('a programme that promotes at reviews waits for its review date, but not with whoever has no tier yet', async () => {
    const steps = await hands.ladder({ promotion: 'AT_REVIEW' });
    const partner = await bench.build.partner({ programme: steps.programme });
    await hands.run(steps);
    expect((await hands.tierOf(partner)).tier.name).toBe('Bronze');
    await hands.sell(partner, '1000');
    await hands.run(steps);
    expect((await hands.tierOf(partner)).tier.name).toBe('Bronze');
    const planned = await bench.call(channel, PLAN, { input: { programmeId: steps.programme.id, reviewOn: day(5) } });
    const { id } = planned.data.tierReviewPlan.tierReview;
    await hands.run(steps, day(4));
    expect((await hands.tierOf(partner)).tier.name).toBe('Bronze');
    await hands.run(steps, day(6));
    expect((await hands.tierOf(partner)).tier.name).toBe('Silver');
    expect((await bench.call(channel, CANCEL, { input: { id } })).data.tierReviewCancel.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const past = await bench.call(channel, PLAN, { input: { programmeId: steps.programme.id, reviewOn: day(-1) } });
    expect(past.data.tierReviewPlan.userErrors).toMatchObject([{ code: 'INVALID', field: ['reviewOn'] }]);
  });

  test('suspended partners and those of other programmes stay where they are', async () => {
    const [steps, others] = [await hands.ladder(), await hands.ladder()];
    const suspended = await bench.build.partner({ programme: steps.programme, status: 'SUSPENDED' });
    const other = await bench.build.partner({ programme: others.programme });
    await hands.run(steps);
    expect((await hands.tierOf(suspended)).tier).toBeNull();
    expect((await hands.tierOf(other)).tier).toBeNull();
  });

  test('a replay says who would move by other requirements, in one statement, and writes nothing', async () => {
    const steps = await hands.ladder({ graceDays: 0 });
    const partner = await bench.build.partner({ name: 'Replayed', programme: steps.programme });
    await hands.sell(partner, '1000');
    await hands.run(steps);
    const stricter = [{ tierId: steps.silver.id, kind: 'REVENUE', threshold: '2000' }];
    const { data, statements } = await bench.call(channel, REPLAY, { id: steps.programme.id, requirements: stricter });
    expect(statements).toBe(1);
    // Nothing is asked for Gold any more, so it is open to everyone.
    expect(data.tierReplay).toMatchObject({ partners: 1, promotions: 1, demotions: 0 });
    const gold = { tierId: steps.gold.id, kind: 'WON_DEALS', threshold: '1' };
    const down = await bench.call(channel, REPLAY, { id: steps.programme.id, requirements: [...stricter, gold] });
    expect(down.data.tierReplay).toEqual({
      partners: 1,
      promotions: 0,
      graces: 0,
      recoveries: 0,
      demotions: 1,
      moves: [
        {
          kind: 'DEMOTION',
          partner: { name: 'Replayed' },
          fromTier: { name: 'Silver' },
          toTier: { name: 'Bronze' },
          requirements: [{ kind: 'REVENUE', needed: '2000', measured: '1000' }],
        },
      ],
    });
    expect((await bench.call(channel, REPLAY, { id: steps.programme.id })).data.tierReplay).toMatchObject({ promotions: 0, demotions: 0, moves: [] });
    expect((await hands.tierOf(partner)).tier.name).toBe('Silver');
    for (const caller of [(await bench.build.asPartner('ADMIN', partner)).principal, (await bench.build.asEmployee(['ANALYST'])).principal])
      expect((await bench.call(caller, REPLAY, { id: steps.programme.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the statements of a run don’t grow with the partners', async () => {
    const count = async (partners: number) => {
      const steps = await hands.ladder();
      for (let at = 0; at < partners; at += 1) await hands.sell(await bench.build.partner({ programme: steps.programme }), '1000');
      const [run] = await bench.sql<{ id: string }>(
        `insert into tier_run (programme_id) values ('${uuidOf('ppr', steps.programme.id)}') returning id`,
      );
      let statements = 0;
      const counting: JobServices['system'] = (work) =>
        bench.services.system((client) => {
          const counted = new Proxy(client, {
            get: (target, name) => {
              if (name === 'query') statements += 1;
              const value = Reflect.get(target, name);
              return typeof value === 'function' ? value.bind(target) : value;
            },
          });
          return work(counted);
        });
      await taskNamed('partners.tierRun')?.({ runId: run?.id }, { ...bench.services, system: counting });
      const [{ promotions } = { promotions: -1 }] = await bench.sql<{ promotions: number }>(
        `select promotions from tier_run where id = '${run?.id}'`,
      );
      expect(promotions).toBe(partners);
      return statements;
    };
    expect(await count(12)).toBe(await count(1));
  });

  test('a channel manager starts a run; the job does it and says what came of it', async () => {
    const steps = await hands.ladder();
    await bench.build.partner({ programme: steps.programme });
    const started = await bench.call(channel, START, { input: { programmeId: steps.programme.id } });
    expect(started.data.tierRunStart).toMatchObject({ userErrors: [], tierRun: { finishedAt: null } });
    await bench.jobs();
    const { data } = await bench.call(channel, RUNS, { id: steps.programme.id });
    expect(data.partnerProgramme.tierRuns.nodes[0]).toMatchObject({ partners: 1, promotions: 1, finishedAt: expect.any(String) });
    const { principal } = await bench.build.asPartner('ADMIN');
    expect((await bench.call(principal, START, { input: { programmeId: steps.programme.id } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, START, { input: { programmeId: steps.programme.id } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('the requirements of a tier are written as a whole list, each once', async () => {
    const { silver } = await hands.ladder();
    const set = async (...requirements: object[]) =>
      (await bench.call(channel, SET, { input: { id: silver.id, requirements } })).data.partnerTierSetRequirements;
    const made = await set({ kind: 'SATISFACTION', threshold: '0.9', window: 'PROGRAMME_YEAR' }, { kind: 'CERTIFIED_PEOPLE', threshold: '2' });
    expect(made).toMatchObject({
      userErrors: [],
      partnerTier: { requirements: { nodes: [{ kind: 'CERTIFIED_PEOPLE' }, { kind: 'SATISFACTION' }] } },
    });
    const revenue = { kind: 'REVENUE', threshold: '1' };
    expect((await set(revenue, revenue)).userErrors).toMatchObject([{ code: 'INVALID', field: ['requirements', '1'] }]);
    expect((await set({ kind: 'SATISFACTION', threshold: '90' })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['requirements', '0', 'threshold'] },
    ]);
    expect((await set({ kind: 'REVENUE', threshold: '-1' })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const { principal } = await bench.build.asPartner('ADMIN');
    const refused = await bench.call(principal, SET, { input: { id: silver.id, requirements: [] } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('what is changed by hand is in the log with who did it and why, and the log can’t be changed', async () => {
    const steps = await hands.ladder();
    const { partner, principal } = await bench.build.asPartner(
      'ADMIN',
      await bench.build.partner({ programme: steps.programme, tier: steps.bronze }),
    );
    const UPDATE = `mutation ($input: PartnerUpdateInput!) { partnerUpdate(input: $input) { userErrors { code } } }`;
    await bench.call(channel, UPDATE, { input: { id: partner.id, tierId: steps.gold.id, reason: 'A promise' } });
    await bench.call(channel, UPDATE, { input: { id: partner.id, status: 'SUSPENDED' } });
    const { data } = await bench.call(principal, LOG, { id: partner.id });
    expect(data.partner.changes.nodes.slice(0, 2)).toMatchObject([
      { kind: 'STATUS', reason: null },
      { kind: 'TIER', fromTier: { name: 'Bronze' }, toTier: { name: 'Gold' }, reason: 'A promise', requirements: [] },
    ]);
    const mine = `partner_id = '${uuidOf('par', partner.id)}'`;
    await expect(bench.sql(`set role relata_system; update partner_change set reason = 'x' where ${mine}`)).rejects.toThrow(/permission denied/);
    const other = (await bench.build.asPartner('ADMIN')).principal;
    const foreign = await bench.call(other, '{ partnerChanges { nodes { partner { id } } } }');
    const ids = foreign.data.partnerChanges.nodes.map((node: { partner: { id: string } }) => node.partner.id);
    expect(ids).not.toContain(partner.id);
  });
});
