import { Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Args, Field, Int } from 'type-graphql';
import { Money } from '../money.js';
import {
  CurrencyCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  EmailAddressScalar,
  IdScalar,
  JsonScalar,
  LocalDateScalar,
  PhoneNumberScalar,
  RateScalar,
  UrlScalar,
} from '../scalars.js';
import { enumName } from './enums.js';
import { connectionOf, listArgsOf } from './graph.js';
import { type Class, type FieldKind, type FieldMeta, type OrderDefault, registerField, snake } from './registry.js';

/** What every kind of field takes. */
export interface FieldOptions {
  /** Meaning, unit and allowed values; it becomes the schema's description. */
  describe: string;
  nullable?: boolean;
  /** Hidden from a role that may see the row (the policy says from which): nullable in the graph. */
  sensitive?: boolean;
  /** Can be sorted by. Give it an index together with the scopes that list it. */
  sort?: boolean;
  /** Can't be filtered by. */
  filter?: false;
  /** Only in the database, not in the graph. */
  internal?: boolean;
  /** Value of a new row where none is given. */
  initial?: string | number | boolean;
  unique?: boolean;
}

type Decorator = (prototype: object, name: string) => void;
const ownerOf = (prototype: object) => prototype.constructor as Class;

function meta(kind: FieldKind, name: string, options: FieldOptions, more: Partial<FieldMeta> = {}): FieldMeta {
  return {
    kind,
    name,
    description: options.describe,
    column: snake(name),
    nullable: options.nullable ?? false,
    sensitive: options.sensitive ?? false,
    filter: options.filter ?? true,
    sort: options.sort ?? false,
    internal: options.internal ?? false,
    ...(options.initial === undefined ? {} : { initial: options.initial }),
    ...more,
  };
}

/** One column: its MikroORM property, its GraphQL field and its entry in the registry. */
function column(
  kind: FieldKind,
  options: FieldOptions,
  graph: () => unknown,
  orm: Record<string, unknown>,
  more: Partial<FieldMeta> = {},
): Decorator {
  return (prototype, name) => {
    const field = meta(kind, name, options, more);
    registerField(ownerOf(prototype), field);
    const initial = options.initial === undefined ? {} : { default: options.initial };
    Property({ nullable: field.nullable, unique: options.unique ?? false, comment: options.describe, ...initial, ...orm } as never)(
      prototype as never,
      name,
    );
    if (!field.internal) Field(graph as never, { nullable: field.nullable || field.sensitive, description: options.describe })(prototype, name);
  };
}

/** A line of text, at most `max` characters (200). */
export const text = (options: FieldOptions & { max?: number; scalar?: unknown }): Decorator =>
  column(
    'text',
    options,
    () => options.scalar ?? String,
    { type: 'string', length: options.max ?? 200 },
    { max: options.max ?? 200, scalar: options.scalar },
  );

/** Text of several lines, at most 20,000 characters. */
export const longText = (options: FieldOptions): Decorator => text({ max: 20_000, filter: false, ...options });

export const email = (options: FieldOptions): Decorator => text({ max: 254, scalar: EmailAddressScalar, ...options });
export const phone = (options: FieldOptions): Decorator => text({ max: 40, scalar: PhoneNumberScalar, ...options });
export const url = (options: FieldOptions): Decorator => text({ max: 2000, scalar: UrlScalar, ...options });

/** The currency of the row's amounts. Every entity with a `@money` field has one, named `currency`. */
export const currency = (options: FieldOptions): Decorator => text({ max: 3, scalar: CurrencyCodeScalar, ...options });

export const int = (options: FieldOptions & { min?: number; max?: number }): Decorator =>
  column('int', options, () => Int, { type: 'integer' }, { min: options.min ?? -2_147_483_648, max: options.max ?? 2_147_483_647 });

/** An exact number with up to four decimals. */
export const decimal = (options: FieldOptions & { min?: number; max?: number }): Decorator =>
  column('decimal', options, () => DecimalScalar, { type: 'decimal', precision: 19, scale: 4 }, bounds(options));

/** A factor with up to ten decimals, such as an exchange rate. */
export const rate = (options: FieldOptions & { min?: number; max?: number }): Decorator =>
  column('decimal', options, () => RateScalar, { type: 'decimal', precision: 19, scale: 10 }, { scalar: RateScalar, ...bounds(options) });

/** An amount in the row's `currency`. */
export const money = (options: FieldOptions & { min?: number; max?: number }): Decorator =>
  column('money', options, () => Money, { type: 'decimal', precision: 19, scale: 4 }, bounds(options));

const bounds = ({ min, max }: { min?: number; max?: number }): Partial<FieldMeta> => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

export const flag = (options: FieldOptions): Decorator => column('boolean', options, () => Boolean, { type: 'boolean' });

export const dateTime = (options: FieldOptions): Decorator => column('dateTime', options, () => DateTimeScalar, { type: 'datetime', length: 3 });

export const date = (options: FieldOptions): Decorator => column('date', options, () => LocalDateScalar, { type: 'date' });

/** A set of short texts, such as tags. */
export const texts = (options: FieldOptions): Decorator =>
  column('texts', options, () => [String], { type: 'string[]', columnType: 'text[]', default: [] }, { max: 60 });

/** A value of free shape. Use it only where the shape really is free. */
export const json = (options: FieldOptions): Decorator => column('json', { filter: false, ...options }, () => JsonScalar, { type: 'json' });

/**
 * One of an enum's values, kept as text with a check constraint (architecture 4: enum types are not leakproof).
 * `readAs` is SQL for what readers, filters and orders get in the place of the column, where time changes it.
 */
export function oneOf(values: Record<string, string>, options: FieldOptions & { readAs?: (alias: string) => string }): Decorator {
  enumName(values);
  return (prototype, name) => {
    const field = meta('enum', name, options, { values, ...(options.readAs ? { sql: options.readAs } : {}) });
    registerField(ownerOf(prototype), field);
    const initial = options.initial === undefined ? {} : { default: options.initial };
    Enum({ items: () => values, nullable: field.nullable, comment: options.describe, ...initial } as never)(prototype as never, name);
    if (!field.internal) Field(() => values, { nullable: field.nullable || field.sensitive, description: options.describe })(prototype, name);
  };
}

/**
 * A reference to another row. In the graph it is null where the viewer may not see that row, so it is nullable
 * there whatever the column says. `deferred`: looked at when the transaction ends, for two that point at each other. With `history` it keeps who or what it was at the time, even where that record is gone.
 */
export function ref(
  target: () => Class,
  options: FieldOptions & { onDelete?: 'cascade' | 'set null' | 'restrict'; history?: boolean; deferred?: boolean },
): Decorator {
  return (prototype, name) => {
    const field = meta('ref', name, options, { target, column: `${snake(name)}_id`, history: options.history ?? false });
    registerField(ownerOf(prototype), field);
    ManyToOne({
      entity: target,
      nullable: field.nullable,
      deleteRule: options.onDelete ?? 'restrict',
      fieldName: field.column,
      comment: options.describe,
      createForeignKeyConstraint: !field.history,
      ...(options.deferred ? { deferMode: 'deferred' } : {}),
    } as never)(prototype as never, name);
    if (!field.internal) Field(target as never, { nullable: true, description: options.describe })(prototype, name);
  };
}

/** The rows of another entity that point here, as a connection. `mappedBy` is their field that does. */
export function many(target: () => Class, mappedBy: string, options: { describe: string; orderBy?: OrderDefault[] }): Decorator {
  return (prototype, name) => {
    registerField(
      ownerOf(prototype),
      meta(
        'many',
        name,
        { describe: options.describe, filter: false },
        { target, mappedBy, column: '', ...(options.orderBy ? { orderBy: options.orderBy } : {}) },
      ),
    );
    Field(() => connectionOf(target()), { description: options.describe })(prototype, name, { value: () => undefined });
    Args(() => listArgsOf(target()))(prototype, name, 0);
  };
}

const GRAPH_TYPES: Partial<Record<FieldKind, unknown>> = {
  id: IdScalar,
  text: String,
  int: Int,
  decimal: DecimalScalar,
  money: Money,
  boolean: Boolean,
  dateTime: DateTimeScalar,
  date: LocalDateScalar,
  texts: [String],
  json: JsonScalar,
};

/**
 * A value computed from the row by an SQL expression; `kind` is the kind of the value. Not stored. `values` are those
 * of an enum; `type` is the GraphQL type of the object that a JSON expression answers. For `money` the expression is
 * `relata.money(amount, currency)`. One that is sorted by and has no order of its own says by which number: `sortSql`.
 */
export function computed(
  kind: Exclude<FieldKind, 'ref' | 'many' | 'computed'>,
  options: FieldOptions & {
    sql: (alias: string) => string;
    values?: Record<string, string>;
    type?: () => unknown;
    sortSql?: (alias: string) => string;
  },
): Decorator {
  return (prototype, name) => {
    registerField(
      ownerOf(prototype),
      meta(
        'computed',
        name,
        { filter: false, ...options },
        {
          column: '',
          sql: options.sql,
          valueKind: kind,
          ...(options.values ? { values: options.values } : {}),
          ...(options.sortSql ? { sortSql: options.sortSql } : {}),
        },
      ),
    );
    Field((() => options.type?.() ?? options.values ?? GRAPH_TYPES[kind]) as never, {
      nullable: (options.nullable ?? false) || (options.sensitive ?? false),
      description: options.describe,
    })(prototype, name);
  };
}
