import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { uuidOf } from '../core/index.js';
import { PartnerProgramme, PartnerTier } from '../directory/index.js';
import type { Lead } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { distributing, type Market } from '../testing/distributing.js';
import { mailsTo } from '../testing/mailing.js';

const CANDIDATES = `query ($leadId: ID!, $ruleId: ID, $first: Int! = 25) { leadCandidates(leadId: $leadId, ruleId: $ruleId, first: $first) {
  eligible excluded rule { id } candidates { partner { name } rank score openLeads exclusions parts { kind value weight points } } } }`;

describe('distribution of leads', () => {
  let bench: TestBench;
  let market: Market;
  beforeAll(async () => {
    bench = await testBench();
    market = await distributing(bench);
  });
  afterAll(() => bench.close());
  /** Partners and leads of the tests before are out of the market. */
  beforeEach(async () => {
    await bench.sql('delete from unplaced_lead');
    await bench.sql('delete from lead_offer');
    await bench.sql(`update distribution_rule set state = 'RETIRED' where state = 'ACTIVE'`);
    await bench.sql(`update partner set status = 'FORMER'`);
    await bench.sql(`update lead set owner_id = (select id from employee limit 1), partner_id = null, partner_seller_id = null`);
  });
  const lead = (values: object = {}) => bench.build.lead({ territory: market.austria, country: 'AT', industry: 'Retail', score: 50, ...values });
  const run = () => bench.run('distribution.run');
  async function candidates(of: { id: string }, more: object = {}) {
    const { data, errors, statements } = await bench.call(market.manager.principal, CANDIDATES, { leadId: of.id, ...more });
    expect(errors).toBeUndefined();
    return { ...data.leadCandidates, statements };
  }

  test('the nearest partner comes first, and its people are told once, with the deadline', async () => {
    await market.rule({ acceptHours: 5 });
    await market.partner(market.europe, { name: 'Far' });
    const near = await market.partner(market.austria, { name: 'Near' });
    await market.partner(market.asia, { name: 'Elsewhere' });
    const seller = await bench.build.asPartner('SELLER', near);
    const [one, two] = [await lead({ company: 'Bakery' }), await lead({ company: 'Dairy' })];
    await run();
    expect(await market.story(one)).toEqual(['Near OFFERED']);
    expect(await market.story(two)).toEqual(['Near OFFERED']);
    const [offer] = await bench.sql<{ hours: number; company: string; score_band: string }>(
      'select extract(epoch from respond_until - offered_at)::int / 3600 as hours, company, score_band from lead_offer where lead_id = $1',
      [uuidOf('led', one.id)],
    );
    expect(offer).toEqual({ hours: 5, company: 'Bakery', score_band: 'WARM' });
    await bench.jobs();
    const mails = await mailsTo(bench, seller.person.email as string);
    expect(mails.map(({ subject }) => subject)).toEqual(['2 leads for you']);
    expect(mails[0]?.text).toContain('Bakery');
    await run();
    expect(await market.story(one)).toHaveLength(1);
  });

  test('the channel manager sees each candidate with its points, their sum is the score, and why others get nothing', async () => {
    const programme = await bench.build.save(PartnerProgramme, { name: 'Gold rush', currency: 'USD' });
    const gold = await bench.build.save(PartnerTier, { programme, name: 'Gold', rank: 2, leadWeight: '2' });
    const plain = await bench.build.save(PartnerTier, { programme, name: 'Plain', rank: 1, leadWeight: '1' });
    const rule = await market.rule({ programme, specialisations: ['cargo'], capacity: 2 });
    const skilled = { programme, specialisations: ['Cargo', 'RETAIL'] };
    const best = await market.partner(market.austria, { name: 'Best', tier: gold, ...skilled });
    const second = await market.partner(market.europe, { name: 'Second', tier: plain, ...skilled, specialisations: ['Cargo'] });
    await market.partner(market.asia, { name: 'Asian', ...skilled });
    await market.partner(market.austria, { name: 'Outsider', specialisations: ['Cargo'] });
    await market.partner(market.austria, { name: 'Unskilled', programme });
    await market.partner(market.austria, { name: 'Suspended', status: 'SUSPENDED', ...skilled });
    const full = await market.partner(market.austria, { name: 'Full', ...skilled });
    for (const status of ['WORKING', 'ASSIGNED'] as const) await bench.build.lead({ partner: full, status });
    await bench.build.lead({ partner: second, status: 'WORKING' });
    const found = await lead();
    const asked = await market.partner(market.austria, { name: 'Asked', ...skilled });
    await market.offer(found, asked, { state: 'DECLINED', declineReason: 'TOO_SMALL', answeredAt: new Date() });
    const answer = await candidates(found);
    expect(answer).toMatchObject({ rule: { id: rule.id }, eligible: 2 });
    const by = Object.fromEntries(answer.candidates.map((each: { partner: { name: string } }) => [each.partner.name, each]));
    expect(by.Best).toMatchObject({ rank: 1, exclusions: [], openLeads: 0 });
    // A third of the weight is territory; the history is even for all; nobody has had a lead yet.
    expect(by.Best.parts.map(({ kind, value }: { kind: string; value: string }) => [kind, Number(value)])).toEqual([
      ['TERRITORY', 1],
      ['SPECIALISATION', 1],
      ['TIER', 1],
      ['ACCEPTANCE', 0.5],
      ['CAPACITY', 1],
      ['FAIRNESS', 1],
    ]);
    expect(by.Second.parts.map(({ value }: { value: string }) => Number(value))).toEqual([0.5, 0, 0.5, 0.5, 0.5, 1]);
    for (const { score, parts } of [by.Best, by.Second]) {
      const sum = parts.reduce((total: number, { points }: { points: string }) => total + Number(points), 0);
      expect(Math.abs(sum - Number(score))).toBeLessThan(0.05);
    }
    expect(by.Best.score).toBe('92.50');
    const why = Object.fromEntries(Object.entries(by).map(([name, each]) => [name, (each as { exclusions: string[] }).exclusions]));
    expect(why).toMatchObject({
      Asian: ['TERRITORY'],
      Outsider: ['OTHER_PROGRAMME'],
      Unskilled: ['SPECIALISATION'],
      Full: ['NO_CAPACITY'],
      Asked: ['ASKED_BEFORE'],
    });
    expect(why.Suspended).toContain('NOT_ACTIVE');
    await run();
    expect(await market.story(found)).toEqual(['Asked DECLINED', 'Best OFFERED']);
    const [kept] = await bench.sql<{ score: string }>(`select score from lead_offer where partner_id = $1`, [uuidOf('par', best.id)]);
    expect(Number(kept?.score)).toBe(92.5);
  });

  test('candidates are one statement, however many there are', async () => {
    await market.rule();
    const found = await lead();
    const { statements } = await candidates(found);
    for (let n = 0; n < 8; n += 1) await market.partner();
    const more = await candidates(found, { first: 5 });
    expect(more).toMatchObject({ eligible: 8, statements });
    expect(more.candidates).toHaveLength(5);
    expect(statements).toBe(1);
  });

  test('a rule takes what it says: territory and below, country, industry, source and score; the first of several decides', async () => {
    const rule = await market.rule({
      territory: market.europe,
      countries: ['at'],
      industries: ['RETAIL'],
      sources: ['web'],
      minScore: 40,
      maxScore: 80,
    });
    await market.partner(market.europe);
    const takes = async (values: object) => (await candidates(await lead({ source: 'Web', ...values })))?.rule?.id ?? null;
    expect(await takes({ territory: market.tyrol })).toBe(rule.id);
    expect(await takes({ country: 'DE' })).toBeNull();
    expect(await takes({ industry: null })).toBeNull();
    expect(await takes({ source: 'fair' })).toBeNull();
    expect(await takes({ score: 39 })).toBeNull();
    expect(await takes({ score: 81 })).toBeNull();
    expect(await takes({ territory: market.asia })).toBeNull();
    expect(await takes({ territory: null })).toBeNull();
    const programme = await bench.build.save(PartnerProgramme, { name: 'Special', currency: 'USD' });
    await bench.build.save(PartnerProgramme, { name: 'Unused', currency: 'USD' });
    const { DistributionRule } = await import('./index.js');
    const first = await bench.build.save(DistributionRule, {
      name: 'First',
      state: 'ACTIVE',
      manager: market.manager.employee,
      calendar: market.calendar,
      programme,
      position: 1,
    });
    await bench.sql('update distribution_rule set position = 2 where id = $1', [uuidOf('dru', rule.id)]);
    expect(await takes({})).toBe(first.id);
    await expect(
      bench.build.save(DistributionRule, { name: 'Twin', state: 'ACTIVE', manager: market.manager.employee, calendar: market.calendar, programme }),
    ).rejects.toThrow('distribution_rule_one_active');
  });

  test('no partner gets more than it has room for, the most promising leads go first, and who answers for the rule hears of the others once', async () => {
    await market.rule({ capacity: 3, territoryRequired: false });
    const small = await market.partner(market.austria, { name: 'Small' });
    const other = await market.partner(market.europe, { name: 'Other' });
    for (const status of ['WORKING', 'QUALIFIED'] as const) await bench.build.lead({ partner: small, status });
    const leads: Lead[] = [];
    for (let n = 0; n < 6; n += 1) leads.push(await lead({ score: 90 - n * 10, company: `Lead ${n}`, industry: n % 2 ? 'Retail' : 'Energy' }));
    await run();
    const stories = await Promise.all(leads.map(market.story));
    expect(stories.slice(0, 4).flat().sort()).toEqual(['Other OFFERED', 'Other OFFERED', 'Other OFFERED', 'Small OFFERED']);
    expect(stories.slice(4)).toEqual([[], []]);
    expect(other.id).toBeDefined();
    await bench.jobs();
    await run();
    await bench.jobs();
    const email = (
      await bench.sql<{ email: string }>('select email from person where id = $1', [uuidOf('per', market.manager.employee.person.id)])
    )[0]?.email;
    const mails = (await mailsTo(bench, email as string)).filter(({ text }) => text.includes('Lead 5'));
    expect(mails.map(({ subject }) => subject)).toEqual(['2 leads without a partner']);
    const { data } = await bench.call(
      market.manager.principal,
      '{ unplacedLeads(where: { closedAt: { isNull: true } }) { nodes { reason offers lead { company } } } }',
    );
    expect(
      data.unplacedLeads.nodes.map(({ reason, lead: { company } }: { reason: string; lead: { company: string } }) => `${company} ${reason}`).sort(),
    ).toEqual(['Lead 4 NO_CANDIDATE', 'Lead 5 NO_CANDIDATE']);
    // Somebody has room again.
    await bench.sql(`update lead set status = 'DISQUALIFIED', disqualify_reason = 'x' where partner_id = $1`, [uuidOf('par', small.id)]);
    await run();
    expect((await Promise.all(leads.slice(4).map(market.story))).flat()).toEqual(['Small OFFERED', 'Small OFFERED']);
    const [open] = await bench.sql<{ n: number }>('select count(*)::int as n from unplaced_lead where closed_at is null');
    expect(open?.n).toBe(0);
  });

  test('equal partners take turns, and the same leads give the same offers', async () => {
    await market.rule({ capacity: 50 });
    for (const name of ['A', 'B', 'C']) await market.partner(market.austria, { name });
    const leads: Lead[] = [];
    for (let n = 0; n < 9; n += 1) leads.push(await lead());
    const placed = () =>
      bench.sql<{ lead_id: string; partner_id: string }>('select lead_id, partner_id, score from relata.place_leads($1::uuid[]) order by lead_id', [
        leads.map(({ id }) => uuidOf('led', id)),
      ]);
    expect(await placed()).toEqual(await placed());
    await run();
    const counts = Map.groupBy((await Promise.all(leads.map(market.story))).flat(), (story) => story);
    expect([...counts.values()].map(({ length }) => length)).toEqual([3, 3, 3]);
  });

  test('who had no lead for long comes before who just had one', async () => {
    await market.rule({ territoryWeight: 0, specialisationWeight: 0, tierWeight: 0, acceptanceWeight: 0, capacityWeight: 0, fairnessWeight: 10 });
    const [served, waiting] = [await market.partner(market.austria, { name: 'Served' }), await market.partner(market.austria, { name: 'Waiting' })];
    const before = await lead({ owner: await bench.build.employee() });
    await market.offer(before, waiting, { state: 'EXPIRED', offeredAt: new Date(Date.now() - 7_200_000), answeredAt: new Date() });
    await market.offer(before, served, { state: 'EXPIRED', offeredAt: new Date(Date.now() - 3_600_000), answeredAt: new Date() });
    const found = await lead();
    await run();
    expect(await market.story(found)).toEqual(['Waiting OFFERED']);
  });

  test('statements of a run don’t grow with the leads', async () => {
    await market.rule({ capacity: 10_000 });
    for (let n = 0; n < 4; n += 1) await market.partner();
    const many = (count: number) =>
      bench.sql(
        `insert into lead (given_name, family_name, company, territory_id, country, industry, score)
         select 'Lea', 'Lead', 'Bulk ' || n, $1, 'AT', 'Retail', n % 100 from generate_series(1, $2) n`,
        [uuidOf('ter', market.austria.id), count],
      );
    const statements = async () => {
      let count = 0;
      const services = {
        ...bench.services,
        system: <T>(work: (client: pg.ClientBase) => Promise<T>) =>
          bench.services.system((client) =>
            work({
              query: (...args: unknown[]) => {
                count += 1;
                return (client.query as (...given: unknown[]) => unknown)(...args);
              },
            } as unknown as pg.ClientBase),
          ),
      };
      const { taskNamed } = await import('../core/jobs/jobs.js');
      await taskNamed('distribution.run')?.({}, services);
      return count;
    };
    await many(3);
    const few = await statements();
    await many(3000);
    expect(await statements()).toBe(few);
    const [offered] = await bench.sql<{ n: number }>(`select count(*)::int as n from lead_offer where state = 'OFFERED' and company like 'Bulk %'`);
    expect(offered?.n).toBe(3003);
  });

  test('two runs at once fill nobody beyond its room', async () => {
    await market.rule({ capacity: 4 });
    await market.partner(market.austria, { name: 'Only' });
    for (let n = 0; n < 8; n += 1) await lead();
    await Promise.all([run(), run(), run()]);
    const [offered] = await bench.sql<{ n: number }>(
      `select count(*)::int as n from lead_offer o join partner p on p.id = o.partner_id where p.name = 'Only'`,
    );
    expect(offered?.n).toBe(4);
  });

  test('the channel manager has a run made, and sees what came of it; nobody else may', async () => {
    await market.rule();
    await market.partner();
    await lead();
    const START =
      'mutation ($input: DistributionRunStartInput!) { distributionRunStart(input: $input) { distributionRun { id state } userErrors { code } } }';
    const { data } = await bench.call(market.manager.principal, START, { input: { idempotencyKey: 'once' } });
    const again = await bench.call(market.manager.principal, START, { input: { idempotencyKey: 'once' } });
    expect(again.data).toEqual(data);
    await bench.jobs();
    const { id } = data.distributionRunStart.distributionRun;
    const read = await bench.call(
      market.manager.principal,
      'query ($id: ID!) { distributionRun(id: $id) { state leads offered unplaced finishedAt } }',
      { id },
    );
    expect(read.data.distributionRun).toMatchObject({ state: 'DONE', leads: expect.any(Number), finishedAt: expect.any(String) });
    for (const [principal, code] of [
      [(await bench.build.asPartner('ADMIN')).principal, 'FORBIDDEN'],
      [(await bench.build.asEmployee(['SALES_MANAGER'])).principal, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      const refused = await bench.call(principal, START, { input: {} });
      expect(refused.errors?.[0]?.extensions.code).toBe(code);
    }
  });
});
