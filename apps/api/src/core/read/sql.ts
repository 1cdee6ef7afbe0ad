import type { FieldMeta } from '../model/registry.js';
import type { EntityAccess } from '../policy/access.js';

/** Text of one statement while it is put together: its parameters and its table aliases. */
export class SqlText {
  constructor(
    readonly params: unknown[] = [],
    private aliases = 0,
  ) {}

  /** To go on from here without changing this one. */
  fork(): SqlText {
    return new SqlText([...this.params], this.aliases);
  }

  /** Adds a parameter and answers its placeholder. Values never become part of the text. */
  param(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }
}

/** An identifier of our own metadata; never anything that a caller sent. */
export const quote = (identifier: string): string => `"${identifier}"`;

/** A string literal of our own metadata. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A field of the row behind an alias, empty where the viewer may not read it of this row. */
export function fieldSql(access: EntityAccess, field: FieldMeta, alias: string): string {
  const value = field.sql ? `(${field.sql(alias)})` : `${alias}.${quote(field.column)}`;
  const condition = access.fieldCondition(field.name, alias);
  return condition ? `case when ${condition} then ${value} end` : value;
}

export const whereClause = (parts: string[]): string => (parts.length > 0 ? ` where ${parts.join(' and ')}` : '');

export const columnList = (columns: Map<string, string>): string => [...columns].map(([key, sql]) => `${sql} as ${quote(key)}`).join(', ');

/** PostgreSQL functions take at most 100 arguments, so wide objects are put together from parts. */
export function jsonObject(columns: Map<string, string>): string {
  const pairs = [...columns].map(([key, sql]) => `${literal(key)}, ${sql}`);
  const parts = Array.from({ length: Math.ceil(pairs.length / 50) }, (_, at) => pairs.slice(at * 50, at * 50 + 50).join(', '));
  // `jsonb` can be put together, `json` can't; it is no cheaper, so only the wide pay for it.
  return parts.length > 1 ? `(${parts.map((part) => `jsonb_build_object(${part})`).join(' || ')})` : `json_build_object(${parts[0] ?? ''})`;
}
