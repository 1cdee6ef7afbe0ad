import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { serving } from '../testing/serving.js';
import type { Case } from './index.js';

describe('messages of cases', () => {
  let bench: TestBench;
  let service: ReturnType<typeof serving>;
  beforeAll(async () => {
    bench = await testBench();
    service = serving(bench);
  });
  afterAll(() => bench.close());

  /** A customer, their case, and the agent who has it. */
  async function scene(values: Partial<Case> = {}) {
    const customer = await bench.build.asCustomer('MEMBER');
    const agent = await bench.build.asEmployee(['SUPPORT_AGENT']);
    const found = await bench.build.case({
      contact: customer.contact,
      account: customer.account,
      assignee: agent.employee,
      status: 'OPEN',
      ...values,
    });
    return { customer: customer.principal, contact: customer.contact, agent: agent.principal, agentPerson: agent.employee.person, id: found.id };
  }

  test('agent and customer talk, and the next move goes from one to the other', async () => {
    const { customer, agent, id, agentPerson } = await scene();
    const answer = await service.done(agent, 'caseReply', { id, text: 'Which colour?', status: 'PENDING' });
    expect(answer).toMatchObject({ authorKind: 'AGENT', internal: false, case: { status: 'PENDING' } });
    const reply = await service.done(customer, 'caseReply', { id, text: 'Red.' });
    expect(reply).toMatchObject({ authorKind: 'CUSTOMER', case: { status: 'OPEN', reopenedCount: 0 } });
    expect(await service.history(customer, id)).toEqual([
      'CREATED >OPEN',
      'AGENT_REPLIED',
      'STATUS_CHANGED OPEN>PENDING',
      'CUSTOMER_REPLIED',
      'STATUS_CHANGED PENDING>OPEN',
    ]);
    // The customer sees who answered, and not the employee behind it.
    const { messages } = await service.told(customer, id);
    expect(messages.nodes[0]).toMatchObject({ authorName: `${agentPerson.givenName} ${agentPerson.familyName}` });
  });

  test.each([
    ['PENDING', 0],
    ['ON_HOLD', 0],
    ['RESOLVED', 1],
  ] as const)('a customer’s reply takes a case that is %s up again', async (status, reopenedCount) => {
    const { customer, id } = await scene({ status, resolvedAt: status === 'RESOLVED' ? new Date() : null });
    const { case: after } = await service.done(customer, 'caseReply', { id, text: 'And yet.' });
    expect(after).toMatchObject({ status: 'OPEN', resolvedAt: null, reopenedCount });
  });

  test('a reply to a case that nobody has taken up leaves it new', async () => {
    const { customer, id } = await scene({ status: 'NEW' });
    expect((await service.done(customer, 'caseReply', { id, text: 'One more thing.' })).case.status).toBe('NEW');
  });

  test('a customer’s reply to a closed case opens another one that follows it', async () => {
    const { customer, id } = await scene({ status: 'CLOSED', resolvedAt: new Date(), closedAt: new Date(), subject: 'Late' });
    const { case: next } = await service.done(customer, 'caseReply', { id, text: 'Late again.' });
    expect(next).toMatchObject({ status: 'NEW', subject: 'Late', description: 'Late again.', followUpOf: { id } });
    expect(next.id).not.toBe(id);
    expect((await service.told(customer, id)).status).toBe('CLOSED');
  });

  test('an agent does not answer on a closed case, nor move a case nowhere', async () => {
    const closed = await scene({ status: 'CLOSED', resolvedAt: new Date(), closedAt: new Date() });
    expect((await service.run(closed.agent, 'caseReply', { id: closed.id, text: 'x' })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const { agent, customer, id } = await scene();
    for (const status of ['NEW', 'CLOSED'])
      expect((await service.run(agent, 'caseReply', { id, text: 'x', status })).userErrors).toMatchObject([{ code: 'INVALID', field: ['status'] }]);
    expect((await service.run(customer, 'caseReply', { id, text: 'x', status: 'RESOLVED' })).refused).toBe('FORBIDDEN');
    for (const text of ['', '  ', 'x'.repeat(100_001)])
      expect((await service.run(agent, 'caseReply', { id, text })).userErrors).toMatchObject([{ field: ['text'] }]);
    expect(await service.history(agent, id)).toEqual(['CREATED >OPEN']);
  });

  test('what is internal is nowhere for customers and partners: not in lists, counts, filters, events, nor in the case itself', async () => {
    const partner = await bench.build.asPartner('ADMIN');
    const { customer, agent, id } = await scene({ partner: partner.partner });
    const before = await service.told(customer, id);
    await service.done(agent, 'caseNote', { id, text: 'A difficult one.' });
    expect(await service.told(customer, id)).toEqual(before);
    const internal = 'query ($id: ID!) { case(id: $id) { messages(where: { internal: { eq: true } }) { totalCount nodes { id } } } }';
    for (const outsider of [customer, partner.principal]) {
      expect((await service.told(outsider, id)).messages.totalCount).toBe(0);
      expect(await service.history(outsider, id)).toEqual(['CREATED >OPEN']);
      expect((await bench.call(outsider, internal, { id })).data.case.messages).toEqual({ totalCount: 0, nodes: [] });
    }
    const [note] = (await service.told(agent, id)).messages.nodes;
    expect(note).toMatchObject({ internal: true, text: 'A difficult one.' });
    expect(await service.history(agent, id)).toEqual(['CREATED >OPEN', 'NOTED']);
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await bench.call(customer, NODE, { id: note.id })).data.node).toBeNull();
    expect((await bench.call(agent, NODE, { id: note.id })).data.node).toEqual({ id: note.id });
  });

  test('employees outside of service read the conversation of their accounts, and analysts none of its words', async () => {
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ owner: rep.employee });
    const { agent, id } = await scene({ account });
    await service.done(agent, 'caseNote', { id, text: 'Internal.' });
    expect((await service.told(rep.principal, id)).messages.nodes).toMatchObject([{ internal: true, text: 'Internal.' }]);
    const analyst = (await bench.build.asEmployee(['ANALYST'])).principal;
    const { data, errors } = await bench.call(analyst, 'query ($id: ID!) { case(id: $id) { messages { nodes { id text } } } }', { id });
    expect([data.case.messages.nodes[0].text, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  test('of two who reply at once each is heard, and a case is opened again once', async () => {
    const { customer, id } = await scene({ status: 'RESOLVED', resolvedAt: new Date() });
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => service.done(customer, 'caseReply', { id, text })));
    const after = await service.told(customer, id);
    expect(after).toMatchObject({ status: 'OPEN', reopenedCount: 1, messages: { totalCount: 4 } });
  });

  test('a retry with the same key says it once', async () => {
    const { customer, id } = await scene();
    const input = { id, text: 'Once.', idempotencyKey: 'reply-1' };
    const [one, two] = [await service.done(customer, 'caseReply', input), await service.done(customer, 'caseReply', input)];
    expect(one.id).toBe(two.id);
    expect((await service.told(customer, id)).messages.totalCount).toBe(1);
  });

  test('a partner answers the cases that they service, and their people those that they are given', async () => {
    const admin = await bench.build.asPartner('ADMIN');
    const [given, other] = [await bench.build.asPartner('TECHNICIAN', admin.partner), await bench.build.asPartner('SELLER', admin.partner)];
    const { id } = await scene({ partner: admin.partner, partnerAssignee: given.person });
    for (const { principal } of [admin, given])
      expect(await service.done(principal, 'caseReply', { id, text: 'We look at it.', status: 'ON_HOLD' })).toMatchObject({ authorKind: 'PARTNER' });
    expect((await service.run(other.principal, 'caseReply', { id, text: 'x' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await service.run((await bench.build.asPartner('ADMIN')).principal, 'caseReply', { id, text: 'x' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await service.run(admin.principal, 'caseNote', { id, text: 'x' })).refused).toBe('FORBIDDEN');
  });

  test('replies and notes are refused to those without the right', async () => {
    const { id } = await scene();
    const rep = (await bench.build.asEmployee(['SALES_REP'])).principal;
    const agent = (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal;
    for (const mutation of ['caseReply', 'caseNote']) {
      expect((await service.run(null, mutation, { id, text: 'x' })).refused).toBe('UNAUTHENTICATED');
      for (const principal of [rep, agent]) expect((await service.run(principal, mutation, { id, text: 'x' })).refused).toBe('FORBIDDEN');
    }
    const stranger = (await bench.build.asCustomer('ADMIN')).principal;
    expect((await service.run(stranger, 'caseReply', { id, text: 'x' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
