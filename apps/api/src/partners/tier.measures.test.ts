import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { Certificate, Course, CourseVersion } from '../learning/index.js';
import { ExchangeRate } from '../sales/index.js';
import { Survey, SurveyResponse } from '../service/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { at, day, tierHands } from '../testing/tiers.js';
import { DealRegistration } from './registration.entity.js';
import { TierRequirement } from './tier-requirement.entity.js';

const PROGRESS = `query ($id: ID!) { partner(id: $id) { tierProgress { name rank current reached requirements { kind needed measured missing } } } }`;

describe('measures of tiers', () => {
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

  test('in the year of the programme the better of this year and the last one counts', async () => {
    const steps = await hands.ladder();
    await bench.sql(`update tier_requirement set "window" = 'PROGRAMME_YEAR' where tier_id = '${uuidOf('pti', steps.silver.id)}'`);
    const partner = await bench.build.partner({ programme: steps.programme });
    await hands.sell(partner, '1000', { placedAt: new Date('2031-12-30T12:00:00Z') });
    await hands.run(steps, '2032-01-02');
    expect((await hands.tierOf(partner)).tier.name).toBe('Silver');
    await hands.run(steps, '2032-12-31');
    expect(await hands.tierOf(partner)).toMatchObject({ tier: { name: 'Silver' }, tierGraceUntil: null });
    await hands.run(steps, '2033-01-01');
    expect((await hands.tierOf(partner)).tierGraceUntil).not.toBeNull();
  });

  test('where a rate is missing nothing is known, so nobody moves up by it and nobody down', async () => {
    const steps = await hands.ladder();
    const partner = await bench.build.partner({ programme: steps.programme });
    await hands.sell(partner, '9000', { currency: 'CHF' });
    await hands.run(steps);
    expect((await hands.tierOf(partner)).tier.name).toBe('Bronze');
    await bench.sql(`update partner set tier_id = '${uuidOf('pti', steps.silver.id)}' where id = '${uuidOf('par', partner.id)}'`);
    await hands.run(steps);
    expect(await hands.tierOf(partner)).toMatchObject({ tier: { name: 'Silver' }, tierGraceUntil: null });
  });

  test('a certificate that ends starts the grace, without waiting for the night', async () => {
    const steps = await hands.ladder();
    const course = await bench.build.save(Course, { title: 'Sales', language: 'en' });
    await bench.build.save(TierRequirement, { tier: steps.silver, kind: 'CERTIFIED_PEOPLE', course, threshold: '1' });
    const { partner, person } = await bench.build.asPartner('SELLER', await bench.build.partner({ programme: steps.programme }));
    await hands.sell(partner, '1000');
    await hands.run(steps);
    expect((await hands.tierOf(partner)).tier.name).toBe('Bronze');
    const courseVersion = await bench.build.save(CourseVersion, { course, number: 1, author: await bench.build.employee() });
    const issued = { number: 'C-9', code: 'x', title: 'Sales', issuedAt: at(-1) };
    await bench.build.save(Certificate, { ...issued, person, course, courseVersion });
    await hands.run(steps);
    expect((await hands.tierOf(partner)).tier.name).toBe('Silver');
    await bench.sql(`update certificate set expires_at = now() - interval '1 hour' where number = 'C-9'`);
    await bench.run('partners.tierRunOf', { partnerIds: [uuidOf('par', partner.id)] });
    const found = await hands.tierOf(partner);
    expect(found.tierGraceUntil).toBe(day(90));
    expect(found.changes.nodes[0]).toMatchObject({
      kind: 'GRACE_STARTED',
      requirements: [{ kind: 'CERTIFIED_PEOPLE', courseTitle: 'Sales', needed: '1', measured: '0' }],
    });
  });

  test('registrations count once they are approved, in the year of their approval', async () => {
    const steps = await hands.ladder();
    await bench.sql(`update tier_requirement set kind = 'REGISTRATIONS', threshold = 2 where tier_id = '${uuidOf('pti', steps.silver.id)}'`);
    const { partner, person } = await bench.build.asPartner('SELLER', await bench.build.partner({ programme: steps.programme }));
    const register = (approvedAt: Date | null) =>
      bench.build.save(DealRegistration, {
        partner,
        seller: person,
        company: 'Prospect',
        status: approvedAt ? 'APPROVED' : 'SUBMITTED',
        approvedAt,
        protectedUntil: day(90),
      });
    await register(at(-3));
    await register(at(-400));
    await register(null);
    await hands.run(steps);
    expect((await hands.tierOf(partner)).tier.name).toBe('Bronze');
    await register(at(-2));
    await hands.run(steps);
    expect((await hands.tierOf(partner)).tier.name).toBe('Silver');
  });

  test('satisfaction is the share of answers 4 and 5, of orders and cases, and unknown without one', async () => {
    const steps = await hands.ladder();
    await bench.sql(`update tier_requirement set kind = 'SATISFACTION', threshold = 0.75 where tier_id = '${uuidOf('pti', steps.silver.id)}'`);
    const partner = await bench.build.partner({ programme: steps.programme });
    const survey = await bench.build.save(Survey, { name: 'CSAT', kind: 'CSAT', question: '?' });
    const answer = async (of: object, score: number) =>
      bench.build.save(SurveyResponse, {
        survey,
        ...of,
        person: await bench.build.person(),
        score,
        askedAt: at(-5),
        answeredAt: at(-4),
        expiresAt: at(5),
        way: 'LINK',
      });
    await hands.run(steps);
    expect((await hands.tierOf(partner)).tier.name).toBe('Bronze');
    await answer({ order: await hands.sell(partner, '1') }, 5);
    await answer({ order: await hands.sell(partner, '1') }, 4);
    await answer({ case: await bench.build.case({ partner }) }, 5);
    await answer({ case: await bench.build.case({ partner }) }, 1);
    await hands.run(steps);
    const found = await hands.tierOf(partner);
    expect(found.tier.name).toBe('Silver');
    expect(found.changes.nodes[0].requirements).toMatchObject([{ kind: 'SATISFACTION', needed: '0.75', measured: '0.75', missing: '0' }]);
  });

  test('a partner sees its own progress in one statement: what it has, what it takes and what is missing; not another’s', async () => {
    const steps = await hands.ladder();
    const { partner, principal } = await bench.build.asPartner(
      'SELLER',
      await bench.build.partner({ programme: steps.programme, tier: steps.bronze }),
    );
    await hands.sell(partner, '400');
    const { data, statements } = await bench.call(principal, PROGRESS, { id: partner.id });
    expect(statements).toBe(1);
    const missing = { kind: 'REVENUE', needed: '1000', measured: '400', missing: '600' };
    expect(data.partner.tierProgress).toMatchObject([
      { name: 'Bronze', rank: 1, current: true, reached: true, requirements: [] },
      { name: 'Silver', current: false, reached: false, requirements: [missing] },
      {
        name: 'Gold',
        reached: false,
        requirements: [
          { kind: 'REVENUE', missing: '4600' },
          { kind: 'WON_DEALS', measured: '0', missing: '2' },
        ],
      },
    ]);
    expect((await bench.call(channel, PROGRESS, { id: partner.id })).data).toEqual(data);
    const other = (await bench.build.asPartner('ADMIN')).principal;
    expect((await bench.call(other, PROGRESS, { id: partner.id })).data.partner).toBeNull();
    const rep = (await bench.build.asEmployee(['SALES_REP'])).principal;
    expect((await bench.call(rep, PROGRESS, { id: partner.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
