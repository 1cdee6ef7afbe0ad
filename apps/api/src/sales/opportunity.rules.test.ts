import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { Pipeline } from './pipeline.entity.js';
import { Stage } from './stage.entity.js';

const FIELDS = `opportunity { id version amount { amount currency } owner { id } partner { id } partnerInvolvement partnerSeller { id } forecastCategory closeDate stage { name } pipeline { name } nextStep contacts { totalCount nodes { role contact { id } } } lines { totalCount } } userErrors { code field message }`;
const CREATE = `mutation ($input: OpportunityCreateInput!) { answer: opportunityCreate(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: OpportunityUpdateInput!) { answer: opportunityUpdate(input: $input) { ${FIELDS} } }`;
const MOVE = `mutation ($input: OpportunityMoveInput!) { answer: opportunityMove(input: $input) { ${FIELDS} } }`;
const CLOSE = `mutation ($input: OpportunityCloseInput!) { answer: opportunityClose(input: $input) { ${FIELDS} } }`;
const REOPEN = `mutation ($input: OpportunityReopenInput!) { answer: opportunityReopen(input: $input) { ${FIELDS} } }`;
const usd = (amount: string) => ({ amount, currency: 'USD' });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('rules of opportunities', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  async function rep() {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const answer = async (document: string, input: object) => {
      const { data, errors } = await bench.call(principal, document, { input });
      return data?.answer ?? { refused: errors?.[0]?.extensions.code };
    };
    return { employee, principal, answer };
  }

  test('an amount is typed in any currency while there are no lines, and is their sum while there are', async () => {
    const { answer } = await rep();
    const product = await bench.build.product({ listPrice: '25' });
    const lines = [{ productId: product.id, quantity: 2 }];
    const { opportunity } = await answer(CREATE, { name: 'Euro', amount: { amount: '10', currency: 'EUR' } });
    expect(opportunity.amount).toEqual({ amount: '10.00', currency: 'EUR' });
    expect((await answer(CREATE, { name: 'Both', amount: usd('10'), lines })).userErrors).toMatchObject([{ code: 'INVALID', field: ['amount'] }]);
    const made = (await answer(CREATE, { name: 'Lines', lines })).opportunity;
    expect(made.amount).toEqual(usd('50.00'));
    expect((await answer(UPDATE, { id: made.id, amount: usd('1') })).userErrors).toMatchObject([{ code: 'INVALID', field: ['amount'] }]);
    const typed = await answer(UPDATE, { id: made.id, lines: [], amount: usd('1') });
    expect(typed).toMatchObject({ userErrors: [], opportunity: { amount: usd('1.00'), lines: { totalCount: 0 } } });
  });

  test('a deal takes the currency of its account for lines at list price', async () => {
    const { answer } = await rep();
    const account = await bench.build.account({ currency: 'EUR' });
    const product = await bench.build.product({ listPrice: '8', currency: 'EUR' });
    const { opportunity } = await answer(CREATE, { name: 'Euro', accountId: account.id, lines: [{ productId: product.id, quantity: 1 }] });
    expect(opportunity.amount).toEqual({ amount: '8.00', currency: 'EUR' });
  });

  test('a rep gives a deal to nobody else, a manager within the team only, and to nobody who has left', async () => {
    const manager = await bench.build.asEmployee(['SALES_MANAGER']);
    const { employee, answer } = await rep();
    const below = await bench.build.employee({ manager: manager.employee });
    const gone = await bench.build.employee({ manager: manager.employee, leftOn: '2020-01-01' });
    const mine = await bench.build.opportunity({ owner: employee });
    expect(await answer(UPDATE, { id: mine.id, ownerId: below.id })).toEqual({ refused: 'FORBIDDEN' });
    expect(await answer(CREATE, { name: 'Gift', ownerId: below.id })).toEqual({ refused: 'FORBIDDEN' });
    const deal = await bench.build.opportunity({ owner: manager.employee });
    const given = await bench.call(manager.principal, UPDATE, { input: { id: deal.id, ownerId: below.id } });
    expect(given.data.answer).toMatchObject({ userErrors: [], opportunity: { owner: { id: below.id } } });
    const out = await bench.call(manager.principal, UPDATE, { input: { id: deal.id, ownerId: employee.id } });
    expect(out.errors?.[0]).toMatchObject({ message: expect.stringContaining('only to those'), extensions: { code: 'FORBIDDEN' } });
    const left = await bench.call(manager.principal, UPDATE, { input: { id: deal.id, ownerId: gone.id } });
    expect(left.data.answer.userErrors).toMatchObject([{ code: 'INVALID', field: ['ownerId'] }]);
  });

  test('a partner on a deal did something for it, and nothing was done by nobody', async () => {
    const { answer } = await rep();
    const seller = await bench.build.asPartner('SELLER');
    const stranger = await bench.build.asPartner('SELLER');
    const partnerId = seller.partner.id;
    expect((await answer(CREATE, { name: 'P', partnerId })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['partnerInvolvement'] }]);
    expect((await answer(CREATE, { name: 'P', partnerInvolvement: 'SOURCED' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['partnerId'] },
    ]);
    const input = { name: 'P', partnerId, partnerInvolvement: 'SOURCED' };
    // A rep sees people, and still can't put one on a deal who doesn't sell for the partner.
    expect((await answer(CREATE, { ...input, partnerSellerId: stranger.person.id })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['partnerSellerId'] },
    ]);
    const { opportunity } = await answer(CREATE, { ...input, partnerSellerId: seller.person.id });
    expect(opportunity).toMatchObject({ partner: { id: partnerId }, partnerSeller: { id: seller.person.id } });
    const off = await answer(UPDATE, { id: opportunity.id, partnerId: null });
    expect(off).toMatchObject({ userErrors: [], opportunity: { partner: null, partnerInvolvement: null, partnerSeller: null } });
  });

  test('a partner’s seller changes the next step of their deal and nothing that the vendor co-owns', async () => {
    const { partner, person, principal } = await bench.build.asPartner('SELLER');
    const product = await bench.build.product();
    const deal = await bench.build.opportunity({ partner, partnerInvolvement: 'SOURCED', partnerSeller: person });
    const step = await bench.call(principal, UPDATE, { input: { id: deal.id, nextStep: 'Call' } });
    expect(step.data.answer).toMatchObject({ userErrors: [], opportunity: { nextStep: 'Call' } });
    for (const input of [{ amount: usd('1') }, { closeDate: inDays(5) }, { lines: [{ productId: product.id, quantity: 1 }] }, { contacts: [] }]) {
      const { errors } = await bench.call(principal, UPDATE, { input: { id: deal.id, ...input } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const close = await bench.call(principal, CLOSE, { input: { id: deal.id, won: true } });
    expect(close.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('an open deal closes some day to come', async () => {
    const { answer } = await rep();
    for (const closeDate of [inDays(-3), inDays(366 * 11)])
      expect((await answer(CREATE, { name: 'When', closeDate })).userErrors).toMatchObject([{ code: 'INVALID', field: ['closeDate'] }]);
    const { opportunity } = await answer(CREATE, { name: 'When', closeDate: inDays(30) });
    expect(opportunity.closeDate).toBe(inDays(30));
  });

  test('the owner alone says how an open deal counts, until its next stage', async () => {
    const manager = await bench.build.asEmployee(['SALES_MANAGER']);
    const { principal } = await bench.build.asEmployee(['SALES_REP'], { manager: manager.employee });
    const call = async (who: typeof principal, document: string, input: object) => (await bench.call(who, document, { input })).data.answer;
    const { id } = (await call(principal, CREATE, { name: 'Sure' })).opportunity;
    expect((await call(principal, UPDATE, { id, forecastCategory: 'COMMIT' })).opportunity.forecastCategory).toBe('COMMIT');
    expect((await call(principal, UPDATE, { id, forecastCategory: 'CLOSED' })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['forecastCategory'] },
    ]);
    expect((await call(manager.principal, UPDATE, { id, forecastCategory: 'PIPELINE' })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const moved = await call(principal, MOVE, { id, stageId: (await bench.build.stage('Propose')).id });
    expect(moved.opportunity.forecastCategory).toBe('BEST_CASE');
  });

  test('a deal moves to another pipeline, never into what is out of use or closed', async () => {
    const { employee, answer } = await rep();
    const { id } = await bench.build.opportunity({ owner: employee });
    const other = await bench.build.save(Pipeline, { name: 'Renewals' });
    const stage = (name: string, more: Partial<Stage> = {}, pipeline = other) =>
      bench.build.save(Stage, { pipeline, name, position: 1, probability: '0.5', forecastCategory: 'PIPELINE', ...more });
    expect(await answer(MOVE, { id, stageId: (await stage('Due')).id })).toMatchObject({
      userErrors: [],
      opportunity: { pipeline: { name: 'Renewals' }, stage: { name: 'Due' } },
    });
    const old = await bench.build.save(Pipeline, { name: 'Old', archived: true });
    for (const [to, field] of [
      [await stage('Gone', { archived: true }), 'stageId'],
      [await stage('Was', {}, old), 'pipelineId'],
      [await bench.build.stage('Won'), 'stageId'],
    ] as const)
      expect((await answer(MOVE, { id, stageId: to.id })).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: [field] }]);
  });

  test('a stage asks for its fields when a deal enters it and as long as it stays', async () => {
    const { employee, answer } = await rep();
    const pipeline = await bench.build.save(Pipeline, { name: 'Strict' });
    const open = { pipeline, probability: '0.5', forecastCategory: 'PIPELINE' };
    const first = await bench.build.save(Stage, { ...open, name: 'Start', position: 1 });
    const strict = await bench.build.save(Stage, { ...open, name: 'Strict', position: 2, requiredFields: ['account', 'nextStep'] });
    const { id } = await bench.build.opportunity({ owner: employee, stage: first, pipeline, account: null });
    expect((await answer(MOVE, { id, stageId: strict.id })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['accountId'] },
      { code: 'REQUIRED', field: ['nextStep'] },
    ]);
    await answer(UPDATE, { id, nextStep: 'Call', accountId: (await bench.build.account()).id });
    expect((await answer(MOVE, { id, stageId: strict.id })).userErrors).toEqual([]);
    expect((await answer(UPDATE, { id, nextStep: null })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['nextStep'] }]);
  });

  test('a contact takes part once, with a role', async () => {
    const { answer } = await rep();
    const account = await bench.build.account();
    const [one, two] = [await bench.build.contact({ account }), await bench.build.contact({ account })];
    const { opportunity } = await answer(CREATE, { name: 'Talks', accountId: account.id, contacts: [{ contactId: one.id, role: 'DECISION_MAKER' }] });
    expect(opportunity.contacts.nodes).toEqual([{ role: 'DECISION_MAKER', contact: { id: one.id } }]);
    const both = [
      { contactId: two.id, role: 'USER' },
      { contactId: one.id, role: null },
    ];
    expect((await answer(UPDATE, { id: opportunity.id, contacts: both })).opportunity.contacts.totalCount).toBe(2);
    expect((await answer(UPDATE, { id: opportunity.id, contacts: [both[0], both[0]] })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['contacts', '1', 'contactId'] },
    ]);
  });

  test('winning makes a prospect a customer, whoever owns the account; what is closed stays until it is reopened', async () => {
    const { employee, answer, principal } = await rep();
    const account = await bench.build.account({ owner: await bench.build.employee() });
    const { id } = await bench.build.opportunity({ owner: employee, account, stage: await bench.build.stage('Propose') });
    expect((await answer(CLOSE, { id, won: true, lossReason: 'None' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['lossReason'] }]);
    expect((await answer(CLOSE, { id, won: true })).opportunity.stage.name).toBe('Won');
    const { data } = await bench.call(principal, 'query ($id: ID!) { account(id: $id) { lifecycle } }', { id: account.id });
    expect(data.account.lifecycle).toBe('CUSTOMER');
    for (const input of [{ amount: usd('1') }, { closeDate: inDays(9) }, { forecastCategory: 'COMMIT' }, { lines: [] }])
      expect((await answer(UPDATE, { id, ...input })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await answer(MOVE, { id, stageId: (await bench.build.stage('Qualify')).id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await answer(REOPEN, { id })).opportunity.stage.name).toBe('Propose');
    expect((await answer(REOPEN, { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('a deal rots when it stays in its stage longer than the stage allows', async () => {
    const { employee, principal } = await rep();
    await bench.build.opportunity({ owner: employee, name: 'Old', stageEnteredAt: new Date(Date.now() - 31 * 86_400_000) });
    await bench.build.opportunity({ owner: employee, name: 'New', stageEnteredAt: new Date(Date.now() - 29 * 86_400_000) });
    const { data, statements } = await bench.call(principal, '{ opportunities(orderBy: [{ field: NAME }]) { nodes { name rotting } } }');
    expect(data.opportunities.nodes).toEqual([
      { name: 'New', rotting: false },
      { name: 'Old', rotting: true },
    ]);
    expect(statements).toBe(1);
  });

  test.each([
    ['opportunityCreate', CREATE, { name: 'X' }],
    ['opportunityUpdate', UPDATE, {}],
    ['opportunityMove', MOVE, { stageId: 'stg_01h455vb4pex5vsknk084sn02q' }],
    ['opportunityClose', CLOSE, { won: true }],
    ['opportunityReopen', REOPEN, {}],
  ])('%s is refused to who has no right, to strangers, and on a foreign deal', async (_, document, more) => {
    const { id } = await bench.build.opportunity();
    const input = document === CREATE ? more : { id, ...more };
    for (const [principal, code] of [
      [(await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, 'FORBIDDEN'],
      [(await bench.build.asCustomer('ADMIN')).principal, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const)
      expect((await bench.call(principal, document, { input })).errors?.[0]?.extensions.code).toBe(code);
    if (document !== CREATE) expect((await (await rep()).answer(document, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  });
});
