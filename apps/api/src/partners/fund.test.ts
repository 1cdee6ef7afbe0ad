import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import type { Partner } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { day, type Funded, funding, usd } from '../testing/funding.js';
import { mailsTo } from '../testing/mailing.js';

describe('funds', () => {
  let bench: TestBench;
  let on: Awaited<ReturnType<typeof funding>>;
  let of: Funded;
  beforeAll(async () => {
    bench = await testBench();
    on = await funding(bench);
    of = await on.funded('10000');
  });
  afterAll(() => bench?.close());

  test('money is asked for, approved, claimed with proof, partly refused and paid, and the balances follow', async () => {
    const request = await on.submitted(of, 3000);
    expect(request.number).toMatch(/^MDF-\d+$/);
    expect(await on.balances(of)).toEqual([10000, 0, 0, 10000]);
    expect(await on.done(on.manager, 'fundRequestApprove', { id: request.id, note: 'Bring flyers' })).toMatchObject({
      status: 'APPROVED',
      approvedAmount: { amount: '3000.00' },
      committed: { amount: '3000.00' },
    });
    expect(await on.balances(of)).toEqual([10000, 3000, 0, 7000]);
    await on.past(request.id);

    const claim = await on.claimed(of, request.id, 3000, [4000, 2000]);
    const [first, second] = claim.documents.nodes;
    expect((await on.run(on.manager, 'fundClaimApprove', { id: claim.id })).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['id'] }]);
    await on.done(on.manager, 'fundDocumentReview', { id: first.id, accepted: true });
    expect((await on.run(on.manager, 'fundDocumentReview', { id: second.id, accepted: false })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    await on.done(on.manager, 'fundDocumentReview', { id: second.id, accepted: false, reason: 'Not in the name of the partner' });
    expect((await on.run(on.manager, 'fundClaimApprove', { id: claim.id, amount: usd(2000.01) })).userErrors).toMatchObject([
      { code: 'LIMIT_EXCEEDED', field: ['amount'] },
    ]);
    expect(await on.done(on.manager, 'fundClaimApprove', { id: claim.id })).toMatchObject({
      approvedAmount: { amount: '2000.00' },
      acceptedCost: { amount: '4000.00' },
      documents: { nodes: [{ status: 'ACCEPTED' }, { status: 'REFUSED', reason: 'Not in the name of the partner' }] },
    });
    expect(await on.done(on.finance, 'fundClaimPay', { id: claim.id, reference: 'SEPA 1' })).toMatchObject({ status: 'PAID', paidOn: day(0) });
    expect(await on.balances(of)).toEqual([8000 + 2000, 0, 2000, 8000]);
    const { data } = await bench.call(
      of.admin,
      'query ($of: ID!) { fundEntries(where: { fund: { id: { eq: $of } } }) { nodes { kind amount { amount } note by { name } } } }',
      {
        of: of.fund.id,
      },
    );
    expect(data.fundEntries.nodes.map(({ kind, amount }: { kind: string; amount: { amount: string } }) => `${kind} ${amount.amount}`).sort()).toEqual(
      ['ALLOCATION 10000.00', 'COMMITMENT 3000.00', 'PAYMENT 2000.00', 'RELEASE 1000.00'],
    );
    await bench.jobs();
    const told = async (address: string) => (await mailsTo(bench, address)).map(({ subject }) => subject.replace(/: Roadshow \(.*/, '')).sort();
    expect(await told(on.employee.person.email as string)).toEqual(['Claim to review', 'Request for funds to decide']);
    expect(await told(of.email)).toEqual(['Your claim is approved', 'Your claim is paid', 'Your request for funds is approved']);
  });

  test('a request keeps to the rules of its programme, and says all that it breaks at once', async () => {
    const { id } = await on.draft(of, 3000, { activity: 'PRINT', startsOn: day(300), endsOn: day(301), plannedCost: usd(5000) });
    const { userErrors } = await on.run(of.admin, 'fundRequestSubmit', { id });
    expect(userErrors.map(({ code, field }) => `${code} ${field[0]}`).sort()).toEqual([
      'INVALID activity',
      'INVALID startsOn',
      'LIMIT_EXCEEDED amount',
    ]);
    const much = await on.draft(of, 20_000);
    expect((await on.run(of.admin, 'fundRequestSubmit', { id: much.id })).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: ['amount'] }]);
    expect((await on.run(of.admin, 'fundRequestUpdate', { id, endsOn: day(1) })).userErrors).toMatchObject([{ code: 'INVALID', field: ['endsOn'] }]);
  });

  test('a programme that asks for certified people is for partners who have them', async () => {
    const learned = await on.funded('1000', await on.programme({ certifiedPeople: 1 }));
    const { id } = await on.draft(learned, 100);
    expect((await on.run(learned.admin, 'fundRequestSubmit', { id })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: 'This programme asks for 1 certified people; you have 0.' },
    ]);
    await bench.sql(`set local session_replication_role = replica; insert into certificate (number, code, person_id, course_id, course_version_id, title, issued_at)
      values ('C-1', 'x', '${uuidOf('per', learned.adminId)}', gen_random_uuid(), gen_random_uuid(), 'Selling', now() - interval '1 day')`);
    expect((await on.run(learned.admin, 'fundRequestSubmit', { id })).record).toMatchObject({ status: 'SUBMITTED' });
  });

  test('what began is approved no more, by whatever way', async () => {
    const { id } = await on.submitted(of, 100);
    await on.past(id, 11);
    expect((await on.run(on.manager, 'fundRequestApprove', { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await expect(
      bench.sql(`update fund_request set status = 'APPROVED', approved_amount = 100, decided_at = now() where id = $1`, [uuidOf('fur', id)]),
    ).rejects.toThrow('fund_request_before_activity_check');
    await bench.run('fund.expire');
    const { data } = await bench.call(of.admin, 'query ($id: ID!) { fundRequest(id: $id) { status decisionNote } }', { id });
    expect(data.fundRequest).toEqual({ status: 'CANCELLED', decisionNote: 'Nobody decided before the activity began.' });
  });

  test('more than is left is neither approved nor claimed, nor corrected away', async () => {
    const poor = await on.funded('1000');
    const [one, two] = [await on.submitted(poor, 600), await on.submitted(poor, 600)];
    await on.done(on.manager, 'fundRequestApprove', { id: one.id });
    expect((await on.run(on.manager, 'fundRequestApprove', { id: two.id })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: 'The fund has 200 USD less than this takes; take less, or have more allocated.' },
    ]);
    expect((await on.run(on.manager, 'fundAdjust', { id: poor.fund.id, amount: usd(-401), note: 'Less' })).userErrors).toHaveLength(1);
    await on.past(one.id);
    const input = await on.claimInput(poor, one.id, 601, [2000]);
    expect((await on.run(poor.admin, 'fundClaimSubmit', input)).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: ['amount'] }]);
    const beyond = await on.claimInput(poor, one.id, 600, [1000]);
    expect((await on.run(poor.admin, 'fundClaimSubmit', beyond)).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: ['amount'] }]);
    expect(await on.balances(poor)).toEqual([1000, 600, 0, 400]);
  });

  test('a budget is not given away twice, and a retry gives once', async () => {
    const programme = await on.programme({ budget: '1000' });
    const partner = await bench.build.partner();
    const give = (amount: number, key: string) =>
      on.run(on.manager, 'fundAllocate', { programmeId: programme.id, partnerId: partner.id, amount: usd(amount), idempotencyKey: key });
    const [first, again] = [await give(600, 'give'), await give(600, 'give')];
    expect(again.record).toEqual(first.record);
    expect((await give(401, 'more')).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: 'The budget of the programme has 1 USD less than this takes.' },
    ]);
    expect((await give(400, 'rest')).record.available).toEqual(usd('1000.00'));
  });

  test('who is given no amount in particular is given the allowance of their tier', async () => {
    const programme = await on.programme();
    const give = (partner: Partner) => on.run(on.manager, 'fundAllocate', { programmeId: programme.id, partnerId: partner.id });
    const tier = await bench.build.tier({ fundAllowance: '2500', currency: 'USD' });
    expect((await give(await bench.build.partner({ programme: tier.programme, tier }))).record.available).toEqual(usd('2500.00'));
    expect((await give(await bench.build.partner())).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['amount'] }]);
  });

  test('a cancelled request gives back what was set aside; one with an open claim waits for it', async () => {
    const rich = await on.funded('5000');
    const request = await on.submitted(rich, 1000);
    await on.done(on.manager, 'fundRequestApprove', { id: request.id, amount: usd(800) });
    await on.done(rich.admin, 'fundRequestCancel', { id: request.id, reason: 'Hall is gone' });
    expect(await on.balances(rich)).toEqual([5000, 0, 0, 5000]);
    const other = await on.approved(rich, 1000);
    await on.claimed(rich, other.id, 500, [1000], { final: false });
    expect((await on.run(rich.admin, 'fundRequestCancel', { id: other.id })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: 'A claim for this request waits to be decided or paid; that comes first.' },
    ]);
  });

  test('what is not claimed in time goes back, and what nobody asked for expires with the programme; twice is once', async () => {
    const late = await on.funded('2000', await on.programme({ claimDays: 5 }));
    const { id } = await on.approved(late, 700);
    await bench.run('fund.expire');
    expect(await on.balances(late)).toEqual([2000, 0, 0, 2000]);
    expect((await on.run(late.admin, 'fundClaimSubmit', await on.claimInput(late, id, 700, [1400]))).userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    await bench.sql('update fund_programme set ends_on = current_date - 1 where id = $1', [uuidOf('fup', late.fund.programme.id)]);
    await bench.run('fund.expire');
    await bench.run('fund.expire');
    expect(await on.balances(late)).toEqual([0, 0, 0, 0]);
  });

  test('leads, deals and revenue that came of an activity are counted, but none of another partner', async () => {
    const request = await on.approved(of, 500);
    const claim = await on.claimed(of, request.id, 500, [1000]);
    await on.done(on.manager, 'fundDocumentReview', { id: claim.documents.nodes[0].id, accepted: true });
    await on.done(on.manager, 'fundClaimApprove', { id: claim.id });
    await on.done(on.finance, 'fundClaimPay', { id: claim.id });
    const won = await bench.build.opportunity({ partner: of.partner, stage: await bench.build.stage('Won'), amount: '4000', closedAt: new Date() });
    await bench.build.lead({ partner: of.partner, campaign: request.number, opportunity: won });
    await bench.build.lead({ campaign: request.number });
    await bench.build.lead({ partner: await bench.build.partner(), campaign: request.number });
    for (const who of [of.admin, on.finance]) {
      const { data } = await bench.call(
        who,
        'query ($id: ID!) { fundRequest(id: $id) { return { leads opportunities won revenue { amount } perPaid } } }',
        {
          id: request.id,
        },
      );
      expect(data.fundRequest.return).toEqual({ leads: 2, opportunities: 1, won: 1, revenue: { amount: '4000.00' }, perPaid: '8.00' });
    }
  });

  test('a partner sees its own funds and nothing of others, nor the budget that they share', async () => {
    const rival = await on.funded('777', await on.programme());
    const { data, statements } = await bench.call(
      rival.admin,
      '{ funds { totalCount nodes { available { amount } programme { name } requests { nodes { id claims { nodes { id documents { nodes { id } } } } } } } } fundRequests { totalCount } fundClaims { totalCount } fundProgrammes { totalCount } }',
    );
    expect(data).toMatchObject({
      funds: { totalCount: 1, nodes: [{ available: { amount: '777.00' }, programme: { name: 'Marketing' } }] },
      fundRequests: { totalCount: 0 },
      fundClaims: { totalCount: 0 },
      fundProgrammes: { totalCount: 1 },
    });
    expect(statements).toBe(5);
    const { errors } = await bench.call(rival.admin, '{ fundProgrammes { nodes { budget { amount } } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const foreign = await on.run(rival.admin, 'fundRequestCreate', {
      fundId: of.fund.id,
      activity: 'EVENT',
      name: 'x',
      startsOn: day(1),
      endsOn: day(1),
      plannedCost: usd(1),
      amount: usd(1),
    });
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['fundId'] }]);
  });

  test.each([
    'fundProgrammeCreate',
    'fundAllocate',
    'fundRequestApprove',
    'fundRequestReject',
    'fundClaimApprove',
    'fundDocumentReview',
    'fundClaimPay',
  ])('%s is refused to who asks, and to nobody in particular', async (field) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const input: Record<string, object> = {
      fundProgrammeCreate: { name: 'x', startsOn: day(0), endsOn: day(1), budget: usd(1), reimbursement: '1' },
      fundAllocate: { programmeId: of.fund.programme.id, partnerId: of.partner.id },
      fundDocumentReview: { id: 'fud_01jc0000000000000000000000', accepted: true },
    };
    const given = input[field] ?? { id: 'fuc_01jc0000000000000000000000', ...(field.endsWith('Reject') ? { reason: 'x' } : {}) };
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
    const { principal: seller } = await bench.build.asPartner('SELLER', of.partner);
    for (const who of [of.admin, seller]) expect((await bench.call(who, document, { input: given })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, document, { input: given })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
