import { Decimal } from 'decimal.js';
import { RowProblem } from '../problems.js';

/** A calendar date: days since 1970-01-01. */
export class Day {
  constructor(readonly days: number) {}
  toString(): string {
    return new Date(this.days * 86_400_000).toISOString().slice(0, 10);
  }
}

/** A moment: milliseconds since 1970-01-01 in UTC. */
export class Moment {
  constructor(readonly ms: number) {}
  toString(): string {
    return new Date(this.ms).toISOString();
  }
}

/** What an expression can be. Columns are text or null; numbers are exact decimals. */
export type Value = null | string | boolean | Decimal | Day | Moment | string[];

export const shown = (value: Value): string => (value === null ? 'nothing' : `"${textOf(value)?.slice(0, 60)}"`);

export function textOf(value: Value): string | null {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Decimal) return value.toFixed();
  if (Array.isArray(value)) return value.join(', ');
  return String(value);
}

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?\s*$/;
export const looksNumeric = (text: string): boolean => NUMBER.test(text);

export function numberOf(value: Value): Decimal | null {
  if (value === null || value instanceof Decimal) return value;
  if (typeof value === 'string' && NUMBER.test(value)) return new Decimal(value.trim());
  throw new RowProblem(`${shown(value)} is not a number`);
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?$/;

/** `2026-02-31` is no date. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? new Day(Math.round(date.getTime() / 86_400_000)) : null;
}

/** A date in ISO form; a time after it is left out. */
export function dayOf(value: Value): Day | null {
  if (value === null || value instanceof Day) return value;
  if (value instanceof Moment) return new Day(Math.floor(value.ms / 86_400_000));
  const text = typeof value === 'string' ? value.trim() : '';
  const match = DATE.exec(text.length > 10 && DATE_TIME.test(text) ? text.slice(0, 10) : text);
  const day = match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (!day) throw new RowProblem(`${shown(value)} is not a date like 2026-01-31; say its format: date(x, 'dd.MM.yyyy')`);
  return day;
}

/** A moment in ISO form; without an offset it is in UTC. */
export function momentOf(value: Value): Moment | null {
  if (value === null || value instanceof Moment) return value;
  if (value instanceof Day) return new Moment(value.days * 86_400_000);
  const text = typeof value === 'string' ? value.trim() : '';
  const match = DATE_TIME.exec(text);
  if (!match) return momentOf(dayOf(value));
  const zone = match[6] ?? 'Z';
  const ms = Date.parse(
    `${match[1]}T${match[2]}:${match[3]}:${match[4] ?? '00'}.${(match[5] ?? '').slice(0, 3).padEnd(3, '0')}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`,
  );
  if (Number.isNaN(ms) || !dayOf(match[1] as string)) throw new RowProblem(`${shown(value)} is not a moment like 2026-01-31 10:00:00`);
  return new Moment(ms);
}

/** −1, 0 or 1. Two dates by time, two numbers by size (also where both are columns that hold numbers), else by code point. */
export function compare(a: Value, b: Value): number {
  if (a instanceof Day || a instanceof Moment || b instanceof Day || b instanceof Moment) {
    return Math.sign((momentOf(a) as Moment).ms - (momentOf(b) as Moment).ms);
  }
  if (a instanceof Decimal || b instanceof Decimal || (typeof a === 'string' && typeof b === 'string' && looksNumeric(a) && looksNumeric(b))) {
    return (numberOf(a) as Decimal).cmp(numberOf(b) as Decimal);
  }
  const [left, right] = [textOf(a) as string, textOf(b) as string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Texts are equal letter by letter: `'01' = '1'` is false. A number or a date on one side makes it a comparison of such. */
export function equal(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  if (typeof a === 'boolean' || typeof b === 'boolean') return textOf(a) === textOf(b);
  if (a instanceof Decimal && typeof b === 'string' && !looksNumeric(b)) return false;
  if (b instanceof Decimal && typeof a === 'string' && !looksNumeric(a)) return false;
  return compare(a, b) === 0;
}
