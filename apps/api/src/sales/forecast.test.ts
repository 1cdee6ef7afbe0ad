import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Employee } from '../directory/index.js';
import { Territory } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';
import type { Opportunity } from './opportunity.entity.js';
import { Quota } from './quota.entity.js';

type Signed = Awaited<ReturnType<TestBench['build']['asEmployee']>>;

const ROW = `employee { id } own byCategory { category count amount { amount currency } weighted { amount } } override { amount { amount } note setBy { id } }
  quota { amount } attained { amount } won { amount } attainment missingRates changes { kind count amount { amount } }`;
const FORECAST = `query ($period: PeriodInput!, $employeeId: ID, $teamOf: ID, $territoryId: ID) {
  forecast(period: $period, employeeId: $employeeId, teamOf: $teamOf, territoryId: $territoryId) {
    startsOn endsOn currency comparedWith total { ${ROW} } rows { ${ROW} } } }`;
const OVERRIDE = `mutation ($input: ForecastOverrideSetInput!) { forecastOverrideSet(input: $input) { forecastOverride { amount { amount } note } userErrors { code field } } }`;
const Q3 = { period: { quarter: '2026-Q3' } };

interface Sum {
  category?: string;
  kind?: string;
  count: number;
  amount: { amount: string };
}
/** What isn't empty among the sums of a row, by its name. */
const filled = (each: Sum[]) =>
  Object.fromEntries(each.filter(({ count }) => count > 0).map(({ category, kind, count, amount }) => [category ?? kind, [count, amount.amount]]));
const sums = (row: { byCategory: Sum[] }) => filled(row.byCategory);
const changes = (row: { changes: Sum[] }) => filled(row.changes);

describe('forecasts', () => {
  let bench: TestBench;
  let boss: Signed;
  let lead: Employee;
  let rep: Signed;
  let admin: Signed;

  beforeAll(async () => {
    bench = await testBench();
    const { build } = bench;
    await build.defaultPipeline();
    boss = await build.asEmployee(['SALES_MANAGER']);
    lead = await build.employee({ manager: boss.employee });
    rep = await build.asEmployee(['SALES_REP'], { manager: lead });
    admin = await build.asEmployee(['ADMIN']);
    const [won, lost, commit] = [await build.stage('Won'), await build.stage('Lost'), await build.stage('Negotiate')];
    const deal = (owner: Employee, amount: string, more: Partial<Opportunity> = {}) =>
      build.opportunity({ owner, amount, closeDate: '2026-08-15', ...more });
    await deal(boss.employee, '10');
    await deal(lead, '100');
    await deal(rep.employee, '1000');
    await deal(rep.employee, '2000', { stage: commit, forecastCategory: 'COMMIT' });
    await deal(rep.employee, '4000', { stage: won, forecastCategory: 'CLOSED', closedAt: new Date('2026-08-15T12:00:00Z') });
    await deal(rep.employee, '8000', { stage: lost, forecastCategory: 'OMITTED', closedAt: new Date('2026-08-15T12:00:00Z') });
    await deal(rep.employee, '16000', { closeDate: '2026-10-01' });
    await deal(await build.employee(), '77000');
    await build.save(Quota, { owner: rep.employee, startsOn: '2026-07-01', endsOn: '2026-09-30', amount: '10000', currency: 'USD' });
    await build.save(Quota, { owner: rep.employee, startsOn: '2026-10-01', endsOn: '2026-12-31', amount: '1', currency: 'USD' });
    await build.order({ owner: rep.employee, subtotal: '2500', placedAt: new Date('2026-09-30T23:59:59Z') });
    await build.order({ owner: rep.employee, subtotal: '2500', placedAt: new Date('2026-10-01T00:00:00Z') });
    await build.order({ owner: rep.employee, subtotal: '900', placedAt: new Date('2026-08-01T00:00:00Z'), status: 'CANCELLED' });
  });
  afterAll(() => bench.close());

  test('a manager sees their own deals, and a row per report that rolls up everyone below', async () => {
    const { data, errors, statements } = await bench.call(boss.principal, FORECAST, Q3);
    expect(errors).toBeUndefined();
    const { forecast } = data;
    expect(forecast).toMatchObject({ startsOn: '2026-07-01', endsOn: '2026-09-30', currency: 'USD', comparedWith: null });
    expect(forecast.rows.map((row: { employee: { id: string }; own: boolean }) => [row.employee.id, row.own])).toEqual([
      [boss.employee.id, true],
      [lead.id, false],
    ]);
    expect(sums(forecast.rows[0])).toEqual({ PIPELINE: [1, '10.00'] });
    expect(sums(forecast.rows[1])).toEqual({ PIPELINE: [2, '1100.00'], COMMIT: [1, '2000.00'], CLOSED: [1, '4000.00'] });
    expect(sums(forecast.total)).toEqual({ PIPELINE: [3, '1110.00'], COMMIT: [1, '2000.00'], CLOSED: [1, '4000.00'] });
    expect(forecast.total.byCategory[2]).toMatchObject({ category: 'COMMIT', weighted: { amount: '1400.00' } });
    expect(forecast.total).toMatchObject({
      quota: { amount: '10000.00' },
      attained: { amount: '2500.00' },
      won: { amount: '4000.00' },
      attainment: '0.2500',
      changes: null,
      missingRates: [],
    });
    expect(forecast.rows[0]).toMatchObject({ quota: null, attained: { amount: '0.00' }, attainment: null });
    expect(statements).toBe(1);
  });

  test('statements and rows stay the same, however many deals there are', async () => {
    for (let at = 0; at < 20; at += 1) await bench.build.opportunity({ owner: lead, amount: '1', closeDate: '2027-02-01' });
    const { data, statements } = await bench.call(boss.principal, FORECAST, { period: { start: '2027-01-01', end: '2027-03-31' } });
    expect(sums(data.forecast.total)).toEqual({ PIPELINE: [20, '20.00'] });
    expect(statements).toBe(1);
  });

  test('a rep forecasts for themself, and asks for nobody else', async () => {
    const alone = await bench.call(rep.principal, '{ forecast(period: { quarter: "2026-Q3" }) { total { won { amount } } } }');
    expect(alone.data.forecast).toEqual({ total: { won: { amount: '4000.00' } } });
    const own = await bench.call(rep.principal, FORECAST, Q3);
    expect(own.data.forecast.rows).toHaveLength(1);
    expect(own.data.forecast.rows[0]).toMatchObject({ employee: { id: rep.employee.id }, quota: { amount: '10000.00' }, attainment: '0.2500' });
    for (const variables of [{ employeeId: lead.id }, { teamOf: boss.employee.id }]) {
      const { errors } = await bench.call(rep.principal, FORECAST, { ...Q3, ...variables });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('a manager drills down into their team only', async () => {
    const down = await bench.call(boss.principal, FORECAST, { ...Q3, teamOf: lead.id });
    expect(sums(down.data.forecast.rows[0])).toEqual({ PIPELINE: [1, '100.00'] });
    expect(down.data.forecast.rows[1].employee.id).toBe(rep.employee.id);
    const foreign = await bench.build.employee();
    const { errors } = await bench.call(boss.principal, FORECAST, { ...Q3, teamOf: foreign.id });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('whoever sees all deals sees the company, by those who report to nobody', async () => {
    const { data } = await bench.call(admin.principal, FORECAST, Q3);
    expect(sums(data.forecast.total).PIPELINE).toEqual([4, '78110.00']);
    expect(data.forecast.rows).toHaveLength(2);
    for (const nobody of [
      { employeeId: 'emp_01h455vb4pex5vsknk084sn02q' },
      { teamOf: 'emp_01h455vb4pex5vsknk084sn02q' },
      { territoryId: 'ter_01h455vb4pex5vsknk084sn02q' },
      { employeeId: 'acc_01h455vb4pex5vsknk084sn02q' },
    ])
      expect((await bench.call(admin.principal, FORECAST, { ...Q3, ...nobody })).data.forecast).toBeNull();
    const both = await bench.call(admin.principal, FORECAST, { ...Q3, employeeId: lead.id, teamOf: lead.id });
    expect(both.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a territory rolls up its children, by the account or else by the owner', async () => {
    const west = await bench.build.save(Territory, { name: 'West' });
    const coast = await bench.build.save(Territory, { name: 'Coast', parent: west });
    const owner = await bench.build.employee({ territory: west });
    await bench.build.opportunity({ owner, amount: '5', closeDate: '2026-08-01' });
    await bench.build.opportunity({ owner, amount: '7', closeDate: '2026-08-01', account: await bench.build.account({ territory: coast }) });
    await bench.build.order({ owner, subtotal: '11', territory: coast, placedAt: new Date('2026-08-01T00:00:00Z') });
    const { data, errors, statements } = await bench.call(
      admin.principal,
      `query ($id: ID!) { forecast(period: { quarter: "2026-Q3" }, territoryId: $id) { rows { own territory { name } employee { id } attained { amount } byCategory { category count amount { amount } } } total { byCategory { category count amount { amount } } } } }`,
      { id: west.id },
    );
    expect(errors).toBeUndefined();
    expect(
      data.forecast.rows.map((row: { own: boolean; territory: { name: string }; byCategory: Sum[] }) => [row.territory.name, row.own, sums(row)]),
    ).toEqual([
      ['West', true, { PIPELINE: [1, '5.00'] }],
      ['Coast', false, { PIPELINE: [1, '7.00'] }],
    ]);
    expect(data.forecast.rows[1]).toMatchObject({ employee: null, attained: { amount: '11.00' } });
    expect(sums(data.forecast.total)).toEqual({ PIPELINE: [2, '12.00'] });
    expect(statements).toBe(1);
  });

  test('the manager’s override stands beside the sums, set again it changes, and without amount it is taken back', async () => {
    const input = { ownerId: lead.id, startsOn: '2026-07-01', endsOn: '2026-09-30', amount: { amount: '5000', currency: 'USD' }, note: 'One slips' };
    const set = await bench.call(boss.principal, OVERRIDE, { input });
    expect(set.data.forecastOverrideSet).toEqual({ forecastOverride: { amount: { amount: '5000.00' }, note: 'One slips' }, userErrors: [] });
    const { data } = await bench.call(boss.principal, FORECAST, Q3);
    expect(data.forecast.rows.map((row: { override: unknown }) => row.override)).toEqual([
      null,
      { amount: { amount: '5000.00' }, note: 'One slips', setBy: { id: boss.employee.id } },
    ]);
    expect(data.forecast.total.override).toBeNull();
    const back = await bench.call(boss.principal, OVERRIDE, { input: { ...input, amount: null } });
    expect(back.data.forecastOverrideSet).toEqual({ forecastOverride: { amount: null, note: 'One slips' }, userErrors: [] });
  });

  test('an override is for the team only, in the company’s currency and a real period', async () => {
    const input = { ownerId: lead.id, startsOn: '2026-07-01', endsOn: '2026-09-30', amount: { amount: '5000', currency: 'USD' } };
    const foreign = await bench.build.employee();
    expect((await bench.call(boss.principal, OVERRIDE, { input: { ...input, ownerId: foreign.id } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(rep.principal, OVERRIDE, { input: { ...input, ownerId: rep.employee.id } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const errors = async (more: object) =>
      (await bench.call(boss.principal, OVERRIDE, { input: { ...input, ...more } })).data.forecastOverrideSet.userErrors;
    expect(await errors({ amount: { amount: '1', currency: 'EUR' } })).toEqual([{ code: 'INVALID', field: ['amount'] }]);
    expect(await errors({ endsOn: '2026-06-30' })).toEqual([{ code: 'INVALID', field: ['endsOn'] }]);
  });

  test('what changed since last week comes from the snapshots, each deal once', async () => {
    const { build, database } = bench;
    const manager = await build.asEmployee(['SALES_MANAGER']);
    const owner = await build.employee({ manager: manager.employee });
    const old = new Date(Date.now() - 30 * 86_400_000);
    const deal = (amount: string, closeDate = '2028-02-01') => build.opportunity({ owner, amount, closeDate, createdAt: old });
    const [up, down, wins, loses, out, comes] = [
      await deal('10'),
      await deal('20'),
      await deal('30'),
      await deal('40'),
      await deal('50'),
      await deal('60', '2028-05-01'),
    ];
    await deal('70');
    await withAdmin(async (client) => {
      await client.query('select relata.take_snapshots()');
      // The snapshot is append-only; for the test it moves into the past as the owner of the table.
      await client.query(`alter table opportunity_snapshot disable trigger append_only`);
      await client.query(`update opportunity_snapshot set date = date - 8`);
      await client.query(`alter table opportunity_snapshot enable trigger append_only`);
    }, database.url);
    await build.opportunity({ owner, amount: '80', closeDate: '2028-02-01' });
    const call = async (document: string, input: object) => {
      const { data, errors } = await bench.call(manager.principal, document, { input });
      expect(errors ?? Object.values(data as object)[0].userErrors).toEqual([]);
    };
    const UPDATE = 'mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { userErrors { message } } }';
    const CLOSE = 'mutation ($input: OpportunityCloseInput!) { opportunityClose(input: $input) { userErrors { message } } }';
    await call(UPDATE, { id: up.id, amount: { amount: '13', currency: 'USD' } });
    await call(UPDATE, { id: down.id, amount: { amount: '15', currency: 'USD' } });
    await call(UPDATE, { id: out.id, closeDate: '2028-06-01' });
    await call(UPDATE, { id: comes.id, closeDate: '2028-03-31' });
    await call(CLOSE, { id: loses.id, won: false, lossReason: 'Price' });
    await call(CLOSE, { id: wins.id, won: true });
    const later = await bench.call(manager.principal, FORECAST, { period: { quarter: '2028-Q1' } });
    expect(later.data.forecast.comparedWith).toBe(new Date(Date.now() - 8 * 86_400_000).toISOString().slice(0, 10));
    // The deal that was won closes today, and so left the quarter it had been forecast for.
    const expected = {
      CREATED: [1, '80.00'],
      LOST: [1, '40.00'],
      MOVED_IN: [1, '60.00'],
      MOVED_OUT: [2, '80.00'],
      INCREASED: [1, '3.00'],
      DECREASED: [1, '5.00'],
    };
    expect(changes(later.data.forecast.total)).toEqual(expected);
    expect(changes(later.data.forecast.rows[1])).toEqual(expected);
    const today = new Date().toISOString().slice(0, 10);
    const now = await bench.call(manager.principal, FORECAST, { period: { start: today, end: today } });
    expect(changes(now.data.forecast.total)).toEqual({ WON: [1, '30.00'] });
    expect(later.statements).toBe(1);
  });

  test('an open deal can’t be counted as won', async () => {
    const { id } = await bench.build.opportunity({ owner: rep.employee });
    const { data } = await bench.call(
      rep.principal,
      'mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { userErrors { code field } } }',
      { input: { id, forecastCategory: 'CLOSED' } },
    );
    expect(data.opportunityUpdate.userErrors).toEqual([{ code: 'INVALID', field: ['forecastCategory'] }]);
  });

  test('the daily snapshot holds every open deal once, however often it is taken, and follows the deal’s policy', async () => {
    const count = () =>
      withAdmin(async (client) => {
        await client.query('select relata.take_snapshots()');
        return (
          await client.query(
            `select count(*)::int as taken, (select count(*)::int from opportunity where closed_at is null) as open from opportunity_snapshot where date = (now() at time zone 'utc')::date`,
          )
        ).rows[0];
      }, bench.database.url);
    const first = await count();
    expect(first.taken).toBe(first.open);
    expect(await count()).toEqual(first);
    const SNAPSHOTS =
      '{ opportunitySnapshots(where: { opportunity: { name: { isNull: false } } }) { totalCount nodes { opportunity { id } probability stage { name } amount { amount } } } }';
    const seen = await bench.call(rep.principal, SNAPSHOTS);
    expect(seen.errors).toBeUndefined();
    const deals = await bench.call(rep.principal, '{ opportunities(where: { closedAt: { isNull: true } }) { totalCount } }');
    expect(deals.data.opportunities.totalCount).toBeGreaterThan(0);
    expect(new Set(seen.data.opportunitySnapshots.nodes.map((node: { opportunity: { id: string } }) => node.opportunity.id)).size).toBe(
      deals.data.opportunities.totalCount,
    );
    const { principal } = await bench.build.asEmployee(['HR']);
    expect((await bench.call(principal, SNAPSHOTS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each([
    [{ quarter: '2026-Q5' }],
    [{ quarter: '2026-Q1', start: '2026-01-01' }],
    [{ start: '2026-01-01' }],
    [{ start: '2026-02-01', end: '2026-01-01' }],
    [{}],
  ])('%j is no period', async (period) => {
    const { errors } = await bench.call(boss.principal, FORECAST, { period });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each(['SUPPORT_AGENT', 'CHANNEL_MANAGER', 'MARKETER', 'HR'] as const)('%s has no forecast', async (role) => {
    const { principal } = await bench.build.asEmployee([role]);
    expect((await bench.call(principal, FORECAST, Q3)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('anonymous and a partner are refused', async () => {
    expect((await bench.call(null, FORECAST, Q3)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { principal } = await bench.build.asPartner('ADMIN');
    expect((await bench.call(principal, FORECAST, Q3)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
