import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { mailsTo } from '../testing/mailing.js';
import { returning } from '../testing/returning.js';
import { codesOf } from '../testing/selling.js';

describe('returns', () => {
  let bench: TestBench;
  let back: Awaited<ReturnType<typeof returning>>;
  beforeAll(async () => {
    bench = await testBench();
    back = await returning(bench);
  });
  afterAll(() => bench.close());

  test('the history is never changed', async () => {
    const { bought, request } = back;
    const order = await bought([1]);
    await request(order.customer, order, [1]);
    await expect(bench.sql(`update return_state_change set "to" = 'REFUNDED'`)).rejects.toThrow(/append-only/);
  });

  test('what is not delivered, or is on its way back, can’t be given back; what was cancelled or rejected can again', async () => {
    const { sell, agent, bought, request } = back;
    const order = await bought([3, 1]);
    expect(codesOf(await request(order.customer, order, [4]))).toEqual(['LIMIT_EXCEEDED']);
    const first = (await request(order.customer, order, [2])).record;
    expect(codesOf(await request(order.customer, order, [2]))).toEqual(['LIMIT_EXCEEDED']);
    await sell.done(order.customer, 'returnCancel', { id: first.id, reason: 'Changed my mind' });
    const second = (await request(order.customer, order, [3])).record;
    expect(await sell.done(agent, 'returnReject', { id: second.id, reason: 'Worn' })).toMatchObject({ status: 'REJECTED', closeReason: 'Worn' });
    expect(codesOf(await request(order.customer, order, [3, 1]))).toEqual([]);
    const of = await sell.deal();
    const unsent = await sell.confirmed(of, [1]);
    expect(codesOf(await request(agent, unsent, [1]))).toEqual(['LIMIT_EXCEEDED']);
  });

  test('asked for by several at once: together never more than was delivered', async () => {
    const { agent, bought, request, left } = back;
    const order = await bought([5]);
    const tries = await Promise.all([1, 2, 3, 4].map((n) => request(n % 2 ? order.customer : agent, order, [2])));
    expect(tries.flatMap(codesOf)).toEqual(['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']);
    expect(await left(agent, order.id)).toMatchObject([{ returnedQuantity: 4, returnableQuantity: 1 }]);
  });

  test('the database itself refuses what is too much, a line of another order, and a return that goes on after its end', async () => {
    const { sell, bought, request } = back;
    const order = await bought([2]);
    const other = await bought([2]);
    const { id } = (await request(order.customer, order, [2])).record;
    const insert = (line: string) =>
      bench.sql(`insert into return_line (return_id, position, order_line_id, quantity, reason, currency) values ($1, 9, $2, 1, 'OTHER', 'USD')`, [
        uuidOf('ret', id),
        uuidOf('orl', line),
      ]);
    for (const line of [order.lines[0], other.lines[0]]) await expect(insert(line as string)).rejects.toThrow(/than was delivered/);
    await sell.done(order.customer, 'returnCancel', { id });
    await expect(bench.sql(`update "return" set status = 'APPROVED' where id = $1`, [uuidOf('ret', id)])).rejects.toThrow(/has ended/);
  });

  test('past the window customers return only what is defective under warranty; support may take back later; the window is the product’s, else the category’s', async () => {
    const { agent, bought, request, left } = back;
    const order = await bought([2, 1]);
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    expect(await left(order.customer, order.id)).toMatchObject([{ returnableUntil: day(30) }, { returnableUntil: day(30) }]);
    await bench.sql(`update shipment set shipped_at = now() - interval '50 days', delivered_at = now() - interval '40 days' where order_id = $1`, [
      uuidOf('ord', order.id),
    ]);
    expect(codesOf(await request(order.customer, order, [1]))).toEqual(['WRONG_STATE']);
    expect(codesOf(await request(order.customer, order, [1], 'DEFECTIVE'))).toEqual([]);
    expect(codesOf(await request(agent, order, [1]))).toEqual([]);
    const products = 'select l.product_id from order_line l where l.order_id = $1';
    const [top] = await bench.sql<{ id: string }>(`insert into product_category (name, return_days) values ('Top', 60) returning id`);
    const [below] = await bench.sql<{ id: string }>(`insert into product_category (name, parent_id) values ('Below', $1) returning id`, [top?.id]);
    await bench.sql(`update product set category_id = $2 where id in (${products})`, [uuidOf('ord', order.id), below?.id]);
    expect(await left(order.customer, order.id)).toMatchObject([{ returnableUntil: day(20) }, { returnableUntil: day(20) }]);
    await bench.sql(`update product set return_days = 41 where id in (${products})`, [uuidOf('ord', order.id)]);
    expect(await left(order.customer, order.id)).toMatchObject([{ returnableUntil: day(1) }, { returnableUntil: day(1) }]);
    expect(codesOf(await request(order.customer, order, [0, 1]))).toEqual([]);
  });

  test('each state follows the one before, needs what it needs, and says so to the customer once, in their language', async () => {
    const { sell, manager, request } = back;
    const of = await sell.deal();
    const product = await bench.build.product();
    const member = await bench.build.asCustomer('MEMBER', of.account);
    await bench.sql(`update person set language = 'de-AT' where id = $1`, [uuidOf('per', member.contact.person.id)]);
    const order = await sell.done(member.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 2 }] });
    await sell.done(of.rep.principal, 'orderConfirm', { id: order.id });
    const shipment = await sell.done(of.rep.principal, 'shipmentCreate', { orderId: order.id, carrier: 'DHL' });
    await sell.done(of.rep.principal, 'shipmentDeliver', { id: shipment.id });
    const lines = shipment.lines.nodes.map((line: { orderLine: { id: string } }) => line.orderLine.id);
    const { id, number, lines: asked } = (await request(member.principal, { id: order.id, lines }, [2])).record;
    const run = async (mutation: string, input: object = {}) => codesOf(await sell.run(manager, mutation, { id, ...input }));
    for (const mutation of ['returnReceive', 'returnInspect', 'returnRefund', 'returnReplace'])
      expect([mutation, await run(mutation)]).toEqual([mutation, ['WRONG_STATE']]);
    expect(await run('returnReject', { reason: ' ' })).toEqual(['REQUIRED']);
    expect(await run('returnApprove', { note: 'To our shop' })).toEqual([]);
    const lineId = asked.nodes[0].id;
    expect(await run('returnReceive', { lines: [{ lineId, receivedQuantity: 0 }] })).toEqual(['INVALID']);
    expect(await run('returnReceive', { lines: [{ lineId, receivedQuantity: 3 }] })).toEqual(['INVALID']);
    expect(await run('returnReceive', { lines: [{ lineId: order.id, receivedQuantity: 1 }] })).toEqual(['NOT_FOUND']);
    expect(await run('returnReceive')).toEqual([]);
    expect(await run('returnCancel')).toEqual(['WRONG_STATE']);
    expect(await run('returnInspect', { lines: [{ lineId, damagedQuantity: 3 }] })).toEqual(['INVALID']);
    expect(await run('returnInspect', { lines: [{ lineId, damagedQuantity: 1 }] })).toEqual([]);
    await bench.jobs();
    const mails = (await mailsTo(bench, member.contact.person.email as string)).filter(({ subject }) => subject.includes(number));
    expect(mails.map(({ subject }) => subject.replace(number, '…')).sort()).toEqual([
      'Rücksendung … ist angekommen',
      'Rücksendung … ist eingegangen',
      'Rücksendung … ist genehmigt',
      'Rücksendung … ist geprüft',
    ]);
    expect(mails.find(({ subject }) => subject.endsWith('genehmigt'))?.text).toContain('To our shop');
  });

  test('a request names lines of the order, each once for each reason', async () => {
    const { sell, bought } = back;
    const order = await bought([3]);
    const other = await bought([1]);
    const line = (orderLineId: string | undefined, reason = 'OTHER') => ({ orderLineId, quantity: 1, reason });
    const ask = async (lines: object[]) => codesOf(await sell.run(order.customer, 'returnRequest', { orderId: order.id, lines }));
    expect(await ask([])).toEqual(['INVALID']);
    expect(await ask([line(other.lines[0])])).toEqual(['NOT_FOUND']);
    expect(await ask([line(order.lines[0]), line(order.lines[0])])).toEqual(['INVALID']);
    expect(await ask([line(order.lines[0]), line(order.lines[0], 'DEFECTIVE')])).toEqual([]);
  });

  test('a member returns what they ordered, the account’s administrator what any of it did; nobody else’s; who sells looks on', async () => {
    const { finance, agent, bought, request } = back;
    const order = await bought([3]);
    const member = (await bench.build.asCustomer('MEMBER', order.of.account)).principal;
    const stranger = (await bench.build.asCustomer('ADMIN')).principal;
    for (const who of [member, stranger]) expect(codesOf(await request(who, order, [1]))).toEqual(['NOT_FOUND']);
    const { id } = (await request(order.customer, order, [1])).record;
    const seen = async (who: Principal) => (await bench.call(who, 'query ($id: ID!) { return(id: $id) { id } }', { id })).data.return;
    for (const who of [member, stranger]) expect(await seen(who)).toBeNull();
    for (const who of [order.customer, order.of.rep.principal, agent, finance]) expect(await seen(who)).toEqual({ id });
    expect(codesOf(await request(order.of.rep.principal, order, [1]))).toEqual(['FORBIDDEN']);
  });

  test.each(['returnApprove', 'returnReject', 'returnReceive', 'returnInspect', 'returnRefund', 'returnReplace'])(
    '%s refuses customers, who sells, and nobody; paying back refuses agents too',
    async (mutation) => {
      const { sell, agent, bought, request } = back;
      const order = await bought([1]);
      const { id } = (await request(order.customer, order, [1])).record;
      const input = { id, ...(mutation === 'returnReject' ? { reason: 'x' } : {}) };
      const paying = ['returnRefund', 'returnReplace'].includes(mutation);
      for (const who of [order.customer, order.of.rep.principal, ...(paying ? [agent] : [])])
        expect(codesOf(await sell.run(who, mutation, input))).toEqual(['FORBIDDEN']);
      expect(codesOf(await sell.run(null, mutation, input))).toEqual(['UNAUTHENTICATED']);
    },
  );

  test('lists of returns, with their lines, and of what can be returned, take one statement each however many they are', async () => {
    const { bought, request } = back;
    const order = await bought([4, 2]);
    await request(order.customer, order, [1, 1]);
    await request(order.customer, order, [1]);
    const returns = await bench.call(
      order.customer,
      '{ returns { nodes { number status expectedRefund { amount } lines { nodes { quantity orderLine { product { name } } } } stateChanges { nodes { to } } creditNotes { nodes { number } } viewerCan { cancel refund } } } }',
    );
    expect(returns.data.returns.nodes).toHaveLength(2);
    expect(returns.data.returns.nodes[0].viewerCan).toEqual({ cancel: true, refund: false });
    expect(returns.statements).toBe(1);
    const orders = await bench.call(
      order.customer,
      '{ orders { nodes { returns { nodes { number } } lines { nodes { returnableQuantity returnableUntil warrantyUntil } } viewerCan { return } } } }',
    );
    expect(orders.statements).toBe(1);
    expect(orders.data.orders.nodes[0]).toMatchObject({
      viewerCan: { return: true },
      lines: { nodes: [{ returnableQuantity: 2 }, { returnableQuantity: 1 }] },
    });
  });
});
