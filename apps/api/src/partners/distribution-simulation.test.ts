import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Partner } from '../directory/index.js';
import { Certificate, Course, CourseVersion } from '../learning/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { distributing, type Market } from '../testing/distributing.js';
import { DistributionRule } from './index.js';

const SIMULATE = `query ($ruleId: ID!, $startsOn: LocalDate, $endsOn: LocalDate, $first: Int! = 25, $skip: Int! = 0, $daysOpen: Int! = 30) {
  distributionSimulation(ruleId: $ruleId, startsOn: $startsOn, endsOn: $endsOn, first: $first, skip: $skip, daysOpen: $daysOpen) {
    leads placed withoutCandidate acceptedThen expectedAccepted differenceCount rule { name }
    partners { partner { name } leadsThen leads expectedAccepted } differences { lead { company } partnerThen { name } partner { name } score } } }`;
const RULE = 'distributionRule { id state name capacity previous { id } } userErrors { code field message }';
const mutation = (name: string) => `mutation ($input: DistributionRule${name}Input!) { answer: distributionRule${name}(input: $input) { ${RULE} } }`;
const QUARTER = { startsOn: '2026-01-01', endsOn: '2026-03-31' };

describe('rules by which leads are given out', () => {
  let bench: TestBench;
  let market: Market;
  let old: DistributionRule;
  let near: Partner;
  let far: Partner;
  beforeAll(async () => {
    bench = await testBench();
    market = await distributing(bench);
    near = await market.partner(market.austria, { name: 'Near' });
    far = await market.partner(market.europe, { name: 'Far' });
    old = await market.rule({ name: 'Old' });
    for (let n = 0; n < 12; n += 1) {
      const values = {
        territory: n < 10 ? market.austria : market.asia,
        company: `Lead ${n}`,
        score: 100 - n,
        createdAt: new Date(`2026-02-${10 + n}`),
      };
      const lead = await bench.build.lead({ ...values, partner: far, status: 'WORKING' });
      if (n < 5)
        await market.offer(lead, far, { state: 'ACCEPTED', seller: (await bench.build.asPartner('SELLER', far)).person, answeredAt: new Date() });
    }
  });
  afterAll(() => bench.close());
  const answer = async (name: string, input: object, principal = market.manager.principal) => {
    const { data, errors } = await bench.call(principal, mutation(name), { input });
    return data?.answer ?? { refused: errors?.[0]?.extensions.code };
  };
  const simulate = async (ruleId: string, more: object = {}) => {
    const { data, errors, statements } = await bench.call(market.manager.principal, SIMULATE, { ruleId, ...QUARTER, ...more });
    expect(errors).toBeUndefined();
    return { ...data.distributionSimulation, statements };
  };

  test('a simulation says who would have got which lead, and writes nothing', async () => {
    const before = await bench.sql('select count(*)::int as n, max(updated_at) as at from lead_offer');
    const found = await simulate(old.id);
    expect(found).toMatchObject({ leads: 12, placed: 10, withoutCandidate: 2, acceptedThen: 5, rule: { name: 'Old' } });
    const by = Object.fromEntries(
      found.partners.map((each: { partner: { name: string }; leads: number; leadsThen: number }) => [each.partner.name, each]),
    );
    expect(by.Near.leads + (by.Far?.leads ?? 0)).toBe(10);
    expect(by.Far.leadsThen).toBe(5);
    expect(by.Near.leads).toBeGreaterThan(0);
    // Who has accepted nothing yet is expected to accept every second.
    expect(Number(by.Near.expectedAccepted)).toBe(by.Near.leads / 2);
    expect(found.differenceCount).toBe(found.differences.length);
    expect(found.differences.find(({ lead }: { lead: { company: string } }) => lead.company === 'Lead 11')).toBeUndefined();
    expect(await bench.sql('select count(*)::int as n, max(updated_at) as at from lead_offer')).toEqual(before);
  });

  test('another weight gives leads to others; differences come in pages; the statements stay two', async () => {
    const draft = (
      await answer('Create', {
        name: 'By room',
        previousId: old.id,
        territoryWeight: 0,
        specialisationWeight: 0,
        tierWeight: 0,
        acceptanceWeight: 0,
        fairnessWeight: 0,
      })
    ).distributionRule;
    const whole = await simulate(draft.id);
    const counts = whole.partners.map(({ leads }: { leads: number }) => leads).sort();
    expect(counts).toEqual([5, 5]);
    const [one, two] = [await simulate(draft.id, { first: 2 }), await simulate(draft.id, { first: 2, skip: 2 })];
    expect([...one.differences, ...two.differences]).toEqual(whole.differences.slice(0, 4));
    expect([whole.statements, one.statements]).toEqual([2, 2]);
  });

  test('a partner’s room is taken as often as the period is long', async () => {
    const tight = (await answer('Create', { name: 'Tight', previousId: old.id, capacity: 1 })).distributionRule;
    expect(await simulate(tight.id, { daysOpen: 90 })).toMatchObject({ placed: 2 });
    expect((await simulate(tight.id, { daysOpen: 30 })).placed).toBe(6);
  });

  test('a rule can ask for certified people', async () => {
    const course = await bench.build.save(Course, { title: 'Bikes', language: 'en', audiences: ['PARTNER'] });
    const version = await bench.build.save(CourseVersion, { course, number: 1, author: market.manager.employee });
    const member = await bench.build.asPartner('SELLER', far);
    const draft = (await answer('Create', { name: 'Certified', previousId: old.id, requiredCourseId: course.id })).distributionRule;
    expect((await simulate(draft.id)).placed).toBe(0);
    await bench.build.save(Certificate, {
      number: 'C-1',
      code: 'x',
      title: 'Bikes',
      person: member.person,
      course,
      courseVersion: version,
      issuedAt: new Date('2026-01-01'),
    });
    const found = await simulate(draft.id);
    expect(
      found.partners.filter(({ leads }: { leads: number }) => leads > 0).map(({ partner }: { partner: { name: string } }) => partner.name),
    ).toEqual(['Far']);
  });

  test('a version is written as a draft, put into use in the place of the one before, and never changed after', async () => {
    const { id } = (await answer('Create', { name: 'Next', previousId: old.id, capacity: 7 })).distributionRule;
    expect((await answer('Update', { id, capacity: 8 })).distributionRule).toMatchObject({ state: 'DRAFT', capacity: 8, previous: { id: old.id } });
    expect((await answer('Activate', { id })).distributionRule).toMatchObject({ state: 'ACTIVE' });
    expect(await bench.build.save(DistributionRule, { name: 'x', manager: market.manager.employee, calendar: market.calendar })).toBeDefined();
    const states = await bench.sql<{ name: string; state: string }>(
      `select name, state from distribution_rule where name in ('Old', 'Next') order by name`,
    );
    expect(states).toEqual([
      { name: 'Next', state: 'ACTIVE' },
      { name: 'Old', state: 'RETIRED' },
    ]);
    for (const [name, input] of [
      ['Update', { capacity: 9 }],
      ['Delete', {}],
    ] as const)
      expect((await answer(name, { id, ...input })).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['id'] }]);
    expect((await answer('Retire', { id })).distributionRule).toMatchObject({ state: 'RETIRED' });
    expect((await answer('Activate', { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('what makes no sense is refused, and so is everybody else', async () => {
    const { id } = (await answer('Create', { name: 'Odd', previousId: old.id })).distributionRule;
    expect((await answer('Update', { id, minScore: 80, maxScore: 20 })).userErrors).toMatchObject([{ code: 'INVALID', field: ['minScore'] }]);
    const nothing = { territoryWeight: 0, specialisationWeight: 0, tierWeight: 0, acceptanceWeight: 0, capacityWeight: 0, fairnessWeight: 0 };
    expect((await answer('Update', { id, ...nothing })).userErrors).toMatchObject([{ code: 'INVALID', field: ['territoryWeight'] }]);
    expect((await answer('Create', { name: 'No calendar' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['calendarId'] }]);
    const [seller, analyst] = [(await bench.build.asPartner('ADMIN', near)).principal, (await bench.build.asEmployee(['ANALYST'])).principal];
    for (const [name, input] of [
      ['Create', { name: 'x' }],
      ['Update', { id }],
      ['Activate', { id }],
      ['Retire', { id }],
      ['Delete', { id }],
    ] as const)
      for (const principal of [seller, analyst]) expect(await answer(name, input, principal)).toEqual({ refused: 'FORBIDDEN' });
    const asked = await bench.call(seller, SIMULATE, { ruleId: id });
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await answer('Delete', { id })).userErrors).toEqual([]);
  });
});
