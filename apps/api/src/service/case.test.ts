import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { serving } from '../testing/serving.js';

const ASK = { kind: 'QUESTION', subject: 'Where is it?', description: 'I ordered two weeks ago.' };

describe('cases', () => {
  let bench: TestBench;
  let service: ReturnType<typeof serving>;
  beforeAll(async () => {
    bench = await testBench();
    service = serving(bench);
  });
  afterAll(() => bench.close());

  const agent = () => bench.build.asEmployee(['SUPPORT_AGENT']);
  const manager = async () => (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;

  test('a customer opens one: on their account, in their language, with their words as its first message', async () => {
    const { principal, account, contact } = await bench.build.asCustomer('MEMBER');
    await bench.sql(`update person set language = 'de-AT' where id = $1`, [principal.personId]);
    const made = await service.done(principal, 'caseCreate', ASK);
    expect(made).toMatchObject({ status: 'NEW', priority: 'NORMAL', channel: 'PORTAL', language: 'de-AT', reopenedCount: 0 });
    expect(made).toMatchObject({ description: ASK.description, account: { id: account.id }, contact: { id: contact.id } });
    expect(made.number).toMatch(/^C-\d+$/);
    const { messages } = await service.told(principal, made.id);
    expect(messages.nodes).toMatchObject([{ opening: true, internal: false, authorKind: 'CUSTOMER', text: ASK.description }]);
    expect(await service.history(principal, made.id)).toEqual(['CREATED >NEW']);
  });

  test('how it is worked is not the customer’s to say', async () => {
    const { principal } = await bench.build.asCustomer('MEMBER');
    for (const more of [{ priority: 'URGENT' }, { channel: 'PHONE' }, { partnerId: (await bench.build.partner()).id }])
      expect((await service.run(principal, 'caseCreate', { ...ASK, ...more })).refused).toBe('FORBIDDEN');
  });

  test('an agent takes one down for a customer, and has it', async () => {
    const { principal, employee } = await agent();
    const contact = await bench.build.contact();
    const made = await service.done(principal, 'caseCreate', { ...ASK, contactId: contact.id, priority: 'HIGH' });
    expect(made).toMatchObject({ status: 'OPEN', channel: 'PHONE', priority: 'HIGH', account: { id: contact.account.id } });
    const { data } = await bench.call(
      principal,
      'query ($id: ID!) { case(id: $id) { assignee { id } messages { nodes { authorKind author { id } } } } }',
      {
        id: made.id,
      },
    );
    expect(data.case).toEqual({
      assignee: { id: employee.id },
      messages: { nodes: [{ authorKind: 'CUSTOMER', author: { id: contact.person.id } }] },
    });
  });

  test('contact, order and item are of its account, and the account of a case never changes', async () => {
    const { principal } = await agent();
    const [account, other] = [await bench.build.account(), await bench.build.account()];
    const order = await bench.build.order({ account: other });
    const contact = await bench.build.contact({ account: other });
    const made = await service.run(principal, 'caseCreate', { ...ASK, accountId: account.id, orderId: order.id, contactId: contact.id });
    expect(made.userErrors).toMatchObject([
      { code: 'INVALID', field: ['contactId'] },
      { code: 'INVALID', field: ['orderId'] },
    ]);
    const { id } = await service.done(principal, 'caseCreate', { ...ASK, accountId: account.id });
    const moved = await service.run(principal, 'caseUpdate', { id, accountId: other.id });
    expect(moved.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['accountId'] }]);
    expect((await service.done(principal, 'caseUpdate', { id, subject: 'Lost', language: 'DE-at' })).language).toBe('de-AT');
    expect((await service.run(principal, 'caseUpdate', { id, language: 'x' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['language'] }]);
  });

  test('it goes through its states and through no others, and its history says so', async () => {
    const principal = await manager();
    const { id } = await bench.build.case();
    const move = (status: string) => service.run(principal, 'caseMove', { id, status });
    for (const status of ['OPEN', 'PENDING', 'ON_HOLD']) expect((await move(status)).record.status).toBe(status);
    for (const status of ['NEW', 'RESOLVED', 'CLOSED'])
      expect((await move(status)).userErrors).toMatchObject([{ code: 'INVALID', field: ['status'] }]);
    expect((await service.run(principal, 'caseClose', { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await service.done(principal, 'caseResolve', { id })).resolvedAt).not.toBeNull();
    expect((await service.run(principal, 'caseResolve', { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await move('OPEN')).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await service.done(principal, 'caseReopen', { id })).toMatchObject({ status: 'OPEN', resolvedAt: null, reopenedCount: 1 });
    expect((await service.run(principal, 'caseReopen', { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await service.done(principal, 'caseResolve', { id });
    expect(await service.done(principal, 'caseClose', { id })).toMatchObject({ status: 'CLOSED', closedAt: expect.any(String) });
    for (const mutation of ['caseReopen', 'caseResolve', 'caseClose'])
      expect((await service.run(principal, mutation, { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await service.run(principal, 'caseUpdate', { id, subject: 'x' })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await service.history(principal, id)).toEqual([
      'CREATED >NEW',
      'STATUS_CHANGED NEW>OPEN',
      'STATUS_CHANGED OPEN>PENDING',
      'STATUS_CHANGED PENDING>ON_HOLD',
      'STATUS_CHANGED ON_HOLD>RESOLVED',
      'STATUS_CHANGED RESOLVED>OPEN',
      'STATUS_CHANGED OPEN>RESOLVED',
      'STATUS_CHANGED RESOLVED>CLOSED',
    ]);
  });

  test('whatever changes it leaves an event: who, when, from what to what, and in which order', async () => {
    const { principal, employee } = await bench.build.asEmployee(['SUPPORT_MANAGER']);
    const partner = await bench.build.partner();
    const { id } = await bench.build.case({ assignee: employee });
    await service.done(principal, 'caseUpdate', { id, priority: 'URGENT' });
    await bench.sql(
      `update "case" set assignee_id = null, partner_id = (select id from partner where name = $1) where number = (select number from "case" order by created_at desc limit 1)`,
      [partner.name],
    );
    const { events } = await service.told(principal, id);
    expect(events.nodes).toMatchObject([
      { kind: 'CREATED', by: null },
      { kind: 'PRIORITY_CHANGED', from: 'NORMAL', to: 'URGENT', by: { id: employee.person.id } },
      { kind: 'ASSIGNEE_CHANGED', from: employee.id, to: null, by: null },
      { kind: 'PARTNER_CHANGED', from: null, to: partner.id, by: null },
    ]);
    // As moments, not as texts: `.29Z` is before `.298Z`.
    const times: number[] = events.nodes.map(({ at }: { at: string }) => Date.parse(at));
    expect([...times].sort((one, other) => one - other)).toEqual(times);
  });

  test('its history is changed by nobody, and made up by nobody', async () => {
    const { id } = await bench.build.case();
    await expect(bench.sql(`update case_event set kind = 'NOTED'`)).rejects.toThrow(/append-only/);
    await expect(bench.sql('delete from case_event')).rejects.toThrow(/append-only/);
    const principal = await manager();
    expect(await service.history(principal, id)).toEqual(['CREATED >NEW']);
  });

  test('a list with conversations takes one statement, however many there are', async () => {
    const { principal, account } = await bench.build.asCustomer('ADMIN');
    const LIST = '{ cases(first: 50) { nodes { id messages(first: 5) { nodes { text authorName } } events(first: 5) { nodes { kind } } } } }';
    await service.done(principal, 'caseCreate', ASK);
    const few = await bench.call(principal, LIST);
    for (let n = 0; n < 5; n += 1) await service.done(principal, 'caseCreate', { ...ASK, accountId: account.id });
    const many = await bench.call(principal, LIST);
    expect([few.data.cases.nodes.length, many.data.cases.nodes.length]).toEqual([1, 6]);
    expect([few.statements, many.statements]).toEqual([1, 1]);
  });

  test('it stands on the timeline of its account, for those who see cases', async () => {
    const { principal, employee } = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ owner: employee });
    const { id, number } = await bench.build.case({ account, subject: 'Broken' });
    const TIMELINE = 'query ($id: ID!) { account(id: $id) { cases { totalCount } timeline { nodes { kind title case { id } } } } }';
    const seen = (who: typeof principal) => bench.call(who, TIMELINE, { id: account.id }).then(({ data }) => data.account);
    expect(await seen(principal)).toEqual({
      cases: { totalCount: 1 },
      timeline: { nodes: [{ kind: 'CASE', title: `Case ${number}: Broken`, case: { id } }] },
    });
    expect((await seen((await bench.build.asEmployee(['SALES_REP'])).principal)).timeline.nodes).toEqual([]);
    expect((await seen((await bench.build.asEmployee(['FINANCE'])).principal)).timeline.nodes).toEqual([]);
  });

  test('a change of the account’s owner takes its cases along', async () => {
    const [one, two] = [await bench.build.asEmployee(['SALES_REP']), await bench.build.asEmployee(['SALES_REP'])];
    const account = await bench.build.account({ owner: one.employee });
    const { id } = await bench.build.case({ account });
    expect(await service.told(one.principal, id)).not.toBeNull();
    await bench.sql('update account set owner_id = (select id from employee where person_id = $1) where name = $2', [
      two.principal.personId,
      account.name,
    ]);
    expect([await service.told(one.principal, id), (await service.told(two.principal, id))?.id]).toEqual([null, id]);
  });

  test.each([
    ['caseUpdate', { subject: 'x' }],
    ['caseMove', { status: 'PENDING' }],
    ['caseResolve', {}],
    ['caseReopen', {}],
    ['caseClose', {}],
  ])('%s is refused to those without the right, and to nobody in particular', async (mutation, values) => {
    const { id } = await bench.build.case();
    const code = async (who: Parameters<typeof service.run>[0]) => {
      const { refused, userErrors } = await service.run(who, mutation, { id, ...values });
      return refused ?? userErrors[0]?.code;
    };
    expect(await code(null)).toBe('UNAUTHENTICATED');
    expect(await code((await agent()).principal)).toBe('FORBIDDEN');
    expect(await code((await bench.build.asEmployee(['FINANCE'])).principal)).toBe('FORBIDDEN');
    const outsiders = [(await bench.build.asCustomer('ADMIN')).principal, (await bench.build.asPartner('ADMIN')).principal];
    const open = ['caseResolve', 'caseReopen'].includes(mutation);
    for (const outsider of outsiders) expect(await code(outsider)).toBe(open ? 'NOT_FOUND' : 'FORBIDDEN');
  });
});
