import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { IdType, newId } from '../ids.js';
import type { Access } from '../policy/access.js';
import { DateTimeScalar, IdScalar } from '../scalars.js';
import { Node } from './graph.js';
import { type Class, type FieldMeta, type OrderDefault, registerField, registerModel, snake } from './registry.js';

/** The columns of every entity. */
export abstract class Base {
  id!: string;
  createdAt!: Date;
  updatedAt!: Date;
  version!: number;
}

interface EntityOptions {
  /** TypeID prefix, two to ten lower-case letters, unique. */
  prefix: string;
  describe: string;
  /** Order of lists unless the query says otherwise. Defaults to newest first. */
  orderBy?: OrderDefault[];
  /** SQL indexes, each a list of columns or an expression: `owner_id, close_date, id`. */
  indexes?: (string | { name: string; expression: string; unique?: boolean })[];
  /** Groups of columns that are unique together. */
  uniques?: string[][];
  /** Conditions that every row holds, as SQL, by name: what no write may break, by whatever way it comes. */
  checks?: Record<string, string>;
  /**
   * The definition of a view with the rights of its caller; the entity can then only be read. A function makes it for
   * each viewer, inside the statement: for views over tables of which some viewers may read none.
   */
  view?: string | ((access: Access) => string);
  /** Rows are never changed or deleted, by anyone. */
  appendOnly?: boolean;
}

function field(name: string, kind: FieldMeta['kind'], description: string, more: Partial<FieldMeta> = {}): FieldMeta {
  return { name, kind, description, column: snake(name), nullable: false, sensitive: false, filter: true, sort: false, internal: false, ...more };
}

/** An entity: a table, a GraphQL type that is a `Node`, and an entry in the registry. */
export function entity({ prefix, describe, orderBy, indexes = [], uniques = [], checks = {}, view, appendOnly = false }: EntityOptions) {
  return (target: Class): void => {
    const prototype = target.prototype as object;
    const table = snake(target.name);

    registerField(target, field('id', 'id', 'Id of the record.'));
    PrimaryKey({ type: new IdType(prefix), onCreate: () => newId(prefix), defaultRaw: 'relata.uuid_v7()' } as never)(prototype as never, 'id');
    Field(() => IdScalar, { description: 'Id of the record.' })(prototype, 'id');

    if (!view) {
      registerField(target, field('createdAt', 'dateTime', 'When the record was made.', { sort: true }));
      registerField(target, field('updatedAt', 'dateTime', 'When the record last changed.', { sort: true }));
      registerField(target, field('version', 'int', 'Grows with every change; send it back as `expectedVersion`.', { filter: false }));
      Property({ type: 'datetime', length: 3, defaultRaw: 'now()', onCreate: () => new Date() } as never)(prototype as never, 'createdAt');
      Property({ type: 'datetime', length: 3, defaultRaw: 'now()', onCreate: () => new Date(), onUpdate: () => new Date() } as never)(
        prototype as never,
        'updatedAt',
      );
      Property({ type: 'integer', version: true, default: 1 } as never)(prototype as never, 'version');
      Field(() => DateTimeScalar, { description: 'When the record was made.' })(prototype, 'createdAt');
      Field(() => DateTimeScalar, { description: 'When the record last changed.' })(prototype, 'updatedAt');
      Field(() => Int, { description: 'Grows with every change; send it back as `expectedVersion`.' })(prototype, 'version');
    }

    // A view is made by `migrate`, with the rights of its caller; MikroORM need not know it.
    if (!view)
      Entity({
        tableName: table,
        comment: describe,
        indexes: indexes.map((index) => indexDefinition(table, index)),
        uniques: uniques.map((columns) => ({ name: `${table}_${columns.join('_')}_unique`, expression: uniqueExpression(table, columns) })),
        checks: Object.entries(checks).map(([name, expression]) => ({ name: `${table}_${name}_check`, expression })),
      } as never)(target as never);
    ObjectType(target.name, { description: describe, implements: Node, simpleResolvers: true })(target);
    registerModel({
      class: target,
      name: target.name,
      table,
      prefix,
      description: describe,
      orderBy: orderBy ?? (view ? [] : [{ field: 'createdAt', direction: 'DESC' }]),
      view: view ?? null,
      uniques,
      appendOnly,
    });
  };
}

function indexDefinition(table: string, index: string | { name: string; expression: string; unique?: boolean }) {
  if (typeof index !== 'string')
    return { name: index.name, expression: `create ${index.unique ? 'unique ' : ''}index "${index.name}" on "${table}" ${index.expression}` };
  const name = `${table}_${index.replaceAll(/[^a-z_]+/g, '_')}_index`.slice(0, 63);
  return { name, expression: `create index "${name}" on "${table}" (${index})` };
}

function uniqueExpression(table: string, columns: string[]): string {
  const name = `${table}_${columns.join('_')}_unique`;
  return `alter table "${table}" add constraint "${name}" unique (${columns.map((column) => `"${column}"`).join(', ')})`;
}
