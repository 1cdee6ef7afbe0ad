import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import { ExchangeRate, ProductCategory } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { earning } from '../testing/earning.js';
import { usd } from '../testing/returning.js';

describe('crediting', () => {
  let bench: TestBench;
  let earn: Awaited<ReturnType<typeof earning>>;
  beforeAll(async () => {
    bench = await testBench();
    earn = await earning(bench);
  });
  afterAll(() => bench.close());

  const again = (partner: string) =>
    bench.sql<{ made: number }>(`select relata.earnings_credit(null, null, $1, null, null, current_date) as made`, [uuidOf('par', partner)]);

  test('what is paid is credited line by line, what comes back is taken back in proportion, and a replay adds nothing', async () => {
    const partner = await bench.build.partner();
    await earn.plan({ partner }, [{ rate: '0.05' }]);
    const order = await earn.sold(partner, [3, 1]);
    await earn.delivered(order);
    await bench.jobs();
    expect(await earn.ledger(partner)).toEqual([]);
    await earn.invoiced(order, '400');
    await bench.jobs();
    expect((await earn.ledger(partner)).sort()).toEqual(['PAYMENT_RECORDED 15', 'PAYMENT_RECORDED 5']);
    await earn.refunded(order, [2, 0]);
    await bench.jobs();
    expect((await earn.ledger(partner)).at(-1)).toBe('RETURN_REFUNDED -10');
    expect(await again(partner.id)).toEqual([{ made: 0 }]);
    expect(await earn.balance(partner)).toBe('10');
  });

  test('partial payments and partial returns of odd amounts add up to the cent', async () => {
    const partner = await bench.build.partner();
    await earn.plan({ partner }, [{ rate: '0.0333' }]);
    const order = await earn.sold(partner, [7], { price: '9.99', values: { tax: usd('5.13'), freight: usd('7') } });
    await earn.delivered(order);
    const invoiceId = await earn.invoiced(order);
    for (const amount of ['0.01', '33.33', '20', '28.72']) {
      await earn.sell.done(earn.finance, 'paymentRecord', { invoiceId, amount: usd(amount), paidOn: '2024-01-31' });
      await bench.jobs();
    }
    expect(await earn.balance(partner)).toBe('2.33');
    for (const _ of [1, 2, 3]) {
      await earn.refunded(order, [2]);
      await bench.jobs();
    }
    expect(await earn.balance(partner)).toBe('0.33');
    await earn.refunded(order, [1]);
    await bench.jobs();
    expect(await earn.balance(partner)).toBe('0');
  });

  test('what a customer settles after a return earns the same as the other way round', async () => {
    const balances = [];
    for (const first of ['pays', 'returns']) {
      const partner = await bench.build.partner();
      await earn.plan({ partner }, [{ rate: '0.1' }]);
      const order = await earn.sold(partner, [3]);
      await earn.delivered(order);
      const invoiceId = await earn.invoiced(order);
      const pay = () => earn.sell.done(earn.finance, 'paymentRecord', { invoiceId, amount: usd('100'), paidOn: '2024-01-31' });
      const back = () => earn.refunded(order, [2]);
      for (const step of first === 'pays' ? [pay, back] : [back, pay]) {
        await step();
        await bench.jobs();
      }
      balances.push(await earn.balance(partner));
    }
    expect(balances).toEqual(['10', '10']);
  });

  test('a cancelled order, a cancelled invoice and a reversed payment take back what they had paid', async () => {
    const partner = await bench.build.partner();
    await earn.plan({ partner }, [
      { rate: '0.01', measure: 'ORDERED' },
      { rate: '0.02', measure: 'INVOICED' },
      { rate: '0.03', measure: 'PAID' },
    ]);
    const order = await earn.sold(partner, [1]);
    const invoiceId = await earn.invoiced(order);
    const { id } = await earn.sell.done(earn.finance, 'paymentRecord', { invoiceId, amount: usd('100'), paidOn: '2024-01-31' });
    await bench.jobs();
    expect((await earn.ledger(partner)).sort()).toEqual(['INVOICE_ISSUED 2', 'ORDER_PLACED 1', 'PAYMENT_RECORDED 3']);
    await earn.sell.done(earn.finance, 'paymentReverse', { id, reason: 'Bounced' });
    await earn.sell.done(earn.finance, 'invoiceCancel', { id: invoiceId, reason: 'Wrong' });
    await earn.sell.done(order.of.rep.principal, 'orderCancel', { id: order.id, reason: 'Off' });
    await bench.jobs();
    expect((await earn.ledger(partner)).slice(3).sort()).toEqual(['INVOICE_CANCELLED -2', 'ORDER_CANCELLED -1', 'PAYMENT_REVERSED -3']);
    expect(await earn.balance(partner)).toBe('0');
  });

  test('of several commissions the first that fits pays; of several plans the one for the partner alone', async () => {
    const partner = await bench.build.partner();
    const bikes = await bench.build.save(ProductCategory, { name: 'Bikes' });
    const roadBikes = await bench.build.save(ProductCategory, { name: 'Road bikes', parent: bikes });
    await earn.plan({ partner }, [
      { rate: '0.2', measure: 'ORDERED', category: bikes },
      { rate: '0.05', measure: 'ORDERED', channel: 'PARTNER' },
      { rate: '0.9', measure: 'ORDERED' },
    ]);
    const order = await earn.sold(partner, [1, 1]);
    expect(order.lines).toHaveLength(2);
    await bench.sql('update product set category_id = $2 where id = $1', [uuidOf('prd', order.products[0] as string), uuidOf('cat', roadBikes.id)]);
    await bench.jobs();
    expect((await earn.ledger(partner)).sort()).toEqual(['ORDER_PLACED 20', 'ORDER_PLACED 5']);
    // Moved to another category, it stays with the component that paid for it.
    await bench.sql('update product set category_id = null where id = $1', [uuidOf('prd', order.products[0] as string)]);
    expect(await again(partner.id)).toEqual([{ made: 0 }]);
  });

  test('a won deal is credited as a whole, taken back when it is opened again, and credited anew when it is won again', async () => {
    const partner = await bench.build.partner();
    await earn.plan({ partner }, [
      { rate: '0.1', measure: 'WON', involvement: 'SOURCED' },
      { rate: '0.01', measure: 'WON' },
    ]);
    const of = await earn.sell.deal({ partner, partnerInvolvement: 'SOURCED', amount: '1000' });
    const run = (mutation: string, input: object) =>
      bench.call(
        of.rep.principal,
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { message } } }`,
        {
          input: { id: of.opportunity.id, ...input },
        },
      );
    await run('opportunityClose', { won: true });
    await bench.jobs();
    await run('opportunityReopen', {});
    await bench.jobs();
    expect(await earn.balance(partner)).toBe('0');
    await run('opportunityUpdate', { amount: usd('1200') });
    await run('opportunityClose', { won: true });
    await bench.jobs();
    expect(await earn.ledger(partner)).toEqual(['DEAL_WON 100', 'DEAL_REOPENED -100', 'DEAL_WON 120']);
  });

  test('a plan that pays in another currency uses the rate of the day of the order, for what comes back as well', async () => {
    const partner = await bench.build.partner();
    await bench.build.save(ExchangeRate, { from: 'EUR', to: 'USD', date: '2020-01-01', rate: '1.25' });
    await earn.plan({ partner, currency: 'EUR' }, [{ rate: '0.05', measure: 'PAID' }]);
    const order = await earn.sold(partner, [3]);
    await earn.delivered(order);
    await bench.jobs();
    await bench.build.save(ExchangeRate, { from: 'EUR', to: 'USD', date: new Date().toISOString().slice(0, 10), rate: '2' });
    await earn.invoiced(order, '300');
    await earn.refunded(order, [1]);
    await bench.jobs();
    const [sum] = await bench.sql(
      `select currency, trim_scale(sum(amount))::text as sum, count(*)::int from earnings_entry where partner_id = $1 group by 1`,
      [uuidOf('par', partner.id)],
    );
    expect(sum).toEqual({ currency: 'EUR', sum: '8', count: 2 });
  });

  test('a commission on the margin is of what is left after cost', async () => {
    const partner = await bench.build.partner();
    await earn.plan({ partner }, [{ rate: '0.5', measure: 'ORDERED', basis: 'MARGIN' }]);
    await earn.sold(partner, [2], { price: '100', cost: '70' });
    await bench.jobs();
    expect(await earn.ledger(partner)).toEqual(['ORDER_PLACED 30']);
  });

  test('a rebate is credited when its period has ended, by bands, and follows what comes back', async () => {
    const day = (partner: string, order: string, at: string) =>
      bench.sql('update "order" set placed_at = $2 where id = $1 and partner_id = $3', [uuidOf('ord', order), at, uuidOf('par', partner)]);
    for (const [method, credited, taken] of [
      ['MARGINAL', 44, -36],
      ['RETROACTIVE', 100, -92],
    ] as const) {
      const partner = await bench.build.partner();
      await earn.plan({ partner, currency: 'USD' }, [
        {
          measure: 'ORDERED',
          method,
          bands: [
            ['0', '0.02'],
            ['500', '0.06'],
            ['900', '0.1'],
          ],
        },
      ]);
      const order = await earn.sold(partner, [10]);
      await day(partner.id, order.id, '2025-03-10T10:00:00Z');
      await earn.delivered(order);
      await earn.invoiced(order, '1000');
      await bench.run('earnings.credit', { orders: [uuidOf('ord', order.id)] });
      await again(partner.id);
      expect(await earn.ledger(partner)).toEqual([`PERIOD_ENDED ${credited}`]);
      await earn.refunded(order, [6]);
      await bench.jobs();
      expect(await earn.ledger(partner)).toEqual([`PERIOD_ENDED ${credited}`, `RETURN_REFUNDED ${taken}`]);
      expect(await again(partner.id)).toEqual([{ made: 0 }]);
    }
  });
});
