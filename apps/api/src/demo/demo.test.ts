import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../config.js';
import { loginUrl } from '../core/database/logins.js';
import '../graph.js';
import { cloneDatabase, TEST_SECRET, type TestDatabase, withAdmin } from '../testing/database.js';
import { ensureDemo, loadDemo } from './demo.js';

const TODAY = new Date('2026-05-20T12:00:00Z');
const worker = ({ url }: TestDatabase) => loginUrl(url, TEST_SECRET, 'relata_worker');

describe('the demo company', () => {
  let database: TestDatabase;
  let rows: number;
  let seconds: number;
  const query = async (sql: string) => (await withAdmin((client) => client.query({ text: sql, rowMode: 'array' }), database.url)).rows;
  const one = async (sql: string) => (await query(sql))[0]?.[0];

  beforeAll(async () => {
    database = await cloneDatabase();
    // What it costs this process, since the machine may be busy with other tests.
    const before = process.cpuUsage();
    rows = await loadDemo(worker(database), () => {}, TODAY);
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1_000_000;
  });
  afterAll(() => database.drop());

  test('takes less than three seconds of work, and is loaded only into an empty database', async () => {
    expect(rows).toBeGreaterThan(2000);
    expect(seconds).toBeLessThan(3);
    expect(await loadDemo(worker(database), () => {}, TODAY)).toBe(0);
  });

  test('is one act in the audit', async () => {
    expect(await query('select action, record_type, actor_kind from audit_entry')).toEqual([['DEMO', 'Company', 'system']]);
  });

  test('has employees in one tree, with every role that employees can have', async () => {
    expect(await one('select count(*)::int from employee')).toBe(25);
    expect(await one('select count(*)::int from employee where manager_id is null')).toBe(1);
    expect(
      await one(`with recursive tree as (select id from employee where manager_id is null
        union select e.id from employee e join tree on e.manager_id = tree.id) select count(*)::int from tree`),
    ).toBe(25);
    const roles = await query('select distinct role from employee_role order by role');
    expect(roles.flat()).toEqual([
      'ADMIN',
      'ANALYST',
      'CHANNEL_MANAGER',
      'FINANCE',
      'HR',
      'MARKETER',
      'SALES_MANAGER',
      'SALES_REP',
      'SUPPORT_AGENT',
      'SUPPORT_MANAGER',
    ]);
  });

  test('has deals in every stage and leads in every state', async () => {
    expect(await one('select count(distinct stage_id)::int from opportunity')).toBe(6);
    expect(await one('select count(distinct status)::int from lead')).toBe(7);
    expect(await one('select count(distinct status)::int from "order"')).toBe(6);
  });

  test('adds up: amounts are the sums of their lines, and each deal went step by step to where it stands', async () => {
    expect(
      await one(
        `select count(*)::int from opportunity o where amount is distinct from (select sum(total) from opportunity_line where opportunity_id = o.id)`,
      ),
    ).toBe(0);
    expect(await one(`select count(*)::int from "order" o where subtotal <> (select sum(total) from order_line where order_id = o.id)`)).toBe(0);
    expect(await one(`select count(*)::int from "order" where total <> subtotal + tax + freight`)).toBe(0);
    expect(
      await one(`select count(*)::int from opportunity o where stage_id is distinct from
        (select to_id from opportunity_stage_change where opportunity_id = o.id order by at desc limit 1)`),
    ).toBe(0);
    expect(
      await one(`select count(*)::int from (select from_id, lag(to_id) over (partition by opportunity_id order by at) as before from opportunity_stage_change) c
        where from_id is distinct from before`),
    ).toBe(0);
    expect(await one('select count(*)::int from opportunity_stage_change where days < 0')).toBe(0);
    expect(await one(`select count(*)::int from opportunity where created_at > stage_entered_at or closed_at > '${TODAY.toISOString()}'`)).toBe(0);
  });

  test('has cases in every state, each where its own history says, with nothing in the future', async () => {
    expect(await one('select count(distinct status)::int from "case"')).toBe(6);
    expect(
      await one(`select count(*)::int from "case" c where status is distinct from
        (select "to" from case_event e where e.case_id = c.id and e.kind in ('CREATED', 'STATUS_CHANGED') order by at desc limit 1)`),
    ).toBe(0);
    expect(await one(`select count(*)::int from case_event where at > '${TODAY.toISOString()}'`)).toBe(0);
    expect(await one('select count(*)::int from "case" c where not exists (select from case_message m where m.case_id = c.id and m.opening)')).toBe(
      0,
    );
    expect(await one('select count(*)::int from "case" where (assignee_id is null) <> (queued_at is not null)')).toBe(0);
  });

  test('has customers with three bicycles delivered, a parcel on its way, an overdue invoice, a return under way and warranties', async () => {
    const mine = `from "order" o join contact c on c.id = o.contact_id join person p on p.id = c.person_id where p.email = 'customer.member@relata.example'`;
    expect(
      await query(`select l.quantity, o.status ${mine.replace(' where', ' join order_line l on l.order_id = o.id join product on product.id = l.product_id where')}
        and product.sku = 'CTY-200' and o.number like 'SO-109%'`),
    ).toEqual([[3, 'DELIVERED']]);
    expect(await one('select count(*)::int from shipment where delivered_at is null')).toBe(1);
    expect(await one(`select count(*)::int from invoice where due_on < '2026-05-20' and paid + credited < total`)).toBe(1);
    expect(await one('select count(*)::int from invoice where paid = total and paid_at is not null')).toBe(4);
    expect(await query('select status, (select count(*)::int from return_state_change) from "return"')).toEqual([['APPROVED', 2]]);
    expect(
      await query(
        `select count(*)::int, bool_or(warranty_until < '2026-05-20'), bool_or(warranty_until < '2026-07-01' and warranty_until > '2026-05-20') from asset`,
      ),
    ).toEqual([[16, true, true]]);
  });

  test('is the same every time on the same day', async () => {
    const again = await cloneDatabase();
    await loadDemo(worker(again), () => {}, TODAY);
    const all = `select md5(string_agg(o::text, '' order by id)) from (select * from "order") o`;
    expect((await withAdmin((client) => client.query({ text: all, rowMode: 'array' }), again.url)).rows[0]).toEqual([await one(all)]);
    await again.drop();
  });

  test('is never loaded in production, and not where it is switched off', async () => {
    const empty = await cloneDatabase();
    const settings = { RELATA_SECRET: TEST_SECRET, LOG_LEVEL: 'silent' };
    for (const config of [loadConfig({ ...settings, NODE_ENV: 'production' }), loadConfig({ ...settings, DEMO: 'off' })])
      expect(await ensureDemo({ config }, empty.url, () => {})).toEqual([]);
    expect((await withAdmin((client) => client.query('select from person'), empty.url)).rowCount).toBe(0);
    await empty.drop();
  });
});
