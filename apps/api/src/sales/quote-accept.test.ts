import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';
import { codesOf, selling } from '../testing/selling.js';

describe('acceptance of quotes', () => {
  let bench: TestBench;
  let sell: ReturnType<typeof selling>;
  const asAdmin = (text: string, params: unknown[] = []) => withAdmin((client) => client.query(text, params), bench.database.url);
  const ordersOf = async (account: { id: string }) =>
    (await asAdmin('select number from "order" where account_id = $1', [uuidOf('acc', account.id)])).rows;

  beforeAll(async () => {
    bench = await testBench();
    sell = selling(bench);
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  test('the customer’s ADMIN accepts: the order has the quote’s lines and amounts, and the rep’s name on it', async () => {
    const of = await sell.deal();
    const quote = await sell.sent(of, { taxRate: '0.19' });
    const { principal, contact } = await bench.build.asCustomer('ADMIN', of.account);
    const accepted = await sell.done(principal, 'quoteAccept', { id: quote.id, purchaseOrder: 'PO-7' });
    expect(accepted).toMatchObject({ status: 'ACCEPTED', order: { status: 'PLACED', number: expect.stringMatching(/^SO-\d+$/) } });
    const { data } = await bench.call(
      of.rep.principal,
      `query ($id: ID!) { order(id: $id) { channel purchaseOrder contact { id } account { id } owner { id } quote { id } subtotal { amount } tax { amount } freight { amount } total { amount }
        lines { nodes { position quantity unitPrice { amount } discount total { amount } } } } opportunities { nodes { closedAt } } }`,
      { id: accepted.order.id },
    );
    expect(data.order).toEqual({
      channel: 'DIRECT',
      purchaseOrder: 'PO-7',
      contact: { id: contact.id },
      account: { id: of.account.id },
      owner: { id: of.rep.employee.id },
      quote: { id: quote.id },
      subtotal: { amount: '1000.00' },
      tax: { amount: '190.00' },
      freight: { amount: '0.00' },
      total: { amount: '1190.00' },
      lines: { nodes: [{ position: 1, quantity: 10, unitPrice: { amount: '100.00' }, discount: '0.0000', total: { amount: '1000.00' } }] },
    });
    // Winning the deal is an act of its own.
    expect(data.opportunities.nodes).toEqual([{ closedAt: null }]);
  });

  test('a retry answers the same order, by whomever and with whatever version', async () => {
    const of = await sell.deal();
    const quote = await sell.sent(of);
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    const first = await sell.done(customer, 'quoteAccept', { id: quote.id, expectedVersion: quote.version });
    for (const who of [customer, of.rep.principal])
      for (const input of [{ id: quote.id }, { id: quote.id, expectedVersion: quote.version }])
        expect((await sell.done(who, 'quoteAccept', input)).order).toEqual(first.order);
    expect(await ordersOf(of.account)).toEqual([{ number: first.order.number }]);
  });

  test('accepted by customer and rep at once, again and again: one order', async () => {
    const of = await sell.deal();
    const quote = await sell.sent(of);
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    const tries = await Promise.all(
      [customer, of.rep.principal, customer, of.rep.principal, customer, customer].map((who) => sell.run(who, 'quoteAccept', { id: quote.id })),
    );
    expect(tries.flatMap(codesOf)).toEqual([]);
    expect(new Set(tries.map(({ record }) => record.order.id)).size).toBe(1);
    expect(await ordersOf(of.account)).toHaveLength(1);
  });

  test('accepted and rejected at once: an order is there exactly if it was accepted', async () => {
    const of = await sell.deal();
    const quote = await sell.sent(of);
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    const tries = await Promise.all([
      sell.run(customer, 'quoteAccept', { id: quote.id }),
      sell.run(of.rep.principal, 'quoteReject', { id: quote.id, reason: 'Mistake' }),
    ]);
    expect(tries.flatMap(codesOf)).toEqual(['WRONG_STATE']);
    const { rows } = await asAdmin('select status from quote where id = $1', [uuidOf('qte', quote.id)]);
    expect(await ordersOf(of.account)).toHaveLength(rows[0].status === 'ACCEPTED' ? 1 : 0);
  });

  test('the database itself lets a quote place one order', async () => {
    const of = await sell.deal();
    const quote = await sell.sent(of);
    await sell.done(of.rep.principal, 'quoteAccept', { id: quote.id });
    await expect(
      asAdmin(
        `insert into "order" (number, channel, account_id, quote_id, placed_at, subtotal, tax, freight, total, currency)
         select 'Twice', 'DIRECT', account_id, id, now(), 0, 0, 0, 0, 'USD' from quote where id = $1`,
        [uuidOf('qte', quote.id)],
      ),
    ).rejects.toThrow(/order_quote_id_unique/);
  });

  test('an accepted quote never changes: not by the API, and not by SQL', async () => {
    const of = await sell.deal();
    const quote = await sell.sent(of);
    const { principal } = of.rep;
    await sell.done(principal, 'quoteAccept', { id: quote.id });
    for (const [mutation, more] of [
      ['quoteUpdate', { terms: 'Other' }],
      ['quoteRevise', {}],
      ['quoteSubmit', {}],
      ['quoteSend', {}],
      ['quoteReject', { reason: 'No' }],
    ] as const)
      expect([mutation, codesOf(await sell.run(principal, mutation, { id: quote.id, ...more }))]).toEqual([mutation, ['WRONG_STATE']]);
    const id = uuidOf('qte', quote.id);
    for (const text of [
      'update quote set tax = tax + 1, total = total + 1 where id = $1',
      'delete from quote where id = $1',
      'update quote_line set net = 1 where quote_id = $1',
      'delete from quote_line where quote_id = $1',
    ])
      await expect(asAdmin(text, [id])).rejects.toThrow(/never changes/);
    // It still follows its deal to another owner.
    const other = await bench.build.employee();
    await asAdmin('update opportunity set owner_id = $2 where id = $1', [uuidOf('opp', of.opportunity.id), uuidOf('emp', other.id)]);
    const { rows } = await asAdmin('select owner_id from quote where id = $1', [id]);
    expect(rows).toEqual([{ owner_id: uuidOf('emp', other.id) }]);
  });

  test('a quote on a partner’s deal becomes a partner order, which partner and channel manager see', async () => {
    const { partner, person, principal } = await bench.build.asPartner('SELLER');
    const of = await sell.deal({ partner, partnerSeller: person });
    const quote = await sell.sent(of);
    const { order } = await sell.done(of.rep.principal, 'quoteAccept', { id: quote.id });
    const channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
    for (const who of [principal, channel]) {
      const { data } = await bench.call(who, 'query ($id: ID!) { order(id: $id) { channel } }', { id: order.id });
      expect(data.order).toEqual({ channel: 'PARTNER' });
    }
  });

  test('an ADMIN of the company above accepts for the account below', async () => {
    const above = await bench.build.account();
    const of = await sell.deal({ account: await bench.build.account({ parent: above }) });
    const quote = await sell.sent(of);
    const { principal } = await bench.build.asCustomer('ADMIN', above);
    expect(await sell.done(principal, 'quoteAccept', { id: quote.id })).toMatchObject({ status: 'ACCEPTED', order: { status: 'PLACED' } });
  });
});
