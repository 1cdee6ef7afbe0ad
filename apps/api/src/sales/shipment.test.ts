import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';
import { mailsTo } from '../testing/mailing.js';
import { codesOf, type Deal, selling } from '../testing/selling.js';

const PERFECT = 'query ($id: ID!) { order(id: $id) { perfect { complete onTime undamaged documents perfect } } }';

describe('shipments and assets', () => {
  let bench: TestBench;
  let sell: ReturnType<typeof selling>;
  const asAdmin = (text: string, params: unknown[] = []) => withAdmin((client) => client.query(text, params), bench.database.url);
  const ship = (of: Deal, orderId: string, lines?: [string, number][]) =>
    sell.run(of.rep.principal, 'shipmentCreate', {
      orderId,
      carrier: 'DHL',
      ...(lines ? { lines: lines.map(([orderLineId, quantity]) => ({ orderLineId, quantity })) } : {}),
    });
  const statusOf = async (of: Deal, id: string) =>
    (await bench.call(of.rep.principal, 'query ($id: ID!) { order(id: $id) { status } }', { id })).data.order.status;

  beforeAll(async () => {
    bench = await testBench();
    sell = selling(bench);
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  test('the order follows its shipments: partly shipped, shipped, delivered', async () => {
    const of = await sell.deal();
    const { id, lines } = await sell.confirmed(of, [3, 1]);
    const first = (await ship(of, id, [[lines[0], 2]])).record;
    expect(first.order.status).toBe('PARTIALLY_SHIPPED');
    await sell.done(of.rep.principal, 'shipmentDeliver', { id: first.id });
    expect(await statusOf(of, id)).toBe('PARTIALLY_SHIPPED');
    const second = (await ship(of, id)).record;
    expect(second).toMatchObject({ order: { status: 'SHIPPED' }, lines: { nodes: [{ quantity: 1 }, { quantity: 1 }] } });
    expect(await sell.done(of.rep.principal, 'shipmentDeliver', { id: second.id })).toMatchObject({ order: { status: 'DELIVERED' } });
    expect(codesOf(await sell.run(of.rep.principal, 'shipmentDeliver', { id: second.id }))).toEqual(['WRONG_STATE']);
    expect(codesOf(await ship(of, id))).toEqual(['WRONG_STATE']);
  });

  test('the contact of the order is told what is on its way, and how', async () => {
    const of = await sell.deal();
    const product = await bench.build.product();
    const member = await bench.build.asCustomer('MEMBER', of.account);
    const order = await sell.done(member.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1 }] });
    await sell.done(of.rep.principal, 'orderConfirm', { id: order.id });
    await sell.done(of.rep.principal, 'shipmentCreate', { orderId: order.id, carrier: 'DHL', tracking: 'T-1' });
    await bench.jobs();
    const mails = await mailsTo(bench, member.contact.person.email as string);
    expect(mails.map(({ subject }) => subject)).toEqual([`Order ${order.number} is on its way`]);
    expect(mails[0]?.text).toContain(`all that was left of your order ${order.number} is on its way by DHL as T-1.`);
  });

  test('never more than ordered, no foreign line, each line once, and only once it is confirmed', async () => {
    const of = await sell.deal();
    const { id, lines } = await sell.confirmed(of, [2]);
    const other = await sell.confirmed(of, [2]);
    expect(codesOf(await ship(of, id, [[lines[0], 3]]))).toEqual(['LIMIT_EXCEEDED']);
    expect(codesOf(await ship(of, id, [[lines[0], 0]]))).toEqual(['INVALID']);
    expect(codesOf(await ship(of, id, [[other.lines[0], 1]]))).toEqual(['INVALID']);
    expect(
      codesOf(
        await ship(of, id, [
          [lines[0], 1],
          [lines[0], 1],
        ]),
      ),
    ).toEqual(['INVALID']);
    expect(codesOf(await ship(of, id, []))).toEqual(['REQUIRED']);
    const product = await bench.build.product();
    const placed = await sell.done(of.rep.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1 }] });
    expect(codesOf(await ship(of, placed.id))).toEqual(['WRONG_STATE']);
  });

  test('shipped by several at once: together never more than ordered', async () => {
    const of = await sell.deal();
    const { id, lines } = await sell.confirmed(of, [5]);
    const tries = await Promise.all([1, 2, 3, 4].map(() => ship(of, id, [[lines[0], 2]])));
    expect(tries.flatMap(codesOf)).toEqual(['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']);
    const { rows } = await asAdmin('select sum(quantity)::int as shipped from shipment_line where order_line_id = $1', [uuidOf('orl', lines[0])]);
    expect(rows).toEqual([{ shipped: 4 }]);
  });

  test('the last two shipments arrive at once: the order is delivered', async () => {
    const of = await sell.deal();
    const { id, lines } = await sell.confirmed(of, [2]);
    const parts = [(await ship(of, id, [[lines[0], 1]])).record, (await ship(of, id, [[lines[0], 1]])).record];
    const tries = await Promise.all(parts.map((part) => sell.run(of.rep.principal, 'shipmentDeliver', { id: part.id })));
    expect(tries.flatMap(codesOf)).toEqual([]);
    expect(await statusOf(of, id)).toBe('DELIVERED');
  });

  test('a perfect order is complete, on time, undamaged and documented; each fault shows by itself', async () => {
    const of = await sell.deal();
    const finance = (await bench.build.asEmployee(['FINANCE'])).principal;
    const perfect = async (id: string) => (await bench.call(of.rep.principal, PERFECT, { id })).data.order.perfect;
    async function delivered(promisedOn: string) {
      const order = await sell.confirmed(of, [2], { promisedOn });
      expect(await perfect(order.id)).toBeNull();
      const shipment = (await ship(of, order.id)).record;
      await sell.done(of.rep.principal, 'shipmentDeliver', { id: shipment.id });
      return { id: order.id as string, shipment };
    }
    const good = await delivered('2199-12-31');
    expect(await perfect(good.id)).toEqual({ complete: true, onTime: true, undamaged: true, documents: false, perfect: false });
    const invoice = await sell.done(finance, 'invoiceIssue', { orderId: good.id });
    expect(await perfect(good.id)).toEqual({ complete: true, onTime: true, undamaged: true, documents: true, perfect: true });
    const line = good.shipment.lines.nodes[0].id;
    await sell.done(of.rep.principal, 'shipmentReportDamage', { id: good.shipment.id, lines: [{ lineId: line, damagedQuantity: 1 }] });
    expect(await perfect(good.id)).toMatchObject({ undamaged: false, perfect: false });
    await sell.done(of.rep.principal, 'shipmentReportDamage', { id: good.shipment.id, lines: [{ lineId: line, damagedQuantity: 0 }] });
    expect(await perfect(good.id)).toMatchObject({ undamaged: true, perfect: true });
    await sell.done(finance, 'invoiceCancel', { id: invoice.id, reason: 'Wrong address' });
    await sell.done(finance, 'invoiceIssue', { orderId: good.id });
    expect(await perfect(good.id)).toMatchObject({ documents: false, perfect: false });
    const late = await delivered('2020-01-01');
    expect(await perfect(late.id)).toMatchObject({ complete: true, onTime: false, perfect: false });
    await sell.done(finance, 'invoiceIssue', { orderId: (await delivered('2199-12-31')).id });
    const totals = await bench.call(
      of.rep.principal,
      '{ perfectOrderTotals(groupBy: [CHANNEL]) { nodes { channel count complete onTime undamaged documents perfect } } }',
    );
    expect(totals.data.perfectOrderTotals.nodes).toEqual([
      { channel: 'DIRECT', count: 3, complete: '1.0000', onTime: '0.6667', undamaged: '1.0000', documents: '0.3333', perfect: '0.3333' },
    ]);
    expect(totals.statements).toBe(1);
    expect(
      (await bench.call((await bench.build.asEmployee()).principal, '{ perfectOrderTotals { nodes { count } } }')).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('an order that is closed short ends with what was shipped, is not complete, and only that is invoiced', async () => {
    const of = await sell.deal();
    const finance = (await bench.build.asEmployee(['FINANCE'])).principal;
    const { id, lines } = await sell.confirmed(of, [3, 1], { tax: { amount: '40', currency: 'USD' } });
    const close = (reason: string) => sell.run(of.rep.principal, 'orderShortClose', { id, reason });
    expect(codesOf(await close('Sold out'))).toEqual(['WRONG_STATE']);
    const shipment = (await ship(of, id, [[lines[0], 2]])).record;
    expect(codesOf(await close(' '))).toEqual(['REQUIRED']);
    expect((await close('Sold out')).record).toMatchObject({ status: 'SHIPPED' });
    expect(codesOf(await ship(of, id))).toEqual(['WRONG_STATE']);
    expect(await sell.done(of.rep.principal, 'shipmentDeliver', { id: shipment.id })).toMatchObject({ order: { status: 'DELIVERED' } });
    expect((await bench.call(of.rep.principal, PERFECT, { id })).data.order.perfect).toMatchObject({ complete: false, perfect: false });
    expect(await sell.done(finance, 'invoiceIssue', { orderId: id })).toMatchObject({
      lines: { nodes: [{ quantity: 2, amount: { amount: '200.00' } }] },
      tax: { amount: '20.00' },
    });
    expect(codesOf(await sell.run(finance, 'invoiceIssue', { orderId: id }))).toEqual(['WRONG_STATE']);
  });

  test('damage is reported on arrival, of lines of the shipment, and not of more than was in it', async () => {
    const of = await sell.deal();
    const { id } = await sell.confirmed(of, [2]);
    const shipment = (await ship(of, id)).record;
    const line = shipment.lines.nodes[0].id;
    const report = async (lineId: string, damagedQuantity: number) =>
      codesOf(await sell.run(of.rep.principal, 'shipmentReportDamage', { id: shipment.id, lines: [{ lineId, damagedQuantity }] }));
    expect(await report(line, 1)).toEqual(['WRONG_STATE']);
    await sell.done(of.rep.principal, 'shipmentDeliver', { id: shipment.id });
    expect(await report(line, 3)).toEqual(['INVALID']);
    expect(await report(line, -1)).toEqual(['INVALID']);
    expect(await report(id, 1)).toEqual(['NOT_FOUND']);
    expect(await report(line, 2)).toEqual([]);
  });

  test('it arrives after it left, and neither lies ahead', async () => {
    const of = await sell.deal();
    const { id } = await sell.confirmed(of, [1]);
    const ahead = new Date(Date.now() + 86_400_000).toISOString();
    const before = new Date(Date.now() - 86_400_000).toISOString();
    expect(codesOf(await sell.run(of.rep.principal, 'shipmentCreate', { orderId: id, carrier: 'DHL', shippedAt: ahead }))).toEqual(['INVALID']);
    const shipment = (await ship(of, id)).record;
    for (const deliveredAt of [ahead, before])
      expect(codesOf(await sell.run(of.rep.principal, 'shipmentDeliver', { id: shipment.id, deliveredAt }))).toEqual(['INVALID']);
  });

  test('each item with a warranty becomes an asset of the customer when it is delivered, once', async () => {
    const of = await sell.deal();
    const { id, lines } = await sell.confirmed(of, [2]);
    const without = await bench.build.product({ warrantyMonths: null });
    const plain = await sell.done(of.rep.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: without.id, quantity: 1 }] });
    await sell.done(of.rep.principal, 'orderConfirm', { id: plain.id });
    for (const order of [id, plain.id]) {
      const shipment = (await ship(of, order)).record;
      await asAdmin(`update shipment set shipped_at = '2024-01-01' where id = $1`, [uuidOf('shp', shipment.id)]);
      await sell.done(of.rep.principal, 'shipmentDeliver', { id: shipment.id, deliveredAt: '2024-01-31T12:00:00Z' });
      // Taken back and delivered again, it is still the same goods.
      await asAdmin('update shipment set delivered_at = null where id = $1', [uuidOf('shp', shipment.id)]);
      await asAdmin(`update shipment set delivered_at = '2024-01-31T12:00:00Z' where id = $1`, [uuidOf('shp', shipment.id)]);
    }
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    const source =
      '{ assets(orderBy: [{ field: UNIT }]) { nodes { id unit serial warrantyUntil boughtOn order { id } shipmentLine { orderLine { id } } viewerCan { update } } } }';
    const seen = await bench.call(customer, source);
    const asset = {
      serial: null,
      warrantyUntil: '2026-01-31',
      boughtOn: new Date().toISOString().slice(0, 10),
      order: { id },
      shipmentLine: { orderLine: { id: lines[0] } },
    };
    expect(seen.data.assets.nodes).toMatchObject([
      { ...asset, unit: 1, viewerCan: { update: false } },
      { ...asset, unit: 2, viewerCan: { update: false } },
    ]);
    expect(seen.statements).toBe(1);
    const [one, two] = seen.data.assets.nodes;
    expect(await sell.done(of.rep.principal, 'assetUpdate', { id: one.id, serial: 'S-1' })).toMatchObject({ serial: 'S-1' });
    expect(codesOf(await sell.run(of.rep.principal, 'assetUpdate', { id: two.id, serial: 'S-1' }))).toEqual(['TAKEN']);
    expect(codesOf(await sell.run(customer, 'assetUpdate', { id: one.id, serial: 'X' }))).toEqual(['FORBIDDEN']);
    for (const role of ['ADMIN', 'MEMBER'] as const)
      expect((await bench.call((await bench.build.asCustomer(role)).principal, source)).data.assets.nodes).toEqual([]);
    expect((await bench.call((await bench.build.asEmployee(['SALES_REP'])).principal, source)).data.assets.nodes).toEqual([]);
    const support = (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal;
    expect((await bench.call(support, `query ($id: ID!) { asset(id: $id) { id viewerCan { update } } }`, { id: one.id })).data.asset).toEqual({
      id: one.id,
      viewerCan: { update: false },
    });
  });

  test.each(['shipmentCreate', 'shipmentDeliver', 'shipmentReportDamage', 'assetUpdate'])(
    '%s refuses who has no right to it, a foreign record, and nobody',
    async (mutation) => {
      const of = await sell.deal();
      const { id } = await sell.confirmed(of, [1]);
      const shipment = (await ship(of, (await sell.confirmed(of, [1])).id)).record;
      await sell.done(of.rep.principal, 'shipmentDeliver', { id: shipment.id });
      const assets = await bench.call(of.rep.principal, '{ assets { nodes { id } } }');
      const input = {
        shipmentCreate: { orderId: id, carrier: 'DHL' },
        shipmentDeliver: { id: shipment.id },
        shipmentReportDamage: { id: shipment.id, lines: [] },
        assetUpdate: { id: assets.data.assets.nodes[0].id, serial: 'X' },
      }[mutation] as object;
      for (const role of ['SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'ANALYST'] as const)
        expect(codesOf(await sell.run((await bench.build.asEmployee([role])).principal, mutation, input))).toEqual(['FORBIDDEN']);
      expect(codesOf(await sell.run((await bench.build.asCustomer('ADMIN', of.account)).principal, mutation, input))).toEqual(['FORBIDDEN']);
      expect(codesOf(await sell.run((await bench.build.asEmployee(['SALES_REP'])).principal, mutation, input))).toEqual(['NOT_FOUND']);
      expect(codesOf(await sell.run(null, mutation, input))).toEqual(['UNAUTHENTICATED']);
    },
  );
});
