import { BadInput, Forbidden } from '../errors.js';
import type { ListArgs } from '../model/graph.js';
import { fieldOf, type Model, type OrderDefault } from '../model/registry.js';
import type { Access } from '../policy/access.js';
import { fieldSql, type SqlText } from './sql.js';

/** One key of an order over an alias. */
export interface OrderKey {
  expression: string;
  descending: boolean;
  nullable: boolean;
  cast: string;
}

const MAX_KEYS = 4;
const CASTS: Record<string, string> = {
  id: 'uuid',
  int: 'int',
  decimal: 'numeric',
  money: 'numeric',
  dateTime: 'timestamptz',
  date: 'date',
  boolean: 'boolean',
  ref: 'uuid',
};

/** An order that nobody asked for: by a field, or by what a feature puts first. */
export type Fallback = OrderDefault | ((alias: string) => OrderKey);

/** The keys of an order, the id last so that every row has a place of its own. */
export function orderKeys(model: Model, args: ListArgs, fallback: Fallback[], alias: string, access: Access): OrderKey[] {
  const entity = access.of(model.class);
  // An order that nobody asked for says nothing about fields that the viewer may not see.
  const asked = args.orderBy?.length ? args.orderBy : fallback.filter((by) => typeof by === 'function' || entity.fields.has(by.field));
  if (asked.length > MAX_KEYS) throw new BadInput(`orderBy takes at most ${MAX_KEYS} keys.`);
  const keys = asked.map((by) => {
    if (typeof by === 'function') return by(alias);
    const { field: name, direction } = by;
    const field = fieldOf(model, name);
    if (!entity.fields.has(name)) throw new Forbidden(`You may not order ${model.name} by "${name}".`);
    const { sortSql } = field;
    const expression = fieldSql(entity, sortSql ? { ...field, sql: sortSql } : field, alias);
    return {
      expression,
      descending: direction === 'DESC',
      nullable: field.nullable || entity.fieldCondition(name, alias) !== null,
      cast: sortSql ? 'numeric' : (CASTS[field.valueKind ?? field.kind] ?? 'text'),
    };
  });
  if (asked.some((by) => typeof by !== 'function' && by.field === 'id')) return keys;
  return [...keys, { expression: `${alias}.id`, descending: keys.at(-1)?.descending ?? false, nullable: false, cast: 'uuid' }];
}

/** Nulls stay where a btree keeps them in either direction, so that the same index serves both. */
export function orderSql(keys: OrderKey[], backwards: boolean): string {
  return keys.map(({ expression, descending }) => `${expression} ${descending !== backwards ? 'desc' : 'asc'}`).join(', ');
}

/** Values of the keys as text, for a cursor. */
export const cursorSql = (keys: OrderKey[]): string =>
  `json_build_array(${keys.map(({ expression, cast }) => (cast === 'text' ? expression : `${expression}::text`)).join(', ')})`;

export const encodeCursor = (values: (string | null)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function decodeCursor(cursor: string, length: number): (string | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every((value) => value === null || typeof value === 'string')) return values;
  } catch {
    // Falls through to the one message for every cursor that isn't ours.
  }
  throw new BadInput('This cursor does not belong to this list in this order. Use a cursor from the same query.');
}

/**
 * The rows on the far side of a cursor. One row comparison where all keys run the same way and have no nulls,
 * since that is one range of an index; spelled out otherwise.
 */
export function beyondSql(sql: SqlText, keys: OrderKey[], cursor: string, backwards: boolean): string {
  const values = decodeCursor(cursor, keys.length);
  const value = (at: number) => `${sql.param(values[at])}::${keys[at]?.cast}`;
  const first = keys[0] as OrderKey;
  if (keys.every((key) => !key.nullable && key.descending === first.descending)) {
    const operator = first.descending !== backwards ? '<' : '>';
    return `(${keys.map((key) => key.expression).join(', ')}) ${operator} (${keys.map((_, at) => value(at)).join(', ')})`;
  }
  const from = (at: number): string => {
    const key = keys[at] as OrderKey;
    const down = key.descending !== backwards;
    const next = at + 1 < keys.length ? from(at + 1) : 'false';
    // Ascending, nulls are last: nothing lies beyond them. Descending, they are first: every value does.
    if (values[at] === null)
      return down ? `(${key.expression} is not null or (${key.expression} is null and ${next}))` : `(${key.expression} is null and ${next})`;
    const beyond = down
      ? `${key.expression} < ${value(at)}`
      : `${key.expression} > ${value(at)}${key.nullable ? ` or ${key.expression} is null` : ''}`;
    return `(${beyond} or (${key.expression} = ${value(at)} and ${next}))`;
  };
  return from(0);
}

/** How many rows from which end. */
export function pageSize(args: ListArgs): { limit: number; backwards: boolean } {
  const { first, last } = args;
  if (first != null && last != null) throw new BadInput('Ask for either first or last, not both.');
  const limit = last ?? first ?? 25;
  if (limit < 0 || limit > 100) throw new BadInput(`A page has 0 to 100 rows; you asked for ${limit}.`);
  return { limit, backwards: last != null };
}
