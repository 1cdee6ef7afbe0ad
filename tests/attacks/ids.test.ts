import { describe, expect, test } from '@jest/globals';
import { newId, uuidOf } from '../../apps/api/src/core/ids.js';
import { attacked, expectRefused } from './attack.js';

describe('ids of the wrong type, mixed ids, and the same record by another way', () => {
  const attack = attacked();
  const rep = () => attack.as.SALES_REP;

  test('the id of another kind of record finds nothing', async () => {
    const account = attack.ids.Account.rep as string;
    const answer = await attack.ask(rep(), 'query ($id: ID!) { opportunity(id: $id) { id } user(id: $id) { id } }', { id: account });
    expect(answer.body.data).toEqual({ opportunity: null, user: null });
    await attack.held(answer, rep(), { code: 'NOT_FOUND', field: 'opportunity', ids: [account] });
  });

  test('a uuid dressed as another kind of record finds nothing, though a record of that uuid is there', async () => {
    const uuid = uuidOf('acc', attack.ids.Account.rep as string) as string;
    const dressed = (attack.ids.Account.rep as string).replace('acc_', 'opp_');
    expect(uuid).toMatch(/^[0-9a-f-]{36}$/);
    const answer = await attack.ask(rep(), 'query ($id: ID!) { node(id: $id) { id __typename } opportunity(id: $id) { id } }', { id: dressed });
    expect(answer.body.data).toEqual({ node: null, opportunity: null });
    await attack.held(answer, rep(), { code: 'NOT_FOUND', field: 'node', ids: [dressed] });
  });

  test.each([
    ['a plain uuid', crypto.randomUUID()],
    ['a number', 17],
    ['a list', ['opp_1']],
    ['an object', { eq: 'x' }],
    ['a TypeID with an unknown letter', 'opp_01h455vb4pex5vsknk084sn0iL'],
    ['a TypeID that overflows', 'opp_8zzzzzzzzzzzzzzzzzzzzzzzzz'],
    ['SQL', "opp_' or true --"],
    ['__proto__', '__proto__'],
  ])('%s is no id', async (_what, id) => {
    const answer = await attack.ask(rep(), 'query ($id: ID!) { opportunity(id: $id) { id } }', { id });
    expectRefused(answer, 400, 'BAD_USER_INPUT');
    await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
  });

  test('a prefix that nobody has finds nothing', async () => {
    const id = newId('zzz');
    const answer = await attack.ask(rep(), 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id });
    expect(answer.body.data).toEqual({ node: null, nodes: [null] });
    await attack.held(answer, rep(), { code: 'NOT_FOUND', ids: [id] });
  });

  test('an input takes no id of another kind', async () => {
    const answer = await attack.ask(rep(), 'mutation ($i: OpportunityUpdateInput!) { opportunityUpdate(input: $i) { userErrors { code field } } }', {
      i: { id: attack.ids.Opportunity.rep, ownerId: attack.ids.Account.rep },
    });
    expect(answer.body.data.opportunityUpdate.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['ownerId'] }]);
    await attack.held(answer, rep(), { code: 'NOT_FOUND', ids: [attack.ids.Account.rep as string] });
  });

  test('aliases that mix own and foreign ids: each is answered by itself', async () => {
    const { rep: mine, foreign, team, seller } = attack.ids.Opportunity as Record<string, string>;
    const answer = await attack.ask(
      rep(),
      `{ a: opportunity(id: "${mine}") { id } b: opportunity(id: "${foreign}") { id } c: opportunity(id: "${mine}") { id } d: node(id: "${team}") { id }
         e: nodes(ids: ["${mine}", "${seller}", "${mine}"]) { id } }`,
    );
    expect(answer.body.data).toEqual({ a: { id: mine }, b: null, c: { id: mine }, d: null, e: [{ id: mine }, null, { id: mine }] });
    await attack.held(answer, rep(), { code: 'NOT_FOUND', field: 'opportunity', ids: [foreign as string] });
    await attack.held(answer, rep(), { code: 'NOT_FOUND', field: 'nodes', ids: [seller as string] });
  });

  test('aliases that mix own and foreign ids in a mutation: one’s own is changed, the foreign record is not', async () => {
    const { rep: mine, foreign } = attack.ids.Opportunity as Record<string, string>;
    const step = (id: string | undefined) =>
      `opportunityUpdate(input: { id: "${id}", nextStep: "Mixed" }) { opportunity { id } userErrors { code } }`;
    const answer = await attack.ask(rep(), `mutation { a: ${step(mine)} b: ${step(foreign)} c: ${step(mine)} }`);
    expect(answer.body.data.b).toEqual({ opportunity: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await attack.on.bench.sql('select id from opportunity where next_step = $1', ['Mixed'])).toEqual([{ id: uuidOf('opp', mine as string) }]);
    await attack.settle();
    await attack.held(answer, rep(), { code: 'NOT_FOUND', field: 'opportunityUpdate', ids: [foreign as string] });
  });

  test('a wide path first and the same record by its id after: what the first did not show the second does not know', async () => {
    const { foreign } = attack.ids.Opportunity as Record<string, string>;
    const answer = await attack.ask(
      rep(),
      `{ accounts(first: 100) { nodes { id opportunities(first: 100) { nodes { id } } owner { id } } }
         account(id: "${attack.ids.Account.foreign}") { id opportunities { totalCount nodes { id } } orders { nodes { id } } }
         opportunity(id: "${foreign}") { id } node(id: "${foreign}") { id } }`,
    );
    expect(answer.body.data).toMatchObject({
      account: { opportunities: { totalCount: 0, nodes: [] }, orders: { nodes: [] } },
      opportunity: null,
      node: null,
    });
    expect(answer.text).not.toContain(foreign);
    await attack.held(answer, rep(), { code: 'NOT_FOUND', field: 'opportunity', ids: [foreign as string] });
  });

  test('a mutation’s answer shows no more than a query would, also of records that the unit of work has loaded', async () => {
    const { rep: mine, foreign } = attack.ids.Opportunity as Record<string, string>;
    const answer = await attack.ask(
      rep(),
      `mutation { opportunityUpdate(input: { id: "${mine}", accountId: "${attack.ids.Account.foreign}" }) { opportunity { id account { id opportunities { nodes { id } } } } userErrors { code } } }`,
    );
    expect(answer.text).not.toContain(foreign);
    expect(answer.body.data.opportunityUpdate.opportunity?.account.opportunities.nodes ?? []).not.toContainEqual({ id: foreign });
    await attack.settle();
  });

  describe('aggregates over invisible rows', () => {
    test.each(['SALES_REP', 'SALES_MANAGER', 'PARTNER_SELLER', 'PARTNER_ADMIN', 'CUSTOMER_ADMIN'] as const)(
      '%s counts and sums what they see',
      async (role) => {
        const who = attack.as[role];
        const answer = await attack.ask(
          who,
          '{ opportunities(first: 100) { totalCount nodes { id } } opportunityTotals { nodes { count } } byAccount: opportunityTotals(groupBy: [ACCOUNT]) { totalCount nodes { count accountId } } orders(first: 100) { totalCount nodes { id account { id } } } orderTotals { nodes { count } } }',
        );
        const { opportunities, opportunityTotals, byAccount, orders, orderTotals } = answer.body.data;
        for (const list of [opportunities, orders]) if (list) expect(list.totalCount).toBe(list.nodes.length);
        if (opportunityTotals) {
          expect(opportunityTotals.nodes[0]?.count ?? 0).toBe(opportunities.nodes.length);
          expect(byAccount.nodes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(opportunities.nodes.length);
        }
        if (orderTotals) expect(orderTotals.nodes[0]?.count ?? 0).toBe(orders.nodes.length);
      },
    );

    test('the forecast of somebody else', async () => {
      const answer = await attack.ask(
        rep(),
        `{ forecast(employeeId: "${attack.ids.Employee.stranger}", period: { quarter: "2026-Q4" }) { total { won { amount } } } }`,
      );
      expectRefused(answer, 200, 'FORBIDDEN');
      await attack.held(answer, rep(), { code: 'FORBIDDEN', field: 'forecast', ids: [attack.ids.Employee.stranger as string] });
    });
  });
});
