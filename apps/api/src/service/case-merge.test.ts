import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { serving } from '../testing/serving.js';
import type { Case } from './index.js';

describe('merging and splitting', () => {
  let bench: TestBench;
  let service: ReturnType<typeof serving>;
  beforeAll(async () => {
    bench = await testBench();
    service = serving(bench);
  });
  afterAll(() => bench.close());

  /** A customer with two cases, and the agent who has both. */
  async function scene(one: Partial<Case> = {}, two: Partial<Case> = {}) {
    const customer = await bench.build.asCustomer('MEMBER');
    const agent = await bench.build.asEmployee(['SUPPORT_AGENT']);
    const of = { contact: customer.contact, account: customer.account, assignee: agent.employee, status: 'OPEN' as const };
    const cases = [await bench.build.case({ ...of, ...one }), await bench.build.case({ ...of, ...two })] as const;
    return { customer: customer.principal, agent: agent.principal, one: cases[0], two: cases[1] };
  }
  const say = (who: Awaited<ReturnType<typeof scene>>['customer'], id: string, text: string) => service.done(who, 'caseReply', { id, text });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  const texts = async (who: any, id: string) => (await service.told(who, id)).messages.nodes.map(({ text }: { text: string }) => text);

  test('what was said on either goes on in the one that stays, the customer is told, and what they say next gets there', async () => {
    const order = await bench.build.order();
    const { customer, agent, one, two } = await scene({}, { status: 'PENDING' });
    await bench.sql('update "case" set order_id = (select id from "order" where number = $1) where number = $2', [order.number, one.number]);
    await say(customer, one.id, 'First.');
    await say(agent, two.id, 'Second.');
    await service.done(agent, 'caseNote', { id: one.id, text: 'Noted.' });
    const stays = await service.done(agent, 'caseMerge', { id: one.id, intoId: two.id });
    expect(stays).toMatchObject({ id: two.id, status: 'OPEN' });
    const told = `Your case ${one.number} is about the same and was merged into this one, ${two.number}: we answer you here.`;
    expect(await texts(agent, two.id)).toEqual(['First.', 'Second.', 'Noted.', told]);
    expect(await texts(customer, two.id)).toEqual(['First.', 'Second.', told]);
    expect(await service.told(customer, one.id)).toMatchObject({ status: 'CLOSED', mergedInto: { id: two.id }, messages: { totalCount: 0 } });
    // The history of each stays with it, and both say that they met.
    expect(await service.history(agent, one.id)).toEqual([
      'CREATED >OPEN',
      'CUSTOMER_REPLIED',
      'NOTED',
      `MERGED >${two.id}`,
      'STATUS_CHANGED OPEN>CLOSED',
    ]);
    const met = [`MERGED ${one.id}>`, 'STATUS_CHANGED PENDING>OPEN'];
    expect((await service.history(agent, two.id)).slice(0, 2)).toEqual(['CREATED >PENDING', 'AGENT_REPLIED']);
    expect((await service.history(agent, two.id)).slice(2).sort()).toEqual(met);
    const reply = await say(customer, one.id, 'And?');
    expect(reply.case).toMatchObject({ id: two.id, followUpOf: null });
    const { data } = await bench.call(
      agent,
      'query ($id: ID!) { case(id: $id) { order { id } mergedCases { nodes { id } } messages { nodes { movedFrom { id } } } } }',
      { id: two.id },
    );
    expect(data.case).toMatchObject({
      mergedCases: { nodes: [{ id: one.id }] },
      messages: { nodes: [{ movedFrom: { id: one.id } }, { movedFrom: null }, {}, {}, {}] },
    });
  });

  test('cases of different accounts or contacts are not merged, nor closed ones, nor one into itself', async () => {
    const { agent, one, two } = await scene();
    const merge = async (id: string, intoId: string) => (await service.run(agent, 'caseMerge', { id, intoId })).userErrors;
    expect(await merge(one.id, one.id)).toMatchObject([{ code: 'INVALID', field: ['intoId'] }]);
    const closed = { status: 'CLOSED' as const, closedAt: new Date() };
    const more = await scene(closed, closed);
    expect((await service.run(more.agent, 'caseMerge', { id: more.one.id, intoId: more.two.id })).userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    await bench.sql(`update "case" set assignee_id = (select assignee_id from "case" where number = $1) where number = $2`, [
      one.number,
      more.one.number,
    ]);
    const foreign = await bench.build.case();
    await bench.sql(`update "case" set assignee_id = (select assignee_id from "case" where number = $1) where number = $2`, [
      one.number,
      foreign.number,
    ]);
    expect(await merge(one.id, foreign.id)).toMatchObject([
      { code: 'INVALID', field: ['intoId'], message: 'The two cases are of different accounts.' },
    ]);
    await bench.sql(`update "case" set account_id = (select account_id from "case" where number = $1) where number = $2`, [
      one.number,
      foreign.number,
    ]);
    expect((await merge(one.id, foreign.id))[0]?.message).toMatch(/different contacts/);
    expect(await merge(one.id, two.id)).toEqual([]);
  });

  test('the customer is told in the language of the case', async () => {
    const { agent, one, two } = await scene({ language: 'de-AT' }, { language: 'de-AT' });
    await service.done(agent, 'caseMerge', { id: one.id, intoId: two.id });
    expect(await texts(agent, two.id)).toEqual([
      `Ihre Anfrage ${one.number} betrifft dasselbe und gehört jetzt zu dieser, ${two.number}: wir antworten Ihnen hier.`,
    ]);
  });

  test('of several who merge at once each case is merged once, and none waits for ever', async () => {
    const { agent, one, two } = await scene();
    const both = [
      [one.id, two.id],
      [two.id, one.id],
      [one.id, two.id],
    ] as const;
    const answers = await Promise.all(both.map(([id, intoId]) => service.run(agent, 'caseMerge', { id, intoId })));
    expect(answers.filter(({ userErrors, refused }) => userErrors.length === 0 && !refused)).toHaveLength(1);
    const states = [await service.told(agent, one.id), await service.told(agent, two.id)].map(({ status }) => status);
    expect(states.sort()).toEqual(['CLOSED', 'OPEN']);
  });

  test('a message that comes in while its case is merged is lost on neither', async () => {
    const { customer, agent, one, two } = await scene();
    const [, ...replies] = await Promise.all([
      service.done(agent, 'caseMerge', { id: one.id, intoId: two.id }),
      say(customer, one.id, 'a'),
      service.done(agent, 'caseNote', { id: one.id, text: 'b' }),
      say(customer, one.id, 'c'),
    ]);
    expect(replies).toHaveLength(3);
    const said = await texts(agent, two.id);
    for (const text of ['a', 'b', 'c']) expect(said).toContain(text);
    expect(await texts(agent, one.id)).toEqual([]);
  });

  test('messages become a case of their own, which waits since the customer said it', async () => {
    const { customer, agent, one } = await scene();
    await say(customer, one.id, 'Where is it?');
    const other = await say(customer, one.id, 'And I want to return a saddle.');
    const note = await service.done(agent, 'caseNote', { id: one.id, text: 'Two things.' });
    const made = await service.done(agent, 'caseSplit', { id: one.id, messageIds: [note.id, other.id], subject: 'Return of a saddle' });
    expect(made).toMatchObject({
      subject: 'Return of a saddle',
      status: 'OPEN',
      splitFrom: { id: one.id },
      description: 'And I want to return a saddle.',
    });
    expect(await texts(customer, one.id)).toEqual(['Where is it?']);
    expect((await texts(customer, made.id))[0]).toBe('And I want to return a saddle.');
    expect(await texts(agent, made.id)).toContain('Two things.');
    expect(await service.history(agent, made.id)).toEqual(['CREATED >OPEN', `SPLIT ${one.id}>`]);
    expect((await service.history(agent, one.id)).at(-1)).toBe(`SPLIT >${made.id}`);
    const { nodes } = (await service.told(agent, one.id)).events;
    const said = nodes.filter(({ kind }: { kind: string }) => kind === 'CUSTOMER_REPLIED')[1];
    expect(made.openedAt).toBe(said.at);
  });

  test('what opened a case, what is on another one, and what the customer doesn’t see by itself are not split off', async () => {
    const customer = await bench.build.asCustomer('MEMBER');
    const head = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
    const { id } = await service.done(customer.principal, 'caseCreate', { kind: 'QUESTION', subject: 'x', description: 'x' });
    const [opening] = (await service.told(head, id)).messages.nodes;
    const note = await service.done(head, 'caseNote', { id, text: 'x' });
    const foreign = await service.done(head, 'caseReply', { id: (await bench.build.case()).id, text: 'x' });
    const split = async (messageIds: string[], subject = 'y') =>
      (await service.run(head, 'caseSplit', { id, messageIds, subject })).userErrors[0]?.code;
    expect(await split([opening.id])).toBe('INVALID');
    expect(await split([note.id])).toBe('INVALID');
    expect(await split([foreign.id])).toBe('NOT_FOUND');
    expect(await split([])).toBe('INVALID');
    const reply = await say(customer.principal, id, 'z');
    expect(await split([reply.id], ' ')).toBe('INVALID');
  });

  test('of two who split off the same message at once one does', async () => {
    const { customer, agent, one } = await scene();
    const { id } = await say(customer, one.id, 'Something else.');
    const input = { id: one.id, messageIds: [id], subject: 'Else' };
    const answers = await Promise.all([service.run(agent, 'caseSplit', input), service.run(agent, 'caseSplit', input)]);
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual(['NOT_FOUND', 'done']);
    expect(await bench.sql('select 1 from "case" where split_from_id is not null and subject = $1', ['Else'])).toHaveLength(1);
  });

  test.each(['caseMerge', 'caseSplit'])('%s is refused to those without the right', async (mutation) => {
    const { customer, agent, one, two } = await scene();
    const { id: message } = await say(customer, one.id, 'x');
    const input = mutation === 'caseMerge' ? { id: one.id, intoId: two.id } : { id: one.id, messageIds: [message], subject: 'x' };
    expect((await service.run(null, mutation, input)).refused).toBe('UNAUTHENTICATED');
    for (const who of [customer, (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, (await bench.build.asPartner('ADMIN')).principal])
      expect((await service.run(who, mutation, input)).refused).toBe('FORBIDDEN');
    if (mutation === 'caseMerge') {
      const foreign = await bench.build.case();
      expect((await service.run(agent, mutation, { id: one.id, intoId: foreign.id })).refused).toBe('FORBIDDEN');
    }
  });
});
