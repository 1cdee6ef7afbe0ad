import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOpen, odd, QUARTER } from '../testing/wall-clock.js';
import { afterBusinessTime, businessTime, type Calendar, nextOpening } from './business-time.js';

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
const iso = (moment: number | null): string | null => (moment === null ? null : new Date(moment).toISOString());
const OFFICE: Calendar = {
  timeZone: 'Europe/Vienna',
  hours: (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).flatMap((weekday) => [
    { validFrom: '1970-01-01', weekday, opensAt: '09:00', closesAt: '12:00' },
    { validFrom: '1970-01-01', weekday, opensAt: '13:00', closesAt: '17:00' },
  ]),
  holidays: [
    { date: '2026-12-25', closedFrom: '00:00', closedUntil: '24:00' },
    { date: '2026-12-24', closedFrom: '12:00', closedUntil: '24:00' },
  ],
};
const always = (timeZone: string, opensAt = '00:00', closesAt = '24:00'): Calendar => ({
  timeZone,
  hours: (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const).map((weekday) => ({
    validFrom: '1970-01-01',
    weekday,
    opensAt,
    closesAt,
  })),
  holidays: [],
});

describe('business time', () => {
  test('counts what lies within the hours, without the lunch break, nights and weekends', () => {
    expect(businessTime(OFFICE, at('2026-06-05T16:00+02:00'), at('2026-06-08T14:00+02:00'))).toBe(5 * HOUR);
    expect(businessTime(OFFICE, at('2026-06-06T00:00+02:00'), at('2026-06-08T00:00+02:00'))).toBe(0);
  });

  test('leaves out holidays, and of a half one the half', () => {
    expect(businessTime(OFFICE, at('2026-12-24T00:00+01:00'), at('2026-12-29T00:00+01:00'))).toBe((3 + 7) * HOUR);
  });

  test('ends a duration at closing time rather than at the next opening', () => {
    expect(iso(afterBusinessTime(OFFICE, at('2026-06-05T15:00+02:00'), 2 * HOUR))).toBe('2026-06-05T15:00:00.000Z');
    expect(iso(afterBusinessTime(OFFICE, at('2026-06-05T15:00+02:00'), 2 * HOUR + 1))).toBe('2026-06-08T07:00:00.001Z');
  });

  test('knows the next opening', () => {
    expect(iso(nextOpening(OFFICE, at('2026-12-24T12:00+01:00')))).toBe('2026-12-28T08:00:00.000Z');
    expect(iso(nextOpening(OFFICE, at('2026-12-28T10:30+01:00')))).toBe('2026-12-28T09:30:00.000Z');
    expect(nextOpening({ ...OFFICE, hours: [] }, 0)).toBeNull();
    expect(afterBusinessTime({ ...OFFICE, hours: [] }, 0, 1)).toBeNull();
  });

  test.each([
    ['an hour that is skipped', 'Europe/Vienna', '2026-03-29', '00:00', '06:00', 5],
    ['an opening within it', 'Europe/Vienna', '2026-03-29', '02:30', '04:00', 1],
    ['an hour that comes twice', 'Europe/Vienna', '2026-10-25', '00:00', '06:00', 7],
    ['a closing within it, which comes twice', 'America/New_York', '2026-11-01', '00:00', '01:30', 2],
    ['half an hour', 'Australia/Lord_Howe', '2026-04-05', '00:00', '06:00', 6.5],
    ['a midnight that is skipped', 'America/Sao_Paulo', '2018-11-04', '00:00', '02:00', 1],
  ])('by the clock on the wall: %s', (_what, timeZone, date, opensAt, closesAt, hours) => {
    const noon = at(`${date}T12:00Z`);
    const calendar = always(timeZone, opensAt, closesAt);
    const day = businessTime(calendar, noon - 96 * HOUR, noon + 96 * HOUR);
    const others = businessTime({ ...calendar, holidays: [{ date, closedFrom: '00:00', closedUntil: '24:00' }] }, noon - 96 * HOUR, noon + 96 * HOUR);
    expect((day - others) / HOUR).toBe(hours);
  });

  test('hours hold from their day on, and leave the days before as they were', () => {
    const later = { validFrom: '2026-06-09', weekday: 'TUESDAY', opensAt: '10:00', closesAt: '11:00' } as const;
    const calendar = { ...OFFICE, hours: [...OFFICE.hours, later] };
    expect(businessTime(calendar, at('2026-06-02T00:00+02:00'), at('2026-06-03T00:00+02:00'))).toBe(7 * HOUR);
    expect(businessTime(calendar, at('2026-06-09T00:00+02:00'), at('2026-06-16T00:00+02:00'))).toBe(HOUR);
  });

  test('spans that overlap count once', () => {
    const calendar = {
      ...OFFICE,
      hours: [...OFFICE.hours, { validFrom: '1970-01-01', weekday: 'MONDAY', opensAt: '11:00', closesAt: '14:00' } as const],
    };
    expect(businessTime(calendar, at('2026-06-08T00:00+02:00'), at('2026-06-09T00:00+02:00'))).toBe(8 * HOUR);
  });

  const length = fc.nat(10 * 96);
  test('is what looking at the clock every quarter of an hour finds, whatever clocks, hours and holidays do', () => {
    fc.assert(
      fc.property(odd, fc.nat(96), length, ({ calendar, start }, skipped, quarters) => {
        const from = start + skipped * QUARTER;
        let seen = 0;
        for (let n = 0; n < quarters; n += 1) if (isOpen(calendar, from + n * QUARTER)) seen += QUARTER;
        expect(businessTime(calendar, from, from + quarters * QUARTER)).toBe(seen);
      }),
      { numRuns: 300 },
    );
  });

  test('ends a duration at the first moment that has seen so much of it', () => {
    fc.assert(
      fc.property(odd, fc.nat(96), fc.integer({ min: 1, max: 200 }), ({ calendar, start }, skipped, quarters) => {
        const from = start + skipped * QUARTER;
        const end = afterBusinessTime(calendar, from, quarters * QUARTER);
        if (end === null) return;
        expect(businessTime(calendar, from, end)).toBe(quarters * QUARTER);
        expect(isOpen(calendar, end - QUARTER)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('opens next when the clock first shows it', () => {
    fc.assert(
      fc.property(odd, fc.nat(96), ({ calendar, start }, skipped) => {
        const from = start + skipped * QUARTER;
        const opening = nextOpening(calendar, from) as number;
        const seen = Array.from({ length: 15 * 96 }, (_, n) => from + n * QUARTER).find((moment) => isOpen(calendar, moment));
        if (seen !== undefined) expect(opening).toBe(seen);
      }),
      { numRuns: 150 },
    );
  });
});
