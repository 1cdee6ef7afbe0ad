import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import type { Partner } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { earning, type Sold } from '../testing/earning.js';
import { usd } from '../testing/returning.js';

const STATEMENTS = `{ earningsStatements(first: 100, orderBy: [{ field: ENDS_ON }]) { totalCount nodes { id number status startsOn endsOn reviewUntil partner { id }
  openingBalance { amount } credits { amount } clawbacks { amount } adjustments { amount } payouts { amount } closingBalance { amount } payable { amount } balance { amount }
  viewerCan { pay } lines(first: 100) { nodes { entry { id kind amount { amount } explanation } } } } } }`;
const errorsOf = (answer: { data: Record<string, { userErrors: { code: string }[] }>; errors?: unknown }, field: string) =>
  answer.data?.[field]?.userErrors.map(({ code }) => code) ?? answer.errors;
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

describe('statements, disputes and payouts', () => {
  let bench: TestBench;
  let earn: Awaited<ReturnType<typeof earning>>;
  let channel: Principal;
  let accountant: Principal;
  beforeAll(async () => {
    bench = await testBench();
    earn = await earning(bench);
    channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
    accountant = (await bench.build.asEmployee(['FINANCE'])).principal;
  });
  afterAll(() => bench.close());

  const run = async (who: Principal | null, mutation: string, input: object, answer = 'userErrors { code field message }') => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    return bench.call(who, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`, { input });
  };
  const statements = async (who: Principal) => (await bench.call(who, STATEMENTS)).data.earningsStatements.nodes;

  /** An order of three at 100, paid in January 2024; five per cent are credited there. */
  async function paid(partner: Partner): Promise<Sold> {
    await earn.plan({ partner }, [{ rate: '0.05' }]);
    const order = await earn.sold(partner, [3]);
    await earn.delivered(order);
    await earn.invoiced(order, '300');
    await bench.jobs();
    return order;
  }

  test('a statement opens, is disputed, corrected by two, closes, is paid once, and what is taken back later is carried over', async () => {
    const { partner, principal, person } = await bench.build.asPartner('ADMIN');
    const order = await paid(partner);
    await bench.run('earnings.statements', {});
    await bench.jobs();
    const [opened] = await statements(principal);
    expect(opened).toMatchObject({
      status: 'OPEN',
      startsOn: '2024-01-01',
      endsOn: '2024-01-31',
      reviewUntil: day(10),
      closingBalance: { amount: '15.00' },
    });
    expect(opened.lines.nodes).toMatchObject([{ entry: { kind: 'CREDIT', explanation: 'Payment received: 5 % of $300.00 = $15.00.' } }]);
    const entryId = opened.lines.nodes[0].entry.id;

    const disputed = await run(
      principal,
      'earningsDisputeOpen',
      { entryId, reason: 'Six per cent were agreed.' },
      'earningsDispute { id status openedBy { id } } userErrors { code }',
    );
    const dispute = disputed.data.earningsDisputeOpen.earningsDispute;
    expect(dispute).toMatchObject({ status: 'OPEN', openedBy: { id: person.id } });
    expect(errorsOf(await run(principal, 'earningsDisputeOpen', { entryId, reason: 'Again' }), 'earningsDisputeOpen')).toEqual(['TAKEN']);
    // Disputed, it does not close.
    await bench.run('earnings.statements', { today: day(11) });
    expect((await statements(principal))[0].status).toBe('OPEN');
    await run(channel, 'earningsDisputeDecide', { id: dispute.id, answer: 'You are right.', adjustment: usd('3') });
    const { data } = await bench.call(channel, `{ earningsAdjustments { nodes { id status } } }`);
    const [{ id: adjustment }] = data.earningsAdjustments.nodes;
    // Nothing counts before a second person has agreed, and the partner is not told of it.
    expect((await bench.call(principal, `{ earningsAdjustments { nodes { id } } }`)).data.earningsAdjustments.nodes).toEqual([]);
    expect(errorsOf(await run(channel, 'earningsAdjustmentDecide', { id: adjustment, approve: true }), 'earningsAdjustmentDecide')).toEqual([
      'APPROVAL_NEEDED',
    ]);
    expect(errorsOf(await run(accountant, 'earningsAdjustmentDecide', { id: adjustment, approve: true }), 'earningsAdjustmentDecide')).toEqual([]);
    expect(errorsOf(await run(accountant, 'earningsAdjustmentDecide', { id: adjustment, approve: true }), 'earningsAdjustmentDecide')).toEqual([
      'WRONG_STATE',
    ]);

    const early = await run(accountant, 'earningsStatementPay', { id: opened.id });
    expect(errorsOf(early, 'earningsStatementPay')).toEqual(['WRONG_STATE']);
    await bench.run('earnings.statements', { today: day(11) });
    const [closed] = await statements(accountant);
    expect(closed).toMatchObject({
      status: 'CLOSED',
      adjustments: { amount: '3.00' },
      balance: { amount: '18.00' },
      payable: { amount: '18.00' },
      viewerCan: { pay: true },
    });
    expect(errorsOf(await run(principal, 'earningsDisputeOpen', { entryId, reason: 'Too late' }), 'earningsDisputeOpen')).toEqual(['WRONG_STATE']);

    const payments = await Promise.all([1, 2].map(() => run(accountant, 'earningsStatementPay', { id: opened.id, reference: 'SEPA 1' })));
    expect(payments.map((payment) => errorsOf(payment, 'earningsStatementPay')).sort()).toEqual([[], ['WRONG_STATE']]);
    expect(await earn.balance(partner)).toBe('0');

    await earn.refunded(order, [2]);
    await bench.jobs();
    expect(await earn.balance(partner)).toBe('-10');
    await bench.run('earnings.statements', { today: day(40) });
    const later = (await statements(principal)).at(-1);
    expect(later).toMatchObject({
      openingBalance: { amount: '18.00' },
      clawbacks: { amount: '-10.00' },
      payouts: { amount: '-18.00' },
      closingBalance: { amount: '-10.00' },
    });
    await bench.run('earnings.statements', { today: day(60) });
    expect((await statements(accountant)).find(({ id }: { id: string }) => id === later.id)).toMatchObject({
      status: 'CLOSED',
      payable: { amount: '0.00' },
    });
    expect(errorsOf(await run(accountant, 'earningsStatementPay', { id: later.id }), 'earningsStatementPay')).toEqual(['WRONG_STATE']);
    const mails = await bench.sql<{ n: number }>(
      `select count(*)::int as n from graphile_worker.jobs where task_identifier in ('earnings.statementMail', 'earnings.disputeMail')`,
    );
    expect(mails[0]?.n).toBeGreaterThan(0);
    await bench.jobs();
  });

  test('the balance written down at the end is the sum of the entries for ever, since nothing is added to what has closed', async () => {
    const { partner } = await bench.build.asPartner('ADMIN');
    await paid(partner);
    await bench.run('earnings.statements', {});
    await bench.run('earnings.statements', { today: day(11) });
    const [proposed] = [
      await run(
        channel,
        'earningsAdjustmentPropose',
        { partnerId: partner.id, amount: usd('2'), reason: 'Late', bookedOn: '2024-01-15' },
        'earningsAdjustment { id } userErrors { code }',
      ),
    ];
    await run(accountant, 'earningsAdjustmentDecide', { id: proposed.data.earningsAdjustmentPropose.earningsAdjustment.id, approve: true });
    const rows = await bench.sql<{ same: boolean }>(
      `select s.balance = (select sum(e.amount) from earnings_entry e where e.partner_id = s.partner_id and e.booked_on <= s.ends_on) as same from earnings_statement s where s.status <> 'OPEN'`,
    );
    expect(rows.every(({ same }) => same)).toBe(true);
    await expect(
      bench.sql(`insert into earnings_entry (kind, partner_id, booked_on, amount, currency, event, key) select 'ADJUSTMENT', partner_id, starts_on, 1, currency, 'ADJUSTMENT_APPROVED', 'late'
        from earnings_statement where status <> 'OPEN' limit 1`),
    ).rejects.toThrow('nothing is added');
  });

  test('a rejected adjustment opens its dispute again', async () => {
    const { partner, principal } = await bench.build.asPartner('ADMIN');
    await paid(partner);
    const { data } = await bench.call(principal, `{ earningsEntries { nodes { id disputable } } }`);
    const [{ id: entryId, disputable }] = data.earningsEntries.nodes;
    expect(disputable).toBe(true);
    const opened = await run(principal, 'earningsDisputeOpen', { entryId, reason: 'Wrong' }, 'earningsDispute { id } userErrors { code }');
    const { id } = opened.data.earningsDisputeOpen.earningsDispute;
    const decided = await run(
      channel,
      'earningsDisputeDecide',
      { id, answer: 'Half of it.', adjustment: usd('1') },
      'earningsDispute { status adjustment { id } } userErrors { code }',
    );
    const { adjustment } = decided.data.earningsDisputeDecide.earningsDispute;
    await run(accountant, 'earningsAdjustmentDecide', { id: adjustment.id, approve: false });
    expect((await bench.call(principal, `query ($id: ID!) { earningsDispute(id: $id) { status answer } }`, { id })).data.earningsDispute).toEqual({
      status: 'OPEN',
      answer: null,
    });
    await run(channel, 'earningsDisputeDecide', { id, answer: 'Five per cent it is.' });
    await bench.jobs();
    expect(errorsOf(await run(principal, 'earningsDisputeWithdraw', { id }), 'earningsDisputeWithdraw')).toEqual(['WRONG_STATE']);
    expect(await earn.balance(partner)).toBe('15');
  });

  test('of another partner’s earnings a partner sees nothing, its seller nothing at all, and nobody does what isn’t theirs', async () => {
    const mine = await bench.build.asPartner('ADMIN');
    const other = await bench.build.asPartner('ADMIN');
    const seller = await bench.build.asPartner('SELLER', mine.partner);
    await paid(mine.partner);
    const entries = `{ earningsEntries { totalCount } earningsSummary { balance expected currency } }`;
    expect((await bench.call(mine.principal, entries)).data).toEqual({
      earningsEntries: { totalCount: 1 },
      earningsSummary: [{ balance: '15', expected: '0', currency: 'USD' }],
    });
    const peek = `query ($id: ID!) { earningsEntries { totalCount } earningsSummary(partnerId: $id) { balance } }`;
    expect((await bench.call(other.principal, peek, { id: mine.partner.id })).data).toEqual({
      earningsEntries: { totalCount: 0 },
      earningsSummary: [],
    });
    expect((await bench.call(seller.principal, entries)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const [entry] = await bench.sql<{ id: string }>('select id from earnings_entry where partner_id is not null order by created_at desc limit 1');
    expect(entry).toBeDefined();
    const calls: [string, object][] = [
      ['earningsAdjustmentPropose', { partnerId: mine.partner.id, amount: usd('1'), reason: 'x' }],
      ['earningsReplayRun', { startsOn: '2024-01-01', endsOn: '2024-01-31' }],
      ['earningsStatementPay', { id: 'est_00000000000000000000000000' }],
      ['earningsPlanCreate', { name: 'Mine', partnerId: mine.partner.id }],
      ['earningsDisputeDecide', { id: 'eds_00000000000000000000000000', answer: 'x' }],
    ];
    for (const [mutation, input] of calls) {
      expect([mutation, (await run(mine.principal, mutation, input)).errors?.[0]?.extensions.code]).toEqual([mutation, 'FORBIDDEN']);
      expect([mutation, (await run(null, mutation, input)).errors?.[0]?.extensions.code]).toEqual([mutation, 'UNAUTHENTICATED']);
    }
    expect((await run(channel, 'earningsStatementPay', { id: 'est_00000000000000000000000000' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await run(accountant, 'earningsDisputeDecide', { id: 'eds_00000000000000000000000000', answer: 'x' })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('lists and what hangs on them are one statement, however many rows there are', async () => {
    for (const query of [
      STATEMENTS,
      '{ earningsEntries(first: 50) { nodes { explanation(language: "de") component { name } planVersion { number plan { name } } orderLine { product { name } } } } }',
      '{ earningsDisputes(first: 50) { nodes { entry { amount { amount } } } } }',
    ]) {
      const { statements: count, errors } = await bench.call(accountant, query.replace(' totalCount', ''));
      expect(errors).toBeUndefined();
      expect(count).toBe(1);
    }
  });
});
