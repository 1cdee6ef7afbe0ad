import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { type TestBench, testBench } from '../testing/call.js';
import { Context } from './context.js';
import { compiledExecution } from './executor.js';
import type { Principal } from './policy/principal.js';

/** Every document must answer the same whether it is compiled or run by the reference implementation. */
const DOCUMENTS: [what: string, source: string, variables?: Record<string, unknown>][] = [
  ['aliases', '{ a: accounts { x: nodes { i: id n: name again: name } } b: accounts(first: 1) { totalCount } }'],
  ['fragments, named and inline', '{ accounts { nodes { ...A ... on Account { kind } ... { lifecycle } } } } fragment A on Account { id name }'],
  [
    'fragments on an interface',
    'query ($id: ID!) { node(id: $id) { __typename id ... on Account { name } ... on Person { familyName } } }',
    { id: 'ACCOUNT' },
  ],
  ['__typename everywhere', '{ accounts { __typename nodes { __typename id } pageInfo { __typename hasNextPage } } }'],
  [
    '@skip and @include',
    'query ($on: Boolean!, $off: Boolean = false) { accounts { nodes { id name @include(if: $on) kind @skip(if: $on) lifecycle @include(if: $off) } totalCount @skip(if: $off) } }',
    { on: true },
  ],
  [
    '@skip and @include the other way',
    'query ($on: Boolean!, $off: Boolean = false) { accounts { nodes { id name @include(if: $on) kind @skip(if: $on) lifecycle @include(if: $off) } totalCount @skip(if: $off) } }',
    { on: false, off: true },
  ],
  [
    '@include on fragments',
    'query ($on: Boolean!) { accounts { nodes { id ...A @include(if: $on) ... @skip(if: $on) { kind } } } } fragment A on Account { name }',
    { on: false },
  ],
  ['a default of a variable', 'query ($n: Int = 1) { accounts(first: $n) { nodes { id } } }'],
  ['null over a default', 'query ($n: Int = 1) { accounts(first: $n) { nodes { id } } }', { n: null }],
  ['a variable that is left out', 'query ($w: AccountFilter, $o: [AccountOrder!]) { accounts(where: $w, orderBy: $o) { nodes { id } } }'],
  ['a variable within a filter', 'query ($t: String) { accounts(where: { name: { contains: $t } }) { nodes { name } } }', { t: 'eta' }],
  ['a variable within a filter that is left out', 'query ($t: String) { accounts(where: { name: { contains: $t } }) { nodes { name } } }'],
  [
    'a whole filter as a variable',
    'query ($w: AccountFilter) { accounts(where: $w) { nodes { name } } }',
    { w: { or: [{ name: { eq: 'Alpha' } }, { not: { kind: { eq: 'BUSINESS' } } }] } },
  ],
  ['one value for a list', 'query ($o: [AccountOrder!]) { accounts(orderBy: $o) { nodes { name } } }', { o: { field: 'NAME', direction: 'DESC' } }],
  [
    'literals of every kind',
    '{ accounts(where: { createdAt: { gt: "2020-01-01T00:00:00Z" }, kind: { in: [BUSINESS, INDIVIDUAL] }, employees: { gte: 0 } }, orderBy: [{ field: NAME }]) { nodes { name employees } } }',
  ],
  [
    'nested lists with their own arguments',
    'query ($n: Int!) { accounts { nodes { id contacts(first: $n) { nodes { id person { name } } } more: contacts(last: 2) { totalCount } } } }',
    { n: 1 },
  ],
  ['money and dates', '{ opportunities { nodes { id amount { amount currency } closeDate createdAt rotting viewerCan { update close } } } }'],
  ['a field that the caller may not see', '{ products { nodes { name cost { amount } } } }'],
  ['a root field that the caller may not call', '{ accounts { totalCount } auditEntries { nodes { id } } }'],
  ['bad input in one of two fields', '{ accounts { totalCount } more: accounts(first: 1000) { totalCount } }'],
  [
    'a null in a list of nodes',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
    { ids: ['ACCOUNT', 'opp_01h455vb4pex5vsknk084sn02q'] },
  ],
  ['several operations', 'query A { accounts { totalCount } } query B { pipelines { nodes { name stages { nodes { name } } } } }'],
  ['the type of the root', '{ __typename accounts { totalCount } }'],
];

describe('compiled execution', () => {
  let bench: TestBench;
  let rep: Principal;
  let account: string;

  beforeAll(async () => {
    bench = await testBench();
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    rep = principal;
    const alpha = await bench.build.account({ name: 'Alpha', owner: employee, employees: 12 });
    account = alpha.id;
    await bench.build.account({ name: 'Beta', kind: 'INDIVIDUAL' });
    for (let n = 0; n < 3; n += 1) await bench.build.contact({ account: alpha });
    await bench.build.opportunity({ owner: employee });
    await bench.build.product();
  });
  afterAll(() => bench.close());

  const compiled = async () => {
    const { executor } = await compiledExecution(bench.schema).load({} as never);
    if (!executor) throw new Error('no executor');
    return executor;
  };
  const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer));

  test.each(DOCUMENTS)('answers like the reference: %s', async (_what, source, given = {}) => {
    const variables = JSON.parse(JSON.stringify(given).replaceAll('"ACCOUNT"', `"${account}"`));
    const document = parse(source);
    expect(validate(bench.schema, document)).toEqual([]);
    const operation = document.definitions.find((node): node is OperationDefinitionNode => node.kind === 'OperationDefinition');
    if (!operation) throw new Error('no operation');
    const operationName = operation.name?.value ?? null;
    const context = () => new Context(bench.app, rep, crypto.randomUUID());

    const reference = context();
    const expected = await execute({ schema: bench.schema, document, variableValues: variables, operationName, contextValue: reference });
    await reference.end();

    const executor = await compiled();
    for (const time of ['first', 'second']) {
      const ctx = context();
      ctx.variables = getVariableValues(bench.schema, operation.variableDefinitions ?? [], variables);
      const answer = await executor({ document, operation, operationName, queryHash: source, request: { variables }, context: ctx } as never);
      expect([time, plain(answer)]).toEqual([time, plain(expected)]);
      expect(ctx.session.statements).toBe(reference.session.statements);
    }
  });

  test('compiling a document with filters takes milliseconds, and leaves the schema as it was', async () => {
    const executor = await compiled();
    const document = parse('query ($w: OpportunityFilter) { opportunities(where: $w) { nodes { id } } }');
    const [operation] = document.definitions as [OperationDefinitionNode];
    const ctx = new Context(bench.app, rep, crypto.randomUUID());
    ctx.variables = { coerced: {} };
    const since = performance.now();
    await executor({ document, operation, operationName: null, queryHash: 'x', request: {}, context: ctx } as never);
    expect(performance.now() - since).toBeLessThan(500);
    expect(
      bench.schema
        .getQueryType()
        ?.getFields()
        .opportunities?.args.map(({ name }) => name),
    ).toEqual(['first', 'after', 'last', 'before', 'where', 'orderBy']);
  });
});
