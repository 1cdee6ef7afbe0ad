import type { Decimal } from 'decimal.js';
import type { GraphQLScalarType } from 'graphql';
import type { FieldMeta } from '../../core/model/registry.js';
import { problemOfJson } from '../../core/write/free-json.js';
import { dayOf, momentOf, numberOf, shown, textOf, type Value } from './expression/values.js';
import { RowProblem } from './problems.js';

/**
 * The rules of a column, the same as the graph's: what kind of value, how long, between which bounds, required or
 * not. A converter answers the text that COPY takes, unescaped, or null; it throws a RowProblem.
 */
export type Convert = (value: Value) => string | null;

export function converter(field: FieldMeta): Convert {
  const convert = byKind(field);
  const fallback = field.initial === undefined ? null : String(field.initial);
  // When a record was made is known where nothing is said: now.
  const required = !field.nullable && field.name !== 'createdAt';
  return (value) => {
    const text = value === null ? null : convert(value);
    if (text !== null) return text;
    if (fallback !== null) return fallback;
    if (required && field.kind !== 'texts') throw new RowProblem('is required and is empty');
    return field.kind === 'texts' ? '{}' : null;
  };
}

function byKind(field: FieldMeta): Convert {
  switch (field.kind) {
    case 'int':
    case 'decimal':
    case 'money':
      return numeric(field);
    case 'boolean':
      return truth;
    case 'date':
      return (value) => (isPlainDate(value) ? value : day(value));
    case 'dateTime':
      return (value) => (isPlainDate(value) ? `${value}T00:00:00Z` : String(momentOf(value)));
    case 'enum':
      return oneOf(Object.values(field.values ?? {}));
    case 'texts':
      return (value) => texts(Array.isArray(value) ? value : [textOf(value) as string], field.max as number);
    case 'json':
      return json;
    default:
      return texting(field);
  }
}

/** Fields of free shape hold names and values. */
function json(value: Value): string {
  const text = textOf(value) as string;
  const given = parsed(text);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new RowProblem(`${shown(value)} is not a JSON object`);
  const problem = problemOfJson(given);
  if (problem) throw new RowProblem(problem);
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Text that a scalar of the graph checks: an e-mail address, a phone number, a currency. */
function texting({ max, scalar }: FieldMeta): Convert {
  const check = scalar as GraphQLScalarType | undefined;
  return (value) => {
    const text = (textOf(value) as string).trim();
    if (text === '') return null;
    if (text.length > (max as number)) throw new RowProblem(`has at most ${max} characters, and this has ${text.length}`);
    if (text.includes('\0')) throw new RowProblem('holds a character of code 0');
    if (!check) return text;
    try {
      return String(check.parseValue(text));
    } catch (error) {
      throw new RowProblem((error as Error).message);
    }
  };
}

const PLAIN_WHOLE = /^-?\d{1,15}$/;
const PLAIN = /^[+-]?\d{1,15}(\.\d{0,4})?$|^[+-]?\.\d{1,4}$/;

function numeric({ kind, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: FieldMeta): Convert {
  const places = kind === 'int' ? 0 : 4;
  const pattern = places > 0 ? PLAIN : PLAIN_WHOLE;
  return (value) => {
    const text = typeof value === 'string' && pattern.test(value) ? value : exact(value, places);
    const size = Number(text);
    if (size < min) throw new RowProblem(`must be at least ${min}, and is ${textOf(value)}`);
    if (size > max) throw new RowProblem(`must be at most ${max}, and is ${textOf(value)}`);
    return text;
  };
}

/** A number that isn't plainly written, or was worked out. */
function exact(value: Value, places: number): string {
  const number = numberOf(value) as Decimal;
  if (number.decimalPlaces() > places) {
    const how = places === 0 ? 'is not a whole number' : `has more than ${places} decimals; write round(x, ${places})`;
    throw new RowProblem(`${shown(value)} ${how}`);
  }
  if (number.abs().gte('1e15')) throw new RowProblem(`${shown(value)} is too large`);
  return number.toFixed();
}

const TRUE = new Set(['true', 't', 'yes', 'y', '1', 'on']);
const FALSE = new Set(['false', 'f', 'no', 'n', '0', 'off']);
function truth(value: Value): string {
  const text = (textOf(value) as string).trim().toLowerCase();
  if (TRUE.has(text)) return 'true';
  if (FALSE.has(text)) return 'false';
  throw new RowProblem(`${shown(value)} is neither true nor false`);
}

/** A date that needs no calendar to be known as one; most are, and this is the hot path. */
const PLAIN_DATE = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const isPlainDate = (value: Value): value is string => typeof value === 'string' && PLAIN_DATE.test(value);

const MIDNIGHT = /^\d{4}-\d\d-\d\d([T ]00:00(:00(\.0+)?)?)?$/;
function day(value: Value): string {
  if (typeof value === 'string' && value.trim().length > 10 && !MIDNIGHT.test(value.trim())) {
    throw new RowProblem(`${shown(value)} is not a date; to leave its time out, write date(x)`);
  }
  return String(dayOf(value));
}

function oneOf(values: string[]): Convert {
  const known = new Set(values);
  return (value) => {
    const text = textOf(value) as string;
    if (!known.has(text)) throw new RowProblem(`${shown(value)} is not one of ${values.join(', ')}`);
    return text;
  };
}

/** An array as PostgreSQL writes it. */
function texts(list: string[], max: number): string {
  const kept = [...new Set(list.map((text) => text.trim()).filter((text) => text !== ''))];
  if (kept.length > 50) throw new RowProblem(`takes up to 50 texts, and this is ${kept.length}`);
  const long = kept.find((text) => text.length > max || text.includes('\0'));
  if (long !== undefined) throw new RowProblem(`takes texts of up to ${max} characters, and one has ${long.length}`);
  return `{${kept.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
