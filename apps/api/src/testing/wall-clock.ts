import fc from 'fast-check';
import type { Calendar } from '../directory/business-time.js';
import { Weekday } from '../directory/index.js';

/**
 * Business time the slow and obvious way, for comparison: look at the clock on the wall every quarter of an hour, and ask
 * whether the calendar is open. It shares nothing with the code under test, not even how the zone is known. What the
 * generators make lies on quarters of an hour, as all changes of clocks do.
 */
export const QUARTER = 15 * 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock and a page-a-day calendar on the wall show. */
function wall(timeZone: string, moment: number): { date: string; weekday: string; time: string } {
  let format = formats.get(timeZone);
  if (!format) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', weekday: 'long', ...digits });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, weekday: (part.weekday as string).toUpperCase(), time: `${part.hour}:${part.minute}` };
}

export function isOpen({ timeZone, hours, holidays }: Calendar, moment: number): boolean {
  const { date, weekday, time } = wall(timeZone, moment);
  const version = hours
    .map(({ validFrom }) => validFrom)
    .filter((day) => day <= date)
    .sort()
    .at(-1);
  return (
    hours.some((span) => span.validFrom === version && span.weekday === weekday && span.opensAt <= time && time < span.closesAt) &&
    !holidays.some((holiday) => holiday.date === date && holiday.closedFrom <= time && time < holiday.closedUntil)
  );
}

/** A zone and a day on which something odd happens to its clocks, or nothing at all. */
const ODD_DAYS: [timeZone: string, day: string][] = [
  ['Europe/Vienna', '2026-03-29'],
  ['Europe/Vienna', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  // By half an hour.
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  // At midnight, so that a day begins at one o’clock, or ends twice.
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  // A whole day that never was.
  ['Pacific/Apia', '2011-12-30'],
  // Clocks that stay, on a quarter and on a half.
  ['Asia/Kathmandu', '2026-05-01'],
  ['America/St_Johns', '2026-03-08'],
  ['UTC', '2026-02-28'],
];

const time = (quarter: number): string => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
const day = (from: string, offset: number): string => new Date(Date.parse(from) + offset * 86_400_000).toISOString().slice(0, 10);
const span = fc.tuple(fc.nat(95), fc.integer({ min: 1, max: 96 })).map(([from, length]) => [time(from), time(Math.min(96, from + length))] as const);
const spans = fc.array(fc.record({ weekday: fc.constantFrom(...(Object.keys(Weekday) as Weekday[])), span }), { minLength: 1, maxLength: 12 });

/** A calendar and the start of ten days in which its clocks may change, and its hours and holidays do. */
export const odd = fc
  .record({
    place: fc.constantFrom(...ODD_DAYS),
    before: fc.integer({ min: 0, max: 6 }),
    first: spans,
    second: fc.option(fc.record({ after: fc.integer({ min: 1, max: 8 }), spans }), { nil: undefined }),
    holidays: fc.uniqueArray(fc.record({ after: fc.nat(9), span: fc.option(span, { nil: undefined }) }), {
      maxLength: 3,
      selector: ({ after }) => after,
    }),
  })
  .map(({ place: [timeZone, oddDay], before, first, second, holidays }) => {
    const start = day(oddDay, -before);
    const version = (validFrom: string, of: typeof first) =>
      of.map(({ weekday, span: [opensAt, closesAt] }) => ({ validFrom, weekday, opensAt, closesAt }));
    const calendar: Calendar = {
      timeZone,
      hours: [...version('1970-01-01', first), ...(second ? version(day(start, second.after), second.spans) : [])],
      holidays: holidays.map(({ after, span: [closedFrom, closedUntil] = ['00:00', '24:00'] }) => ({
        date: day(start, after),
        closedFrom,
        closedUntil,
      })),
    };
    return { calendar, start: Date.parse(start) };
  });
