import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { codesOf, selling } from '../testing/selling.js';

describe('an order again', () => {
  let bench: TestBench;
  let sell: ReturnType<typeof selling>;
  beforeAll(async () => {
    bench = await testBench();
    sell = selling(bench);
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  async function placed() {
    const of = await sell.deal();
    const member = await bench.build.asCustomer('MEMBER', of.account);
    const products = [await bench.build.product({ listPrice: '100' }), await bench.build.product({ listPrice: '10' })];
    const order = await sell.done(member.principal, 'orderCreate', {
      accountId: of.account.id,
      lines: products.map(({ id }, at) => ({ productId: id, quantity: at + 2 })),
    });
    const lines = await bench.call(member.principal, 'query ($id: ID!) { order(id: $id) { lines { nodes { id orderable } } } }', { id: order.id });
    return { of, member, products, order, lines: lines.data.order.lines.nodes as { id: string; orderable: boolean }[] };
  }

  test('is a new one with the same lines at the prices of today', async () => {
    const { member, products, order } = await placed();
    await bench.sql('update product set list_price = 120 where id = $1', [uuidOf('prd', products[0]?.id as string)]);
    const again = await sell.done(member.principal, 'orderReorder', { id: order.id, purchaseOrder: 'PO-2' });
    expect(again).toMatchObject({ status: 'PLACED', channel: 'ONLINE', total: { amount: '270.00' } });
    expect(again.id).not.toBe(order.id);
  });

  test('sent twice with one key places one', async () => {
    const { member, order } = await placed();
    const tries = await Promise.all(
      [1, 2].map(() => sell.run(member.principal, 'orderReorder', { id: order.id, idempotencyKey: `again ${order.id}` })),
    );
    expect(tries[0]?.record.id).toBe(tries[1]?.record.id);
  });

  test('says what is no longer sold, and leaves it out only where it is told to', async () => {
    const { member, products, order, lines } = await placed();
    expect(lines.map(({ orderable }) => orderable)).toEqual([true, true]);
    await bench.sql(`update product set active_until = '2020-01-01' where id = $1`, [uuidOf('prd', products[0]?.id as string)]);
    const refused = await sell.run(member.principal, 'orderReorder', { id: order.id });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID', message: `${products[0]?.name} is not sold today.` }]);
    const seen = await bench.call(
      member.principal,
      'query ($id: ID!) { order(id: $id) { lines { nodes { orderable } } viewerCan { reorder cancel return } } }',
      { id: order.id },
    );
    expect(seen.data.order).toEqual({
      lines: { nodes: [{ orderable: false }, { orderable: true }] },
      viewerCan: { reorder: true, cancel: true, return: true },
    });
    expect(seen.statements).toBe(1);
    expect(await sell.done(member.principal, 'orderReorder', { id: order.id, withoutLineIds: [lines[0]?.id] })).toMatchObject({
      total: { amount: '30.00' },
    });
    expect(codesOf(await sell.run(member.principal, 'orderReorder', { id: order.id, withoutLineIds: lines.map(({ id }) => id) }))).toEqual([
      'REQUIRED',
    ]);
    expect(codesOf(await sell.run(member.principal, 'orderReorder', { id: order.id, withoutLineIds: [order.id] }))).toEqual(['NOT_FOUND']);
  });

  test('is refused to who doesn’t see it, may not order, or is nobody', async () => {
    const { order } = await placed();
    expect(codesOf(await sell.run((await bench.build.asCustomer('ADMIN')).principal, 'orderReorder', { id: order.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await sell.run((await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, 'orderReorder', { id: order.id }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codesOf(await sell.run(null, 'orderReorder', { id: order.id }))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('where a parcel is', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  test('is shown by the page of its carrier, where we know it and the number can be one', async () => {
    const sell = selling(bench);
    await bench.build.defaultPipeline();
    const of = await sell.deal();
    const { id, lines } = await sell.confirmed(of, [3]);
    for (const [carrier, tracking] of [
      ['DHL Express', 'JD 0146'],
      ['Nobody', '1'],
      ['UPS', '"><script>'],
    ])
      await sell.done(of.rep.principal, 'shipmentCreate', {
        orderId: id,
        carrier,
        tracking,
        expectedOn: '2099-01-01',
        lines: [{ orderLineId: lines[0], quantity: 1 }],
      });
    const { data } = await bench.call(
      of.rep.principal,
      'query ($id: ID!) { order(id: $id) { shipments(orderBy: [{ field: CREATED_AT }]) { nodes { trackingUrl expectedOn } } } }',
      { id },
    );
    expect(data.order.shipments.nodes).toEqual([
      { trackingUrl: 'https://www.dhl.com/en/home/tracking.html?tracking-id=JD0146', expectedOn: '2099-01-01' },
      { trackingUrl: null, expectedOn: '2099-01-01' },
      { trackingUrl: null, expectedOn: '2099-01-01' },
    ]);
  });
});
