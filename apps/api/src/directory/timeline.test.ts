import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { uuidOf } from '../core/ids.js';
import { OpportunityStageChange } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import type { Account } from './index.js';

const TIMELINE = `query ($id: ID!, $first: Int, $after: String, $where: TimelineEntryFilter) {
  account(id: $id) { timeline(first: $first, after: $after, where: $where) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id at kind title by { id } activity { id } order { id number } opportunity { id } stageChange { id to { name } } lead { id } change { fields } } } } }`;

const at = (day: number) => new Date(Date.UTC(2026, 0, day));

describe('timelines', () => {
  let bench: TestBench;
  let admin: Awaited<ReturnType<TestBench['build']['asEmployee']>>['principal'];
  let account: Account;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    const { build } = bench;
    admin = (await build.asEmployee(['ADMIN'])).principal;
    account = await build.account();
    const contact = await build.contact({ account });
    const opportunity = await build.opportunity({ account, createdAt: at(1), name: 'Fleet' });
    await build.save(OpportunityStageChange, { opportunity, from: null, to: await build.stage('Qualify'), at: at(1) });
    await build.save(OpportunityStageChange, { opportunity, from: await build.stage('Qualify'), to: await build.stage('Propose'), at: at(4) });
    await build.activity({ account, contact, at: at(2), subject: 'First call', kind: 'CALL', opportunity });
    await build.order({ account, contact, placedAt: at(3), number: 'SO-1' });
    await build.lead({ account, createdAt: at(5), givenName: 'Lea', familyName: 'Lead' });
    // Another account's, never to be seen here.
    await build.order();
    await build.activity({ account: await build.account() });
  });
  afterAll(() => bench.close());

  const timeline = async (principal: typeof admin, more: object = {}, id = account.id) => {
    const { data, errors, statements } = await bench.call(principal, TIMELINE, { id, ...more });
    expect(errors).toBeUndefined();
    expect(statements).toBe(1);
    return data.account?.timeline;
  };

  test('everything that happened with an account is one list, newest first, from one statement', async () => {
    const found = await timeline(admin);
    expect(found.totalCount).toBe(5);
    expect(found.nodes).toMatchObject([
      { kind: 'LEAD', title: 'Lead: Lea Lead', lead: { id: expect.any(String) }, order: null },
      { kind: 'STAGE_CHANGE', title: 'Fleet: Qualify → Propose', stageChange: { to: { name: 'Propose' } } },
      { kind: 'ORDER', title: 'Order SO-1', order: { number: 'SO-1' }, activity: null },
      { kind: 'ACTIVITY', title: 'First call', by: { id: expect.stringMatching(/^emp_/) }, activity: {}, opportunity: {} },
      { kind: 'OPPORTUNITY', title: 'Fleet', opportunity: {} },
    ]);
  });

  test('it is filtered by kind and paged by cursors, without gaps and without doubles', async () => {
    const only = await timeline(admin, { where: { kind: { in: ['ORDER', 'ACTIVITY'] } } });
    expect(only.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['ORDER', 'ACTIVITY']);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await timeline(admin, { first: 2, after });
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual((await timeline(admin)).nodes.map(({ id }: { id: string }) => id));
    expect(new Set(seen).size).toBe(5);
  });

  test('changes of stage follow their opportunity to another account', async () => {
    const [from, to] = [await bench.build.account(), await bench.build.account()];
    const opportunity = await bench.build.opportunity({ account: from });
    await bench.build.save(OpportunityStageChange, {
      opportunity,
      from: await bench.build.stage('Qualify'),
      to: await bench.build.stage('Propose'),
      at: at(4),
    });
    const kinds = async ({ id }: Account) => (await timeline(admin, {}, id)).nodes.map(({ kind }: { kind: string }) => kind).sort();
    expect(await kinds(from)).toEqual(['OPPORTUNITY', 'STAGE_CHANGE']);
    const UPDATE = 'mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { userErrors { code } } }';
    expect((await bench.call(admin, UPDATE, { input: { id: opportunity.id, accountId: to.id } })).data.opportunityUpdate.userErrors).toEqual([]);
    expect(await kinds(from)).toEqual([]);
    expect(await kinds(to)).toEqual(['OPPORTUNITY', 'STAGE_CHANGE']);
  });

  test('a contact has theirs', async () => {
    const { data } = await bench.call(admin, 'query ($id: ID!) { account(id: $id) { contacts { nodes { timeline { nodes { kind } } } } } }', {
      id: account.id,
    });
    expect(data.account.contacts.nodes).toEqual([{ timeline: { nodes: [{ kind: 'ORDER' }, { kind: 'ACTIVITY' }] } }]);
  });

  test.each([
    ['SALES_REP', []],
    ['SUPPORT_AGENT', ['ORDER']],
    ['FINANCE', ['STAGE_CHANGE', 'ORDER', 'OPPORTUNITY']],
    ['MARKETER', ['LEAD']],
    ['CHANNEL_MANAGER', ['LEAD']],
  ] as const)('a %s sees of it what they see of its records', async (role, kinds) => {
    const { principal } = await bench.build.asEmployee([role]);
    expect((await timeline(principal)).nodes.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
  });

  test('an analyst sees that something happened, not with whom', async () => {
    const { principal } = await bench.build.asEmployee(['ANALYST']);
    const { data } = await bench.call(principal, 'query ($id: ID!) { account(id: $id) { timeline { nodes { kind title } } } }', { id: account.id });
    expect(data.account.timeline.nodes).toMatchObject([
      { kind: 'LEAD', title: null },
      { kind: 'STAGE_CHANGE' },
      { kind: 'ORDER', title: 'Order SO-1' },
      { kind: 'ACTIVITY', title: null },
      { kind: 'OPPORTUNITY' },
    ]);
  });

  test('an API client sees only the parts that its scopes open', async () => {
    const { principal } = await bench.build.asEmployee(['ADMIN'], {}, ['directory:read']);
    expect((await timeline(principal)).nodes).toEqual([]);
  });

  test('partners and customers have no timeline', async () => {
    const { principal, account: own } = await bench.build.asCustomer('ADMIN');
    await bench.build.order({ account: own });
    expect((await timeline(principal, {}, own.id)).nodes).toEqual([]);
    expect((await bench.call((await bench.build.asPartner('ADMIN')).principal, TIMELINE, { id: account.id })).data.account).toBeNull();
    expect((await bench.call(null, TIMELINE, { id: account.id })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('changes of the account are told, but for fields that are hidden from some who read it', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id } = await bench.build.account({ owner: employee, name: 'Before', industry: 'Retail' });
    const UPDATE = 'mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { userErrors { code } } }';
    await bench.call(principal, UPDATE, {
      input: { id, name: 'Secret', notes: 'Secret', lifecycle: 'CUSTOMER', industry: 'Bikes', parentId: account.id },
    });
    await bench.call(principal, UPDATE, { input: { id, notes: 'Secret too' } });
    const { nodes } = await timeline(principal, {}, id);
    expect(nodes).toMatchObject([{ kind: 'ACCOUNT_CHANGE', by: { id: employee.id }, change: { fields: ['lifecycle', 'industry', 'parent'] } }]);
    expect(nodes[0].title).toBe('lifecycle: PROSPECT → CUSTOMER; industry: Retail → Bikes; parent');
  });

  test('over many records each part of a page comes from an index in its order, and stops after the first rows', async () => {
    const big = await bench.build.account();
    await bench.sql('alter table activity disable trigger user');
    await bench.sql('alter table "order" disable trigger user');
    await bench.sql(`insert into account (name, kind) select 'Other ' || n, 'BUSINESS' from generate_series(1, 300) n`);
    // Half of the records are one account's, which the planner can't know while it plans.
    const whose = `case when n % 2 = 0 then $1::uuid else (select o[1 + n % 300] from (select array_agg(id) as o from account where name like 'Other %') a) end`;
    const uuid = uuidOf('acc', big.id);
    await bench.sql(
      `insert into activity (kind, subject, at, owner_id, account_id)
       select 'NOTE', 'n', now() - n * interval '1 minute', (select id from employee limit 1), ${whose} from generate_series(1, 6000) n`,
      [uuid],
    );
    await bench.sql(
      `insert into "order" (number, channel, placed_at, subtotal, tax, freight, total, currency, account_id)
       select 'B-' || n, 'DIRECT', now() - n * interval '1 minute', 1, 0, 0, 1, 'USD', ${whose} from generate_series(1, 6000) n`,
      [uuid],
    );
    await bench.sql('analyze');
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    // Without totalCount, which counts them all.
    const { data } = await bench.call(admin, TIMELINE.replace('totalCount', ''), { id: big.id, first: 10 });
    expect(data.account.timeline.nodes).toHaveLength(10);
    const asked = queries.mock.calls.map(([query]) => query as unknown as string | { text: string; values: unknown[] });
    queries.mockRestore();
    const begin = asked.find((query) => typeof query === 'string' && query.startsWith('begin')) as string;
    const page = asked.find((query) => typeof query === 'object' && /union all.*limit/s.test(query.text)) as { text: string; values: unknown[] };
    const client = await bench.app.pool.connect();
    try {
      await client.query(begin);
      const { rows } = await client.query(`explain (analyze, format json) ${page.text}`, page.values);
      await client.query('commit');
      const scans = scansOf(rows[0]['QUERY PLAN'][0].Plan).filter(({ table }) => table === 'activity' || table === 'order');
      expect(scans).toEqual([
        { table: 'activity', index: 'activity_account_id_at_id_index', rows: expect.any(Number) },
        { table: 'order', index: 'order_account_id_placed_at_id_index', rows: expect.any(Number) },
      ]);
      for (const { rows: read } of scans) expect(read).toBeLessThanOrEqual(12);
    } finally {
      client.release();
    }
  });
});

interface PlanNode {
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: PlanNode[];
}

/** What a plan read of each table, in one pass. */
function scansOf(node: PlanNode): { table: string; index: string | undefined; rows: number }[] {
  const { 'Relation Name': table, 'Index Name': index, 'Actual Rows': rows, 'Actual Loops': loops, Plans: below = [] } = node;
  // Look-ups of single records by their id are no reading of a list.
  const own = table && loops > 0 && !index?.endsWith('_pkey') ? [{ table, index, rows }] : [];
  return [...own, ...below.flatMap(scansOf)];
}
