import type { Principal } from '../core/policy/principal.js';
import type { TestBench } from './call.js';
import { type Deal, type Done, selling } from './selling.js';

/** What tests of returns say again and again. */
const LEFT =
  'query ($id: ID!) { order(id: $id) { lines { nodes { deliveredQuantity returnedQuantity returnableQuantity returnableUntil warrantyUntil } } } }';
export const usd = (amount: string) => ({ amount, currency: 'USD' });

export interface Bought {
  of: Deal;
  id: string;
  lines: string[];
  customer: Principal;
}

/** With the people who take goods back and pay for them. */
export async function returning(bench: TestBench) {
  const sell = selling(bench);
  await bench.build.defaultPipeline();
  const { principal: finance } = await bench.build.asEmployee(['FINANCE']);
  const { principal: agent } = await bench.build.asEmployee(['SUPPORT_AGENT']);
  const { principal: manager } = await bench.build.asEmployee(['SUPPORT_MANAGER']);

  /** A delivered order of these quantities at 100, and an administrator of its account. */
  async function bought(quantities: number[], values: object = {}): Promise<Bought> {
    const of = await sell.deal();
    const { id, lines } = await sell.confirmed(of, quantities, values);
    const shipment = await sell.done(of.rep.principal, 'shipmentCreate', { orderId: id, carrier: 'DHL' });
    await sell.done(of.rep.principal, 'shipmentDeliver', { id: shipment.id });
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    return { of, id, lines, customer };
  }

  const request = (
    who: Principal | null,
    { id, lines }: Pick<Bought, 'id' | 'lines'>,
    quantities: number[],
    reason = 'NO_LONGER_WANTED',
  ): Promise<Done> =>
    sell.run(who, 'returnRequest', {
      orderId: id,
      lines: quantities.flatMap((quantity, at) => (quantity ? [{ orderLineId: lines[at], quantity, reason }] : [])),
    });

  /** Requested by the customer and inspected by support, as announced unless said. */
  async function inspected(order: Bought, quantities: number[], received?: number[]) {
    const { id, lines } = (await request(order.customer, order, quantities)).record;
    await sell.done(agent, 'returnApprove', { id });
    const came = received?.map((receivedQuantity, at) => ({ lineId: lines.nodes[at].id, receivedQuantity }));
    await sell.done(agent, 'returnReceive', { id, ...(came ? { lines: came } : {}) });
    return sell.done(agent, 'returnInspect', { id });
  }

  async function invoiced(order: Bought, paid?: string, lines?: [string, number][]) {
    const of = lines?.map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
    const invoice = await sell.done(finance, 'invoiceIssue', { orderId: order.id, ...(of ? { lines: of } : {}) });
    if (paid) await sell.done(finance, 'paymentRecord', { invoiceId: invoice.id, amount: usd(paid), paidOn: '2024-01-31' });
    return invoice.id as string;
  }

  const left = async (who: Principal, id: string) => (await bench.call(who, LEFT, { id })).data.order.lines.nodes;
  const invoice = async (id: string) =>
    (
      await bench.call(
        finance,
        'query ($id: ID!) { invoice(id: $id) { status balance paid { amount } credited { amount } payments(orderBy: [{ field: AMOUNT }]) { nodes { amount { amount } creditNote { number } } } creditNotes { nodes { number total { amount } tax { amount } lines { nodes { quantity amount { amount } } } } } } }',
        { id },
      )
    ).data.invoice;

  return { sell, finance, agent, manager, bought, request, inspected, invoiced, left, invoice };
}
