import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import { type TestBench, testBench } from '../testing/call.js';

/** Teams as they follow from the tree, without what is kept of them. */
const TRUE_TEAMS = `with recursive team as (
    select id as head, id from employee union all select t.head, e.id from employee e join team t on e.manager_id = t.id)
  select head, array_agg(id order by id) as ids from team group by head order by head`;

describe('teams', () => {
  let bench: TestBench;
  let ids: string[];
  beforeAll(async () => {
    bench = await testBench();
    ids = [];
    for (let n = 0; n < 12; n += 1) ids.push(uuidOf('emp', (await bench.build.employee()).id) as string);
  });
  afterAll(() => bench?.close());

  const kept = () => bench.sql('select employee_id as head, ids from relata.employee_team order by employee_id');
  const expectTrue = async () => expect(await kept()).toEqual(await bench.sql(TRUE_TEAMS));
  const setManager = (employee: number, manager: number | null) =>
    bench.sql('update employee set manager_id = $2 where id = $1', [ids[employee], manager === null ? null : ids[manager]]);

  test('follow every change of the tree: hired, moved with all below, given up, many at once, gone', async () => {
    await expectTrue();
    // A binary tree, then a part of it hung elsewhere, then somebody between.
    for (let n = 1; n < 12; n += 1) await setManager(n, Math.floor((n - 1) / 2));
    await expectTrue();
    expect((await kept()).find(({ head }) => head === ids[0])?.ids).toHaveLength(12);
    await setManager(1, 2);
    await expectTrue();
    await setManager(5, null);
    await expectTrue();
    await bench.sql('update employee set manager_id = case when id = $1 then null else $1::uuid end', [ids[7]]);
    await expectTrue();
    await bench.sql('update employee set manager_id = null where id = any ($1)', [ids.slice(0, 4)]);
    await expectTrue();
    const last = ids.pop();
    await bench.sql('delete from employee where id = $1', [last]);
    await expectTrue();
    expect(await kept()).toHaveLength(11);
  });

  test('of changes at the same time both count', async () => {
    await bench.sql('update employee set manager_id = null');
    await Promise.all([setManager(1, 0), setManager(2, 1), setManager(3, 2), setManager(4, 3)]);
    await expectTrue();
    expect((await kept()).find(({ head }) => head === ids[0])?.ids).toHaveLength(5);
  });

  test('decide what a manager sees from the next request on', async () => {
    const manager = await bench.build.asEmployee(['SALES_MANAGER']);
    const rep = await bench.build.employee();
    const deal = await bench.build.opportunity({ owner: rep });
    const sees = async () => (await bench.call(manager.principal, '{ opportunities { nodes { id } } }')).data.opportunities.nodes;
    expect(await sees()).toEqual([]);
    await bench.sql('update employee set manager_id = $1 where id = $2', [uuidOf('emp', manager.employee.id), uuidOf('emp', rep.id)]);
    expect(await sees()).toEqual([{ id: deal.id }]);
    await bench.sql('update employee set manager_id = null where id = $1', [uuidOf('emp', rep.id)]);
    expect(await sees()).toEqual([]);
  });
});
