import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { type Bought, returning, usd } from '../testing/returning.js';
import { codesOf, type Done } from '../testing/selling.js';

describe('what comes of a return', () => {
  let bench: TestBench;
  let back: Awaited<ReturnType<typeof returning>>;
  beforeAll(async () => {
    bench = await testBench();
    back = await returning(bench);
  });
  afterAll(() => bench.close());

  test('two of three come back: asked for, approved, received, inspected, credited and paid back, each with who and when', async () => {
    const { sell, agent, manager, bought, inspected, invoiced, left, invoice } = back;
    const order = await bought([3], { tax: usd('57') });
    const billed = await invoiced(order, '357');
    const { id } = await inspected(order, [2]);
    const refunded = await sell.done(manager, 'returnRefund', { id });
    expect(refunded).toMatchObject({
      status: 'REFUNDED',
      refund: usd('238.00'),
      expectedRefund: usd('238.00'),
      lines: { nodes: [{ quantity: 2, refund: usd('200.00') }] },
    });
    expect(await invoice(billed)).toMatchObject({
      status: 'PAID',
      balance: '0',
      paid: { amount: '119.00' },
      credited: { amount: '238.00' },
      payments: {
        nodes: [
          { amount: { amount: '-238.00' }, creditNote: { number: expect.stringMatching(/^CN-\d+$/) } },
          { amount: { amount: '357.00' }, creditNote: null },
        ],
      },
      creditNotes: {
        nodes: [{ total: { amount: '238.00' }, tax: { amount: '38.00' }, lines: { nodes: [{ quantity: 2, amount: { amount: '200.00' } }] } }],
      },
    });
    const history = await bench.call(agent, 'query ($id: ID!) { return(id: $id) { stateChanges { nodes { from to at by { id } } } } }', { id });
    expect(history.data.return.stateChanges.nodes.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([
      [null, 'REQUESTED'],
      ['REQUESTED', 'APPROVED'],
      ['APPROVED', 'RECEIVED'],
      ['RECEIVED', 'INSPECTED'],
      ['INSPECTED', 'REFUNDED'],
    ]);
    expect(history.data.return.stateChanges.nodes.at(-1).by).toEqual({ id: expect.stringMatching(/^per_/) });
    expect(await left(order.customer, order.id)).toMatchObject([{ deliveredQuantity: 3, returnedQuantity: 2, returnableQuantity: 1 }]);
  });

  test('what didn’t come can be given back later, and only what came is credited', async () => {
    const { sell, finance, bought, request, inspected, invoiced, left } = back;
    const order = await bought([3]);
    await invoiced(order, '300');
    const { id } = await inspected(order, [3], [1]);
    expect(await sell.done(finance, 'returnRefund', { id })).toMatchObject({ refund: usd('100.00') });
    expect(await left(order.customer, order.id)).toMatchObject([{ returnedQuantity: 1, returnableQuantity: 2 }]);
    expect(codesOf(await request(order.customer, order, [2]))).toEqual([]);
  });

  test('refunded by several at once, or again with the same key: paid once', async () => {
    const { sell, finance, manager, bought, inspected, invoiced, invoice } = back;
    const order = await bought([2]);
    const billed = await invoiced(order, '200');
    const { id } = await inspected(order, [2]);
    const tries = await Promise.all(
      [1, 2, 3].map((n) => sell.run(n === 3 ? finance : manager, 'returnRefund', { id, ...(n < 3 ? { idempotencyKey: `refund ${id}` } : {}) })),
    );
    expect(tries.flatMap(codesOf).filter((code) => code !== 'WRONG_STATE')).toEqual([]);
    expect(tries.filter(({ record }) => record).length).toBeGreaterThan(0);
    expect(await invoice(billed)).toMatchObject({
      status: 'CREDITED',
      balance: '0',
      paid: { amount: '0.00' },
      credited: { amount: '200.00' },
      creditNotes: { nodes: [{}] },
    });
  });

  test('what isn’t paid yet is credited first; only what was paid beyond that is paid back', async () => {
    const { sell, finance, manager, bought, inspected, invoiced, invoice } = back;
    const order = await bought([3]);
    const billed = await invoiced(order, '250');
    await sell.done(manager, 'returnRefund', { id: (await inspected(order, [1])).id });
    expect(await invoice(billed)).toMatchObject({
      status: 'PAID',
      balance: '0',
      paid: { amount: '200.00' },
      payments: { nodes: [{ amount: { amount: '-50.00' } }, {}] },
    });
    const open = await bought([2]);
    const unpaid = await invoiced(open);
    await sell.done(manager, 'returnRefund', { id: (await inspected(open, [1])).id });
    expect(await invoice(unpaid)).toMatchObject({ status: 'OPEN', balance: '100', payments: { nodes: [] } });
    expect(codesOf(await sell.run(finance, 'paymentRecord', { invoiceId: unpaid, amount: usd('100.01'), paidOn: '2024-01-31' }))).toEqual([
      'LIMIT_EXCEEDED',
    ]);
    expect(codesOf(await sell.run(finance, 'invoiceCancel', { id: unpaid, reason: 'No' }))).toEqual(['WRONG_STATE']);
  });

  test('of an order invoiced in parts all credit notes together come to all invoices, to the cent', async () => {
    const { sell, agent, manager, inspected, invoiced, invoice } = back;
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '33.3333' });
    const { id } = await sell.done(of.rep.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 7 }] });
    await sell.done(of.rep.principal, 'orderConfirm', { id, tax: usd('10.01') });
    const shipment = await sell.done(of.rep.principal, 'shipmentCreate', { orderId: id, carrier: 'DHL' });
    await sell.done(of.rep.principal, 'shipmentDeliver', { id: shipment.id });
    const lines = (await bench.call(agent, 'query ($id: ID!) { order(id: $id) { lines { nodes { id } } } }', { id })).data.order.lines.nodes.map(
      (line: { id: string }) => line.id,
    );
    const order: Bought = { of, id, lines, customer: (await bench.build.asCustomer('ADMIN', of.account)).principal };
    const parts = [await invoiced(order, undefined, [[lines[0], 3]]), await invoiced(order)];
    for (const quantity of [2, 2, 3]) await sell.done(manager, 'returnRefund', { id: (await inspected(order, [quantity])).id });
    for (const part of parts) expect(await invoice(part)).toMatchObject({ status: 'CREDITED', balance: '0' });
  });

  test('less can be credited for a line, never more than it cost, and nothing that is on no invoice', async () => {
    const { sell, manager, bought, inspected, invoiced } = back;
    const order = await bought([2]);
    const { id, lines } = await inspected(order, [2]);
    expect(codesOf(await sell.run(manager, 'returnRefund', { id }))).toEqual(['WRONG_STATE']);
    await invoiced(order, '200');
    const refund = (amount: object) => sell.run(manager, 'returnRefund', { id, note: 'Scratched', lines: [{ lineId: lines.nodes[0].id, amount }] });
    expect(codesOf(await refund(usd('200.01')))).toEqual(['LIMIT_EXCEEDED']);
    expect(codesOf(await refund(usd('-1')))).toEqual(['LIMIT_EXCEEDED']);
    expect(codesOf(await refund({ amount: '1', currency: 'EUR' }))).toEqual(['INVALID']);
    expect((await refund(usd('150'))).record).toMatchObject({ refund: usd('150.00') });
  });

  test('a replacement is an order without charge, with a warranty of its own; what came back is no longer the customer’s', async () => {
    const { sell, manager, bought, inspected } = back;
    const order = await bought([2]);
    const { id } = await inspected(order, [1]);
    const { replacements } = (await sell.done(manager, 'returnReplace', { id })) as Done['record'];
    expect(replacements.nodes).toMatchObject([
      { status: 'CONFIRMED', total: { amount: '0.00' }, replaces: { id }, lines: { nodes: [{ quantity: 1, unitPrice: { amount: '100.00' } }] } },
    ]);
    const [{ id: replacement }] = replacements.nodes;
    const shipment = await sell.done(order.of.rep.principal, 'shipmentCreate', { orderId: replacement, carrier: 'DHL' });
    await sell.done(order.of.rep.principal, 'shipmentDeliver', { id: shipment.id });
    const owned = await bench.call(order.customer, '{ assets(where: { returnedOn: { isNull: true } }) { nodes { order { id } warrantyUntil } } }');
    expect(owned.data.assets.nodes.map((asset: { order: { id: string } }) => asset.order.id).sort()).toEqual([order.id, replacement].sort());
    expect(owned.data.assets.nodes.every((asset: { warrantyUntil: string }) => asset.warrantyUntil > new Date().toISOString().slice(0, 10))).toBe(
      true,
    );
    expect(codesOf(await sell.run(manager, 'returnRefund', { id }))).toEqual(['WRONG_STATE']);
  });

  test('who takes goods back says which they are; what is rejected after its inspection is the customer’s again', async () => {
    const { sell, agent, bought, request } = back;
    const order = await bought([2]);
    const { data } = await bench.call(
      agent,
      'query ($id: ID!) { assets(where: { order: { id: { eq: $id } } }, orderBy: [{ field: UNIT }]) { nodes { id } } }',
      { id: order.id },
    );
    const [first, second] = data.assets.nodes.map((asset: { id: string }) => asset.id);
    const { id, lines } = (await request(order.customer, order, [1])).record;
    await sell.done(agent, 'returnApprove', { id });
    const receive = (assetIds: string[]) =>
      sell.run(agent, 'returnReceive', { id, lines: [{ lineId: lines.nodes[0].id, receivedQuantity: 1, assetIds }] });
    expect(codesOf(await receive([first, second]))).toEqual(['INVALID']);
    expect(codesOf(await receive(['ast_00000000000000000000000000']))).toEqual(['INVALID']);
    await receive([first]);
    const owned = async () =>
      (await bench.call(order.customer, '{ assets(where: { returnedOn: { isNull: true } }) { nodes { id } } }')).data.assets.nodes.length;
    expect(
      (await bench.call(agent, 'query ($id: ID!) { asset(id: $id) { returnedOn returnLine { return { id } } } }', { id: first })).data.asset,
    ).toEqual({
      returnedOn: new Date().toISOString().slice(0, 10),
      returnLine: { return: { id } },
    });
    expect(await owned()).toBe(1);
    await sell.done(agent, 'returnInspect', { id, findings: 'Not ours', lines: [{ lineId: lines.nodes[0].id, damagedQuantity: 1 }] });
    await sell.done(agent, 'returnReject', { id, reason: 'Not ours' });
    expect(await owned()).toBe(2);
  });
});
