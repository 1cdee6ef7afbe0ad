import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import { PartnerProgramme } from '../../apps/api/src/directory/index.js';
import { EarningsBand, EarningsComponent, EarningsPlan, EarningsPlanVersion } from '../../apps/api/src/earnings/index.js';
import { silent } from '../../apps/api/src/platform/import/progress.js';
import { prepareImport, runImport } from '../../apps/api/src/platform/import/run.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { TEST_SECRET } from '../../apps/api/src/testing/database.js';

/** Data that isn't ours to commit; it lies beside the clone. */
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.env.RELATA_SHARED_DATA ?? join(root, '../shared/data'), 'adventureworks');
const here = existsSync(join(folder, 'orders/sales_order_header.csv'));

type CsvRow = Record<string, string>;
const read = (file: string): CsvRow[] => parse(readFileSync(join(folder, file)), { columns: true, bom: true }) as CsvRow[];
const add = (sums: Map<string, Decimal>, key: string, amount: string | undefined) =>
  sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(amount ?? 0));
const money = (amount: Decimal) => amount.toFixed(4);
const exact = (amount: { amount: string }) => money(new Decimal(amount.amount));

(here ? describe : describe.skip)(
  here ? 'AdventureWorks in GraphQL, to the cent' : `AdventureWorks in GraphQL (skipped: ${folder} is not there)`,
  () => {
    let bench: TestBench;
    let finance: Principal;
    let admin: Principal;
    let orders: CsvRow[];
    let customers: Map<string, CsvRow>;
    const scratch = mkdtempSync(join(tmpdir(), 'relata-adventureworks-'));

    beforeAll(async () => {
      bench = await testBench();
      const ready = await prepareImport({
        mappingPath: join(root, 'examples/adventureworks.yaml'),
        folder,
        dryRun: false,
        rejectsPath: join(scratch, 'rejects.csv'),
        startedBy: 'test',
        progress: silent,
      });
      await runImport(ready, loginUrl(bench.database.url, TEST_SECRET, 'relata_worker'), bench.database.url);
      finance = (await bench.build.asEmployee(['FINANCE'])).principal;
      admin = (await bench.build.asEmployee(['ADMIN'])).principal;
      orders = read('orders/sales_order_header.csv');
      customers = new Map(read('oltp/Sales.Customer.csv').map((row) => [row.CustomerID as string, row]));
    }, 300_000);
    afterAll(async () => {
      await bench?.close();
      rmSync(scratch, { recursive: true, force: true });
    });

    const ask = async (document: string, variables: Record<string, unknown> = {}, as = finance) => {
      const answer = await bench.call(as, document, variables);
      expect(answer.errors).toBeUndefined();
      return answer;
    };

    test('revenue by year and channel', async () => {
      const sums = new Map<string, Decimal>();
      const counts = new Map<string, number>();
      for (const { OrderDate, OnlineOrderFlag, SubTotal } of orders) {
        const key = `${OrderDate?.slice(0, 4)} ${OnlineOrderFlag === '1' ? 'ONLINE' : 'PARTNER'}`;
        add(sums, key, SubTotal);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const { data, statements } = await ask(
        `{ parts: orderTotals(groupBy: [YEAR, CHANNEL]) { nodes { year channel count revenue { amount currency } missingRates } }
         all: orderTotals { nodes { count revenue { amount } } } }`,
      );
      const rows = data.parts.nodes as { year: number; channel: string; count: number; revenue: { amount: string; currency: string } }[];
      expect(Object.fromEntries(rows.map((row) => [`${row.year} ${row.channel}`, [row.count, exact(row.revenue)]]))).toEqual(
        Object.fromEntries([...sums].map(([key, sum]) => [key, [counts.get(key), money(sum)]])),
      );
      expect(new Set(rows.map(({ revenue }) => revenue.currency))).toEqual(new Set(['USD']));
      expect(data.all.nodes[0].count).toBe(31_455);
      expect(new Decimal(data.all.nodes[0].revenue.amount).toFixed(2)).toBe('109809274.20');
      expect(statements).toBe(2);
    });

    test('the ten largest customers', async () => {
      const stores = new Map(read('oltp/Sales.Store.csv').map(({ BusinessEntityID, Name }) => [BusinessEntityID as string, (Name as string).trim()]));
      const sums = new Map<string, Decimal>();
      for (const { CustomerID, SubTotal } of orders) {
        const { StoreID, PersonID } = customers.get(CustomerID as string) as CsvRow;
        add(sums, StoreID ? `store ${StoreID}` : `person ${PersonID}`, SubTotal);
      }
      const largest = [...sums].sort(([, a], [, b]) => b.cmp(a)).slice(0, 10);
      const { data, statements } = await ask(
        '{ orderTotals(groupBy: [ACCOUNT], orderBy: [{ field: REVENUE, direction: DESC }], first: 10) { nodes { account { name } revenue { amount } } } }',
      );
      expect(
        data.orderTotals.nodes.map((row: { account: { name: string }; revenue: { amount: string } }) => [row.account.name, exact(row.revenue)]),
      ).toEqual(largest.map(([key, sum]) => [stores.get(key.replace('store ', '')), money(sum)]));
      expect(statements).toBe(1);
    });

    test('each sales person’s attainment of each quarter’s quota', async () => {
      const quotas = read('oltp/Sales.SalesPersonQuotaHistory.csv');
      const starts = [...new Set(quotas.map(({ QuotaDate }) => QuotaDate?.slice(0, 10) as string))].sort();
      const nextOf = (start: string) => starts[starts.indexOf(start) + 1] ?? '2025-05-29';
      const wanted = quotas.map(({ BusinessEntityID, QuotaDate, SalesQuota }) => {
        const start = QuotaDate?.slice(0, 10) as string;
        const own = orders.filter(
          ({ SalesPersonID, OrderDate }) =>
            Number(SalesPersonID) === Number(BusinessEntityID) && (OrderDate as string) >= start && (OrderDate as string) < nextOf(start),
        );
        const sold = own.reduce((total, { SubTotal }) => total.plus(SubTotal as string), new Decimal(0));
        return [`${BusinessEntityID} ${start}`, money(new Decimal(SalesQuota as string)), money(sold), sold.div(SalesQuota as string).toFixed(4)];
      });
      const found: unknown[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data, statements } = await ask(
          `query ($after: String) { quotas(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
           nodes { owner { number } startsOn amount { amount } attained { amount currency } attainment } } }`,
          { after },
        );
        expect(statements).toBe(1);
        for (const row of data.quotas.nodes)
          found.push([`${row.owner.number} ${row.startsOn}`, exact(row.amount), exact(row.attained), row.attainment]);
        after = data.quotas.pageInfo.endCursor;
        more = data.quotas.pageInfo.hasNextPage;
      }
      const sorted = (rows: unknown[]) => [...rows].sort((a, b) => (String(a) < String(b) ? -1 : 1));
      expect(found).toHaveLength(163);
      expect(sorted(found)).toEqual(sorted(wanted));
    });

    test('the order history and the timeline of one store in one query', async () => {
      const ofStore = orders.filter(({ CustomerID }) => customers.get(CustomerID as string)?.StoreID === '642');
      expect(ofStore.length).toBeGreaterThan(5);
      const name = read('oltp/Sales.Store.csv')
        .find(({ BusinessEntityID }) => BusinessEntityID === '642')
        ?.Name?.trim();
      const found = await ask('query ($name: String) { accounts(where: { name: { eq: $name } }) { nodes { id } } }', { name });
      const [{ id }] = found.data.accounts.nodes;
      const { data, statements } = await ask(
        `query ($id: ID!) {
        account(id: $id) { name timeline(first: 100, where: { kind: { eq: ORDER } }) { totalCount nodes { at kind order { number } } } }
        orders(first: 100, where: { account: { id: { eq: $id } } }, orderBy: [{ field: PLACED_AT }]) { nodes { number placedAt subtotal { amount } total { amount } lines(first: 100) { totalCount } } }
      }`,
        { id },
        admin,
      );
      const lines = new Map<string, number>();
      for (const { SalesOrderID } of read('orders/sales_order_detail.csv'))
        lines.set(SalesOrderID as string, (lines.get(SalesOrderID as string) ?? 0) + 1);
      const history = ofStore
        .map((row) => [
          row.SalesOrderNumber,
          `${row.OrderDate?.slice(0, 10)}T00:00:00Z`,
          money(new Decimal(row.SubTotal as string)),
          money(new Decimal(row.TotalDue as string)),
          lines.get(row.SalesOrderID as string),
        ])
        .sort((a, b) => (String([a[1], a[0]]) < String([b[1], b[0]]) ? -1 : 1));
      type Found = { number: string; placedAt: string; subtotal: { amount: string }; total: { amount: string }; lines: { totalCount: number } };
      expect(data.orders.nodes.map((row: Found) => [row.number, row.placedAt, exact(row.subtotal), exact(row.total), row.lines.totalCount])).toEqual(
        history,
      );
      expect(data.account.name).toBe(name);
      expect(data.account.timeline.nodes.map(({ order }: { order: { number: string } }) => order.number).sort()).toEqual(
        ofStore.map(({ SalesOrderNumber }) => SalesOrderNumber).sort(),
      );
      expect(statements).toBe(2);
    });

    /** By hand: three per cent of each line, and by quarter two of what a store buys beyond 100,000 and three beyond 300,000. */
    const BANDS = [
      [100_000, 300_000, '0.02'],
      [300_000, Number.POSITIVE_INFINITY, '0.03'],
    ] as const;

    test('statements of the stores by a demo plan, against the files', async () => {
      const plan = await demoPlan(bench);
      const [made] = await bench.sql<{ made: number }>(`select relata.earnings_credit(null, null, null, null, null, '2026-01-01') as made`);
      await bench.sql(`select relata.earnings_open_statements('2026-01-01')`);
      const [again] = await bench.sql<{ made: number }>(`select relata.earnings_credit(null, null, null, null, null, '2026-01-01') as made`);
      expect([plan, again?.made]).toEqual([expect.any(String), 0]);

      const heads = new Map(orders.map((order) => [order.SalesOrderID as string, order]));
      const [credits, volumes] = [new Map<string, Decimal>(), new Map<string, Decimal>()];
      let lines = 0;
      for (const { SalesOrderID, LineTotal } of read('orders/sales_order_detail.csv')) {
        const order = heads.get(SalesOrderID as string) as CsvRow;
        if (order.OnlineOrderFlag === '1') continue;
        lines += 1;
        const store = customers.get(order.CustomerID as string)?.StoreID as string;
        const [year, month] = (order.OrderDate as string).split('-').map(Number) as [number, number];
        const key = `${store} ${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
        const total = new Decimal(LineTotal as string).toDecimalPlaces(4);
        add(credits, key, total.times('0.03').toDecimalPlaces(2).toFixed());
        add(volumes, key, total.toFixed());
      }
      for (const [key, volume] of volumes) {
        const bonus = BANDS.reduce(
          (sum, [from, to, rate]) => sum.plus(Decimal.max(0, Decimal.min(volume, to).minus(from)).times(rate)),
          new Decimal(0),
        );
        add(credits, key, bonus.toDecimalPlaces(2).toFixed());
      }
      const rows = await bench.sql<{ key: string; credits: string }>(
        `select substring(x.external_id from '[^:]*$') || ' ' || s.starts_on as key, sum(e.amount)::text as credits
         from earnings_statement s join earnings_statement_line l on l.statement_id = s.id join earnings_entry e on e.id = l.entry_id
           cross join lateral unnest(relata.external_ids(s.partner_id)) x (external_id) group by 1`,
      );
      expect(lines).toBeGreaterThan(60_000);
      expect(made?.made).toBeGreaterThan(lines);
      expect(new Map(rows.map(({ key, credits: sum }) => [key, money(new Decimal(sum))]))).toEqual(
        new Map([...credits].map(([key, sum]) => [key, money(sum)])),
      );
    }, 600_000);
  },
);

/** A plan for all partners there are, quarter by quarter. */
async function demoPlan({ build, sql }: TestBench): Promise<string> {
  const programme = await build.save(PartnerProgramme, { name: 'Stores', currency: 'USD' });
  await sql('update partner set programme_id = $1', [uuidOf('ppr', programme.id)]);
  const plan = await build.save(EarningsPlan, { name: 'Stores', programme, frequency: 'QUARTER', currency: 'USD' });
  const planVersion = await build.save(EarningsPlanVersion, { plan, number: 1 });
  const terms = { planVersion, measure: 'ORDERED', basis: 'AMOUNT' } as const;
  await build.save(EarningsComponent, { ...terms, position: 1, name: 'Commission', kind: 'COMMISSION', rate: '0.03' });
  const component = await build.save(EarningsComponent, { ...terms, position: 2, name: 'Bonus', kind: 'REBATE', method: 'MARGINAL' });
  for (const [from, rate] of [
    ['0', '0'],
    ['100000', '0.02'],
    ['300000', '0.03'],
  ] as const)
    await build.save(EarningsBand, { component, from, rate });
  await sql(`update earnings_plan_version set status = 'PUBLISHED', valid_from = '2000-01-01', published_at = now()`);
  return plan.id;
}
