// type-graphql asks for it when its first decorator runs, though no metadata is emitted.
import 'reflect-metadata';
import type { Access } from '../policy/access.js';

/**
 * What an entity is made of, collected by the decorators of `fields.ts` while its file loads. The read layer, the
 * filters, the inputs, the policy and the importer all work from these, so that a field is declared once.
 */
// biome-ignore lint/suspicious/noExplicitAny: a constructor of any entity
export type Class<T = any> = abstract new (...args: any[]) => T;

export type FieldKind =
  | 'id'
  | 'text'
  | 'int'
  | 'decimal'
  | 'money'
  | 'boolean'
  | 'dateTime'
  | 'date'
  | 'enum'
  | 'texts'
  | 'json' // columns
  | 'ref' // a column that points to another row
  | 'many' // the rows of another table that point here
  | 'computed'; // an SQL expression over the row

export interface FieldMeta {
  name: string;
  kind: FieldKind;
  description: string;
  /** Column in the table; empty for `many` and `computed`. */
  column: string;
  nullable: boolean;
  /** Some role that sees the row may not see this field: it is null in the graph for them, with a FORBIDDEN error. */
  sensitive: boolean;
  filter: boolean;
  sort: boolean;
  /** In the database and the entity, but not in the graph. */
  internal: boolean;
  /** Value of a new row where none is given. */
  initial?: string | number | boolean;
  /** `ref` and `many`: the other entity. */
  target?: () => Class;
  /** `many`: the field of the other entity that points here. */
  mappedBy?: string;
  /** `enum`: the values. */
  values?: Record<string, string>;
  /** `text`: the longest. Numbers: the bounds. */
  max?: number;
  min?: number;
  /** `computed`, and columns that are read as something else: the expression over the row's alias, and the kind of its value. */
  sql?: (alias: string) => string;
  valueKind?: FieldKind;
  /** What it is sorted by, as a number, where its own value has no order. */
  sortSql?: (alias: string) => string;
  /** `many`: order of the rows unless the query says otherwise. */
  orderBy?: OrderDefault[];
  /** GraphQL type of a scalar column where the kind alone doesn't say. */
  scalar?: unknown;
  /** `ref`: keeps the id that it was given, through merges and for good: no foreign key, and reading it follows merges. */
  history?: boolean;
}

export interface OrderDefault {
  field: string;
  direction: 'ASC' | 'DESC';
}

export interface Model {
  class: Class;
  /** Name of the GraphQL type and of the TypeScript class. */
  name: string;
  table: string;
  /** TypeID prefix. */
  prefix: string;
  description: string;
  /** Order of lists unless the query says otherwise; `id` is always added. */
  orderBy: OrderDefault[];
  /** The definition of the view behind it, where it is no table. A function makes it anew from what the viewer may read. */
  view: string | ((access: Access) => string) | null;
  /** Groups of columns that are unique together. */
  uniques: string[][];
  /** Rows are never changed or deleted, by anyone. */
  appendOnly: boolean;
  fields: Map<string, FieldMeta>;
}

const drafts = new Map<Class, Map<string, FieldMeta>>();
const models = new Map<Class, Model>();
const byPrefix = new Map<string, Model>();
const byName = new Map<string, Model>();

export function registerField(target: Class, field: FieldMeta): void {
  const fields = drafts.get(target) ?? new Map<string, FieldMeta>();
  fields.set(field.name, field);
  drafts.set(target, fields);
}

export function registerModel(model: Omit<Model, 'fields'>): void {
  const clash = byPrefix.get(model.prefix);
  if (clash) throw new Error(`${model.name} and ${clash.name} share the id prefix "${model.prefix}"`);
  const complete: Model = { ...model, fields: drafts.get(model.class) ?? new Map() };
  models.set(model.class, complete);
  byPrefix.set(model.prefix, complete);
  byName.set(model.name, complete);
}

export function modelOf(target: Class): Model {
  const model = models.get(target);
  if (!model) throw new Error(`${target.name} is not an @entity`);
  return model;
}

export const modelByPrefix = (prefix: string): Model | undefined => byPrefix.get(prefix);
export const modelByName = (name: string): Model | undefined => byName.get(name);
export const allModels = (): Model[] => [...models.values()];

/** The field of a model; throws on a name that isn't there, which is a mistake in the code. */
export function fieldOf(model: Model, name: string): FieldMeta {
  const field = model.fields.get(name);
  if (!field) throw new Error(`${model.name} has no field "${name}"`);
  return field;
}

/** `closeDate` → `close_date`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (char, at) => `${at ? '_' : ''}${char.toLowerCase()}`);
}

/** `closeDate` → `CLOSE_DATE`. */
export const constantCase = (name: string): string => snake(name).toUpperCase();
