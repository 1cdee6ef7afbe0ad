import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import type { Partner, PartnerTier } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';

const FIGURES = 'score rank currency partner { id name } figures { measure value target attainment median }';
const LIST = `query ($from: LocalDate!, $to: LocalDate!) { partnerScorecards(startsOn: $from, endsOn: $to) { ${FIGURES} } }`;
const ONE = `query ($id: ID!, $from: LocalDate!, $to: LocalDate!) { partnerScorecard(partnerId: $id, startsOn: $from, endsOn: $to) { ${FIGURES} } }`;
const SET =
  'mutation ($input: ScorecardTargetSetInput!) { scorecardTargetSet(input: $input) { scorecardTarget { id target } userErrors { code field } } }';
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

describe('scorecards', () => {
  let bench: TestBench;
  let manager: Principal;
  let tier: PartnerTier;
  let good: Partner;
  let poor: Partner;
  beforeAll(async () => {
    bench = await testBench();
    const { build } = bench;
    await build.defaultPipeline();
    manager = (await build.asEmployee(['CHANNEL_MANAGER'])).principal;
    tier = await build.tier();
    [good, poor] = [
      await build.partner({ name: 'Good', tier, programme: tier.programme }),
      await build.partner({ name: 'Poor', tier, programme: tier.programme }),
    ];
    for (const [partner, subtotal] of [
      [good, '900'],
      [poor, '100'],
    ] as const) {
      await build.order({ partner, subtotal, placedAt: new Date('2026-05-05T12:00:00Z') });
      await build.order({ partner, subtotal: '5000', placedAt: new Date('2026-05-05T12:00:00Z'), status: 'CANCELLED' });
    }
    await build.order({ partner: good, subtotal: '600', placedAt: new Date('2025-05-05T12:00:00Z') });
    const [won, lost] = [await build.stage('Won'), await build.stage('Lost')];
    for (const [partner, stage] of [
      [good, won],
      [good, won],
      [good, lost],
      [poor, lost],
    ] as const)
      await build.opportunity({
        partner,
        stage,
        forecastCategory: stage.forecastCategory,
        closedAt: new Date(),
        closeDate: '2026-06-01',
        lossReason: stage === lost ? 'x' : null,
      });
    await build.opportunity({ partner: good, amount: '250' });
    for (const [measure, target, weight] of [
      ['REVENUE', '1000', '3'],
      ['WIN_RATE', '0.5', '1'],
    ])
      await bench.call(manager, SET, { input: { tierId: tier.id, measure, target, weight } });
  });
  afterAll(() => bench?.close());

  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  const figure = (card: any, measure: string) => card.figures.find((each: { measure: string }) => each.measure === measure);

  test('measure each partner against the target of its tier, best first, in one statement', async () => {
    const { data, statements } = await bench.call(manager, LIST, YEAR);
    const [first, second] = data.partnerScorecards;
    expect([first.partner.name, first.rank, second.partner.name, second.rank]).toEqual(['Good', 1, 'Poor', 2]);
    expect(figure(first, 'REVENUE')).toEqual({ measure: 'REVENUE', value: '900', target: '1000', attainment: '0.9000', median: '500' });
    expect(figure(first, 'GROWTH').value).toBe('0.5');
    expect(figure(first, 'WIN_RATE')).toMatchObject({ value: '0.6667', attainment: '1.0000' });
    expect(figure(first, 'PIPELINE').value).toBe('250');
    // (0.9 × 3 + 1 × 1) / 4, and (0.1 × 3 + 0 × 1) / 4.
    expect([first.score, second.score]).toEqual(['92.5', '7.5']);
    expect(figure(first, 'CSAT')).toMatchObject({ value: null, attainment: null });
    expect(statements).toBe(1);
  });

  test('a partner sees its own figures with the targets, and no rank, score or median', async () => {
    const { principal } = await bench.build.asPartner('SELLER', good);
    const { data } = await bench.call(principal, ONE, { id: good.id, ...YEAR });
    expect(data.partnerScorecard).toMatchObject({ score: null, rank: null, partner: { name: 'Good' } });
    expect(figure(data.partnerScorecard, 'REVENUE')).toEqual({
      measure: 'REVENUE',
      value: '900',
      target: '1000',
      attainment: '0.9000',
      median: null,
    });
    expect(data.partnerScorecard.figures.every(({ median }: { median: string | null }) => median === null)).toBe(true);
    const foreign = await bench.call(principal, ONE, { id: poor.id, ...YEAR });
    expect(foreign.data).toEqual({ partnerScorecard: null });
    expect((await bench.call(principal, LIST, YEAR)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the function behind it tells a partner of no other, whatever it is asked', async () => {
    const rows = await bench.sql<{ partners: number }>(
      `select count(distinct f.partner_id)::int as partners from (select set_config('relata.partner_id', (select id::text from partner where name = 'Good'), true)) s,
        lateral relata.partner_figures('2026-01-01', '2026-12-31') f`,
    );
    expect(rows[0]?.partners).toBe(1);
  });

  test('a target that is set again changes', async () => {
    const input = { tierId: tier.id, measure: 'CSAT', target: '4' };
    const [one, two] = [await bench.call(manager, SET, { input }), await bench.call(manager, SET, { input: { ...input, target: '4.5' } })];
    expect(two.data.scorecardTargetSet.scorecardTarget).toEqual({ id: one.data.scorecardTargetSet.scorecardTarget.id, target: '4.5000' });
  });

  test.each([['SALES_REP'], ['FINANCE'], ['ADMIN']] as const)('are refused to %s, and to nobody in particular', async (role) => {
    const { principal } = await bench.build.asEmployee([role]);
    for (const who of [principal, null]) {
      const code = who ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      expect((await bench.call(who, LIST, YEAR)).errors?.[0]?.extensions.code).toBe(code);
      expect((await bench.call(who, ONE, { id: good.id, ...YEAR })).errors?.[0]?.extensions.code).toBe(code);
    }
    const { principal: admin } = await bench.build.asPartner('ADMIN', good);
    expect((await bench.call(admin, SET, { input: { tierId: tier.id, measure: 'CSAT', target: '1' } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});
