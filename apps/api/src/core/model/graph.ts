import { ArgsType, Field, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { IdScalar } from '../scalars.js';
import { filterOf } from './filters.js';
import { allModels, type Class, constantCase, type Model, modelOf } from './registry.js';

/** The types of the graph that follow from an entity: its connection, its filter, its order, its list arguments. */

@InterfaceType({ description: 'Anything with an id. `node(id)` finds it, if the viewer may see it.' })
export abstract class Node {
  @Field(() => IdScalar, { description: 'Id of the record.' })
  id!: string;
}

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Rows come before.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row: the next page is `after` it. Null on an empty page.' })
  endCursor!: string | null;
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'Up or down. Empty values come last upwards and first downwards.' });

/** A class made at load time, kept per entity so that each is made once. */
function perEntity(make: (model: Model) => Class): (target: Class) => Class {
  const made = new Map<Class, Class>();
  return (target) => {
    const known = made.get(target);
    if (known) return known;
    const fresh = make(modelOf(target));
    made.set(target, fresh);
    return fresh;
  };
}

const edgeOf = perEntity(({ class: target, name }) => {
  class Edge {}
  Field(() => target, { description: 'The row.' })(Edge.prototype, 'node');
  Field(() => String, { description: 'Opaque place of the row in this order.' })(Edge.prototype, 'cursor');
  ObjectType(`${name}Edge`, { description: `A ${name} in a list.`, simpleResolvers: true })(Edge);
  return Edge;
});

/** `AccountConnection`. */
export const connectionOf = perEntity(({ class: target, name }) => {
  class Connection {}
  Field(() => [edgeOf(target)], { description: 'The rows of the page with their cursors.' })(Connection.prototype, 'edges');
  Field(() => [target], { description: 'The rows of the page.' })(Connection.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page stands.' })(Connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many rows the whole list has. Counted only when asked for.' })(Connection.prototype, 'totalCount');
  ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.`, simpleResolvers: true })(Connection);
  return Connection;
});

const orderOf = perEntity((model) => {
  const sortable = [...model.fields.values()].filter((field) => field.sort && !field.internal);
  const values = Object.fromEntries([...sortable.map((field) => field.name), 'id'].map((name) => [constantCase(name), name]));
  const described = Object.fromEntries(sortable.map((field) => [constantCase(field.name), { description: field.description }]));
  registerEnumType(values, {
    name: `${model.name}OrderField`,
    description: `What a list of ${model.name} can be ordered by.`,
    valuesConfig: described,
  });
  class Order {}
  Field(() => values, { description: 'What to order by.' })(Order.prototype, 'field');
  Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Up or down.' })(Order.prototype, 'direction');
  InputType(`${model.name}Order`, { description: `An order of a list of ${model.name}.` })(Order);
  return Order;
});

/** Arguments of a list: where, orderBy and the page. */
export const listArgsOf = perEntity(({ class: target, name }) => {
  class ListArgs {}
  const argument = (field: string, type: () => unknown, description: string) =>
    Field(type as never, { nullable: true, description })(ListArgs.prototype, field);
  argument('first', () => Int, 'How many rows from the start, 1 to 100. 25 unless said.');
  argument('after', () => String, 'Only rows after this cursor.');
  argument('last', () => Int, 'How many rows from the end, 1 to 100, instead of `first`.');
  argument('before', () => String, 'Only rows before this cursor.');
  argument('where', () => filterOf(target), 'Only rows that match.');
  argument('orderBy', () => [orderOf(target)], 'Order of the rows, at most four keys; the id is always the last key.');
  ArgsType()(ListArgs);
  Object.defineProperty(ListArgs, 'name', { value: `${name}ListArgs` });
  return ListArgs;
});

/** Makes the derived types of all entities; the schema can only be built after it. */
export function prepareGraph(): void {
  for (const model of allModels()) {
    connectionOf(model.class);
    edgeOf(model.class);
    filterOf(model.class);
    orderOf(model.class);
    listArgsOf(model.class);
  }
}

/** Arguments of a list as resolvers get them. */
export interface ListArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  where?: Where | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }[] | null;
}

export type Where = { [field: string]: unknown };
