import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';
import { codesOf, type Done, selling } from '../testing/selling.js';

describe('invoices and payments', () => {
  let bench: TestBench;
  let sell: ReturnType<typeof selling>;
  let finance: Principal;
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const asAdmin = (text: string, params: unknown[] = []) => withAdmin((client) => client.query(text, params), bench.database.url);
  const issue = (orderId: string, lines?: [string, number][]) =>
    sell.run(finance, 'invoiceIssue', { orderId, ...(lines ? { lines: lines.map(([orderLineId, quantity]) => ({ orderLineId, quantity })) } : {}) });
  const pay = (invoiceId: string, amount: string, more: object = {}) =>
    sell.run(finance, 'paymentRecord', { invoiceId, amount: usd(amount), paidOn: '2024-01-31', ...more });
  /** An invoice over 100. */
  async function invoiced() {
    const of = await sell.deal();
    const order = await sell.confirmed(of, [1]);
    return { of, order, invoice: await sell.done(finance, 'invoiceIssue', { orderId: order.id }) };
  }

  beforeAll(async () => {
    bench = await testBench();
    sell = selling(bench);
    await bench.build.defaultPipeline();
    finance = (await bench.build.asEmployee(['FINANCE'])).principal;
  });
  afterAll(() => bench.close());

  test('an invoice has the amounts of the order, a number of its own, and is due in 30 days', async () => {
    const of = await sell.deal();
    const order = await sell.confirmed(of, [2, 1], { tax: usd('57'), freight: usd('12.5') });
    const invoice = await sell.done(finance, 'invoiceIssue', { orderId: order.id });
    expect(invoice).toMatchObject({
      number: expect.stringMatching(/^INV-\d+$/),
      status: 'OPEN',
      dueOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      subtotal: { amount: '300.00' },
      tax: { amount: '57.00' },
      freight: { amount: '12.50' },
      total: { amount: '369.50' },
      paid: { amount: '0.00' },
      balance: '369.5',
      lines: {
        nodes: [
          { quantity: 2, amount: { amount: '200.00' } },
          { quantity: 1, amount: { amount: '100.00' } },
        ],
      },
    });
    expect(codesOf(await issue(order.id))).toEqual(['WRONG_STATE']);
  });

  test('the parts of an order add up to it, to the cent', async () => {
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '33.3333' });
    const other = await bench.build.product({ listPrice: '0.07' });
    const { id } = await sell.done(of.rep.principal, 'orderCreate', {
      accountId: of.account.id,
      lines: [
        { productId: product.id, quantity: 7 },
        { productId: other.id, quantity: 3 },
      ],
    });
    const order = await sell.done(of.rep.principal, 'orderConfirm', { id, tax: usd('10.01'), freight: usd('0.02') });
    const { data } = await bench.call(finance, 'query ($id: ID!) { order(id: $id) { lines { nodes { id } } } }', { id });
    const [first, second] = data.order.lines.nodes.map((line: { id: string }) => line.id);
    const parts: Done['record'][] = [];
    for (const lines of [
      [[first, 1]],
      [
        [first, 3],
        [second, 1],
      ],
      [[second, 1]],
      [
        [first, 3],
        [second, 1],
      ],
    ] as [string, number][][])
      parts.push((await issue(id, lines)).record);
    const total = (field: string) => Decimal.sum(...parts.map((part) => part[field].amount)).toFixed(2);
    for (const field of ['subtotal', 'tax', 'freight', 'total']) expect([field, total(field)]).toEqual([field, order[field].amount]);
  });

  test('never more than ordered, each line of the order once, and not before it is confirmed', async () => {
    const of = await sell.deal();
    const { id, lines } = await sell.confirmed(of, [2]);
    const other = await sell.confirmed(of, [1]);
    expect(codesOf(await issue(id, [[lines[0], 3]]))).toEqual(['LIMIT_EXCEEDED']);
    expect(codesOf(await issue(id, [[other.lines[0], 1]]))).toEqual(['INVALID']);
    expect(
      codesOf(
        await issue(id, [
          [lines[0], 1],
          [lines[0], 1],
        ]),
      ),
    ).toEqual(['INVALID']);
    expect(codesOf(await sell.run(finance, 'invoiceIssue', { orderId: id, dueOn: '2020-01-01' }))).toEqual(['INVALID']);
    const product = await bench.build.product();
    const placed = await sell.done(of.rep.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1 }] });
    expect(codesOf(await issue(placed.id))).toEqual(['WRONG_STATE']);
  });

  test('invoiced by several at once: nothing is invoiced twice', async () => {
    const of = await sell.deal();
    const { id } = await sell.confirmed(of, [2]);
    const tries = await Promise.all([1, 2, 3].map(() => issue(id)));
    expect(tries.flatMap(codesOf)).toEqual(['WRONG_STATE', 'WRONG_STATE']);
  });

  test('payments make it paid, and not a cent more than is due', async () => {
    const { invoice } = await invoiced();
    expect((await pay(invoice.id, '99.99')).record.invoice).toMatchObject({ status: 'OPEN', balance: '0.01' });
    expect(codesOf(await pay(invoice.id, '0.02'))).toEqual(['LIMIT_EXCEEDED']);
    expect((await pay(invoice.id, '0.01')).record.invoice).toMatchObject({ status: 'PAID', balance: '0' });
    expect(codesOf(await pay(invoice.id, '0.01'))).toEqual(['LIMIT_EXCEEDED']);
  });

  test('a payment is more than nothing, in whole cents, and in the currency of the invoice', async () => {
    const { invoice } = await invoiced();
    for (const amount of ['0', '-5', '0.001']) expect([amount, codesOf(await pay(invoice.id, amount))]).toEqual([amount, ['INVALID']]);
    expect(codesOf(await pay(invoice.id, '1', { paidOn: '2999-01-01' }))).toEqual(['INVALID']);
    expect(codesOf(await pay(invoice.id, '1', { amount: { amount: '1', currency: 'EUR' } }))).toEqual(['INVALID']);
  });

  test('paid by several at once: together never more than is due', async () => {
    const { invoice } = await invoiced();
    const tries = await Promise.all(['60', '60', '60', '60'].map((amount) => pay(invoice.id, amount)));
    expect(tries.flatMap(codesOf)).toEqual(['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']);
    const { rows } = await asAdmin('select sum(amount)::text as paid from payment where invoice_id = $1', [uuidOf('inv', invoice.id)]);
    expect(rows).toEqual([{ paid: '60.0000' }]);
  });

  test('the database itself refuses a payment too much, and one for a cancelled invoice', async () => {
    const { invoice } = await invoiced();
    const insert = (amount: string) =>
      asAdmin(`insert into payment (invoice_id, amount, currency, paid_on, method) values ($1, $2, 'USD', '2024-01-31', 'CASH')`, [
        uuidOf('inv', invoice.id),
        amount,
      ]);
    await expect(insert('100.01')).rejects.toThrow(/invoice_paid_check/);
    await sell.done(finance, 'invoiceCancel', { id: invoice.id, reason: 'Wrong' });
    await expect(insert('1')).rejects.toThrow(/none is for a cancelled one/);
    expect(codesOf(await pay(invoice.id, '1'))).toEqual(['WRONG_STATE']);
  });

  test('a payment sent twice with one key is recorded once', async () => {
    const { invoice } = await invoiced();
    const tries = await Promise.all([1, 2].map(() => pay(invoice.id, '40', { idempotencyKey: `pay ${invoice.id}` })));
    expect(tries[0]?.record.id).toBe(tries[1]?.record.id);
    expect((await pay(invoice.id, '60')).record.invoice.status).toBe('PAID');
  });

  test('a payment is taken back by its reversal, once; both stay, and the invoice is open again', async () => {
    const { invoice } = await invoiced();
    const { record } = await pay(invoice.id, '100');
    expect(codesOf(await sell.run(finance, 'invoiceCancel', { id: invoice.id, reason: 'No' }))).toEqual(['WRONG_STATE']);
    const tries = await Promise.all([1, 2].map(() => sell.run(finance, 'paymentReverse', { id: record.id, reason: 'Bounced' })));
    expect(tries.flatMap(codesOf)).toEqual(['WRONG_STATE']);
    const { data } = await bench.call(
      finance,
      'query ($id: ID!) { invoice(id: $id) { status paidAt payments(orderBy: [{ field: AMOUNT }]) { nodes { amount { amount } reference reverses { id } } } } }',
      {
        id: invoice.id,
      },
    );
    expect(data.invoice).toEqual({
      status: 'OPEN',
      paidAt: null,
      payments: {
        nodes: [
          { amount: { amount: '-100.00' }, reference: 'Bounced', reverses: { id: record.id } },
          { amount: { amount: '100.00' }, reference: null, reverses: null },
        ],
      },
    });
  });

  test('an invoice over nothing is paid from the start', async () => {
    const of = await sell.deal();
    const gift = await bench.build.product({ listPrice: '0' });
    const { id } = await sell.done(of.rep.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: gift.id, quantity: 1 }] });
    await sell.done(of.rep.principal, 'orderConfirm', { id });
    expect((await issue(id)).record).toMatchObject({ total: { amount: '0.00' }, status: 'PAID' });
  });

  test('past its day an invoice is overdue until it is paid or cancelled', async () => {
    const { of, invoice } = await invoiced();
    await asAdmin(`update invoice set issued_on = '2020-01-01', due_on = '2020-01-31' where id = $1`, [uuidOf('inv', invoice.id)]);
    const status = async () =>
      (await bench.call(of.rep.principal, 'query ($id: ID!) { invoice(id: $id) { status } }', { id: invoice.id })).data.invoice.status;
    expect(await status()).toBe('OVERDUE');
    await pay(invoice.id, '100');
    expect(await status()).toBe('PAID');
  });

  test('a cancelled invoice frees its lines, and an order with an open one can’t be cancelled', async () => {
    const { of, order, invoice } = await invoiced();
    expect(codesOf(await sell.run(of.rep.principal, 'orderCancel', { id: order.id, reason: 'No' }))).toEqual(['WRONG_STATE']);
    expect(await sell.done(finance, 'invoiceCancel', { id: invoice.id, reason: 'Wrong address' })).toMatchObject({
      status: 'CANCELLED',
      balance: '0',
    });
    expect(codesOf(await sell.run(finance, 'invoiceCancel', { id: invoice.id, reason: 'Again' }))).toEqual(['WRONG_STATE']);
    expect((await issue(order.id)).record).toMatchObject({ status: 'OPEN', total: { amount: '100.00' } });
  });

  test('who sees the order sees its invoices, in one statement', async () => {
    const { of, order, invoice } = await invoiced();
    const source =
      '{ invoices { nodes { id status order { number } lines { nodes { description } } payments { nodes { amount { amount } } } viewerCan { cancel } } } }';
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    for (const who of [of.rep.principal, customer]) {
      const { data, statements } = await bench.call(who, source);
      expect(data.invoices.nodes).toMatchObject([{ id: invoice.id, order: { number: order.number }, viewerCan: { cancel: false } }]);
      expect(statements).toBe(1);
    }
    for (const who of [
      await bench.build.asCustomer('ADMIN'),
      await bench.build.asCustomer('MEMBER', of.account),
      await bench.build.asPartner('ADMIN'),
    ])
      expect((await bench.call(who.principal, source)).data.invoices.nodes).toEqual([]);
    expect((await bench.call((await bench.build.asEmployee(['SALES_REP'])).principal, source)).data.invoices.nodes).toEqual([]);
    expect((await bench.call((await bench.build.asEmployee(['HR'])).principal, source)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(
      (
        await bench.call((await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, 'query ($id: ID!) { invoice(id: $id) { id } }', {
          id: invoice.id,
        })
      ).data.invoice,
    ).toEqual({
      id: invoice.id,
    });
  });

  test.each(['invoiceIssue', 'invoiceCancel', 'paymentRecord', 'paymentReverse'])('%s is for FINANCE alone', async (mutation) => {
    const { of, order, invoice } = await invoiced();
    const input = {
      invoiceIssue: { orderId: order.id },
      invoiceCancel: { id: invoice.id, reason: 'No' },
      paymentRecord: { invoiceId: invoice.id, amount: usd('1'), paidOn: '2024-01-31' },
      paymentReverse: { id: invoice.id, reason: 'No' },
    }[mutation] as object;
    const others = [of.rep.principal, (await bench.build.asCustomer('ADMIN', of.account)).principal];
    for (const role of ['SALES_MANAGER', 'SUPPORT_AGENT', 'ANALYST'] as const) others.push((await bench.build.asEmployee([role])).principal);
    for (const who of others) expect(codesOf(await sell.run(who, mutation, input))).toEqual(['FORBIDDEN']);
    expect(codesOf(await sell.run(null, mutation, input))).toEqual(['UNAUTHENTICATED']);
    const missing =
      mutation === 'invoiceIssue'
        ? { orderId: of.account.id }
        : mutation === 'paymentRecord'
          ? { ...input, invoiceId: of.account.id }
          : { ...input, id: of.account.id };
    expect(codesOf(await sell.run(finance, mutation, missing))).toEqual(['NOT_FOUND']);
  });
});
