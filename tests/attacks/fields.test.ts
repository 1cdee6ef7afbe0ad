import { beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import { attacked, expectRefused } from './attack.js';

/** Sensitive fields by every way that leads to them. */
describe('sensitive fields', () => {
  const attack = attacked();
  let home = '';
  beforeAll(async () => {
    home = attack.ids.Address?.['home EMPLOYEE'] as string;
    const others = ['EMPLOYEE', 'HR', 'stranger'].map((label) => uuidOf('per', attack.ids.Person[label] as string));
    await attack.on.bench.sql(`update person set birthday = case when id = any ($1) then date '1990-05-01' end`, [others]);
    await attack.settle();
  });

  const product = () => attack.ids.Product.published as string;

  test.each<[string, () => string]>([
    ['directly', () => `{ product(id: "${product()}") { id cost { amount } } }`],
    ['by the interface Node', () => `{ node(id: "${product()}") { id ... on Product { cost { amount } } } }`],
    ['by the interface, several at once', () => `{ nodes(ids: ["${product()}"]) { ... on Node { id ... on Product { cost { amount } } } } }`],
    ['by a fragment', () => `{ product(id: "${product()}") { ...P } } fragment P on Product { cost { ...M } } fragment M on Money { amount }`],
    ['under another name', () => `{ product(id: "${product()}") { name: cost { amount } } }`],
    ['twice, once skipped', () => `{ product(id: "${product()}") { a: cost @skip(if: true) { amount } b: cost @include(if: true) { amount } } }`],
    ['in a list', () => '{ products { nodes { cost { amount } } edges { node { cost { amount } } } } }'],
  ])('the cost of a product, %s', async (_what, query) => {
    const answer = await attack.ask(attack.as.SALES_REP, query());
    expect(answer.body.errors[0]).toMatchObject({ message: 'You may not see Product.cost.', extensions: { code: 'FORBIDDEN' } });
    expect(answer.text).not.toMatch(/"amount"/);
    await attack.held(answer, attack.as.SALES_REP, { code: 'FORBIDDEN' });
  });

  test('the cost and margin of an order’s lines, through the order', async () => {
    const answer = await attack.ask(
      attack.as.SALES_REP,
      `{ order(id: "${attack.ids.Order.rep}") { lines { nodes { id cost { amount } margin } } } }`,
    );
    expectRefused(answer, 200, 'FORBIDDEN', /OrderLine\.(cost|margin)/);
    expect(answer.text).not.toContain('60');
    await attack.held(answer, attack.as.SALES_REP, { code: 'FORBIDDEN', field: 'order' });
  });

  test.each<[string, () => string]>([
    ['a filter', () => '{ products(where: { cost: { gt: "59" } }) { totalCount } }'],
    ['a filter within or', () => '{ products(where: { or: [{ cost: { lt: "61" } }, { name: { eq: "x" } }] }) { totalCount } }'],
    ['a filter within not', () => '{ products(where: { not: { cost: { isNull: true } } }) { totalCount } }'],
    ['a filter through a variable', () => 'query ($w: ProductFilter) { products(where: $w) { totalCount } }'],
  ])('the cost of a product by %s', async (what, query) => {
    const answer = await attack.ask(attack.as.SALES_REP, query(), what.endsWith('variable') ? { w: { cost: { in: ['60'] } } } : {});
    expectRefused(answer, 200, 'FORBIDDEN', /You may not filter Product by "cost"/);
    await attack.held(answer, attack.as.SALES_REP, { code: 'FORBIDDEN', field: 'products' });
  });

  test('names are hidden from an analyst in filters, orders, sums and relations too', async () => {
    const who = attack.as.ANALYST;
    const [account] = await attack.on.bench.sql<{ name: string }>('select name from account limit 1');
    for (const query of [
      `{ accounts(where: { name: { startsWith: "${account?.name}" } }) { totalCount } }`,
      '{ accounts(orderBy: [{ field: NAME }]) { nodes { id } } }',
      '{ opportunities(where: { account: { name: { startsWith: "A" } } }) { totalCount } }',
      '{ accounts { nodes { id name } } }',
      '{ leads(where: { email: { contains: "@" } }) { totalCount } }',
      '{ leads { nodes { givenName } } }',
      '{ orders { nodes { account { name } } } }',
    ]) {
      const answer = await attack.ask(who, query);
      expect([query, answer.body.errors?.[0]?.extensions.code]).toEqual([query, 'FORBIDDEN']);
      expect(answer.text).not.toContain(account?.name);
      await attack.held(answer, who, { code: 'FORBIDDEN' });
    }
  });

  test.each<[keyof typeof attack.as, string, () => string]>([
    ['SALES_REP', 'birthday', () => `{ person(id: "${attack.ids.Person.EMPLOYEE}") { id birthday } }`],
    ['SALES_REP', 'birthday by a filter', () => '{ people(where: { birthday: { lt: "1995-01-01" } }) { totalCount nodes { id } } }'],
    ['ADMIN', 'birthday', () => `{ person(id: "${attack.ids.Person.EMPLOYEE}") { id birthday } }`],
  ])('%s does not find a colleague’s %s', async (role, _what, query) => {
    const answer = await attack.ask(attack.as[role], query());
    expect(answer.text).not.toContain('1990-05-01');
    expect(answer.body.data?.people?.nodes ?? []).not.toContainEqual({ id: attack.ids.Person.EMPLOYEE });
    if (answer.body.errors) await attack.held(answer, attack.as[role], { code: 'FORBIDDEN' });
    else expect(JSON.stringify(answer.body.data)).toMatch(/"birthday":null|"nodes":\[\]/);
  });

  test('a colleague’s home is not found by its id', async () => {
    const answer = await attack.ask(attack.as.SALES_REP, `{ node(id: "${home}") { id ... on Address { line1 city } } }`);
    expect(answer.body.data).toEqual({ node: null });
    await attack.held(answer, attack.as.SALES_REP, { code: 'NOT_FOUND', field: 'node', ids: [home] });
  });

  test('what an administrator may not see of a colleague the audit of its change does not show them either', async () => {
    const id = attack.ids.Person.EMPLOYEE as string;
    const address = { kind: 'HOME', line1: '7 Secret Lane', city: 'Graz', country: 'AT' };
    const made = await attack.ask(
      attack.as.HR,
      `mutation ($p: PersonUpdateInput!, $a: AddressSetInput!) { personUpdate(input: $p) { userErrors { code } } addressSet(input: $a) { userErrors { code } } }`,
      { p: { id, birthday: '1991-07-07', givenName: 'Renamed' }, a: { personId: id, ...address } },
    );
    expect(made.body.data).toEqual({ personUpdate: { userErrors: [] }, addressSet: { userErrors: [] } });
    const { body, text } = await attack.ask(
      attack.as.ADMIN,
      'query ($r: String!) { auditEntries(where: { requestId: { eq: $r } }) { nodes { recordType action changes } } }',
      { r: made.headers.get('x-request-id') },
    );
    const changesOf = (type: string, done: string) =>
      body.data.auditEntries.nodes.find(({ recordType, action }: { recordType: string; action: string }) => recordType === type && action === done)
        .changes;
    const [changed, moved] = [changesOf('Person', 'UPDATE'), changesOf('Address', 'INSERT')];
    expect(changed).toMatchObject({ birthday: null, given_name: ['Ada', 'Renamed'] });
    expect(moved).toMatchObject({ line1: null, city: null, person_id: null });
    expect(text).not.toMatch(/1991-07-07|Secret Lane|Graz/);
    await attack.settle();
  });

  test('what stands in no policy can not be asked for, and is not hinted at', async () => {
    for (const [query, message] of [
      ['{ users { nodes { password } } }', /^Cannot query field "password" on type "User"\.$/],
      ['{ users { nodes { emai } } }', /^Cannot query field "emai" on type "User"\.$/],
      ['{ apiClients { nodes { key keyHash } } }', /^Cannot query field "key" on type "ApiClient"\.$/],
      ['{ sessions { token } }', /^Cannot query field "sessions" on type "Query"\.$/],
      ['{ products { nodes { cots { amount } } } }', /^Cannot query field "cots" on type "Product"\.$/],
    ] as const) {
      const answer = await attack.ask(attack.as.SALES_REP, query);
      expectRefused(answer, 400, 'GRAPHQL_VALIDATION_FAILED', message);
      await attack.held(answer, attack.as.SALES_REP, { code: 'GRAPHQL_VALIDATION_FAILED' });
    }
  });
});
