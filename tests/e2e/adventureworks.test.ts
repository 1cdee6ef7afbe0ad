import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { trimDecimal } from '../../apps/api/src/core/money.js';
import type { ImportOutcome } from '../../apps/api/src/testing/importing.js';
import { by, DATA, examples, given, type ImportBench, importBench, type Line, of, read, sums } from './shared-data.js';

/** A real company comes in whole. What must be there is worked out here from its files, without the importer. */
let bench: ImportBench['bench'];
let importing: ImportBench['importing'];
let rows: ImportBench['rows'];
let pairs: ImportBench['pairs'];
let close: ImportBench['close'];
beforeAll(async () => {
  ({ bench, importing, rows, pairs, close } = await importBench());
});
afterAll(() => close());

given('adventureworks')('AdventureWorks, from ../shared/data/adventureworks', () => {
  const folder = join(DATA, 'adventureworks');
  const file = join(examples, 'adventureworks.yaml');
  let first: ImportOutcome;
  let orders: Line[];
  let customers: Map<string, Line>;
  beforeAll(async () => {
    first = await importing.runFile(file, folder);
    orders = read('adventureworks/orders/sales_order_header.csv');
    customers = by(read('adventureworks/oltp/Sales.Customer.csv'), 'CustomerID');
  }, 240_000);

  test('every row comes in', async () => {
    expect(first.rejects).toEqual([]);
    const [counts] =
      await rows(`select (select count(*)::int from employee) as employees, (select count(*)::int from employee where manager_id is null) as heads,
      (select count(*)::int from account where kind = 'BUSINESS') as stores, (select count(*)::int from partner p join account a on a.id = p.account_id and a.name = p.name) as partners,
      (select count(*)::int from account a join contact c on c.account_id = a.id where kind = 'INDIVIDUAL' and c.is_primary) as individuals,
      (select count(*)::int from product) as products, (select count(*)::int from "order") as orders, (select count(*)::int from order_line) as lines,
      (select count(*)::int from lead) as leads, (select count(*)::int from quota) as quotas,
      (select count(*)::int from survey_response where choice is not null) as answers`);
    expect(counts).toEqual({
      employees: 290,
      heads: 1,
      stores: 701,
      partners: 701,
      individuals: 18_484,
      products: 504,
      orders: 31_455,
      lines: 121_253,
      leads: 2_059,
      quotas: 163,
      answers: 2_727,
    });
  });

  test('the days of the call centre agree with the files', async () => {
    const days = read('adventureworks/dw/FactCallCenter.csv');
    const sum = (column: string) => days.reduce((total, row) => total + Number(row[column]), 0);
    expect(
      await rows(`select count(*)::int as shifts, count(distinct date)::int as days, sum(calls)::int as calls, sum(orders)::int as orders,
        sum(issues_raised)::int as issues, sum(average_seconds_per_issue)::int as seconds, sum(service_grade)::float8 as grades from call_centre_day`),
    ).toEqual([
      {
        shifts: days.length,
        days: new Set(days.map(({ Date: date }) => date)).size,
        calls: sum('Calls'),
        orders: sum('Orders'),
        issues: sum('IssuesRaised'),
        seconds: sum('AverageTimePerIssue'),
        grades: expect.closeTo(sum('ServiceGrade'), 6),
      },
    ]);
  });

  test('what individuals chose in the survey agrees with the file, person by person', async () => {
    const chosen = (
      await rows<{ number: string; choice: string }>(
        `select split_part(x, ':', 2) as number, r.choice from survey_response r, unnest(relata.external_ids(r.id)) x`,
      )
    ).map(({ number, choice }) => `${number} ${choice}`);
    const given = read('adventureworks/dw/FactSurveyResponse.csv').map(
      (row) => `${of(row, 'SurveyResponseKey')} ${of(row, 'EnglishProductSubcategoryName')}`,
    );
    expect(chosen.sort()).toEqual(given.sort());
    const [foreign] = await rows(
      'select count(*)::int as n from survey_response r join contact c on c.id = r.contact_id where c.person_id <> r.person_id or c.account_id <> r.account_id',
    );
    expect(foreign).toEqual({ n: 0 });
  });

  test('revenue by year and channel agrees with the files to the cent', async () => {
    const expected = sums(orders, (row) => `${of(row, 'OrderDate').slice(0, 4)} ${row.OnlineOrderFlag === '1' ? 'ONLINE' : 'PARTNER'}`, 'SubTotal');
    expect(
      Object.values(expected)
        .reduce((sum, part) => sum.plus(part), new Decimal(0))
        .toFixed(2),
    ).toBe('109809274.20');
    const found = await pairs(`select extract(year from placed_at) || ' ' || channel as key, sum(subtotal)::text as value from "order" group by 1`);
    expect(found).toEqual(expected);
  });

  test('lines and their cost agree with the files, per order and per product', async () => {
    const lines = read('adventureworks/orders/sales_order_detail.csv');
    const skus = by(read('adventureworks/oltp/Production.Product.csv'), 'ProductID');
    const sku = (row: Line) => of(skus.get(of(row, 'ProductID')), 'ProductNumber');
    expect(
      await pairs(`select p.sku as key, sum(l.total)::text as value from order_line l join product p on p.id = l.product_id group by 1`),
    ).toEqual(sums(lines, sku, 'LineTotal'));
    expect(await pairs(`select p.sku as key, sum(l.cost)::text as value from order_line l join product p on p.id = l.product_id group by 1`)).toEqual(
      sums(lines, sku, 'TotalProductCost'),
    );
    expect(
      await rows(`select number from "order" o where subtotal <> (select sum(total) from order_line l where l.order_id = o.id) limit 1`),
    ).toEqual([]);
  });

  test('the largest customers are those of the files', async () => {
    const stores = by(read('adventureworks/oltp/Sales.Store.csv'), 'BusinessEntityID');
    const names = by(read('adventureworks/orders/person_names.csv'), 'BusinessEntityID');
    const id = (row: Line) => {
      const customer = customers.get(of(row, 'CustomerID'));
      return of(customer, 'StoreID') || of(customer, 'PersonID');
    };
    const name = (key: string) => {
      const person = names.get(key);
      return stores.get(key)?.Name?.trim() ?? `${of(person, 'FirstName')} ${of(person, 'LastName')}`;
    };
    const largest = Object.entries(sums(orders, id, 'SubTotal'))
      .sort(([, a], [, b]) => Number(b) - Number(a))
      .slice(0, 10)
      .map(([key, total]) => ({ name: name(key), total }));
    expect(
      await rows(
        `select a.name, sum(o.subtotal)::text as total from "order" o join account a on a.id = o.account_id group by a.id order by sum(o.subtotal) desc limit 10`,
      ),
    ).toEqual(largest);
  });

  test('what each sales person sold in the period of each quota agrees with the files, and no order is counted twice', async () => {
    const quotas = read('adventureworks/oltp/Sales.SalesPersonQuotaHistory.csv').map((row) => ({
      seller: of(row, 'BusinessEntityID'),
      from: of(row, 'QuotaDate').slice(0, 10),
      amount: of(row, 'SalesQuota'),
    }));
    const starts = [...new Set(quotas.map(({ from }) => from))].sort();
    const until = (from: string) => starts.find((other) => other > from) ?? '9999';
    const expected = quotas
      .map(({ seller, from, amount }) => {
        const sold = orders
          .filter((order) => order.SalesPersonID === seller && of(order, 'OrderDate') >= from && of(order, 'OrderDate') < until(from))
          .reduce((sum, order) => sum.plus(of(order, 'SubTotal')), new Decimal(0));
        return { seller, from, amount: new Decimal(amount).toFixed(4), sold: sold.toFixed(4) };
      })
      .sort((a, b) => (a.seller + a.from < b.seller + b.from ? -1 : 1));
    const found =
      await rows(`select e.number as seller, q.starts_on::text as "from", q.amount::text, to_char(coalesce(sum(o.subtotal), 0), 'FM999999999990.0000') as sold
      from quota q join employee e on e.id = q.owner_id left join "order" o on o.owner_id = e.id and o.placed_at::date between q.starts_on and q.ends_on
      group by q.id, e.number order by e.number || q.starts_on`);
    expect(found).toEqual(expected);
  });

  test('people stand in their tree, with territories, roles and owners', async () => {
    const roles = await pairs(`select role as key, count(*)::text as value from employee_role group by 1`);
    expect(roles).toMatchObject({ SALES_REP: '14', SALES_MANAGER: '4', HR: '6', MARKETER: '9', FINANCE: '11' });
    const [head] = await rows(`with recursive below as (select id, 0 as depth from employee where manager_id is null
      union all select e.id, depth + 1 from employee e join below on e.manager_id = below.id) select count(*)::int as people, max(depth)::int as levels from below`);
    expect(head).toMatchObject({ people: 290 });
    const sellers = sums(
      read('adventureworks/oltp/Sales.Store.csv').map((row) => ({ ...row, one: '1' })),
      (row) => of(row, 'SalesPersonID'),
      'one',
    );
    const owned = await pairs(`select e.number as key, count(*)::numeric(19,4)::text as value from account a join employee e on e.id = a.owner_id
      join partner p on p.account_id = a.id and p.channel_manager_id = a.owner_id group by 1`);
    expect(owned).toEqual(sellers);
  });

  test('the graph answers about it: how many there are, and one store with its orders', async () => {
    const { principal } = await bench.build.asEmployee(['ADMIN']);
    const { data, errors } = await bench.call(
      principal,
      `{ accounts(first: 1) { totalCount } orders(first: 1) { totalCount } leads(first: 1) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ accounts: { totalCount: 19_185 }, orders: { totalCount: 31_455 }, leads: { totalCount: 2_059 } });

    const stores = read('adventureworks/oltp/Sales.Store.csv');
    const perStore = new Map<string, Line[]>(stores.map((row) => [of(row, 'BusinessEntityID'), []]));
    for (const order of orders) perStore.get(of(customers.get(of(order, 'CustomerID')), 'StoreID'))?.push(order);
    const [busy] = stores
      .map((row) => ({ row, orders: perStore.get(of(row, 'BusinessEntityID')) ?? [] }))
      .sort((a, b) => b.orders.length - a.orders.length);
    const name = of(busy?.row, 'Name').trim();
    const found = await bench.call(
      principal,
      `query ($name: String!) { accounts(where: { name: { eq: $name } }) { nodes { id externalIds owner { number } } } }`,
      { name },
    );
    expect(found.data.accounts.nodes).toEqual([
      { id: expect.any(String), externalIds: [`adventureworks:${busy?.row.BusinessEntityID}`], owner: { number: busy?.row.SalesPersonID } },
    ]);
    const history = await bench.call(
      principal,
      `query ($id: ID!) { orders(where: { account: { id: { eq: $id } } }, first: 100, orderBy: [{ field: PLACED_AT }]) {
         totalCount nodes { number channel subtotal { amount currency } partner { name } contact { isPrimary } lines { totalCount } } } }`,
      { id: found.data.accounts.nodes[0].id },
    );
    expect(history.errors).toBeUndefined();
    // The rows and their count.
    expect(history.statements).toBe(2);
    const expected = busy?.orders.map((order) => ({
      number: order.SalesOrderNumber,
      channel: 'PARTNER',
      subtotal: { amount: trimDecimal(new Decimal(of(order, 'SubTotal')).toFixed(4)), currency: 'USD' },
      partner: { name },
      contact: { isPrimary: true },
    }));
    expect(history.data.orders.totalCount).toBe(expected?.length);
    expect(history.data.orders.nodes).toMatchObject(expected as object[]);
  });

  test('each store is a working partner: with its account, and one administrator who can be written to', async () => {
    const [found] =
      await rows(`select count(*)::int as partners, count(*) filter (where p.status = 'ACTIVE' and p.account_id is not null)::int as active,
      count(*) filter (where m.members = 1)::int as administered from partner p cross join lateral (select count(*) as members from partner_member m
        join person n on n.id = m.person_id and n.email is not null join contact c on c.person_id = n.id and c.account_id = p.account_id
        where m.partner_id = p.id and m.role = 'ADMIN') m`);
    expect(found).toEqual({ partners: 701, active: 701, administered: 701 });
  });

  test('the tiers of the stores are those of their orders, up to the last day that has one', async () => {
    const jobs = await rows<{ payload: { ids: string[] } }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'partners.tierRunsImported'`,
    );
    expect(jobs.flatMap(({ payload }) => payload.ids)).toHaveLength(701);
    for (const { payload } of jobs) await bench.run('partners.tierRunsImported', payload);
    const stores = read('adventureworks/oltp/Sales.Store.csv').map(({ BusinessEntityID }) => BusinessEntityID as string);
    const storeOf = (row: Line) => of(customers.get(of(row, 'CustomerID')), 'StoreID');
    const sold = orders.filter((row) => storeOf(row));
    const last = sold
      .map((row) => of(row, 'OrderDate').slice(0, 10))
      .sort()
      .at(-1) as string;
    const first = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
    const year = sums(
      sold.filter((row) => of(row, 'OrderDate').slice(0, 10) > first && of(row, 'OrderDate').slice(0, 10) <= last),
      storeOf,
      'SubTotal',
    );
    const tierOf = (store: string): string => {
      const revenue = new Decimal(year[store] ?? 0);
      if (revenue.gte(250_000)) return 'Platinum';
      if (revenue.gte(100_000)) return 'Gold';
      return revenue.gte(20_000) ? 'Silver' : 'Bronze';
    };
    const expected = Object.fromEntries(stores.map((store) => [store, tierOf(store)]));
    const found = await pairs(`select split_part(x, ':', 2) as key, t.name as value from partner p join partner_tier t on t.id = p.tier_id,
      unnest(relata.external_ids(p.id)) x`);
    expect(found).toEqual(expected);
    expect(new Set(Object.values(found)).size).toBe(4);
  }, 120_000);

  test('each of them is invited to sign in, at once, by the channel manager', async () => {
    const { principal } = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    const { data: programmes } = await bench.call(principal, '{ partnerProgrammes { nodes { id } } }');
    const [programme] = programmes.partnerProgrammes.nodes as { id: string }[];
    const invite = 'mutation ($id: ID!) { partnerProgrammeInvite(input: { id: $id }) { userErrors { code } } }';
    expect((await bench.call(principal, invite, { id: programme?.id })).data.partnerProgrammeInvite.userErrors).toEqual([]);
    const [job] = await rows<{ payload: object }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'invitation.programme'`,
    );
    for (let turn = 0; turn < 2; turn += 1) await bench.run('invitation.programme', job?.payload);
    const [invited] = await rows(`select count(distinct i.partner_id)::int as partners, count(distinct u.id)::int as users
      from invitation i join "user" u on u.person_id = i.person_id and u.email = i.email`);
    expect(invited).toEqual({ partners: 701, users: 701 });
  }, 120_000);

  test('a second run changes nothing and says so', async () => {
    const again = await importing.runFile(file, folder);
    expect(again.report.total).toMatchObject({
      inserted: 0,
      updated: 0,
      rejected: 0,
      unchanged: first.report.total.inserted,
      skipped: first.report.total.skipped,
    });
  }, 240_000);
});
