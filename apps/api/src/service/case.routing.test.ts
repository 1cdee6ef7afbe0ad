import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { uuidOf } from '../core/ids.js';
import type { Employee } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { serving } from '../testing/serving.js';
import { Agent, type Case, Queue, QueueMember, ServicePartner } from './index.js';

describe('routing', () => {
  let bench: TestBench;
  let service: ReturnType<typeof serving>;
  let queue: Queue;
  beforeAll(async () => {
    bench = await testBench();
    service = serving(bench);
  });
  afterAll(() => bench.close());
  let queues = 0;
  beforeEach(async () => {
    await bench.sql(`update agent set availability = 'AWAY'`);
    await bench.sql(`update "case" set status = 'RESOLVED', resolved_at = now() where status in ('NEW', 'OPEN')`);
    queue = await makeQueue();
  });

  async function makeQueue(values: Partial<Queue> = {}): Promise<Queue> {
    queues += 1;
    return bench.build.save(Queue, { name: `Queue ${queues}`, ...values });
  }
  /** An agent who takes cases of the queue. */
  async function agent(capacity = 2, values: Partial<Agent> = {}, of = queue) {
    const made = await bench.build.asEmployee(['SUPPORT_AGENT']);
    await bench.build.save(Agent, { employee: made.employee, availability: 'AVAILABLE', capacity, ...values });
    await bench.build.save(QueueMember, { queue: of, employee: made.employee });
    return made;
  }
  const waiting = (values: Partial<Case> = {}) => bench.build.case({ queue, ...values });
  const handlers = async (): Promise<(string | null)[]> =>
    (
      await bench.sql<{ who: string | null }>('select assignee_id as who from "case" where queue_id = $1 order by queued_at nulls first, opened_at', [
        uuidOf('que', queue.id),
      ])
    ).map(({ who }) => who);
  const loadOf = async (employee: Employee) =>
    Number((await bench.sql<{ n: string }>('select count(*) as n from "case" where assignee_id = $1', [uuidOf('emp', employee.id)]))[0]?.n);

  test('a case goes to whoever has the least to do and has room; what finds nobody waits', async () => {
    const [busy, free] = [await agent(5), await agent(2)];
    await bench.build.case({ assignee: busy.employee, status: 'OPEN' });
    for (let n = 0; n < 3; n += 1) await waiting();
    await bench.run('case.route');
    expect([await loadOf(busy.employee), await loadOf(free.employee)]).toEqual([2, 2]);
    for (let n = 0; n < 4; n += 1) await waiting();
    await bench.run('case.route');
    expect([await loadOf(busy.employee), await loadOf(free.employee)]).toEqual([5, 2]);
    expect((await handlers()).filter((who) => who === null)).toHaveLength(1);
  });

  test('whoever is away, left, elsewhere or without the skill is given nothing', async () => {
    const asking = await makeQueue({ skills: ['german', 'bikes'] });
    const [away, elsewhere, without] = [
      await agent(5, { availability: 'AWAY', skills: ['german', 'bikes'] }, asking),
      await agent(5, { skills: ['german', 'bikes'] }),
      await agent(5, { skills: ['german'] }, asking),
    ];
    const gone = await agent(5, { skills: ['german', 'bikes'] }, asking);
    await bench.sql(`update employee set left_on = '2020-01-01' where id = $1`, [uuidOf('emp', gone.employee.id)]);
    await bench.build.case({ queue: asking });
    await bench.run('case.route');
    for (const one of [away, elsewhere, without, gone]) expect(await loadOf(one.employee)).toBe(0);
    const knowing = await agent(1, { skills: ['bikes', 'german', 'tea'] }, asking);
    await bench.run('case.route');
    expect(await loadOf(knowing.employee)).toBe(1);
  });

  test('the one that presses most goes first, then the one that waits longest', async () => {
    const one = await agent(1);
    const [, , urgent] = [await waiting(), await waiting({ priority: 'HIGH' }), await waiting({ priority: 'URGENT' })];
    await bench.run('case.route');
    expect(await bench.sql('select id from "case" where assignee_id = $1', [uuidOf('emp', one.employee.id)])).toEqual([
      { id: uuidOf('cas', urgent.id) },
    ]);
  });

  test('it runs by itself when a case comes in, when an agent comes back, and when one has room again', async () => {
    const one = await agent(1, { availability: 'AWAY' });
    const customer = await bench.build.asCustomer('MEMBER');
    await bench.sql('update queue set is_default = (id = $1)', [uuidOf('que', queue.id)]);
    const ask = { kind: 'QUESTION', subject: 'x', description: 'x' };
    const [first, second] = [await service.done(customer.principal, 'caseCreate', ask), await service.done(customer.principal, 'caseCreate', ask)];
    await bench.jobs();
    expect(await loadOf(one.employee)).toBe(0);
    const SET =
      'mutation ($input: AgentSetAvailabilityInput!) { agentSetAvailability(input: $input) { agent { availability load } userErrors { code } } }';
    const { data } = await bench.call(one.principal, SET, { input: { availability: 'AVAILABLE' } });
    expect(data.agentSetAvailability.agent).toEqual({ availability: 'AVAILABLE', load: 0 });
    await bench.jobs();
    expect(await service.history(one.principal, first.id)).toEqual([
      'CREATED >NEW',
      'STATUS_CHANGED NEW>OPEN',
      `ASSIGNEE_CHANGED >${one.employee.id}`,
    ]);
    await service.done(one.principal, 'caseReply', { id: first.id, text: 'Done.', status: 'RESOLVED' });
    await bench.jobs();
    expect((await service.told(one.principal, second.id)).status).toBe('OPEN');
  });

  test('of many who route at once no case goes to two, and nobody is given more than they have room for', async () => {
    const agents = [await agent(3), await agent(2), await agent(4), await agent(1)];
    for (let n = 0; n < 16; n += 1) await waiting();
    const before = Number((await bench.sql<{ n: string }>('select count(*) as n from case_event'))[0]?.n);
    const pool = new pg.Pool({ connectionString: bench.database.url, max: 8 });
    const route = async () => {
      for (let n = 0; n < 4; n += 1) {
        const client = await pool.connect();
        await client.query(`begin; set local role relata_system`);
        await client.query(`select * from relata.route_case('{}')`);
        await client.query('commit');
        client.release();
      }
    };
    await Promise.all(Array.from({ length: 6 }, route));
    await pool.end();
    const loads = await Promise.all(agents.map(({ employee }) => loadOf(employee)));
    expect(loads.every((load, at) => load <= ([3, 2, 4, 1][at] as number))).toBe(true);
    await bench.run('case.route');
    expect(await Promise.all(agents.map(({ employee }) => loadOf(employee)))).toEqual([3, 2, 4, 1]);
    // Each of the ten was given away once: to be opened and to have somebody.
    const after = Number((await bench.sql<{ n: string }>('select count(*) as n from case_event'))[0]?.n);
    expect(after - before).toBe(20);
  });

  test('what no agent has room for goes to a certified partner, once it has waited long enough', async () => {
    const patient = await makeQueue({ overflowMinutes: 30, skills: ['bikes'] });
    const make = async (values: Partial<ServicePartner>) => {
      const partner = await bench.build.partner();
      await bench.build.save(ServicePartner, { partner, capacity: 1, skills: ['bikes'], certifiedUntil: '2099-01-01', ...values });
      return partner;
    };
    await make({ certifiedUntil: '2020-01-01' });
    await make({ certifiedUntil: null });
    await make({ skills: [] });
    const fit = await make({});
    const [first, second] = [await bench.build.case({ queue: patient }), await bench.build.case({ queue: patient })];
    await bench.run('case.route');
    const partners = async () =>
      bench.sql('select id, partner_id as partner from "case" where queue_id = $1 order by opened_at', [uuidOf('que', patient.id)]);
    expect((await partners()).map(({ partner }) => partner)).toEqual([null, null]);
    await bench.sql(`update "case" set queued_at = now() - interval '31 minutes' where queue_id = $1`, [uuidOf('que', patient.id)]);
    await bench.run('case.route');
    expect((await partners()).map(({ partner }) => partner)).toEqual([uuidOf('par', fit.id), null]);
    expect([first.id, second.id]).toHaveLength(2);
  });

  test('what was resolved long enough ago is closed, by the days of its queue', async () => {
    const [quick, slow] = [await makeQueue({ autoCloseDays: 1 }), await makeQueue({ autoCloseDays: 30 })];
    const resolved = { status: 'RESOLVED' as const, resolvedAt: new Date(Date.now() - 2 * 86_400_000) };
    const [one, two] = [await bench.build.case({ queue: quick, ...resolved }), await bench.build.case({ queue: slow, ...resolved })];
    const head = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
    for (let n = 0; n < 2; n += 1) await bench.run('case.autoClose');
    expect([(await service.told(head, one.id)).status, (await service.told(head, two.id)).status]).toEqual(['CLOSED', 'RESOLVED']);
    expect(await service.history(head, one.id)).toEqual(['CREATED >RESOLVED', 'STATUS_CHANGED RESOLVED>CLOSED']);
  });

  test('of two agents who take a case at once one has it', async () => {
    const [one, two] = [await agent(), await agent()];
    const { id } = await waiting();
    const answers = await Promise.all([one, two].map(({ principal }) => service.run(principal, 'caseTake', { id })));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual(['WRONG_STATE', 'done']);
    expect((await service.history(one.principal, id)).filter((event) => event.startsWith('ASSIGNEE'))).toHaveLength(1);
  });

  test('agents hand on what is theirs or their queue’s, also to where they don’t work, and nothing else', async () => {
    const [one, stranger] = [await agent(), await agent(1, {}, await makeQueue())];
    const other = await makeQueue({ name: 'Billing' });
    const { id } = await waiting();
    await service.done(one.principal, 'caseTake', { id });
    expect((await service.run(stranger.principal, 'caseTransfer', { id, queueId: other.id })).refused).toBe('FORBIDDEN');
    await service.done(one.principal, 'caseRelease', { id });
    await service.done(one.principal, 'caseAssign', { id, assigneeId: stranger.employee.id });
    await service.done(stranger.principal, 'caseTransfer', { id, queueId: other.id });
    expect(await service.history(one.principal, id)).toEqual([
      'CREATED >NEW',
      'STATUS_CHANGED NEW>OPEN',
      `ASSIGNEE_CHANGED >${one.employee.id}`,
      `ASSIGNEE_CHANGED ${one.employee.id}>`,
      `ASSIGNEE_CHANGED >${stranger.employee.id}`,
      `QUEUE_CHANGED ${queue.id}>${other.id}`,
      `ASSIGNEE_CHANGED ${stranger.employee.id}>`,
    ]);
    for (const mutation of ['caseRelease', 'caseTake']) expect((await service.run(one.principal, mutation, { id })).refused).toBe('FORBIDDEN');
    const nobody = (await bench.build.employee()).id;
    const head = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
    expect((await service.run(head, 'caseAssign', { id, assigneeId: nobody })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['assigneeId'] },
    ]);
    expect((await service.run(head, 'caseAssign', { id })).userErrors).toMatchObject([{ code: 'INVALID' }]);
  });

  test('a case is given to a partner who services, and there to one of their people by their administrator', async () => {
    const admin = await bench.build.asPartner('ADMIN');
    const technician = await bench.build.asPartner('TECHNICIAN', admin.partner);
    const head = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
    const { id } = await waiting();
    const give = (who: typeof head, input: object) => service.run(who, 'caseAssign', { id, ...input });
    expect((await give(head, { partnerId: admin.partner.id })).userErrors).toMatchObject([{ code: 'INVALID', field: ['partnerId'] }]);
    await bench.build.save(ServicePartner, { partner: admin.partner, capacity: 3 });
    expect((await give(head, { partnerId: admin.partner.id })).userErrors).toEqual([]);
    expect((await give(admin.principal, { partnerAssigneeId: technician.person.id })).userErrors).toEqual([]);
    expect((await service.told(technician.principal, id)).id).toBe(id);
    const outsider = await bench.build.asPartner('TECHNICIAN');
    expect((await give(admin.principal, { partnerAssigneeId: outsider.person.id })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await give(admin.principal, { partnerId: null })).refused).toBe('FORBIDDEN');
    expect((await give(technician.principal, { partnerAssigneeId: technician.person.id })).refused).toBe('FORBIDDEN');
  });

  test('a case that is raised presses more, and goes where its queue raises its cases to', async () => {
    const above = await makeQueue();
    const below = await makeQueue({ escalatesTo: above });
    const one = await agent(3, {}, below);
    const found = await bench.build.case({ queue: below, assignee: one.employee, status: 'OPEN' });
    expect((await service.run(one.principal, 'caseEscalate', { id: found.id, reason: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    expect((await service.done(one.principal, 'caseEscalate', { id: found.id, reason: 'Third time' })).priority).toBe('HIGH');
    const head = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
    expect(await service.history(head, found.id)).toEqual([
      'CREATED >OPEN',
      'PRIORITY_CHANGED NORMAL>HIGH',
      `QUEUE_CHANGED ${below.id}>${above.id}`,
      'ESCALATED >Third time',
      `ASSIGNEE_CHANGED ${one.employee.id}>`,
    ]);
  });

  test('an agent’s work list is what they have and whose next move is ours, in one statement', async () => {
    const one = await agent();
    const [open] = [
      await waiting({ assignee: one.employee, status: 'OPEN' }),
      await waiting({ assignee: one.employee, status: 'PENDING' }),
      await waiting(),
    ];
    const { data, statements } = await bench.call(one.principal, '{ casesToDo { totalCount nodes { id queue { name } } } }');
    expect(data.casesToDo).toMatchObject({ totalCount: 1, nodes: [{ id: open?.id, queue: { name: queue.name } }] });
    expect(statements).toBe(2);
    expect((await bench.call((await bench.build.asCustomer('ADMIN')).principal, '{ casesToDo { totalCount } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('queues and agents are set by the head of service; outside nobody knows of them', async () => {
    const head = await bench.build.asEmployee(['SUPPORT_MANAGER']);
    const one = await bench.build.asEmployee(['SUPPORT_AGENT']);
    const run = (who: typeof head.principal, name: string, type: string, input: object) =>
      bench.call(who, `mutation ($i: ${type}!) { done: ${name}(input: $i) { userErrors { code field } } }`, { i: input });
    const before = await makeQueue({ isDefault: false });
    const made = await run(head.principal, 'queueCreate', 'QueueCreateInput', { name: 'New', isDefault: true, memberIds: [one.employee.id] });
    expect(made.data.done.userErrors).toEqual([]);
    expect((await run(head.principal, 'queueUpdate', 'QueueUpdateInput', { id: before.id, isDefault: true })).data.done.userErrors).toEqual([]);
    expect(await bench.sql('select name from queue where is_default')).toEqual([{ name: before.name }]);
    expect(
      (await run(head.principal, 'queueUpdate', 'QueueUpdateInput', { id: before.id, escalatesToId: before.id })).data.done.userErrors,
    ).toMatchObject([{ code: 'INVALID' }]);
    expect((await run(head.principal, 'agentSet', 'AgentSetInput', { employeeId: one.employee.id, capacity: 4 })).data.done.userErrors).toEqual([]);
    expect(
      (await run(one.principal, 'agentSetAvailability', 'AgentSetAvailabilityInput', { availability: 'AVAILABLE' })).data.done.userErrors,
    ).toEqual([]);
    const other = { availability: 'AWAY', employeeId: (await agent()).employee.id };
    expect((await run(one.principal, 'agentSetAvailability', 'AgentSetAvailabilityInput', other)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await run(one.principal, 'queueCreate', 'QueueCreateInput', { name: 'Mine' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    for (const outsider of [(await bench.build.asCustomer('ADMIN')).principal, (await bench.build.asPartner('ADMIN')).principal])
      for (const list of ['queues', 'agents', 'servicePartners'])
        expect((await bench.call(outsider, `{ ${list} { totalCount } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
