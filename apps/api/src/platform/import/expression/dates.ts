import { RowProblem } from '../problems.js';
import { Day, dayFrom, Moment, shown, type Value } from './values.js';

/** Dates written in a format, and steps in the calendar. */
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

interface Parts {
  [part: string]: number;
}
interface Token {
  pattern: string;
  read: (text: string, into: Parts) => void;
}

const set = (pattern: string, part: string, value: (text: string) => number): Token => ({
  pattern,
  read: (text, into) => {
    into[part] = value(text);
  },
});
const digits = (part: string, pattern: string): Token => set(pattern, part, Number);
const month = (text: string, into: Parts) => {
  into.month = MONTHS.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3))) + 1;
};
const offset = (text: string, into: Parts) => {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(text) ?? [];
  into.offset = text === 'Z' ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const TOKENS: Record<string, Token> = {
  yyyy: digits('year', '\\d{4}'),
  // As PostgreSQL reads them: 70 to 99 are of the last century.
  yy: set('\\d{2}', 'year', (text) => Number(text) + (Number(text) < 70 ? 2000 : 1900)),
  MMMM: { pattern: MONTHS.join('|'), read: month },
  MMM: { pattern: MONTHS.map((name) => name.slice(0, 3)).join('|'), read: month },
  MM: digits('month', '\\d{2}'),
  M: digits('month', '\\d{1,2}'),
  dd: digits('day', '\\d{2}'),
  d: digits('day', '\\d{1,2}'),
  HH: digits('hour', '\\d{2}'),
  H: digits('hour', '\\d{1,2}'),
  hh: digits('hour12', '\\d{2}'),
  h: digits('hour12', '\\d{1,2}'),
  mm: digits('minute', '\\d{2}'),
  ss: digits('second', '\\d{2}'),
  S: set('\\d{1,9}', 'ms', (text) => Number(text.slice(0, 3).padEnd(3, '0'))),
  a: set('am|pm', 'pm', (text) => (text.toLowerCase() === 'pm' ? 1 : 0)),
  Z: { pattern: 'Z|[+-]\\d\\d:?\\d\\d', read: offset },
};
const SPLIT = /yyyy|yy|MMMM|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|S+|a|Z|'[^']*'|[\s\S]/g;

export interface DateFormat {
  text: string;
  pattern: RegExp;
  readers: Token['read'][];
}

/** Makes a format of tokens and separators; `null` where it says no whole date. */
export function dateFormat(text: string): DateFormat | null {
  const readers: Token['read'][] = [];
  let pattern = '';
  const seen = new Set<string>();
  for (const [piece] of text.matchAll(SPLIT)) {
    const token = TOKENS[piece[0] === 'S' ? 'S' : piece];
    if (token) {
      pattern += `(${token.pattern})`;
      readers.push(token.read);
      seen.add(piece[0] as string);
    } else pattern += (piece.length > 1 ? piece.slice(1, -1) : piece).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }
  return ['y', 'M', 'd'].every((part) => seen.has(part)) ? { text, pattern: new RegExp(`^${pattern}$`, 'i'), readers } : null;
}

/** Text in a format to its date and, where the format has one, its time. `zone` is that of a format without offset. */
export function parseDate(value: Value, format: DateFormat, zone = 'UTC'): { day: Day; moment: Moment } {
  const match = typeof value === 'string' ? format.pattern.exec(value.trim()) : null;
  const parts: Parts = {};
  format.readers.forEach((read, at) => {
    if (match) read(match[at + 1] as string, parts);
  });
  const day = match ? dayFrom(parts.year as number, parts.month as number, parts.day as number) : null;
  const hour = parts.hour12 === undefined ? (parts.hour ?? 0) : (parts.hour12 % 12) + (parts.pm ? 12 : 0);
  if (!day || hour > 23 || (parts.minute ?? 0) > 59 || (parts.second ?? 0) > 59 || (parts.hour12 ?? 1) > 12) {
    throw new RowProblem(`${shown(value)} is not a date like ${format.text}`);
  }
  const local = day.days * 86_400_000 + ((hour * 60 + (parts.minute ?? 0)) * 60 + (parts.second ?? 0)) * 1000 + (parts.ms ?? 0);
  const shift = parts.offset === undefined ? zoneOffset(local, zone) : parts.offset * 60_000;
  return { day, moment: new Moment(local - shift) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** False for a name that IANA doesn't know. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds that the clocks of a zone are ahead of UTC when they show this local time. */
function zoneOffset(local: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const ahead = (at: number) => {
    const format =
      formats.get(zone) ??
      new Intl.DateTimeFormat('en-u-hc-h23', {
        timeZone: zone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    formats.set(zone, format);
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
  return ahead(local - ahead(local));
}

export const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];
const MS: Partial<Record<Unit, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

/** A date so many units later. A month that is too short takes its last day, as PostgreSQL does: 31 January + 1 month is 28 or 29 February. */
export function shift(from: Day | Moment, amount: number, unit: Unit): Day | Moment {
  const ms = from instanceof Day ? from.days * 86_400_000 : from.ms;
  const step = MS[unit];
  const to = step ? ms + step * amount : addMonths(ms, unit === 'year' ? amount * 12 : amount);
  return from instanceof Day && unit !== 'hour' && unit !== 'minute' ? new Day(Math.round(to / 86_400_000)) : new Moment(to);
}

function addMonths(ms: number, months: number): number {
  const date = new Date(ms);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first.getTime() + (ms - Math.floor(ms / 86_400_000) * 86_400_000);
}
