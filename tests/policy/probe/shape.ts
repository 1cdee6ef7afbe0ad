import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { ALWAYS } from '../table/fields.js';
import { LISTS, OTHER_ROOTS, RECORDS, SUBSCRIPTIONS } from '../table/roots.js';
import { AROUND, VALUE_TYPES } from '../table/value-types.js';
import { fieldsOf, KINDS, type Kind } from '../table.js';

/** What the schema offers of a kind of record: this is what makes the probes, and what the table must know. */
export interface Shape {
  kind: Kind;
  /** Fields with a value, and how to ask for it. */
  values: Map<string, string>;
  refs: Map<string, Kind>;
  manys: Map<string, Kind>;
  abilities: string[];
  /** Fields of the filter: those with `isNull`, with `has`, and those that lead to another record. */
  filters: Map<string, 'isNull' | 'has' | Kind>;
  /** Values of the order's enum, each with the field that it orders by. */
  orders: Map<string, string>;
}

export function shapesOf(schema: GraphQLSchema): Map<Kind, Shape> {
  const types = objects(schema).filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  return new Map(types.map((type) => [type.name, shapeOf(schema, type)]));
}

function shapeOf(schema: GraphQLSchema, type: GraphQLObjectType): Shape {
  const shape: Shape = {
    kind: type.name,
    values: new Map(),
    refs: new Map(),
    manys: new Map(),
    abilities: [],
    filters: new Map(),
    orders: new Map(),
  };
  for (const [name, field] of Object.entries(type.getFields())) addField(shape, name, getNamedType(field.type));
  const filter = schema.getType(`${type.name}Filter`);
  if (isInputObjectType(filter))
    for (const [name, { type: input }] of Object.entries(filter.getFields())) addFilter(shape, name, getNamedType(input));
  const order = schema.getType(`${type.name}OrderField`);
  if (isEnumType(order)) for (const { name, value } of order.getValues()) shape.orders.set(name, value as string);
  return shape;
}

function addField(shape: Shape, name: string, of: GraphQLNamedType): void {
  if (isLeafType(of)) shape.values.set(name, name);
  else if (!isObjectType(of)) throw new Error(`${shape.kind}.${name} leads to ${of.name}, which the matrix can't follow`);
  else if (name === 'viewerCan') shape.abilities = Object.keys(of.getFields());
  else if (of.getInterfaces().length > 0) shape.refs.set(name, of.name);
  else if (of.name.endsWith('Connection')) shape.manys.set(name, of.name.slice(0, -'Connection'.length));
  else shape.values.set(name, valueText(name, of));
}

/** A value with all that is in it, values in values too. */
function valueText(name: string, of: GraphQLNamedType): string {
  if (!isObjectType(of)) return name;
  const fields = Object.values(of.getFields()).map((field) => valueText(field.name, getNamedType(field.type)));
  return `${name} { ${fields.join(' ')} }`;
}

function addFilter(shape: Shape, name: string, of: GraphQLNamedType): void {
  if (['and', 'or', 'not'].includes(name) || !isInputObjectType(of)) return;
  shape.filters.set(name, shape.refs.get(name) ?? (of.getFields().isNull ? 'isNull' : 'has'));
}

const objects = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));

/** The values of a record, and what the viewer can do with it. */
export const valuesText = ({ values, abilities }: Shape): string =>
  `${[...values.values()].join(' ')}${abilities.length > 0 ? ` viewerCan { ${abilities.join(' ')} }` : ''}`;

/** What of the schema the table doesn't know, and what of the table isn't in the schema. */
export function unknown(schema: GraphQLSchema, mutations: Iterable<string>): string[] {
  const found: string[] = [];
  const shapes = shapesOf(schema);
  const compare = (what: string, known: Iterable<string>, there: Iterable<string>) => {
    const [table, graph] = [new Set(known), new Set(there)];
    for (const name of graph) if (!table.has(name)) found.push(`${what}${name} is not in the table: say who may see or call it`);
    for (const name of table) if (!graph.has(name)) found.push(`${what}${name} is in the table, and not in the schema`);
  };
  const roots = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {});
  compare('the query ', [...Object.values(LISTS), ...Object.values(RECORDS), ...Object.keys(OTHER_ROOTS)], roots(schema.getQueryType()));
  compare('the mutation ', mutations, roots(schema.getMutationType()));
  compare('the subscription ', Object.keys(SUBSCRIPTIONS), roots(schema.getSubscriptionType()));
  compare('the record ', KINDS, shapes.keys());
  const others = objects(schema).filter((type) => ![schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type));
  for (const type of others) {
    const fields = knownFields(type);
    if (fields) compare(`the field ${type.name}.`, fields, Object.keys(type.getFields()));
    else if (!isAround(type.name)) found.push(`the type ${type.name} is not in the table`);
  }
  return found;
}

/** Fields of a type that the table has; undefined: it doesn't have the type. */
function knownFields(type: GraphQLObjectType): string[] | undefined {
  const { createdAt, viewerCan } = type.getFields();
  if (KINDS.includes(type.name)) return [...(createdAt ? ALWAYS.split(' ') : ['id']), ...fieldsOf(type.name), ...(viewerCan ? ['viewerCan'] : [])];
  return VALUE_TYPES[type.name]?.fields.split(' ');
}

function isAround(name: string): boolean {
  const of = AROUND.exec(name)?.[1] ?? '';
  return KINDS.includes(of) || of in VALUE_TYPES;
}
