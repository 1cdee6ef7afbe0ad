import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import type { Employee } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { mailsTo } from '../testing/mailing.js';
import { ago, happened, promising } from '../testing/promising.js';
import { type Case, Queue } from './index.js';

describe('alerts of service levels', () => {
  let bench: TestBench;
  let people: Record<'agent' | 'below' | 'above', Employee>;
  let queues: Record<'below' | 'above', Queue>;
  beforeAll(async () => {
    bench = await testBench();
    await promising(bench);
    const employee = async (name: string, language: string | null = null) =>
      bench.build.employee({ person: await bench.build.person({ givenName: name, email: address(name), language, timeZone: 'Europe/Vienna' }) });
    people = { agent: await employee('agent', 'de-AT'), below: await employee('below'), above: await employee('above') };
    const above = await bench.build.save(Queue, { name: 'Second line', manager: people.above });
    queues = { above, below: await bench.build.save(Queue, { name: 'First line', escalatesTo: above, manager: people.below }) };
  });
  afterAll(() => bench.close());
  const address = (name: string) => `${name}@us.test`;

  /** A case that was opened so many minutes ago, and is known since then. */
  const opened = (minutes: number, values: Partial<Case> = {}) => bench.build.case({ openedAt: ago(minutes), createdAt: ago(minutes), ...values });
  /** One of the first line that the agent has. */
  const worked = (minutes: number, values: Partial<Case> = {}) =>
    opened(minutes, { queue: queues.below, assignee: people.agent, status: 'OPEN', ...values });
  const now = async (of: Case) =>
    (
      await bench.sql<{ status: string; priority: string; queue: string | null; assignee: string | null }>(
        `select c.status, c.priority, q.name as queue, c.assignee_id as assignee from "case" c left join queue q on q.id = c.queue_id where c.id = $1`,
        [uuidOf('cas', of.id)],
      )
    )[0];
  const change = (of: Case, set: string) => bench.sql(`update "case" set ${set} where id = $1`, [uuidOf('cas', of.id)]);
  /** Subjects of the mails to somebody about a case. */
  const told = async (of: Case, name: string) =>
    (await mailsTo(bench, address(name))).map(({ subject }) => subject).filter((subject) => subject.endsWith(of.number));
  const wholeDay = async () => {
    for (let n = 0; n < 2; n += 1) {
      await bench.jobs();
      await bench.run('sla.check');
      await bench.run('sla.refreshOpen');
    }
    await bench.jobs();
  };
  const alerts = (of: Case) =>
    bench.sql<{ kind: string; metric: string }>('select kind, metric from sla_alert where case_id = $1 order by at, metric', [uuidOf('cas', of.id)]);
  const escalations = async (of: Case) =>
    (await bench.sql<{ to: string }>(`select "to" from case_event where case_id = $1 and kind = 'ESCALATED'`, [uuidOf('cas', of.id)])).map(
      ({ to }) => to,
    );

  test('a warning and a breach are raised once, however often and late the jobs run; and it says so in the history of the case', async () => {
    const found = await opened(200);
    await bench.jobs();
    expect(await alerts(found)).toEqual([{ kind: 'WARNING', metric: 'FIRST_RESPONSE' }]);
    const late = await opened(300);
    await bench.jobs();
    for (let n = 0; n < 2; n += 1) {
      await bench.run('sla.check');
      await bench.run('sla.refresh', { cases: [uuidOf('cas', late.id), uuidOf('cas', found.id)] });
      await bench.jobs();
    }
    await Promise.all([1, 2, 3].map(() => bench.run('sla.refresh', { cases: [uuidOf('cas', late.id)] })));
    expect(await alerts(found)).toEqual([{ kind: 'WARNING', metric: 'FIRST_RESPONSE' }]);
    expect(await alerts(late)).toEqual([{ kind: 'BREACH', metric: 'FIRST_RESPONSE' }]);
    expect(await escalations(late)).toEqual(['First response is overdue.']);
    expect(await escalations(found)).toEqual([]);
  });

  test('what is due is found by the minute, also if no job ran when it happened', async () => {
    const found = await opened(10);
    await bench.jobs();
    expect(await alerts(found)).toEqual([]);
    // As if it had been opened long ago, and nobody had looked since.
    await bench.sql(
      `alter table case_event disable trigger user; update case_event set at = at - interval '5 hours' where case_id = '${uuidOf('cas', found.id)}'`,
    );
    await bench.sql('alter table case_event enable trigger user');
    await bench.sql(`update "case" set created_at = created_at - interval '5 hours' where id = $1`, [uuidOf('cas', found.id)]);
    await bench.sql(`update sla_record set check_at = now() where case_id = $1`, [uuidOf('cas', found.id)]);
    await bench.run('sla.check');
    expect(await alerts(found)).toMatchObject([{ kind: 'BREACH', metric: 'FIRST_RESPONSE' }]);
  });

  test('a job looks at the history again: what was answered or merged in the meantime raises nothing', async () => {
    const answered = await opened(300);
    await happened(bench, answered, 1, 'AGENT_REPLIED');
    const into = await opened(1);
    const merged = await opened(300);
    await bench.sql(`update "case" set merged_into_id = $1, status = 'CLOSED', closed_at = now() where id = $2`, [
      uuidOf('cas', into.id),
      uuidOf('cas', merged.id),
    ]);
    await bench.jobs();
    await bench.run('sla.check');
    expect(await alerts(answered)).toEqual([]);
    expect(await alerts(merged)).toEqual([]);
  });

  test('what was over before the case came here, with an import, raises nothing', async () => {
    const found = await bench.build.case({ openedAt: ago(10_000) });
    await bench.jobs();
    await bench.run('sla.check');
    expect(await alerts(found)).toEqual([]);
    expect(await escalations(found)).toEqual([]);
  });

  test('a warning is told to the agent and to who answers for the queue, once, each in their language and time zone', async () => {
    const found = await worked(200);
    await wholeDay();
    expect(await told(found, 'agent')).toEqual([`Erste Antwort bald fällig: Anfrage ${found.number}`]);
    expect(await told(found, 'below')).toEqual([`First response soon due: case ${found.number}`]);
    expect(await told(found, 'above')).toEqual([]);
    const mail = (await mailsTo(bench, address('agent'))).find(({ subject }) => subject.endsWith(found.number));
    expect(mail?.text).toContain('(Europe/Vienna)');
    expect(mail?.text).toContain('Warteschlange: First line');
    expect(await now(found)).toMatchObject({ queue: 'First line', assignee: uuidOf('emp', people.agent.id) });
  });

  test('a breach takes the case to where its queue escalates, once, at the priority that it had; both managers and the agent are told', async () => {
    const found = await worked(300);
    await wholeDay();
    expect(await now(found)).toEqual({ status: 'OPEN', priority: 'NORMAL', queue: 'Second line', assignee: null });
    for (const name of ['below', 'above']) expect(await told(found, name)).toEqual([`First response overdue: case ${found.number}`]);
    expect(await told(found, 'agent')).toEqual([`Erste Antwort überfällig: Anfrage ${found.number}`]);
    expect(await escalations(found)).toEqual(['First response is overdue.']);
  });

  test('what was broken counts for the queue and the agent who had it then', async () => {
    const found = await worked(300);
    await wholeDay();
    const rows = await bench.sql(
      `select r.metric, q.name as queue, r.agent_id as agent from sla_record r join queue q on q.id = r.queue_id where r.case_id = $1 order by r.metric`,
      [uuidOf('cas', found.id)],
    );
    expect(rows).toEqual([
      { metric: 'FIRST_RESPONSE', queue: 'First line', agent: uuidOf('emp', people.agent.id) },
      { metric: 'RESOLUTION', queue: 'Second line', agent: null },
    ]);
  });

  test('two promises that break at once escalate a case once', async () => {
    const found = await worked(500);
    await wholeDay();
    expect(await escalations(found)).toEqual(['First response and resolution are overdue.']);
    expect(await told(found, 'above')).toHaveLength(2);
  });

  test('where no other queue is named, a broken case stays with its agent', async () => {
    const found = await worked(300, { queue: queues.above });
    await wholeDay();
    expect(await now(found)).toMatchObject({ queue: 'Second line', assignee: uuidOf('emp', people.agent.id) });
    expect(await escalations(found)).toHaveLength(1);
    expect(await told(found, 'above')).toHaveLength(1);
  });

  test('where nobody answers for a queue, the agent’s manager is told', async () => {
    const boss = await bench.build.employee({ person: await bench.build.person({ email: address('boss') }) });
    const assignee = await bench.build.employee({ manager: boss });
    const found = await opened(200, { assignee, status: 'OPEN' });
    await wholeDay();
    expect(await told(found, 'boss')).toHaveLength(1);
  });

  test('a clock that is paused, and a case that was resolved, closed or merged, raise nothing and move nowhere', async () => {
    const paused = await worked(300);
    await happened(bench, paused, 290, 'STATUS_CHANGED', 'PENDING', 'OPEN');
    const resolved = await worked(300);
    await change(resolved, `status = 'RESOLVED', resolved_at = now()`);
    const closed = await worked(300);
    await change(closed, `status = 'CLOSED', closed_at = now()`);
    const merged = await worked(300);
    await change(merged, `merged_into_id = '${uuidOf('cas', (await worked(1)).id)}', status = 'CLOSED', closed_at = now()`);
    await wholeDay();
    for (const each of [paused, resolved, closed, merged]) {
      expect(await alerts(each)).toEqual([]);
      expect(await now(each)).toMatchObject({ queue: 'First line' });
      expect(await told(each, 'below')).toEqual([]);
    }
  });

  test('a mail about what was answered before it went is not sent', async () => {
    const found = await worked(300);
    await bench.run('sla.refresh', { cases: [uuidOf('cas', found.id)] });
    expect(await alerts(found)).toHaveLength(1);
    await happened(bench, found, 0, 'AGENT_REPLIED');
    await bench.run('sla.refresh', { cases: [uuidOf('cas', found.id)] });
    await bench.jobs();
    expect(await told(found, 'below')).toEqual([]);
  });

  test('another priority raises nothing anew, unless it gave more time and that is up too', async () => {
    const found = await worked(130, { priority: 'HIGH' });
    const broken = async () => (await alerts(found)).filter(({ kind, metric }) => kind === 'BREACH' && metric === 'FIRST_RESPONSE').length;
    await wholeDay();
    for (const priority of ['URGENT', 'NORMAL']) {
      await change(found, `priority = '${priority}'`);
      await wholeDay();
      expect(await broken()).toBe(1);
    }
    // As if two more hours had gone by.
    await bench.sql('alter table case_event disable trigger user');
    await bench.sql(`update case_event set at = at - interval '2 hours' where case_id = $1`, [uuidOf('cas', found.id)]);
    await bench.sql('alter table case_event enable trigger user');
    await change(found, `created_at = created_at - interval '2 hours'`);
    await wholeDay();
    expect(await broken()).toBe(2);
  });
});
