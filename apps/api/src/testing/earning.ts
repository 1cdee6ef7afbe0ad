import { uuidOf } from '../core/ids.js';
import type { Partner } from '../directory/index.js';
import { EarningsBand, EarningsComponent, EarningsPlan, EarningsPlanVersion } from '../earnings/index.js';
import type { TestBench } from './call.js';
import { type Bought, returning } from './returning.js';

/** What tests of earnings say again and again. */
export interface TermsOfComponent extends Partial<Omit<EarningsComponent, 'bands'>> {
  bands?: [from: string, rate: string][];
}

export interface Sold extends Bought {
  /** Ids of the products, line by line. */
  products: string[];
}

export async function earning(bench: TestBench) {
  const back = await returning(bench);
  const { sell, finance, manager } = back;
  let plans = 0;

  /** A plan whose first version is published. It began long ago unless said. */
  async function plan(audience: Partial<EarningsPlan>, components: TermsOfComponent[], validFrom = '2000-01-01'): Promise<EarningsPlanVersion> {
    plans += 1;
    const made = await bench.build.save(EarningsPlan, { name: `Plan ${plans}`, ...audience });
    const version = await bench.build.save(EarningsPlanVersion, { plan: made, number: 1 });
    for (const [at, { bands = [], ...component }] of components.entries()) {
      const saved = await bench.build.save(EarningsComponent, {
        planVersion: version,
        position: at + 1,
        name: `Component ${at + 1}`,
        kind: bands.length > 0 ? 'REBATE' : 'COMMISSION',
        measure: 'PAID',
        ...component,
      } as never);
      for (const [from, rate] of bands) await bench.build.save(EarningsBand, { component: saved, from, rate });
    }
    await bench.sql(`update earnings_plan_version set status = 'PUBLISHED', valid_from = $2, published_at = now() where id = $1`, [
      uuidOf('epv', version.id),
      validFrom,
    ]);
    return version;
  }

  /** A confirmed order through a partner: of each quantity one product at its price. */
  async function sold(partner: Partner, quantities: number[], { price = '100', cost = '60', values = {} as object } = {}): Promise<Sold> {
    const of = await sell.deal();
    const products: string[] = [];
    for (const _ of quantities) products.push((await bench.build.product({ listPrice: price, cost })).id);
    const lines = quantities.map((quantity, at) => ({ productId: products[at], quantity }));
    const { id } = await sell.done(of.rep.principal, 'orderCreate', { accountId: of.account.id, partnerId: partner.id, lines });
    await sell.done(of.rep.principal, 'orderConfirm', { id, ...values });
    const { data } = await bench.call(of.rep.principal, 'query ($id: ID!) { order(id: $id) { lines { nodes { id } } } }', { id });
    const customer = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    return { of, id, lines: data.order.lines.nodes.map((line: { id: string }) => line.id), customer, products };
  }

  async function delivered(order: Bought): Promise<void> {
    const shipment = await sell.done(order.of.rep.principal, 'shipmentCreate', { orderId: order.id, carrier: 'DHL' });
    await sell.done(order.of.rep.principal, 'shipmentDeliver', { id: shipment.id });
  }

  /** Given back and refunded. */
  async function refunded(order: Bought, quantities: number[]): Promise<void> {
    const { id } = await back.inspected(order, quantities);
    await sell.done(manager, 'returnRefund', { id });
  }

  /** The ledger of a partner, the oldest entry first, as `event amount`. */
  async function ledger(partner: Partner): Promise<string[]> {
    const rows = await bench.sql<{ said: string }>(
      `select event || ' ' || trim_scale(amount)::text as said from earnings_entry where partner_id = $1 order by created_at, id`,
      [uuidOf('par', partner.id)],
    );
    return rows.map(({ said }) => said);
  }

  async function balance(partner: Partner): Promise<string> {
    const [row] = await bench.sql<{ sum: string }>(
      'select trim_scale(coalesce(sum(amount), 0))::text as sum from earnings_entry where partner_id = $1',
      [uuidOf('par', partner.id)],
    );
    return row?.sum as string;
  }

  return { ...back, plan, sold, delivered, refunded, ledger, balance, finance };
}
