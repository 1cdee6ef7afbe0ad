import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';

const ACTIVITY =
  'activity { id subject at dueAt doneAt owner { id } account { id } contact { id } version participants { nodes { employee { id } contact { id } } } } userErrors { code field message }';
const CREATE = `mutation ($input: ActivityCreateInput!) { answer: activityCreate(input: $input) { ${ACTIVITY} } }`;
const UPDATE = `mutation ($input: ActivityUpdateInput!) { answer: activityUpdate(input: $input) { ${ACTIVITY} } }`;
const COMPLETE = `mutation ($input: ActivityCompleteInput!) { answer: activityComplete(input: $input) { ${ACTIVITY} } }`;
const REOPEN = `mutation ($input: ActivityReopenInput!) { answer: activityReopen(input: $input) { ${ACTIVITY} } }`;
const DELETE = `mutation ($input: ActivityDeleteInput!) { answer: activityDelete(input: $input) { ${ACTIVITY} } }`;
const DUE = '{ activitiesDue { totalCount nodes { subject owner { name } participants { nodes { contact { id } } } } } }';
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('activities', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  async function answer(principal: Principal | null, document: string, input: object) {
    const { data, errors } = await bench.call(principal, document, { input });
    return data?.answer ?? { refused: errors?.[0]?.extensions.code };
  }

  test('a note or call that has happened is done at once; a task and what is due are open', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id: accountId } = await bench.build.account();
    const note = (await answer(principal, CREATE, { kind: 'NOTE', subject: 'Met them', accountId })).activity;
    expect(note).toMatchObject({ owner: { id: employee.id }, account: { id: accountId }, doneAt: note.at });
    const call = (await answer(principal, CREATE, { kind: 'CALL', subject: 'Call', accountId, dueAt: inHours(2) })).activity;
    expect(call).toMatchObject({ doneAt: null, at: call.dueAt });
    const task = (await answer(principal, CREATE, { kind: 'TASK', subject: 'Offer', accountId })).activity;
    expect(task.doneAt).toBeNull();
    const meeting = (await answer(principal, CREATE, { kind: 'MEETING', subject: 'Visit', accountId, at: inHours(24) })).activity;
    expect(meeting.doneAt).toBeNull();
  });

  test('the account follows from the record that it is on, and none other can be named', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ owner: employee });
    const other = await bench.build.account();
    const make = (input: object) => answer(principal, CREATE, { kind: 'NOTE', subject: 'On it', ...input });
    const records = {
      opportunityId: (await bench.build.opportunity({ owner: employee, account })).id,
      orderId: (await bench.build.order({ owner: employee, account })).id,
      contactId: (await bench.build.contact({ account })).id,
    };
    for (const [field, id] of Object.entries(records)) {
      expect((await make({ [field]: id })).activity.account).toEqual({ id: account.id });
      expect((await make({ [field]: id, accountId: other.id })).userErrors).toMatchObject([{ code: 'INVALID', field: ['accountId'] }]);
    }
    expect((await make({})).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['accountId'] }]);
    const { id } = (await make({ accountId: other.id })).activity;
    expect((await answer(principal, UPDATE, { id, opportunityId: records.opportunityId })).activity.account).toEqual({ id: account.id });
    expect((await answer(principal, UPDATE, { id, opportunityId: null, accountId: null })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
  });

  test('nobody notes anything on a record that they don’t see', async () => {
    const rep = (await bench.build.asEmployee(['SALES_REP'])).principal;
    const agent = (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal;
    const deal = await bench.build.opportunity();
    const lead = await bench.build.lead();
    for (const principal of [rep, agent])
      for (const [field, id] of [
        ['opportunityId', deal.id],
        ['leadId', lead.id],
        ['accountId', 'acc_01h455vb4pex5vsknk084sn02q'],
      ] as const)
        expect((await answer(principal, CREATE, { kind: 'NOTE', subject: 'X', [field]: id })).userErrors).toMatchObject([
          { code: 'NOT_FOUND', field: [field] },
        ]);
  });

  test('employees and contacts take part, each once', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const contact = await bench.build.contact();
    const input = { kind: 'MEETING', subject: 'Round', accountId: contact.account.id };
    const made = await answer(principal, CREATE, { ...input, participants: [{ employeeId: employee.id }, { contactId: contact.id }] });
    expect(made.activity.participants.nodes).toEqual(
      expect.arrayContaining([
        { employee: { id: employee.id }, contact: null },
        { employee: null, contact: { id: contact.id } },
      ]),
    );
    for (const participants of [[{}], [{ employeeId: employee.id, contactId: contact.id }], [{ contactId: contact.id }, { contactId: contact.id }]])
      expect((await answer(principal, CREATE, { ...input, participants })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const fewer = await answer(principal, UPDATE, { id: made.activity.id, participants: [{ contactId: contact.id }] });
    expect(fewer.activity.participants.nodes).toEqual([{ employee: null, contact: { id: contact.id } }]);
  });

  test('an activity is completed once and opened again, never done in the future', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id: accountId } = await bench.build.account();
    const { id } = (await answer(principal, CREATE, { kind: 'TASK', subject: 'Offer', accountId, dueAt: inHours(-1) })).activity;
    expect((await answer(principal, COMPLETE, { id, doneAt: inHours(1) })).userErrors).toMatchObject([{ code: 'INVALID', field: ['doneAt'] }]);
    expect((await answer(principal, COMPLETE, { id })).activity.doneAt).toEqual(expect.any(String));
    expect((await answer(principal, COMPLETE, { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await answer(principal, REOPEN, { id })).activity.doneAt).toBeNull();
    expect((await answer(principal, REOPEN, { id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await answer(principal, DELETE, { id })).toEqual({ activity: null, userErrors: [] });
    expect((await answer(principal, COMPLETE, { id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('the first thing done on a lead is its first touch, and no plan is', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const lead = await bench.build.lead({ owner: employee, createdAt: new Date(Date.now() - 3_600_000) });
    const touched = async () => {
      const { data } = await bench.call(principal, 'query ($id: ID!) { lead(id: $id) { minutesToFirstTouch firstTouchedAt } }', { id: lead.id });
      return data.lead;
    };
    const task = await answer(principal, CREATE, { kind: 'TASK', subject: 'Call them', leadId: lead.id });
    expect((await touched()).firstTouchedAt).toBeNull();
    // The database writes no zeros at the end of a fraction.
    const doneAt = new Date(Date.now() - 1_800_000).toISOString().replace(/\d{3}Z$/, '123Z');
    await answer(principal, COMPLETE, { id: task.activity.id, doneAt });
    expect(await touched()).toEqual({ minutesToFirstTouch: 30, firstTouchedAt: doneAt });
    await answer(principal, CREATE, { kind: 'CALL', subject: 'Again', leadId: lead.id });
    expect((await touched()).firstTouchedAt).toBe(doneAt);
  });

  test('the viewer’s own open activities come by when they are due, in one statement', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account();
    for (const [subject, dueAt, doneAt] of [
      ['Later', inHours(48), null],
      ['Overdue', inHours(-48), null],
      ['Done', inHours(1), new Date()],
      ['Whenever', null, null],
    ] as const)
      await bench.build.activity({ kind: 'TASK', subject, owner: employee, account, dueAt: dueAt ? new Date(dueAt) : null, doneAt });
    await bench.build.activity({ kind: 'TASK', subject: 'A colleague’s', account, dueAt: new Date() });
    const { data, statements } = await bench.call(principal, DUE);
    expect(data.activitiesDue).toMatchObject({ totalCount: 2, nodes: [{ subject: 'Overdue' }, { subject: 'Later' }] });
    expect(statements).toBe(2);
  });

  test('a deal’s activities are for who sees the deal, an account’s for all who sell and serve, and analysts read no subject', async () => {
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ name: 'Seen' });
    const deal = await bench.build.opportunity({ owner: rep.employee, account });
    await bench.build.activity({ subject: 'On the deal', account, opportunity: deal });
    await bench.build.activity({ subject: 'On the account', account });
    const LIST = 'query ($id: ID!) { activities(where: { account: { id: { eq: $id } } }, orderBy: [{ field: CREATED_AT }]) { nodes { subject } } }';
    const seen = async (principal: Principal) => {
      const { data, statements } = await bench.call(principal, LIST, { id: account.id });
      expect(statements).toBe(1);
      return data.activities.nodes.map(({ subject }: { subject: string | null }) => subject);
    };
    expect(await seen(rep.principal)).toEqual(['On the deal', 'On the account']);
    expect(await seen((await bench.build.asEmployee(['SALES_REP'])).principal)).toEqual(['On the account']);
    expect(await seen((await bench.build.asEmployee(['SUPPORT_AGENT'])).principal)).toEqual(['On the account']);
    expect(await seen((await bench.build.asEmployee(['ANALYST'])).principal)).toEqual([null, null]);
  });

  test('colleagues read an activity and leave it alone; a manager changes and reassigns within the team', async () => {
    const manager = await bench.build.asEmployee(['SALES_MANAGER']);
    const rep = await bench.build.asEmployee(['SALES_REP'], { manager: manager.employee });
    const stranger = await bench.build.asEmployee(['SALES_REP']);
    const { id } = await bench.build.activity({ owner: rep.employee, account: await bench.build.account() });
    for (const document of [UPDATE, COMPLETE, REOPEN, DELETE])
      expect(await answer(stranger.principal, document, { id })).toEqual({ refused: 'FORBIDDEN' });
    expect(await answer(rep.principal, UPDATE, { id, ownerId: stranger.employee.id })).toEqual({ refused: 'FORBIDDEN' });
    const given = await answer(manager.principal, UPDATE, { id, ownerId: manager.employee.id, subject: 'Mine now' });
    expect(given.activity).toMatchObject({ subject: 'Mine now', owner: { id: manager.employee.id } });
    expect(await answer(manager.principal, UPDATE, { id, ownerId: stranger.employee.id })).toEqual({ refused: 'FORBIDDEN' });
  });

  test.each([
    ['activityCreate', CREATE, { kind: 'NOTE', subject: 'X' }],
    ['activityUpdate', UPDATE, { subject: 'X' }],
    ['activityComplete', COMPLETE, {}],
    ['activityReopen', REOPEN, {}],
    ['activityDelete', DELETE, {}],
  ])('%s is refused to who has no right and to strangers', async (_, document, more) => {
    const { id } = await bench.build.activity({ account: await bench.build.account() });
    const input = document === CREATE ? more : { id, ...more };
    for (const [principal, code] of [
      [(await bench.build.asEmployee(['FINANCE'])).principal, 'FORBIDDEN'],
      [(await bench.build.asEmployee(['ANALYST'])).principal, 'FORBIDDEN'],
      [(await bench.build.asPartner('ADMIN')).principal, 'FORBIDDEN'],
      [(await bench.build.asCustomer('ADMIN')).principal, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const)
      expect(await answer(principal, document, input)).toEqual({ refused: code });
  });
});
