import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { allModels } from '../../apps/api/src/core/model/registry.js';
import { graph } from '../../apps/api/src/graph.js';

const { bare } = graph();
const types = Object.values(bare.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const inputs = types.filter(isInputObjectType);
const shape = (type: GraphQLObjectType | GraphQLInputObjectType) =>
  Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const nodes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

/** https://relay.dev/graphql/connections.htm and https://relay.dev/graphql/objectidentification.htm */
describe('the rules of Relay', () => {
  test('there are connections and nodes to hold to them', () => {
    expect([connections.length > 30, nodes.length > 30]).toEqual([true, true]);
  });

  test.each(connections.map((type) => [type.name, type] as const))('%s has edges with cursors, nodes, a page and a count', (name, type) => {
    const of = name.replace(/Connection$/, '');
    expect(shape(type)).toEqual({ edges: `[${of}Edge!]!`, nodes: `[${of}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
    expect(shape(bare.getType(`${of}Edge`) as GraphQLObjectType)).toEqual({ cursor: 'String!', node: `${of}!` });
  });

  test('PageInfo is Relay’s', () => {
    expect(shape(bare.getType('PageInfo') as GraphQLObjectType)).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });

  test('every field that answers a connection is paged both ways, filtered and ordered by inputs of its own kind', () => {
    const wrong = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .flatMap((field) => {
          const args = Object.fromEntries(field.args.map((argument) => [argument.name, argument.type]));
          const pages =
            ['first', 'last'].every((name) => String(args[name]) === 'Int') && ['after', 'before'].every((name) => String(args[name]) === 'String');
          const where = !args.where || /^\w+Filter$/.test(String(args.where));
          const orderBy = !args.orderBy || /^\[\w+Order!\]$/.test(String(args.orderBy));
          const search = !args.search || /^\w+SearchInput!$/.test(String(args.search));
          const known = ['first', 'last', 'after', 'before', 'where', 'orderBy', 'groupBy', 'search'];
          const other = Object.keys(args).filter((name) => !known.includes(name));
          return pages && where && orderBy && search && other.length === 0 ? [] : [`${type.name}.${field.name}`];
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('Node has an id, and node and nodes find by it', () => {
    const node = bare.getType('Node');
    expect(isInterfaceType(node) && String(node.getFields().id?.type)).toBe('ID!');
    const { node: one, nodes: many } = bare.getQueryType()?.getFields() ?? {};
    expect([String(one?.type), String(one?.args.map(({ name, type }) => `${name}: ${type}`))]).toEqual(['Node', 'id: ID!']);
    expect([String(many?.type), String(many?.args.map(({ name, type }) => `${name}: ${type}`))]).toEqual(['[Node]', 'ids: [ID!]!']);
  });

  test('every record is a Node, and every Node is a record with a prefix of its own', () => {
    expect(nodes.map(({ name }) => name).sort()).toEqual(
      allModels()
        .map(({ name }) => name)
        .sort(),
    );
    const prefixes = allModels().map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.filter((prefix) => !/^[a-z]{3}$/.test(prefix))).toEqual([]);
    expect(nodes.filter((type) => String(type.getFields().id?.type) !== 'ID!')).toEqual([]);
  });
});

describe('the rules of names', () => {
  test('inputs end in Input, Filter or Order, enums of orders in OrderField', () => {
    expect(inputs.map(({ name }) => name).filter((name) => !/(Input|Filter|Order)$/.test(name))).toEqual([]);
    for (const type of inputs.filter(({ name }) => name.endsWith('Order'))) expect(Object.keys(shape(type)).sort()).toEqual(['direction', 'field']);
  });

  test('a filter of a record can be joined and turned around', () => {
    for (const type of inputs.filter(({ name }) => allModels().some((model) => name === `${model.name}Filter`)))
      expect(shape(type)).toMatchObject({ and: `[${type.name}!]`, or: `[${type.name}!]`, not: type.name });
  });

  test('what is an id is called so and typed so, in inputs and arguments', () => {
    const fields = [
      ...inputs
        .filter(({ name }) => name.endsWith('Input'))
        .flatMap((type) =>
          Object.values(type.getFields()).map((field) => ({
            path: `${type.name}.${field.name}`,
            name: field.name,
            type: getNamedType(field.type).name,
          })),
        ),
      ...objects.flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) =>
          field.args.map((argument) => ({
            path: `${type.name}.${field.name}(${argument.name})`,
            name: argument.name,
            type: getNamedType(argument.type).name,
          })),
        ),
      ),
    ];
    const named = (name: string) => /^(id|ids)$|Ids?$/.test(name);
    // These are read as parts of a sentence.
    const sentences = ['PriceListSetPricesInput.remove', 'Query.accessExplain(principal)', 'Query.forecast(teamOf)'];
    // What OpenID Connect calls so, and is no id of ours.
    const foreign = /^IdentityProvider\w+Input\.clientId$/;
    const wrong = fields.filter(({ name, type }) => named(name) !== (type === 'ID')).map(({ path }) => path);
    expect(wrong.filter((path) => !foreign.test(path))).toEqual(sentences);
  });

  test('a list has no holes', () => {
    const holes = (type: unknown): boolean =>
      isNonNullType(type) ? holes(type.ofType) : isListType(type) && (!isNonNullType(type.ofType) || holes(type.ofType));
    const paths = [...objects, ...inputs].flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => (holes(field.type) ? [`${type.name}.${field.name}`] : [])),
    );
    // In the place of a record that isn't there, so that ids and answers stay side by side.
    expect(paths).toEqual(['Query.nodes']);
  });

  test('moments end in At or Until, days in On, Since, Until or Date', () => {
    const wrong = objects.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const named = getNamedType(field.type).name;
        const fits =
          named === 'DateTime' ? /(At|Until)$|^at$/ : named === 'LocalDate' ? /(On|From|Since|Until|Date)$|^(date|birthday|comparedWith)$/ : /./;
        return fits.test(field.name) ? [] : [`${type.name}.${field.name}: ${named}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
