import type { FieldMeta } from '../model/registry.js';
import type { EntityAccess } from '../policy/access.js';

/** Text of one statement while it is put together: its parameters and its table aliases. */
export class SqlText {
  readonly params: unknown[] = [];
  private aliases = 0;

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
