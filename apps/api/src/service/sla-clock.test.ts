import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar } from '../directory/index.js';
import { slaReference } from '../testing/sla-reference.js';
import { odd, QUARTER } from '../testing/wall-clock.js';
import { METRICS, type SlaEvent, type SlaHistory, type SlaMetric, type SlaTerms, slaClocks, slaRounds } from './sla-clock.js';

const HOUR = 3_600_000;
const monday = (time: string): number => Date.parse(`2026-06-08T${time}Z`);
const OFFICE: Calendar = {
  timeZone: 'UTC',
  hours: (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).map((weekday) => ({
    validFrom: '1970-01-01',
    weekday,
    opensAt: '09:00',
    closesAt: '17:00',
  })),
  holidays: [],
};
const HOURS: Record<string, Record<SlaMetric, number>> = {
  NORMAL: { FIRST_RESPONSE: 4, NEXT_RESPONSE: 2, RESOLUTION: 8 },
  URGENT: { FIRST_RESPONSE: 1, NEXT_RESPONSE: 1, RESOLUTION: 2 },
};
const TERMS: SlaTerms = (metric, _at, priority, tier) => ({
  duration: ((HOURS[priority] as Record<SlaMetric, number>)[metric] * HOUR) / (tier === 'PREMIUM' ? 2 : 1),
  calendar: OFFICE,
});

type Told = [time: string, kind: SlaEvent['kind'], to?: string];
const story = (...told: Told[]): SlaHistory => ({
  priority: 'NORMAL',
  tier: 'STANDARD',
  events: [['09:00', 'CREATED', 'NEW'] as Told, ...told].map(([time, kind, to]) => ({ at: monday(time), kind, to: to ?? null })),
});
const clock = (metric: SlaMetric, history: SlaHistory, asOf: string, terms = TERMS) => {
  const { state, dueAt, stoppedAt, breachedAt } = slaClocks(history, terms, monday(asOf)).find((each) => each.metric === metric) as never;
  const time = (moment: number | null) => moment && new Date(moment).toISOString().slice(8, 16).replace('T', ' ');
  return [state, time(dueAt), time(stoppedAt ?? breachedAt)];
};

describe('clocks of a case', () => {
  test('the first response is due from the start, and met by an answer or a resolution', () => {
    expect(clock('FIRST_RESPONSE', story(), '10:00')).toEqual(['RUNNING', '08 13:00', null]);
    expect(clock('FIRST_RESPONSE', story(['12:00', 'AGENT_REPLIED']), '14:00')).toEqual(['MET', '08 13:00', '08 12:00']);
    expect(clock('FIRST_RESPONSE', story(['12:00', 'STATUS_CHANGED', 'RESOLVED']), '14:00')).toEqual(['MET', '08 13:00', '08 12:00']);
  });

  test('a time that is up is a breach, also when the answer comes after it; on the minute it is kept', () => {
    expect(clock('FIRST_RESPONSE', story(), '13:00')).toEqual(['RUNNING', '08 13:00', null]);
    expect(clock('FIRST_RESPONSE', story(), '13:01')).toEqual(['BREACHED', '08 13:00', '08 13:00']);
    expect(clock('FIRST_RESPONSE', story(['13:00', 'AGENT_REPLIED']), '14:00')[0]).toBe('MET');
    expect(clock('FIRST_RESPONSE', story(['13:01', 'AGENT_REPLIED']), '14:00')).toEqual(['BREACHED', '08 13:00', '08 13:01']);
  });

  test('the next response is due from the customer’s message after an answer, once per wait', () => {
    expect(clock('NEXT_RESPONSE', story(['10:00', 'CUSTOMER_REPLIED']), '11:00')[0]).toBe('NONE');
    const asked = story(['10:00', 'AGENT_REPLIED'], ['11:00', 'CUSTOMER_REPLIED'], ['12:00', 'CUSTOMER_REPLIED']);
    expect(clock('NEXT_RESPONSE', asked, '12:30')).toEqual(['RUNNING', '08 13:00', null]);
    const answered = { ...asked, events: [...asked.events, ...story(['12:45', 'AGENT_REPLIED'], ['15:00', 'CUSTOMER_REPLIED']).events.slice(1)] };
    expect(clock('NEXT_RESPONSE', answered, '14:00')).toEqual(['MET', '08 13:00', '08 12:45']);
    expect(clock('NEXT_RESPONSE', answered, '15:30')).toEqual(['RUNNING', '08 17:00', null]);
    expect(slaRounds('NEXT_RESPONSE', answered, TERMS, monday('18:00')).map(({ state }) => state)).toEqual(['MET', 'BREACHED']);
  });

  test('waiting for the customer pauses every clock, a third party the resolution alone', () => {
    const pending = story(['10:00', 'STATUS_CHANGED', 'PENDING']);
    for (const metric of ['FIRST_RESPONSE', 'RESOLUTION'] as const) expect(clock(metric, pending, '12:00')).toEqual(['PAUSED', null, null]);
    const held = story(['10:00', 'STATUS_CHANGED', 'ON_HOLD']);
    expect(clock('FIRST_RESPONSE', held, '12:00')).toEqual(['RUNNING', '08 13:00', null]);
    expect(clock('RESOLUTION', held, '12:00')).toEqual(['PAUSED', null, null]);
    const resumed = story(['10:00', 'STATUS_CHANGED', 'ON_HOLD'], ['12:00', 'STATUS_CHANGED', 'OPEN']);
    expect(clock('RESOLUTION', resumed, '13:00')).toEqual(['RUNNING', '09 11:00', null]);
    expect(slaClocks(resumed, TERMS, monday('13:00'))[2]).toMatchObject({ pausedTotal: 2 * HOUR, remaining: 6 * HOUR });
  });

  test('a case that is opened again goes on where it was; the time while it was resolved does not count', () => {
    const reopened = story(['12:00', 'STATUS_CHANGED', 'RESOLVED'], ['15:00', 'CUSTOMER_REPLIED'], ['15:00', 'STATUS_CHANGED', 'OPEN']);
    expect(clock('RESOLUTION', reopened, '14:00')).toEqual(['MET', '08 17:00', '08 12:00']);
    expect(clock('RESOLUTION', reopened, '16:00')).toEqual(['RUNNING', '09 12:00', null]);
    expect(clock('NEXT_RESPONSE', reopened, '16:00')).toEqual(['RUNNING', '08 17:00', null]);
  });

  test('another priority or tier counts from the start with the time that was used; nothing is due before it was promised', () => {
    const raised = story(['10:00', 'PRIORITY_CHANGED', 'URGENT']);
    expect(clock('RESOLUTION', raised, '10:30')).toEqual(['RUNNING', '08 11:00', null]);
    const late = story(['12:00', 'PRIORITY_CHANGED', 'URGENT']);
    expect(clock('RESOLUTION', late, '11:59')[0]).toBe('RUNNING');
    expect(clock('RESOLUTION', late, '12:30')).toEqual(['BREACHED', '08 12:00', '08 12:00']);
    expect(clock('FIRST_RESPONSE', story(['10:00', 'TIER_CHANGED', 'PREMIUM']), '10:30')).toEqual(['RUNNING', '08 11:00', null]);
    const lowered: SlaHistory = { ...story(['12:00', 'PRIORITY_CHANGED', 'NORMAL']), priority: 'URGENT' };
    expect(clock('RESOLUTION', lowered, '11:30')[0]).toBe('BREACHED');
    expect(clock('RESOLUTION', lowered, '12:30')).toEqual(['RUNNING', '08 17:00', null]);
    const met = story(['12:00', 'AGENT_REPLIED'], ['13:00', 'PRIORITY_CHANGED', 'URGENT']);
    expect(clock('FIRST_RESPONSE', met, '14:00')[0]).toBe('MET');
  });

  test('a merged case stops: what was broken stays broken, what ran is promised no more', () => {
    const merged = story(['14:00', 'MERGED'], ['14:00', 'STATUS_CHANGED', 'CLOSED']);
    expect(clock('FIRST_RESPONSE', merged, '15:00')).toEqual(['BREACHED', '08 13:00', '08 14:00']);
    expect(clock('RESOLUTION', merged, '15:00')).toEqual(['NONE', null, '08 14:00']);
  });

  test('what a policy promises when a wait begins holds for it', () => {
    const terms: SlaTerms = (metric, at, priority, tier) => {
      const target = TERMS(metric, at, priority, tier);
      return target && at >= monday('10:00') ? { ...target, duration: HOUR / 2 } : target;
    };
    expect(clock('RESOLUTION', story(), '12:00', terms)).toEqual(['RUNNING', '08 17:00', null]);
    expect(clock('NEXT_RESPONSE', story(['10:00', 'AGENT_REPLIED'], ['11:00', 'CUSTOMER_REPLIED']), '11:15', terms)[1]).toBe('08 11:30');
    expect(clock('RESOLUTION', story(), '12:00', () => null)[0]).toBe('NONE');
  });

  const happening = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('STATUS_CHANGED' as const), to: fc.constantFrom('OPEN', 'PENDING', 'ON_HOLD', 'RESOLVED', 'CLOSED') }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('AGENT_REPLIED' as const, 'CUSTOMER_REPLIED' as const), to: fc.constant(null) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('PRIORITY_CHANGED' as const), to: fc.constantFrom('NORMAL', 'URGENT', 'LOW') }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('TIER_CHANGED' as const), to: fc.constantFrom('STANDARD', 'PREMIUM') }) },
  );
  const cases = fc.record({
    first: odd,
    other: odd,
    begins: fc.nat(96),
    status: fc.constantFrom('NEW', 'OPEN', 'PENDING', 'RESOLVED'),
    happenings: fc.array(fc.tuple(fc.nat(60), happening), { maxLength: 12 }),
    merged: fc.option(fc.nat(96), { nil: undefined, freq: 4 }),
    asked: fc.nat(96 * 5),
    durations: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 6 }),
    versionAt: fc.nat(96 * 4),
  });

  test('are what the slow and obvious count says, across changes of clocks, holidays, reopened, merged and re-prioritised cases', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(cases, ({ first: { calendar, start }, other, begins, status, happenings, merged, asked, durations, versionAt }) => {
        let at = start + begins * QUARTER;
        const events: SlaEvent[] = [{ at, kind: 'CREATED', to: status }];
        for (const [after, { kind, to }] of happenings) {
          at += after * QUARTER;
          events.push({ at, kind, to });
        }
        if (merged !== undefined)
          events.push({ at: at + merged * QUARTER, kind: 'MERGED' }, { at: at + merged * QUARTER, kind: 'STATUS_CHANGED', to: 'CLOSED' });
        const history: SlaHistory = { priority: 'NORMAL', tier: 'STANDARD', events };
        // A later version of the policy counts by another calendar; nothing is promised to cases of low priority.
        const terms: SlaTerms = (metric, moment, priority, tier) => {
          if (priority === 'LOW') return null;
          const later = moment >= start + versionAt * QUARTER;
          const quarters = durations[METRICS.indexOf(metric) + (priority === 'URGENT' ? 3 : 0)] as number;
          return { duration: quarters * QUARTER * (tier === 'PREMIUM' ? 1 : 2), calendar: later ? other.calendar : calendar };
        };
        const asOf = start + begins * QUARTER + asked * QUARTER;
        for (const [n, { state, startedAt, stoppedAt, dueAt, breachedAt }] of slaClocks(history, terms, asOf).entries()) {
          const expected = slaReference(METRICS[n] as SlaMetric, history, terms, asOf);
          seen[`${METRICS[n]} ${state}`] = (seen[`${METRICS[n]} ${state}`] ?? 0) + 1;
          expect({ state, startedAt, stoppedAt, breachedAt }).toEqual({
            state: expected.state,
            startedAt: expected.startedAt,
            stoppedAt: expected.stoppedAt,
            breachedAt: expected.breachedAt,
          });
          if (expected.dueAt !== null) expect(dueAt).toBe(expected.dueAt);
        }
      }),
      { numRuns: 500 },
    );
    // Not only the easy ones.
    for (const metric of METRICS)
      for (const state of ['RUNNING', 'PAUSED', 'MET', 'BREACHED', 'NONE']) expect(seen[`${metric} ${state}`] ?? 0).toBeGreaterThan(0);
  });

  test('never look at what came later', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(8), happening), { maxLength: 12 }), fc.nat(60), (happenings, asked) => {
        let at = monday('09:00');
        const events: SlaEvent[] = [{ at, kind: 'CREATED', to: 'NEW' }];
        for (const [after, event] of happenings) {
          at += after * QUARTER;
          events.push({ at, ...event });
        }
        const asOf = monday('09:00') + asked * QUARTER;
        const terms: SlaTerms = (metric, moment, priority, tier) => (priority === 'LOW' ? null : TERMS(metric, moment, priority, tier));
        const history = { priority: 'NORMAL', tier: 'STANDARD', events };
        const known = { ...history, events: events.filter((event) => event.at <= asOf) };
        expect(slaClocks(history, terms, asOf)).toEqual(slaClocks(known, terms, asOf));
      }),
      { numRuns: 200 },
    );
  });
});
