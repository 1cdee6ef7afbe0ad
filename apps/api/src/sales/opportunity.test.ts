import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';

const CREATE = `mutation ($input: OpportunityCreateInput!) { opportunityCreate(input: $input) { opportunity { id name amount { amount currency } stage { name } forecastCategory owner { id } version stageChanges { nodes { from { name } to { name } } } } userErrors { code field message } } }`;
const CLOSE = `mutation ($input: OpportunityCloseInput!) { opportunityClose(input: $input) { opportunity { stage { name } forecastCategory closedAt lossReason stageChanges { totalCount nodes { from { name } to { name } days } } } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { opportunity { id name nextStep version amount { amount } } userErrors { code field } } }`;

describe('opportunities', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  test('a new opportunity starts in the first stage, belongs to its maker and keeps its first step', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ owner: employee });
    const { data, errors } = await bench.call(principal, CREATE, {
      input: { name: 'Fleet', accountId: account.id, amount: { amount: '1200.50', currency: 'USD' } },
    });
    expect(errors).toBeUndefined();
    expect(data.opportunityCreate).toEqual({
      userErrors: [],
      opportunity: {
        id: expect.stringMatching(/^opp_/),
        name: 'Fleet',
        amount: { amount: '1200.50', currency: 'USD' },
        stage: { name: 'Qualify' },
        forecastCategory: 'PIPELINE',
        owner: { id: employee.id },
        version: 1,
        stageChanges: { nodes: [{ from: null, to: { name: 'Qualify' } }] },
      },
    });
  });

  test('the amount is the sum of the lines, at the list price unless said', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const product = await bench.build.product({ listPrice: '19.99' });
    const { data, errors } = await bench.call(principal, CREATE, {
      input: {
        name: 'Lines',
        lines: [
          { productId: product.id, quantity: 3 },
          { productId: product.id, quantity: 1, unitPrice: { amount: '10', currency: 'USD' }, discount: '0.25' },
        ],
      },
    });
    expect(errors).toBeUndefined();
    expect(data.opportunityCreate.userErrors).toEqual([]);
    expect(data.opportunityCreate.opportunity.amount).toEqual({ amount: '67.47', currency: 'USD' });
  });

  test('losing takes a reason and is kept in the history', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id } = await bench.build.opportunity({ owner: employee });
    const refused = await bench.call(principal, CLOSE, { input: { id, won: false } });
    expect(refused.data.opportunityClose).toMatchObject({ opportunity: null, userErrors: [{ code: 'REQUIRED', field: ['lossReason'] }] });
    const { data } = await bench.call(principal, CLOSE, { input: { id, won: false, lossReason: 'Price' } });
    expect(data.opportunityClose.opportunity).toMatchObject({
      stage: { name: 'Lost' },
      forecastCategory: 'OMITTED',
      lossReason: 'Price',
      stageChanges: { totalCount: 1 },
    });
    const again = await bench.call(principal, CLOSE, { input: { id, won: true } });
    expect(again.data.opportunityClose.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('a rep sees and changes their own deals only, and a foreign one looks like a missing one', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const foreign = await bench.build.opportunity();
    const { data } = await bench.call(
      principal,
      `query ($id: ID!) { opportunity(id: $id) { id } node(id: $id) { id } opportunities { totalCount nodes { id } } }`,
      { id: foreign.id },
    );
    expect(data).toEqual({ opportunity: null, node: null, opportunities: { totalCount: 0, nodes: [] } });
    const change = await bench.call(principal, UPDATE, { input: { id: foreign.id, nextStep: 'Steal it' } });
    expect(change.data.opportunityUpdate.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  });

  test('a manager sees the deals of everyone below them', async () => {
    const manager = await bench.build.asEmployee(['SALES_MANAGER']);
    const lead = await bench.build.employee({ manager: manager.employee });
    const rep = await bench.build.employee({ manager: lead });
    const mine = await bench.build.opportunity({ owner: rep });
    await bench.build.opportunity();
    const { data, statements } = await bench.call(
      manager.principal,
      '{ opportunities { nodes { id owner { name manager { id } } viewerCan { update close } } } }',
    );
    expect(data.opportunities.nodes).toEqual([
      { id: mine.id, owner: { name: expect.any(String), manager: { id: lead.id } }, viewerCan: { update: true, close: true } },
    ]);
    expect(statements).toBe(1);
  });

  test('a change on a stale version is a conflict and writes nothing', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id } = await bench.build.opportunity({ owner: employee });
    const first = await bench.call(principal, UPDATE, { input: { id, expectedVersion: 1, nextStep: 'Call' } });
    expect(first.data.opportunityUpdate).toMatchObject({ opportunity: { version: 2 }, userErrors: [] });
    const second = await bench.call(principal, UPDATE, { input: { id, expectedVersion: 1, nextStep: 'Write' } });
    expect(second.data.opportunityUpdate.userErrors).toEqual([{ code: 'CONFLICT', field: ['expectedVersion'] }]);
  });

  test('a retry with the same key makes one opportunity', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const input = { name: 'Once', idempotencyKey: 'once' };
    const [one, two] = [await bench.call(principal, CREATE, { input }), await bench.call(principal, CREATE, { input })];
    expect(two.data.opportunityCreate.opportunity.id).toBe(one.data.opportunityCreate.opportunity.id);
    const other = await bench.call(principal, CREATE, { input: { ...input, name: 'Twice' } });
    expect(other.data.opportunityCreate.userErrors).toMatchObject([{ code: 'KEY_REUSED' }]);
  });

  test.each([
    ['CUSTOMER', null],
    ['anonymous', 'UNAUTHENTICATED'],
  ])('%s is refused', async (who, code) => {
    const principal = who === 'CUSTOMER' ? (await bench.build.asCustomer('ADMIN')).principal : null;
    const { data, errors } = await bench.call(principal, '{ opportunities { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe(code ?? 'FORBIDDEN');
    expect(data).toEqual({ opportunities: null });
  });
});
