import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../testing/call.js';
import { withAdmin } from '../../testing/database.js';
import { toTypeId, uuidOf } from '../ids.js';
import type { Principal } from '../policy/principal.js';

const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [OpportunityOrder!], $where: OpportunityFilter) {
  opportunities(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

type Order = [field: string, direction: 'ASC' | 'DESC'];
/** Columns behind the order fields. */
const COLUMNS: Record<string, string> = {
  NAME: 'name',
  AMOUNT: 'amount',
  CLOSE_DATE: 'close_date',
  CLOSED_AT: 'closed_at',
  STAGE_ENTERED_AT: 'stage_entered_at',
  CREATED_AT: 'created_at',
  ID: 'id',
};

describe('pages', () => {
  let bench: TestBench;
  let admin: Principal;
  beforeAll(async () => {
    bench = await testBench();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
    await bench.build.opportunity({ name: 'Deal 0' });
    // 60 rows with few different values of each kind, nulls among them, so that each order has ties and nulls.
    await withAdmin(
      (client) =>
        client.query(`insert into opportunity (name, pipeline_id, stage_id, forecast_category, owner_id, stage_entered_at, created_at, amount, close_date, closed_at)
          select 'Deal ' || (n % 7), o.pipeline_id, o.stage_id, o.forecast_category, o.owner_id, timestamptz '2026-01-01 00:00:00.125+00' + (n % 5) * interval '1 hour',
            timestamptz '2026-02-01' + (n % 4) * interval '1 millisecond', case when n % 3 > 0 then (n % 5) * 10.0001 end,
            case when n % 4 > 0 then date '2026-03-01' + n % 6 end, case when n % 2 > 0 then timestamptz '2026-04-01' + (n % 3) * interval '1 day' end
          from generate_series(1, 59) n, opportunity o`),
      bench.database.url,
    );
  });
  afterAll(() => bench.close());

  /** The ids in the order in which PostgreSQL itself puts them. */
  async function expected(order: Order[]): Promise<string[]> {
    const keys = order.map(([field, direction]) => `${COLUMNS[field]} ${direction}`);
    const sql = `select id from opportunity order by ${[...keys, `id ${order.at(-1)?.[1]}`].join(', ')}`;
    const { rows } = await withAdmin((client) => client.query<{ id: string }>(sql), bench.database.url);
    return rows.map(({ id }) => toTypeId('opp', id));
  }

  async function page(variables: object) {
    const { data, errors, statements } = await bench.call(admin, LIST, variables as Record<string, unknown>);
    expect(errors).toBeUndefined();
    return { ids: data.opportunities.nodes.map(({ id }: { id: string }) => id) as string[], info: data.opportunities.pageInfo, statements };
  }

  const orders: Order[][] = [
    ...Object.keys(COLUMNS).flatMap((field): Order[][] => [[[field, 'ASC']], [[field, 'DESC']]]),
    [
      ['NAME', 'ASC'],
      ['AMOUNT', 'DESC'],
    ],
    [
      ['CLOSED_AT', 'DESC'],
      ['CLOSE_DATE', 'DESC'],
      ['NAME', 'ASC'],
      ['AMOUNT', 'ASC'],
    ],
  ];

  test.each(orders.map((order) => [order.map((key) => key.join(' ')).join(', '), order] as const))(
    'by %s, pages forwards and backwards put together are the whole list, each row once',
    async (_name, order) => {
      const all = await expected(order);
      const orderBy = order.map(([field, direction]) => ({ field, direction }));
      const forwards: string[] = [];
      let after: string | null = null;
      do {
        const { ids, info } = await page({ orderBy, first: 13, after });
        expect(info.hasPreviousPage).toBe(after !== null);
        forwards.push(...ids);
        expect(forwards.length).toBeLessThanOrEqual(all.length);
        after = info.hasNextPage ? info.endCursor : null;
      } while (after);
      expect(forwards).toEqual(all);

      const backwards: string[] = [];
      let before: string | null = null;
      do {
        const { ids, info } = await page({ orderBy, last: 13, before });
        expect(info.hasNextPage).toBe(before !== null);
        backwards.unshift(...ids);
        expect(backwards.length).toBeLessThanOrEqual(all.length);
        before = info.hasPreviousPage ? info.startCursor : null;
      } while (before);
      expect(backwards).toEqual(all);
    },
  );

  test('rows between two cursors, without the rows of the cursors themselves', async () => {
    const order: Order[] = [['AMOUNT', 'ASC']];
    const all = await expected(order);
    const orderBy = [{ field: 'AMOUNT', direction: 'ASC' }];
    const { info: first } = await page({ orderBy, first: 5 });
    const { info: last } = await page({ orderBy, last: 5 });
    const { ids } = await page({ orderBy, after: first.endCursor, before: last.startCursor, first: 100 });
    expect(ids).toEqual(all.slice(5, -5));
  });

  test('a page of none says whether there are any, and an empty list has no cursors', async () => {
    expect(await page({ first: 0 })).toMatchObject({ ids: [], info: { hasNextPage: true, startCursor: null, endCursor: null } });
    const none = await page({ where: { name: { eq: 'No such deal' } } });
    expect(none).toMatchObject({ ids: [], info: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });

  test('the number of statements is the same for one row and for sixty, and the count is one more', async () => {
    expect((await page({ first: 1 })).statements).toBe(1);
    expect((await page({ first: 60 })).statements).toBe(1);
    const counted = await bench.call(admin, '{ opportunities(first: 2, where: { name: { startsWith: "deal 1" } }) { totalCount nodes { id } } }');
    expect(counted.data.opportunities).toMatchObject({ totalCount: 9, nodes: [{}, {}] });
    expect(counted.statements).toBe(2);
    const only = await bench.call(admin, '{ opportunities { totalCount } }');
    expect(only).toMatchObject({ statements: 1, data: { opportunities: { totalCount: 60 } } });
  });

  test('a count is of the whole list, whatever the cursor', async () => {
    const { info } = await page({ first: 50 });
    const source = `query ($after: String) { opportunities(after: $after, where: { name: { neq: "x" } }) { totalCount nodes { id } } }`;
    const { data } = await bench.call(admin, source, { after: info.endCursor });
    expect(data.opportunities.totalCount).toBe(60);
    expect(data.opportunities.nodes).toHaveLength(10);
  });

  test('edges carry the cursor of each row', async () => {
    const source = 'query ($after: String) { opportunities(first: 3, after: $after, orderBy: [{ field: NAME }]) { edges { cursor node { id } } } }';
    const { data } = await bench.call(admin, source);
    const [first, second, third] = data.opportunities.edges;
    const rest = await bench.call(admin, source, { after: first.cursor });
    expect(rest.data.opportunities.edges.slice(0, 2)).toEqual([second, third]);
  });

  test.each([
    ['both ends', { first: 1, last: 1 }, /either first or last/],
    ['too many', { first: 101 }, /0 to 100/],
    ['a negative number', { last: -1 }, /0 to 100/],
    ['a cursor that is none', { after: 'nonsense' }, /cursor does not belong/],
    ['a cursor of another order', { after: Buffer.from('["a"]').toString('base64url') }, /cursor does not belong/],
    ['a cursor that is no list', { before: Buffer.from('{"length":2}').toString('base64url') }, /cursor does not belong/],
    ['five keys', { orderBy: Array.from({ length: 5 }, () => ({ field: 'NAME' })) }, /at most 4 keys/],
  ])('%s is refused', async (_what, variables, message) => {
    const { errors } = await bench.call(admin, LIST, variables as Record<string, unknown>);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('pages of lists below each row are cut and continued per row, in one statement', async () => {
    const [one, two] = [await bench.build.account({ name: 'Nested 1' }), await bench.build.account({ name: 'Nested 2' })];
    for (const account of [one, one, one, two]) await bench.build.contact({ account });
    const source = `query ($after: String) { accounts(where: { name: { startsWith: "Nested" } }) {
      nodes { name contacts(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    const { data, statements } = await bench.call(admin, source);
    expect(statements).toBe(1);
    const [first, second] = data.accounts.nodes;
    expect(first).toMatchObject({ contacts: { totalCount: 3, pageInfo: { hasNextPage: true } } });
    expect(second).toMatchObject({ contacts: { totalCount: 1, pageInfo: { hasNextPage: false } } });
    const next = await bench.call(admin, source, { after: first.contacts.pageInfo.endCursor });
    const ids = [...first.contacts.nodes, ...next.data.accounts.nodes[0].contacts.nodes].map(({ id }: { id: string }) => uuidOf('con', id));
    expect(new Set(ids).size).toBe(3);
  });
});
