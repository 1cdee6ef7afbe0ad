import { type GraphQLInputType, type GraphQLSchema, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { newId } from '../../apps/api/src/core/ids.js';

/** A valid call of each root field, with the least that it takes. */
export interface RootCall {
  name: string;
  operation: 'query' | 'mutation';
  query: string;
  variables: Record<string, unknown>;
}

const SCALARS: Record<string, unknown> = {
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1',
  Rate: '1',
  CurrencyCode: 'USD',
  LocalDate: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  EmailAddress: 'x@example.test',
  PhoneNumber: '+1 555 0100',
  URL: 'https://example.test/',
  JSON: {},
};

export function everyRootField(schema: GraphQLSchema): RootCall[] {
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map(({ name, args }) => {
      const given = args.filter((argument) => isNonNullType(argument.type));
      const declared = given.length > 0 ? `(${given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ')})` : '';
      const passed = given.length > 0 ? `(${given.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})` : '';
      const variables = Object.fromEntries(given.map((argument) => [argument.name, valueFor(argument.type)]));
      return { name, operation, query: `${operation} ${declared} { ${name}${passed} { __typename } }`, variables };
    });
  });
}

function valueFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return [valueFor(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, valueFor(field.type)]));
  }
  if (type.name === 'ID') return newId('acc');
  if (!(type.name in SCALARS)) throw new Error(`Say what a ${type.name} looks like`);
  return SCALARS[type.name];
}
