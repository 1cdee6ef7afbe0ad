import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';
import { codesOf, selling } from '../testing/selling.js';

const PREVIEW = `query ($id: ID!) { quoteApprovalPreview(quoteId: $id) { needed discount limit steps { step role approverId approverName reason } } }`;
const STEPS = `query ($id: ID!) { quote(id: $id) { status approvals { nodes { step role approver { id } status decidedBy { id } comment reason } } } }`;

describe('approval of quotes', () => {
  let bench: TestBench;
  let sell: ReturnType<typeof selling>;
  let admin: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
  let finance: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
  let manager: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
  const asAdmin = (text: string, params: unknown[] = []) => withAdmin((client) => client.query(text, params), bench.database.url);
  const rule = (input: object) => sell.done(admin.principal, 'approvalRuleCreate', { name: 'Rule', position: 10, ...input });
  /** A rep below the manager, with a quote of this discount. */
  async function quoted(discount: string, values: object = {}) {
    const of = await sell.deal(values, { manager: manager.employee });
    return { of, rep: of.rep.principal, quote: await sell.draft(of, discount) };
  }

  beforeAll(async () => {
    bench = await testBench();
    sell = selling(bench);
    await bench.build.defaultPipeline();
    admin = await bench.build.asEmployee(['ADMIN']);
    finance = await bench.build.asEmployee(['FINANCE']);
    manager = await bench.build.asEmployee(['SALES_MANAGER']);
    await sell.done(admin.principal, 'discountLimitSet', { role: 'SALES_REP', maxDiscount: '0.1' });
  });
  beforeEach(() => asAdmin('update approval_rule set active = false'));
  afterAll(() => bench.close());

  test('within the limit a quote is approved at once, on the limit too, beyond it it is reviewed', async () => {
    for (const [discount, status] of [
      ['0', 'APPROVED'],
      ['0.1', 'APPROVED'],
      ['0.1001', 'IN_REVIEW'],
    ] as const) {
      const { rep, quote } = await quoted(discount);
      expect(await sell.done(rep, 'quoteSubmit', { id: quote.id })).toMatchObject({ status });
    }
  });

  test('a role without a limit gives no discount, and of several roles the highest limit counts', async () => {
    const { of, quote } = await quoted('0.05');
    expect(await sell.done(manager.principal, 'quoteSubmit', { id: quote.id })).toMatchObject({ status: 'IN_REVIEW' });
    const both = await bench.build.asEmployee(['SALES_REP', 'SALES_MANAGER']);
    const second = await sell.draft(
      { ...of, rep: both, opportunity: await bench.build.opportunity({ owner: both.employee, account: of.account }) },
      '0.05',
    );
    expect(await sell.done(both.principal, 'quoteSubmit', { id: second.id })).toMatchObject({ status: 'APPROVED' });
  });

  test('without a rule the owner’s manager approves, and then it can be sent', async () => {
    const { rep, quote } = await quoted('0.3');
    const { data } = await bench.call(rep, PREVIEW, { id: quote.id });
    expect(data.quoteApprovalPreview).toEqual({
      needed: true,
      discount: '0.3',
      limit: '0.1',
      steps: [{ step: 1, role: null, approverId: manager.employee.id, approverName: expect.any(String), reason: 'A discount beyond the limit' }],
    });
    await sell.done(rep, 'quoteSubmit', { id: quote.id });
    expect(await sell.done(manager.principal, 'quoteApprove', { id: quote.id, comment: 'Fine' })).toMatchObject({ status: 'APPROVED' });
    const steps = await bench.call(rep, STEPS, { id: quote.id });
    expect(steps.data.quote.approvals.nodes).toMatchObject([
      { step: 1, status: 'APPROVED', decidedBy: { id: manager.employee.id }, comment: 'Fine', approver: { id: manager.employee.id } },
    ]);
    expect(await sell.done(rep, 'quoteSend', { id: quote.id })).toMatchObject({ status: 'SENT' });
  });

  test('rules that match are the sequence, in their order, by discount and amount', async () => {
    const named = await bench.build.asEmployee(['ADMIN']);
    await rule({ name: 'All', position: 1, kind: 'MANAGER' });
    await rule({ name: 'From 30 %', position: 3, kind: 'ROLE', role: 'FINANCE', minDiscount: '0.3' });
    await rule({ name: 'From 600', position: 2, kind: 'EMPLOYEE', employeeId: named.employee.id, minAmount: { amount: '600', currency: 'USD' } });
    await rule({ name: 'Euro', position: 4, kind: 'ROLE', role: 'ADMIN', minAmount: { amount: '1', currency: 'EUR' } });
    const preview = async (discount: string) => {
      const { rep, quote } = await quoted(discount);
      const { data } = await bench.call(rep, PREVIEW, { id: quote.id });
      return data.quoteApprovalPreview.steps.map(({ reason }: { reason: string }) => reason);
    };
    expect(await preview('0.1')).toEqual([]);
    expect(await preview('0.2')).toEqual(['All', 'From 600']);
    expect(await preview('0.4')).toEqual(['All', 'From 600', 'From 30 %']);
    expect(await preview('0.5')).toEqual(['All', 'From 30 %']);

    const { rep, quote } = await quoted('0.4');
    const submitted = await sell.done(rep, 'quoteSubmit', { id: quote.id });
    expect(submitted.status).toBe('IN_REVIEW');
    const approve = (who: typeof manager) => sell.run(who.principal, 'quoteApprove', { id: quote.id });
    expect(codesOf(await approve(finance))).toEqual(['FORBIDDEN']);
    expect((await approve(manager)).record).toMatchObject({ status: 'IN_REVIEW' });
    expect(codesOf(await approve(manager))).toEqual(['FORBIDDEN']);
    expect((await approve(named)).record).toMatchObject({ status: 'IN_REVIEW' });
    expect((await approve(finance)).record).toMatchObject({ status: 'APPROVED' });
    expect(codesOf(await approve(finance))).toEqual(['WRONG_STATE']);
  });

  test('an approver who rejects ends the review, with the reason; a new version starts again', async () => {
    await rule({ kind: 'ROLE', role: 'FINANCE' });
    const { rep, quote } = await quoted('0.4');
    await sell.done(rep, 'quoteSubmit', { id: quote.id });
    expect(codesOf(await sell.run(rep, 'quoteReject', { id: quote.id, reason: 'Mine' }))).toEqual(['FORBIDDEN']);
    expect(await sell.done(finance.principal, 'quoteReject', { id: quote.id, reason: 'No margin' })).toMatchObject({
      status: 'REJECTED',
      rejectReason: 'No margin',
    });
    const { data } = await bench.call(rep, STEPS, { id: quote.id });
    expect(data.quote.approvals.nodes).toMatchObject([{ status: 'REJECTED', comment: 'No margin' }]);
    const next = await sell.done(rep, 'quoteRevise', { id: quote.id });
    expect(codesOf(await sell.run(finance.principal, 'quoteApprove', { id: quote.id }))).toEqual(['WRONG_STATE']);
    expect(await sell.done(rep, 'quoteSubmit', { id: next.id })).toMatchObject({ status: 'IN_REVIEW', revision: 2 });
  });

  test('nobody approves their own: neither the owner nor who submitted it; the next manager above does, else FINANCE', async () => {
    const top = await bench.build.asEmployee(['SALES_MANAGER']);
    const middle = await bench.build.asEmployee(['SALES_MANAGER'], { manager: top.employee });
    const of = await sell.deal({}, { manager: middle.employee });
    const quote = await sell.draft(of, '0.5');
    const { data } = await bench.call(middle.principal, PREVIEW, { id: quote.id });
    expect(data.quoteApprovalPreview.steps).toMatchObject([{ approverId: top.employee.id }]);
    await sell.done(middle.principal, 'quoteSubmit', { id: quote.id });
    expect(codesOf(await sell.run(middle.principal, 'quoteApprove', { id: quote.id }))).toEqual(['FORBIDDEN']);
    expect(await sell.done(top.principal, 'quoteApprove', { id: quote.id })).toMatchObject({ status: 'APPROVED' });

    // Has every right there is, and yet not over a quote of their own.
    const alone = await bench.build.asEmployee(['SALES_REP', 'FINANCE', 'ADMIN']);
    const own = await sell.draft(
      { ...of, rep: alone, opportunity: await bench.build.opportunity({ owner: alone.employee, account: of.account }) },
      '0.5',
    );
    await sell.done(alone.principal, 'quoteSubmit', { id: own.id });
    const steps = await bench.call(alone.principal, STEPS, { id: own.id });
    expect(steps.data.quote.approvals.nodes).toMatchObject([{ role: 'FINANCE', approver: null }]);
    expect(codesOf(await sell.run(alone.principal, 'quoteApprove', { id: own.id }))).toEqual(['FORBIDDEN']);
    expect(await sell.done(finance.principal, 'quoteApprove', { id: own.id })).toMatchObject({ status: 'APPROVED' });
  });

  test('who has decided on one step does not decide on the next', async () => {
    const both = await bench.build.asEmployee(['FINANCE', 'ADMIN']);
    await rule({ position: 1, kind: 'ROLE', role: 'FINANCE' });
    await rule({ position: 2, kind: 'ROLE', role: 'ADMIN' });
    const { rep, quote } = await quoted('0.4');
    await sell.done(rep, 'quoteSubmit', { id: quote.id });
    await sell.done(both.principal, 'quoteApprove', { id: quote.id });
    expect(codesOf(await sell.run(both.principal, 'quoteApprove', { id: quote.id }))).toEqual(['FORBIDDEN']);
    expect(await sell.done(admin.principal, 'quoteApprove', { id: quote.id })).toMatchObject({ status: 'APPROVED' });
  });

  test('two approvals at once: one wins', async () => {
    await rule({ kind: 'ROLE', role: 'FINANCE' });
    const second = await bench.build.asEmployee(['FINANCE']);
    const { rep, quote } = await quoted('0.4');
    await sell.done(rep, 'quoteSubmit', { id: quote.id });
    const tries = await Promise.all([finance, second].map(({ principal }) => sell.run(principal, 'quoteApprove', { id: quote.id })));
    expect(tries.flatMap(codesOf)).toEqual(['WRONG_STATE']);
    const { data } = await bench.call(rep, STEPS, { id: quote.id });
    expect(data.quote).toMatchObject({ status: 'APPROVED', approvals: { nodes: [{ status: 'APPROVED' }] } });
  });

  test('an approval and a rejection at once: one of them counts', async () => {
    await rule({ kind: 'ROLE', role: 'FINANCE' });
    const second = await bench.build.asEmployee(['FINANCE']);
    const { rep, quote } = await quoted('0.4');
    await sell.done(rep, 'quoteSubmit', { id: quote.id });
    const tries = await Promise.all([
      sell.run(finance.principal, 'quoteApprove', { id: quote.id }),
      sell.run(second.principal, 'quoteReject', { id: quote.id, reason: 'No' }),
    ]);
    expect(tries.flatMap(codesOf)).toHaveLength(1);
    const { data } = await bench.call(rep, STEPS, { id: quote.id });
    expect(data.quote.approvals.nodes).toMatchObject([{ status: data.quote.status }]);
  });

  test('limits and rules are for sales, FINANCE and administrators to see, and for administrators to set', async () => {
    const source = '{ discountLimits { nodes { role maxDiscount } } approvalRules { totalCount } }';
    for (const role of ['SALES_REP', 'SALES_MANAGER', 'FINANCE', 'ADMIN'] as const)
      expect((await bench.call((await bench.build.asEmployee([role])).principal, source)).data.discountLimits.nodes).toContainEqual({
        role: 'SALES_REP',
        maxDiscount: '0.1000',
      });
    const outside = [
      (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal,
      (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal,
      (await bench.build.asCustomer('ADMIN')).principal,
      (await bench.build.asPartner('ADMIN')).principal,
    ];
    for (const who of outside) expect((await bench.call(who, source)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    for (const [mutation, input] of [
      ['discountLimitSet', { role: 'SALES_REP', maxDiscount: '1' }],
      ['approvalRuleCreate', { name: 'Mine', position: 1, kind: 'ROLE', role: 'ADMIN' }],
      ['approvalRuleUpdate', { id: admin.employee.id }],
    ] as const) {
      expect(codesOf(await sell.run(manager.principal, mutation, input))).toEqual(['FORBIDDEN']);
      expect(codesOf(await sell.run(null, mutation, input))).toEqual(['UNAUTHENTICATED']);
    }
    expect(codesOf(await sell.run(admin.principal, 'discountLimitSet', { role: 'SALES_REP', maxDiscount: '1.1' }))).toEqual(['INVALID']);
  });

  test('a rule names an approver who can see quotes', async () => {
    const plain = await bench.build.asEmployee();
    const attempt = async (input: object) => codesOf(await sell.run(admin.principal, 'approvalRuleCreate', { name: 'Rule', position: 1, ...input }));
    expect(await attempt({ kind: 'ROLE', role: 'CUSTOMER_ADMIN' })).toEqual(['INVALID']);
    expect(await attempt({ kind: 'ROLE' })).toEqual(['INVALID']);
    expect(await attempt({ kind: 'EMPLOYEE' })).toEqual(['REQUIRED']);
    expect(await attempt({ kind: 'EMPLOYEE', employeeId: plain.employee.id })).toEqual(['INVALID']);
  });

  test('no role writes a step of approval by hand, nor another’s', async () => {
    await rule({ kind: 'ROLE', role: 'FINANCE' });
    const { of, quote, rep } = await quoted('0.4');
    await sell.done(rep, 'quoteSubmit', { id: quote.id });
    const attempt = (role: string, employee: string, text: string) =>
      withAdmin(async (client) => {
        await client.query(`begin; set local role ${role}; select set_config('relata.employee_id', '${employee}', true)`);
        return (await client.query(text)).rowCount;
      }, bench.database.url);
    const { rows } = await asAdmin('select id from employee where id = (select owner_id from opportunity where name = $1)', [of.opportunity.name]);
    await expect(
      attempt('relata_sales_rep', rows[0].id, `insert into quote_approval (quote_id, step, reason) select id, 9, 'x' from quote`),
    ).rejects.toThrow(/permission denied/);
    await expect(attempt('relata_sales_rep', rows[0].id, `update quote_approval set status = 'APPROVED'`)).rejects.toThrow(/permission denied/);
    expect(await attempt('relata_sales_manager', rows[0].id, `update quote_approval set status = 'APPROVED' where role = 'FINANCE'`)).toBe(0);
  });

  test('the preview is for who may submit the quote', async () => {
    const { quote } = await quoted('0.4');
    const other = (await bench.build.asEmployee(['SALES_REP'])).principal;
    expect((await bench.call(other, PREVIEW, { id: quote.id })).data).toEqual({ quoteApprovalPreview: null });
    expect((await bench.call(finance.principal, PREVIEW, { id: quote.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, PREVIEW, { id: quote.id })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a partner’s discount goes to who may see the deal, and the partner sees neither names nor limits', async () => {
    const { partner, person, principal } = await bench.build.asPartner('SELLER');
    const { quote } = await quoted('0.05', { partner, partnerSeller: person });
    const { data } = await bench.call(principal, PREVIEW, { id: quote.id });
    expect(data.quoteApprovalPreview).toMatchObject({ needed: true, limit: null, steps: [{ approverId: null, approverName: null }] });
    expect(await sell.done(principal, 'quoteSubmit', { id: quote.id })).toMatchObject({ status: 'IN_REVIEW' });
    expect((await bench.call(principal, STEPS, { id: quote.id })).data.quote.approvals.nodes).toEqual([]);
    expect(await sell.done(manager.principal, 'quoteApprove', { id: quote.id })).toMatchObject({ status: 'APPROVED' });
  });
});
