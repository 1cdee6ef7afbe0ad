import { Decimal } from 'decimal.js';
import { composeKey } from '../key.js';
import { ImportError, RowProblem } from '../problems.js';
import type { Kind } from './compile.js';
import { dateFormat, isZone, parseDate } from './dates.js';
import { compare, Day, dayOf, Moment, momentOf, numberOf, shown, textOf, type Value } from './values.js';

/** The functions of the language. All take nothing for nothing, unless they say otherwise. */
export interface FunctionDef {
  least: number;
  most: number;
  gives: Kind;
  /** Called also where an argument is null. */
  takesNull?: boolean;
  call(args: Value[]): Value;
  /** Checks arguments that are constants, before any row is read; may prepare the call. */
  prepare?(constants: (Value | undefined)[]): ((args: Value[]) => Value) | undefined;
}

const MANY = 50;
const text = (least: number, most: number, call: (...args: string[]) => Value): FunctionDef => ({
  least,
  most,
  gives: 'text',
  call: (args) => call(...args.map((arg) => textOf(arg) as string)),
});
const number = (least: number, most: number, call: (...args: Decimal[]) => Value): FunctionDef => ({
  least,
  most,
  gives: 'number',
  call: (args) => call(...args.map((arg) => numberOf(arg) as Decimal)),
});
const part = (of: (day: Date) => number): FunctionDef => ({
  least: 1,
  most: 1,
  gives: 'number',
  call: ([value]) => new Decimal(of(new Date((momentOf(value as Value) as Moment).ms))),
});

/** `date(x, format)` and `dateTime(x, format, zone)`: the format must be a constant, so that it is checked once. */
function dated(pick: 'day' | 'moment', of: (value: Value) => Value): FunctionDef {
  return {
    least: 1,
    most: pick === 'day' ? 2 : 3,
    gives: pick === 'day' ? 'date' : 'dateTime',
    call: ([value]) => of(value as Value),
    prepare: ([, written, zone]) => {
      if (written === undefined) return undefined;
      const format = typeof written === 'string' ? dateFormat(written) : null;
      if (!format) throw new ImportError(`"${written}" is not a date format with year, month and day, such as 'dd.MM.yyyy'`);
      const area = zone === undefined ? 'UTC' : String(zone);
      if (!isZone(area)) throw new ImportError(`"${area}" is not a time zone such as 'Europe/Vienna'`);
      return ([value]) => parseDate(value as Value, format, area)[pick];
    },
  };
}

const whole = (value: Decimal, what: string): number => {
  if (!value.isInteger()) throw new RowProblem(`${what} takes a whole number, not ${value.toFixed()}`);
  return value.toNumber();
};

/** 1 is the first part, -1 the last; nothing where there are fewer. */
function split(source: string, separator: string, which: string): Value {
  const parts = source.split(separator);
  const at = whole(numberOf(which) as Decimal, 'split');
  return parts.at(at > 0 ? at - 1 : at) ?? null;
}

function matcher(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    throw new ImportError(`'${pattern}' is not a regular expression`);
  }
}

/** With a pattern that is a constant, it is made once. */
const regex = (least: number, gives: Kind, call: (pattern: RegExp, args: Value[]) => Value): FunctionDef => ({
  least,
  most: least,
  gives,
  call: (args) => call(matcher(textOf(args[1] as Value) as string), args),
  prepare: ([, pattern]) => {
    if (typeof pattern !== 'string') return undefined;
    const made = matcher(pattern);
    return (args) => call(made, args);
  },
});

export const FUNCTIONS: Record<string, FunctionDef> = {
  concat: { least: 1, most: MANY, gives: 'text', takesNull: true, call: (args) => args.map((arg) => textOf(arg) ?? '').join('') || null },
  key: { least: 1, most: 10, gives: 'text', takesNull: true, call: composeKey },
  trim: text(1, 1, (value) => value.trim()),
  lower: text(1, 1, (value) => value.toLowerCase()),
  upper: text(1, 1, (value) => value.toUpperCase()),
  capitalise: text(1, 1, (value) =>
    value.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word) => (word[0] as string).toUpperCase() + word.slice(1).toLowerCase()),
  ),
  replace: text(3, 3, (value, from, to) => (from === '' ? value : value.replaceAll(from, to))),
  split: text(3, 3, split),
  left: text(2, 2, (value, count) => value.slice(0, whole(numberOf(count) as Decimal, 'left'))),
  right: text(2, 2, (value, count) => value.slice(Math.max(0, value.length - whole(numberOf(count) as Decimal, 'right')))),
  contains: { ...text(2, 2, (value, piece) => value.includes(piece)), gives: 'boolean' },
  startswith: { ...text(2, 2, (value, piece) => value.startsWith(piece)), gives: 'boolean' },
  length: { ...text(1, 1, (value) => new Decimal([...value].length)), gives: 'number' },
  text: text(1, 1, (value) => value),
  matches: regex(2, 'boolean', (pattern, [value]) => pattern.test(textOf(value as Value) as string)),
  extract: regex(2, 'text', (pattern, [value]) => {
    const found = pattern.exec(textOf(value as Value) as string);
    return found ? (found[1] ?? found[0]) : null;
  }),
  number: number(1, 1, (value) => value),
  round: number(1, 2, (value, places) => value.toDecimalPlaces(places ? whole(places, 'round') : 0, Decimal.ROUND_HALF_UP)),
  abs: number(1, 1, (value) => value.abs()),
  min: { least: 2, most: MANY, gives: 'any', call: (args) => args.reduce((a, b) => (compare(b, a) < 0 ? b : a)) },
  max: { least: 2, most: MANY, gives: 'any', call: (args) => args.reduce((a, b) => (compare(b, a) > 0 ? b : a)) },
  date: dated('day', dayOf),
  datetime: dated('moment', momentOf),
  year: part((date) => date.getUTCFullYear()),
  month: part((date) => date.getUTCMonth() + 1),
  day: part((date) => date.getUTCDate()),
  startofmonth: { least: 1, most: 1, gives: 'date', call: ([value]) => edgeOfMonth(value as Value, 0) },
  endofmonth: { least: 1, most: 1, gives: 'date', call: ([value]) => edgeOfMonth(value as Value, 1) },
};

/** The first day of the month, or the last. */
function edgeOfMonth(value: Value, months: 0 | 1): Day {
  const date = new Date((dayOf(value) as Day).days * 86_400_000);
  return new Day(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, months === 1 ? 0 : 1) / 86_400_000);
}

/** What arithmetic does: numbers, and the days between two dates. */
export function arithmetic(op: string, a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (op === '-' && (a instanceof Day || a instanceof Moment) && (b instanceof Day || b instanceof Moment)) {
    return new Decimal((momentOf(a) as Moment).ms - (momentOf(b) as Moment).ms).div(86_400_000);
  }
  const [left, right] = [numberOf(a) as Decimal, numberOf(b) as Decimal];
  if (op === '+') return left.plus(right);
  if (op === '-') return left.minus(right);
  if (op === '*') return left.times(right);
  if (right.isZero()) throw new RowProblem(`${shown(a)} is divided by zero`);
  return left.div(right);
}
