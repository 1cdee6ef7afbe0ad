import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';
import { codesOf, selling } from '../testing/selling.js';

const SEE = 'query ($id: ID!) { order(id: $id) { id } node(id: $id) { id } }';

describe('orders', () => {
  let bench: TestBench;
  let sell: ReturnType<typeof selling>;
  const asAdmin = (text: string, params: unknown[] = []) => withAdmin((client) => client.query(text, params), bench.database.url);
  const usd = (amount: string) => ({ amount, currency: 'USD' });

  beforeAll(async () => {
    bench = await testBench();
    sell = selling(bench);
    await bench.build.defaultPipeline();
    const admin = await bench.build.asEmployee(['ADMIN']);
    await sell.done(admin.principal, 'discountLimitSet', { role: 'SALES_REP', maxDiscount: '0.5' });
  });
  afterAll(() => bench.close());

  test('a rep orders for an account; the number is the database’s, the prices are looked up', async () => {
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '19.99' });
    const order = await sell.done(of.rep.principal, 'orderCreate', {
      accountId: of.account.id,
      lines: [{ productId: product.id, quantity: 3, discount: '0.15' }],
      tax: usd('4.08'),
      freight: usd('10'),
    });
    expect(order).toMatchObject({
      number: expect.stringMatching(/^SO-\d+$/),
      status: 'PLACED',
      channel: 'DIRECT',
      subtotal: { amount: '50.97' },
      total: usd('65.05'),
    });
  });

  test('whatever the lines, the total is their sum with tax and freight, to the cent', async () => {
    const of = await sell.deal();
    let seed = 20_260_131;
    // A linear congruential generator: the same cases on every run.
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let at = 0; at < 12; at += 1) {
      const lines = [];
      for (let count = 1 + random(5); count > 0; count -= 1) {
        const product = await bench.build.product({ listPrice: (random(9_999_999) / 10_000).toFixed(4) });
        lines.push({ productId: product.id, quantity: 1 + random(500), discount: (random(5000) / 10_000).toFixed(4), price: product.listPrice });
      }
      const tax = (random(100_000) / 100).toFixed(2);
      const { id } = await sell.done(of.rep.principal, 'orderCreate', {
        accountId: of.account.id,
        tax: usd(tax),
        lines: lines.map(({ productId, quantity, discount }) => ({ productId, quantity, discount })),
      });
      const { data } = await bench.call(
        of.rep.principal,
        'query ($id: ID!) { order(id: $id) { subtotal { amount } total { amount } lines { nodes { total { amount } } } } }',
        { id },
      );
      const nets = data.order.lines.nodes.map((line: { total: { amount: string } }) => line.total.amount);
      expect(nets).toEqual(
        lines.map(({ price, quantity, discount }) =>
          new Decimal(price).times(quantity).times(new Decimal(1).minus(discount)).toFixed(2, Decimal.ROUND_HALF_UP),
        ),
      );
      expect(data.order.subtotal.amount).toBe(Decimal.sum(...nets).toFixed(2));
      expect(data.order.total.amount).toBe(Decimal.sum(tax, ...nets).toFixed(2));
    }
  });

  test('a discount beyond the limit takes a quote', async () => {
    const of = await sell.deal();
    const product = await bench.build.product();
    const order = (discount: string) =>
      sell.run(of.rep.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1, discount }] });
    expect(codesOf(await order('0.5'))).toEqual([]);
    expect(codesOf(await order('0.51'))).toEqual(['APPROVAL_NEEDED']);
  });

  test('a customer orders for their own account, at the list price, online; nothing else is theirs to say', async () => {
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '20' });
    const member = await bench.build.asCustomer('MEMBER', of.account);
    const input = { accountId: of.account.id, lines: [{ productId: product.id, quantity: 2 }] };
    const order = await sell.done(member.principal, 'orderCreate', { ...input, purchaseOrder: 'PO-1' });
    expect(order).toMatchObject({ channel: 'ONLINE', total: usd('40.00') });
    const { data } = await bench.call(of.rep.principal, 'query ($id: ID!) { order(id: $id) { owner { id } contact { id } purchaseOrder } }', {
      id: order.id,
    });
    expect(data.order).toEqual({ owner: { id: of.rep.employee.id }, contact: { id: member.contact.id }, purchaseOrder: 'PO-1' });
    for (const more of [
      { freight: usd('0') },
      { promisedOn: '2030-01-01' },
      { ownerId: of.rep.employee.id },
      { lines: [{ ...input.lines[0], discount: '0.9' }] },
    ])
      expect(codesOf(await sell.run(member.principal, 'orderCreate', { ...input, ...more }))).toEqual(['FORBIDDEN']);
    const foreign = await bench.build.account();
    expect(codesOf(await sell.run(member.principal, 'orderCreate', { ...input, accountId: foreign.id }))).toEqual(['NOT_FOUND']);
    const hidden = await bench.build.product({ published: false });
    expect(codesOf(await sell.run(member.principal, 'orderCreate', { ...input, lines: [{ productId: hidden.id, quantity: 1 }] }))).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('a MEMBER sees the orders they placed, an ADMIN those of the account, a stranger none', async () => {
    const of = await sell.deal();
    const product = await bench.build.product();
    const [one, two, boss, stranger] = [
      await bench.build.asCustomer('MEMBER', of.account),
      await bench.build.asCustomer('MEMBER', of.account),
      await bench.build.asCustomer('ADMIN', of.account),
      await bench.build.asCustomer('ADMIN'),
    ];
    const { id } = await sell.done(one.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1 }] });
    const seen = async (who: typeof one) => (await bench.call(who.principal, SEE, { id })).data;
    expect(await seen(one)).toEqual({ order: { id }, node: { id } });
    expect(await seen(boss)).toEqual({ order: { id }, node: { id } });
    for (const who of [two, stranger]) {
      expect(await seen(who)).toEqual({ order: null, node: null });
      expect(codesOf(await sell.run(who.principal, 'orderCancel', { id, reason: 'Mine' }))).toEqual(['NOT_FOUND']);
    }
  });

  test('the cost of a line is the product’s, whoever orders; a rep and a customer can’t read it', async () => {
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '100', cost: '61.255' });
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    const finance = (await bench.build.asEmployee(['FINANCE'])).principal;
    for (const who of [of.rep.principal, customer]) {
      const { id } = await sell.done(who, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 2 }] });
      const source = 'query ($id: ID!) { order(id: $id) { lines { nodes { cost { amount } margin } } } }';
      expect((await bench.call(who, source, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await bench.call(finance, source, { id })).data.order.lines.nodes).toEqual([{ cost: { amount: '122.51' }, margin: '0.3875' }]);
    }
  });

  test('confirming settles the promised day, tax and freight; the total follows', async () => {
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '100' });
    const { id } = await sell.done(of.rep.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1 }] });
    expect(codesOf(await sell.run(of.rep.principal, 'orderConfirm', { id, tax: usd('0.001') }))).toEqual(['INVALID']);
    expect(codesOf(await sell.run(of.rep.principal, 'orderConfirm', { id, tax: usd('-1') }))).toEqual(['INVALID']);
    expect(codesOf(await sell.run(of.rep.principal, 'orderConfirm', { id, tax: { amount: '1', currency: 'EUR' } }))).toEqual(['INVALID']);
    expect(await sell.done(of.rep.principal, 'orderConfirm', { id, promisedOn: '2030-01-31', tax: usd('19'), freight: usd('5.5') })).toMatchObject({
      status: 'CONFIRMED',
      promisedOn: '2030-01-31',
      total: usd('124.50'),
    });
    expect(codesOf(await sell.run(of.rep.principal, 'orderConfirm', { id }))).toEqual(['WRONG_STATE']);
  });

  test('it can be cancelled, with a reason, until something is shipped', async () => {
    const of = await sell.deal();
    const member = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    const early = await sell.confirmed(of, [1]);
    expect(codesOf(await sell.run(member, 'orderCancel', { id: early.id, reason: ' ' }))).toEqual(['REQUIRED']);
    expect(await sell.done(member, 'orderCancel', { id: early.id, reason: 'Changed my mind' })).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'Changed my mind',
    });
    expect(codesOf(await sell.run(of.rep.principal, 'orderConfirm', { id: early.id }))).toEqual(['WRONG_STATE']);
    const late = await sell.confirmed(of, [2]);
    await sell.done(of.rep.principal, 'shipmentCreate', { orderId: late.id, carrier: 'DHL', lines: [{ orderLineId: late.lines[0], quantity: 1 }] });
    for (const who of [member, of.rep.principal])
      expect(codesOf(await sell.run(who, 'orderCancel', { id: late.id, reason: 'Late' }))).toEqual(['WRONG_STATE']);
  });

  test('cancelled and shipped at once: one of them happens', async () => {
    const of = await sell.deal();
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    const order = await sell.confirmed(of, [1]);
    const tries = await Promise.all([
      sell.run(customer, 'orderCancel', { id: order.id, reason: 'No' }),
      sell.run(of.rep.principal, 'shipmentCreate', { orderId: order.id, carrier: 'DHL' }),
    ]);
    expect(tries.flatMap(codesOf)).toEqual(['WRONG_STATE']);
    const { rows } = await asAdmin(
      'select o.status, count(s.id)::int as shipped from "order" o left join shipment s on s.order_id = o.id where o.id = $1 group by 1',
      [uuidOf('ord', order.id)],
    );
    expect(rows[0]).toEqual(rows[0].shipped ? { status: 'SHIPPED', shipped: 1 } : { status: 'CANCELLED', shipped: 0 });
  });

  test('a retry with the same key places one order; numbers are never the same', async () => {
    const of = await sell.deal();
    const product = await bench.build.product();
    const input = { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1 }] };
    const tries = await Promise.all([1, 2, 3].map(() => sell.done(of.rep.principal, 'orderCreate', { ...input, idempotencyKey: 'one' })));
    expect(new Set(tries.map(({ id }) => id)).size).toBe(1);
    const many = await Promise.all([1, 2, 3].map(() => sell.done(of.rep.principal, 'orderCreate', input)));
    expect(new Set(many.map(({ number }) => number)).size).toBe(3);
  });

  test('orders with lines, shipments and invoices are one statement, however many', async () => {
    const of = await sell.deal();
    const source =
      '{ orders { nodes { number perfect { perfect } lines { nodes { product { name } quantity } } shipments { nodes { lines { nodes { quantity } } } } invoices { nodes { status lines { nodes { quantity } } payments { totalCount } } } } } }';
    await sell.confirmed(of, [1]);
    const one = await bench.call(of.rep.principal, source);
    for (let at = 0; at < 3; at += 1) await sell.confirmed(of, [1, 2]);
    const four = await bench.call(of.rep.principal, source);
    expect(four.data.orders.nodes.map((order: { lines: { nodes: unknown[] } }) => order.lines.nodes.length)).toEqual([2, 2, 2, 1]);
    expect([one.statements, four.statements]).toEqual([1, 1]);
  });

  test.each(['orderCreate', 'orderConfirm', 'orderCancel', 'orderShortClose'])(
    '%s refuses who has no right to it, a foreign order, and nobody',
    async (mutation) => {
      const of = await sell.deal();
      const order = await sell.confirmed(of, [1]);
      const product = await bench.build.product();
      const input =
        mutation === 'orderCreate'
          ? { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1 }] }
          : { id: order.id, ...(mutation === 'orderConfirm' ? {} : { reason: 'No' }) };
      for (const role of ['SUPPORT_AGENT', 'CHANNEL_MANAGER', 'ANALYST'] as const)
        expect(codesOf(await sell.run((await bench.build.asEmployee([role])).principal, mutation, input))).toEqual(['FORBIDDEN']);
      expect(codesOf(await sell.run((await bench.build.asPartner('ADMIN')).principal, mutation, input))).toEqual(['FORBIDDEN']);
      expect(codesOf(await sell.run(null, mutation, input))).toEqual(['UNAUTHENTICATED']);
      const other = (await bench.build.asEmployee(['SALES_REP'])).principal;
      if (mutation !== 'orderCreate') expect(codesOf(await sell.run(other, mutation, input))).toEqual(['NOT_FOUND']);
      else expect(codesOf(await sell.run(other, mutation, { ...input, ownerId: of.rep.employee.id }))).toEqual(['FORBIDDEN']);
    },
  );
});
