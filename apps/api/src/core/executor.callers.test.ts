import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLEnumType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type TestBench, testBench } from '../testing/call.js';
import { operationRunner } from './executor.js';
import type { Principal } from './policy/principal.js';

describe('running operations', () => {
  let bench: TestBench;
  let admin: Principal;
  beforeAll(async () => {
    bench = await testBench();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
  });
  afterAll(() => bench.close());

  test('a variable that is left out of an input leaves the field as it is; null empties it', async () => {
    const { id } = await bench.build.contact({ title: 'Buyer' });
    const source = `mutation ($id: ID!, $title: String, $role: DecisionRole) {
      contactUpdate(input: { id: $id, title: $title, decisionRole: $role }) { contact { title decisionRole } userErrors { message } } }`;
    const update = async (variables: object) => (await bench.call(admin, source, { id, ...variables })).data.contactUpdate;
    expect(await update({ role: 'USER' })).toEqual({ contact: { title: 'Buyer', decisionRole: 'USER' }, userErrors: [] });
    expect(await update({ title: null })).toEqual({ contact: { title: null, decisionRole: 'USER' }, userErrors: [] });
  });

  test('an enum whose value has another name inside comes as its value to the resolver', async () => {
    const source = 'query ($orderBy: [AccountOrder!]) { accounts(orderBy: $orderBy) { totalCount } }';
    const { errors } = await bench.call(admin, source, { orderBy: [{ field: 'CREATED_AT', direction: 'DESC' }] });
    expect(errors).toBeUndefined();
    const literal = await bench.call(admin, '{ accounts(orderBy: [{ field: CREATED_AT, direction: DESC }]) { totalCount } }');
    expect(literal.errors).toBeUndefined();
  });

  test('introspection is answered', async () => {
    const { data } = await bench.call(admin, '{ __typename __type(name: "Account") { name } accounts { totalCount } }');
    expect(data).toEqual({ __typename: 'Query', __type: { name: 'Account' }, accounts: { totalCount: 1 } });
    const { data: all } = await bench.call(null, '{ __schema { types { name } } }');
    expect(all.__schema.types.map(({ name }: { name: string }) => name)).not.toContain('ReadVariable');
  });

  test('an enum that would go out under its inner name is refused at the start', () => {
    const odd = new GraphQLEnumType({ name: 'Odd', values: { YES: { value: 'yes' } } });
    const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { odd: { type: odd } } }) });
    expect(() => operationRunner(schema)).toThrow('Query.odd: the enum value YES is "yes" inside; give both one name');
  });
});
