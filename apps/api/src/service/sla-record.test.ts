import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { Account } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { ago, happened, promising } from '../testing/promising.js';
import { type Case, Queue } from './index.js';

const CLOCKS = 'slaClocks { metric state dueAt stoppedAt breachedAt targetMinutes remainingMinutes pausedMinutes }';
const RECORDS = '{ slaRecords(orderBy: [{ field: STARTED_AT, direction: ASC }]) { nodes { metric state dueAt agent { id } case { id } } } }';

describe('service levels', () => {
  let bench: TestBench;
  let manager: Awaited<ReturnType<TestBench['build']['asEmployee']>>['principal'];
  beforeAll(async () => {
    bench = await testBench();
    await promising(bench);
    manager = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
  });
  afterAll(() => bench.close());

  /** A case that was opened so many minutes ago, and is known since then. */
  const opened = (minutes: number, values: Partial<Case> = {}) => bench.build.case({ openedAt: ago(minutes), createdAt: ago(minutes), ...values });
  const records = async (of: Case) =>
    (
      await bench.call(manager, 'query ($id: ID!) { case(id: $id) { slaRecords { nodes { metric state targetMinutes agent { id } } } } }', {
        id: of.id,
      })
    ).data.case.slaRecords.nodes.sort((a: { metric: string }, b: { metric: string }) => a.metric.localeCompare(b.metric));

  test('clocks are worked out as of any moment, and never from what came later', async () => {
    const found = await opened(100);
    await happened(bench, found, 40, 'AGENT_REPLIED');
    await happened(bench, found, 30, 'STATUS_CHANGED', 'PENDING', 'NEW');
    const ask = async (minutes: number | null) => {
      const { data } = await bench.call(
        manager,
        `query ($id: ID!, $at: DateTime) { case(id: $id) { slaClocks(asOf: $at) { metric state remainingMinutes pausedMinutes } } }`,
        {
          id: found.id,
          at: minutes === null ? null : ago(minutes).toISOString(),
        },
      );
      return data.case.slaClocks;
    };
    expect(await ask(50)).toMatchObject([
      { metric: 'FIRST_RESPONSE', state: 'RUNNING', remainingMinutes: 190 },
      { metric: 'NEXT_RESPONSE', state: 'NONE' },
      { metric: 'RESOLUTION', state: 'RUNNING', remainingMinutes: 430, pausedMinutes: 0 },
    ]);
    expect(await ask(null)).toMatchObject([
      { metric: 'FIRST_RESPONSE', state: 'MET', remainingMinutes: null },
      { metric: 'NEXT_RESPONSE', state: 'NONE' },
      { metric: 'RESOLUTION', state: 'PAUSED', remainingMinutes: 410, pausedMinutes: 31 },
    ]);
    expect(await ask(200)).toMatchObject([{ state: 'NONE' }, { state: 'NONE' }, { state: 'NONE' }]);
  });

  test('the clocks of a page of cases take one statement more, however many cases there are', async () => {
    const account = await bench.build.account();
    const ask = () => bench.call(manager, `query ($id: ID!) { account(id: $id) { cases { nodes { id ${CLOCKS} } } } }`, { id: account.id });
    await opened(10, { account });
    const one = await ask();
    for (let n = 0; n < 4; n += 1) await opened(10, { account });
    const five = await ask();
    expect(five.data.account.cases.nodes).toHaveLength(5);
    expect([one.statements, five.statements]).toEqual([2, 2]);
  });

  test('a customer sees the clocks of their cases and nobody else’s, and not which agent had them', async () => {
    const { principal, contact } = await bench.build.asCustomer('MEMBER');
    const agent = await bench.build.employee();
    const [mine, other] = [await opened(10, { contact, account: contact.account, assignee: agent }), await opened(10)];
    await bench.jobs();
    const { data } = await bench.call(
      principal,
      `{ cases { nodes { id ${CLOCKS} slaRecords { nodes { metric state } } } } slaRecords { totalCount } }`,
    );
    expect(data.cases.nodes).toMatchObject([{ id: mine.id, slaClocks: [{ state: 'RUNNING', targetMinutes: 240 }, {}, {}] }]);
    expect(data.cases.nodes[0].slaRecords.nodes).toHaveLength(2);
    expect(data.slaRecords.totalCount).toBe(2);
    const hidden = await bench.call(principal, 'query ($id: ID!) { case(id: $id) { id } slaAlerts { totalCount } }', { id: other.id });
    expect(hidden.data.case).toBeNull();
    expect(hidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(principal, RECORDS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('records follow what happens, in a job, and say who had the case when a wait ended', async () => {
    const [first, second] = [await bench.build.employee(), await bench.build.employee()];
    const found = await opened(60, { assignee: first });
    await happened(bench, found, 30, 'AGENT_REPLIED');
    await bench.sql('update "case" set assignee_id = $1 where id = $2', [uuidOf('emp', second.id), uuidOf('cas', found.id)]);
    await bench.jobs();
    expect(await records(found)).toEqual([
      { metric: 'FIRST_RESPONSE', state: 'MET', targetMinutes: 240, agent: { id: first.id } },
      { metric: 'RESOLUTION', state: 'RUNNING', targetMinutes: 480, agent: { id: second.id } },
    ]);
    await bench.sql(`update "case" set priority = 'URGENT' where id = $1`, [uuidOf('cas', found.id)]);
    await bench.jobs();
    expect((await records(found))[1]).toMatchObject({ metric: 'RESOLUTION', targetMinutes: 120 });
  });

  test('another tier of the account makes other promises, from then on', async () => {
    const account = await bench.build.account();
    const found = await opened(60, { account });
    await bench.jobs();
    await bench.sql(`update account set support_tier = 'PREMIUM' where id = $1`, [uuidOf('acc', account.id)]);
    await bench.jobs();
    expect(await records(found)).toMatchObject([{ targetMinutes: 120 }, { targetMinutes: 240 }]);
    const { data } = await bench.call(manager, 'query ($id: ID!, $at: DateTime) { case(id: $id) { slaClocks(asOf: $at) { targetMinutes } } }', {
      id: found.id,
      at: ago(5).toISOString(),
    });
    expect(data.case.slaClocks[0]).toEqual({ targetMinutes: 240 });
  });

  test('a share of promises kept by agent, queue, account and month, in one statement', async () => {
    const account: Account = await bench.build.account();
    const agent = await bench.build.employee();
    const queue = await bench.build.save(Queue, { name: 'Counted' });
    for (const minutes of [10, 20, 230, 250]) {
      const found = await opened(300, { account, assignee: agent, queue });
      await happened(bench, found, 300 - minutes, 'AGENT_REPLIED');
    }
    await opened(10, { account });
    await bench.jobs();
    const { data, statements } = await bench.call(
      manager,
      `query ($id: ID!) { slaTotals(where: { account: { id: { eq: $id } }, metric: { eq: FIRST_RESPONSE } }, groupBy: [AGENT, QUEUE, METRIC]) {
         nodes { agent { id } queue { name } metric count withinTarget } } }`,
      { id: account.id },
    );
    expect(data.slaTotals.nodes).toEqual([
      { agent: { id: agent.id }, queue: { name: 'Counted' }, metric: 'FIRST_RESPONSE', count: 4, withinTarget: '0.7500' },
    ]);
    expect(statements).toBe(1);
    const monthly = await bench.call(
      manager,
      '{ slaTotals(groupBy: [ACCOUNT, MONTH]) { totalCount nodes { month account { id } count withinTarget } } }',
    );
    expect(monthly.errors).toBeUndefined();
  });

  test('a case that fails holds up no other, and is done as soon as it can be', async () => {
    const [broken, other] = [await opened(10), await opened(10)];
    const both = [broken, other].map(({ id }) => uuidOf('cas', id) as string);
    const targets = async (of: Case) => (await records(of)).map(({ targetMinutes }: { targetMinutes: number }) => targetMinutes);
    await bench.sql(`create function public.breaks() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$`);
    const TRIGGER = `create trigger breaks before insert or update on sla_record for each row when (new.case_id = '${both[0]}') execute function public.breaks()`;
    await bench.sql(TRIGGER);
    await expect(bench.run('sla.refresh', { cases: both })).rejects.toThrow(/1 of 2 cases/);
    expect([await targets(broken), await targets(other)]).toEqual([[], [240, 480]]);
    await bench.sql('drop trigger breaks on sla_record');
    await bench.jobs();
    expect(await targets(broken)).toEqual([240, 480]);

    await bench.sql(`update sla_record set target_minutes = 1, check_at = now() - interval '1 minute' where case_id = any ($1::uuid[])`, [both]);
    await bench.sql(TRIGGER);
    await bench.run('sla.check');
    expect([await targets(broken), await targets(other)]).toEqual([
      [1, 1],
      [240, 480],
    ]);
    await bench.sql('drop trigger breaks on sla_record; drop function public.breaks()');
    await bench.run('sla.check');
    expect(await targets(broken)).toEqual([240, 480]);
  });

  test('who serves no customers is refused', async () => {
    const { principal } = await bench.build.asEmployee(['HR']);
    for (const field of ['slaRecords', 'slaAlerts', 'slaTotals'])
      expect((await bench.call(principal, `{ ${field} { totalCount } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
