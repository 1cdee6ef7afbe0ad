import { Temporal } from 'temporal-polyfill';
import type { Weekday } from './business-hours.entity.js';
import { zoneStretches } from './time-zone.js';

/**
 * Counting by a calendar. It is open at a moment if a clock on the wall of its time zone then shows a time within the
 * hours of that day: an hour that daylight saving skips isn't there, one that comes twice counts twice. Moments and
 * durations are milliseconds.
 */
export interface Calendar {
  timeZone: string;
  hours: { validFrom: string; weekday: Weekday; opensAt: string; closesAt: string }[];
  holidays: { date: string; closedFrom: string; closedUntil: string }[];
}

/** From a moment up to another one, which doesn't count. */
export type Span = readonly [from: number, until: number];

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK: Weekday[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** Nobody waits longer than that for a calendar to open. */
const HORIZON = 4000 * DAY;

/** How much of the time from one moment to another the calendar is open. */
export function businessTime(calendar: Calendar, from: number, until: number): number {
  let open = 0;
  for (const [opens, closes] of openSpans(calendar, from, until)) open += closes - opens;
  return open;
}

/** The first moment at which so much business time has passed since `from`; null if the calendar never opens for so long. */
export function afterBusinessTime(calendar: Calendar, from: number, duration: number): number | null {
  if (duration <= 0) return from;
  let left = duration;
  for (const [opens, closes] of openSpans(calendar, from, from + HORIZON)) {
    if (closes - opens >= left) return opens + left;
    left -= closes - opens;
  }
  return null;
}

/** The moment itself where the calendar is open, else when it opens next; null if it never does. */
export function nextOpening(calendar: Calendar, from: number): number | null {
  for (const [opens] of openSpans(calendar, from, from + HORIZON)) return opens;
  return null;
}

/** Today’s date in a time zone. */
export const todayIn = (timeZone: string, now = Date.now()): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The spans in which the calendar is open, in order, cut to the time asked for. */
export function* openSpans(calendar: Calendar, from: number, until: number): Generator<Span> {
  const days = daysOf(calendar);
  for (const stretch of zoneStretches(calendar.timeZone, from, until)) {
    const [start, end] = [Math.max(from, stretch.from), Math.min(until, stretch.until)];
    const firstDay = Math.floor((start + stretch.offset) / DAY);
    for (let day = firstDay; day * DAY - stretch.offset < end; day += 1) {
      for (const [opens, closes] of days(day)) {
        const span: Span = [Math.max(start, day * DAY + opens - stretch.offset), Math.min(end, day * DAY + closes - stretch.offset)];
        if (span[0] < span[1]) yield span;
      }
    }
  }
}

/** The open spans of a day of the wall's calendar, counted from 1970-01-01, in milliseconds since its midnight. */
type Days = (day: number) => readonly Span[];
const kept = new WeakMap<Calendar, Days>();

function daysOf(calendar: Calendar): Days {
  const before = kept.get(calendar);
  if (before) return before;
  const known = new Map<number, readonly Span[]>();
  const weeks = weeksOf(calendar);
  const holidays = new Map(calendar.holidays.map((holiday) => [holiday.date, holiday]));
  const days: Days = (day) => {
    const found = known.get(day) ?? spansOf(weeks, holidays, day);
    known.set(day, found);
    return found;
  };
  kept.set(calendar, days);
  return days;
}

interface Week {
  validFrom: string;
  days: Map<Weekday, Span[]>;
}

/** The weekly hours by the day from which they hold, the last first. */
function weeksOf({ hours }: Calendar): Week[] {
  return [...Map.groupBy(hours, ({ validFrom }) => validFrom)]
    .map(([validFrom, spans]) => ({
      validFrom,
      days: new Map(
        [...Map.groupBy(spans, ({ weekday }) => weekday)].map(([weekday, of]) => [
          weekday,
          joined(of.map(({ opensAt, closesAt }) => [timeOf(opensAt), timeOf(closesAt)])),
        ]),
      ),
    }))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
}

function spansOf(weeks: Week[], holidays: Map<string, Calendar['holidays'][number]>, day: number): readonly Span[] {
  const moment = new Date(day * DAY);
  const date = moment.toISOString().slice(0, 10);
  const hours = weeks.find(({ validFrom }) => validFrom <= date)?.days.get(WEEK[moment.getUTCDay()] as Weekday) ?? [];
  const holiday = holidays.get(date);
  return holiday ? hours.flatMap((span) => without(span, [timeOf(holiday.closedFrom), timeOf(holiday.closedUntil)])) : hours;
}

/** Spans in order, those that touch as one: an import may bring some that overlap. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const [from, until] of spans.sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], until)];
    else result.push([from, until]);
  }
  return result;
}

/** What is left of a span where another one is taken out. */
const without = ([from, until]: Span, [start, end]: Span): Span[] =>
  [
    [from, Math.min(until, start)],
    [Math.max(from, end), until],
  ].filter(([a, b]) => (a as number) < (b as number)) as unknown as Span[];

/** `09:30` in milliseconds since midnight. */
function timeOf(text: string): number {
  const [hours, minutes] = text.split(':').map(Number) as [number, number];
  return (hours * 60 + minutes) * MINUTE;
}
