import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import type { Opportunity } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';

const FIELDS = 'dealChangeRequest { id status message opportunity { amount { amount } closeDate stage { name } } } userErrors { code field message }';

describe('changes that a partner asks for', () => {
  let bench: TestBench;
  let rep: { employee: { id: string }; principal: Principal };
  let seller: Awaited<ReturnType<TestBench['build']['asPartner']>>;
  beforeAll(async () => {
    bench = await testBench();
    rep = await bench.build.asEmployee(['SALES_REP']);
    seller = await bench.build.asPartner('SELLER');
  });
  afterAll(() => bench.close());

  const deal = (): Promise<Opportunity> =>
    bench.build.opportunity({ owner: rep.employee as never, partner: seller.partner, partnerSeller: seller.person, partnerInvolvement: 'SOURCED' });

  async function run(who: Principal | null, action: 'Create' | 'Withdraw' | 'Decide', input: object) {
    const name = `dealChangeRequest${action}`;
    const { data, errors } = await bench.call(who, `mutation ($input: D${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`, { input });
    const { dealChangeRequest: record, userErrors = [] } = data?.[name] ?? {};
    return {
      record,
      codes: [...(errors ?? []).map(({ extensions }) => extensions.code), ...userErrors.map((error: { code: string }) => error.code)],
    };
  }

  test('the owner accepts, and the deal has the amount, the day and the stage that were asked for', async () => {
    const { id } = await deal();
    const propose = await bench.build.stage('Propose');
    const { record } = await run(seller.principal, 'Create', {
      opportunityId: id,
      amount: { amount: '2500', currency: 'USD' },
      closeDate: '2027-03-01',
      stageId: propose.id,
      reason: 'They take more',
    });
    expect(record).toMatchObject({ status: 'PENDING', opportunity: { amount: { amount: '1000.00' }, stage: { name: 'Qualify' } } });
    const accepted = await run(rep.principal, 'Decide', { id: record.id, accept: true });
    expect(accepted.record).toMatchObject({
      status: 'ACCEPTED',
      opportunity: { amount: { amount: '2500.00' }, closeDate: '2027-03-01', stage: { name: 'Propose' } },
    });
    expect((await run(rep.principal, 'Decide', { id: record.id, accept: true })).codes).toEqual(['WRONG_STATE']);
  });

  test('declined or withdrawn, the deal stays; one request waits at a time', async () => {
    const { id } = await deal();
    const ask = () => run(seller.principal, 'Create', { opportunityId: id, closeDate: '2027-03-01', reason: 'Later' });
    const first = await ask();
    expect((await ask()).codes).toEqual(['WRONG_STATE']);
    expect((await run(seller.principal, 'Withdraw', { id: first.record.id })).record).toMatchObject({ status: 'WITHDRAWN' });
    const second = await ask();
    expect((await run(rep.principal, 'Decide', { id: second.record.id, accept: false })).codes).toEqual(['REQUIRED']);
    const declined = await run(rep.principal, 'Decide', { id: second.record.id, accept: false, message: 'The quarter ends' });
    expect(declined.record).toMatchObject({ status: 'DECLINED', message: 'The quarter ends', opportunity: { closeDate: '2026-12-31' } });
    await bench.jobs();
  });

  test('what the rules of the deal refuse leaves the request to be answered', async () => {
    const { id } = await deal();
    const won = await bench.build.stage('Won');
    const { record } = await run(seller.principal, 'Create', { opportunityId: id, stageId: won.id, reason: 'We have won' });
    expect((await run(rep.principal, 'Decide', { id: record.id, accept: true })).codes).toEqual(['WRONG_STATE']);
    const { data } = await bench.call(seller.principal, '{ dealChangeRequests(where: { status: { eq: PENDING } }) { nodes { id } } }');
    expect(data.dealChangeRequests.nodes).toEqual([{ id: record.id }]);
  });

  test('a partner asks for its own deals alone, about something, and decides on nothing', async () => {
    const { id } = await deal();
    const stranger = await bench.build.asPartner('ADMIN');
    const input = { opportunityId: id, closeDate: '2027-03-01', reason: 'x' };
    expect((await run(stranger.principal, 'Create', input)).codes).toEqual(['NOT_FOUND']);
    expect((await run(seller.principal, 'Create', { opportunityId: id, reason: 'x' })).codes).toEqual(['REQUIRED']);
    expect((await run(rep.principal, 'Create', input)).codes).toEqual(['FORBIDDEN']);
    expect((await run(null, 'Create', input)).codes).toEqual(['UNAUTHENTICATED']);
    const { record } = await run(seller.principal, 'Create', input);
    for (const who of [seller.principal, stranger.principal])
      expect((await run(who, 'Decide', { id: record.id, accept: true })).codes).toEqual(['FORBIDDEN']);
    expect((await run(stranger.principal, 'Withdraw', { id: record.id })).codes).toEqual(['NOT_FOUND']);
    const other = await bench.build.asEmployee(['SALES_REP']);
    expect((await run(other.principal, 'Decide', { id: record.id, accept: true })).codes).toEqual(['NOT_FOUND']);
  });
});
