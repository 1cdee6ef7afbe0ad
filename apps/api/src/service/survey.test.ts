import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { toTypeId, uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { serving } from '../testing/serving.js';
import { Agent } from './agent.entity.js';
import { questionIn } from './survey.mail.js';
import { tokenOf } from './survey.service.js';

describe('a survey', () => {
  let bench: TestBench;
  let service: ReturnType<typeof serving>;
  let manager: Principal;
  let agent: { principal: Principal; employee: { id: string } };
  beforeAll(async () => {
    bench = await testBench();
    service = serving(bench);
    manager = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
    agent = await bench.build.asEmployee(['SUPPORT_AGENT']);
    await bench.build.save(Agent, { employee: agent.employee, availability: 'AVAILABLE', capacity: 100, skills: [] });
    await make({
      name: 'After a case',
      kind: 'CSAT',
      event: 'CASE_RESOLVED',
      question: 'How satisfied are you?',
      questions: { de: 'Wie zufrieden sind Sie?' },
      delayHours: 0,
    });
  });
  afterAll(() => bench?.close());

  const make = async (input: object, who = manager) => {
    const { data, errors } = await bench.call(
      who,
      'mutation ($input: SurveyCreateInput!) { surveyCreate(input: $input) { survey { id } userErrors { code } } }',
      { input },
    );
    return errors?.[0]?.extensions.code ?? data.surveyCreate.userErrors[0]?.code ?? data.surveyCreate.survey.id;
  };
  const answer = async (who: Principal | null, input: object) => {
    const { data, errors } = await bench.call(
      who,
      'mutation ($input: SurveyAnswerInput!) { surveyAnswer(input: $input) { surveyResponse { score comment state } userErrors { code message } } }',
      { input },
    );
    return { code: errors?.[0]?.extensions.code ?? data.surveyAnswer.userErrors[0]?.code, ...data?.surveyAnswer };
  };
  /** A customer whose case was resolved, and what they are asked. */
  const resolved = async (customer?: Awaited<ReturnType<TestBench['build']['asCustomer']>>) => {
    const who = customer ?? (await bench.build.asCustomer('MEMBER'));
    const opened = await service.done(who.principal, 'caseCreate', { kind: 'QUESTION', subject: 'x', description: 'x' });
    await service.done(manager, 'caseAssign', { id: opened.id, assigneeId: agent.employee.id });
    await service.done(agent.principal, 'caseResolve', { id: opened.id });
    const rows = await bench.sql<{ id: string }>('select id from survey_response where case_id = $1', [uuidOf('cas', opened.id)]);
    return { who, caseId: opened.id as string, response: rows[0]?.id, token: rows[0] && tokenOf(bench.app.config.secret, rows[0].id) };
  };
  const consent = async (personId: string) => {
    await bench.sql(`insert into consent_purpose (key, name, channels) values ('surveys', 'Surveys', '{EMAIL}') on conflict do nothing`);
    await bench.sql(
      `with yes as (
         insert into consent_event (person_id, purpose_id, channel, kind, at, source, address_hash)
         select $1, c.id, 'EMAIL', 'GRANTED', now(), 'LINK', relata.mailbox($1) from consent_purpose c where c.key = 'surveys' returning *)
       insert into consent_event (person_id, purpose_id, channel, kind, at, source, confirms_id, address_hash)
       select person_id, purpose_id, channel, 'CONFIRMED', at + interval '1 millisecond', source, id, address_hash from yes`,
      [personId],
    );
  };
  const mails = () => {
    try {
      return readdirSync(join(bench.app.config.home, 'mail')).map((file) => readFileSync(join(bench.app.config.home, 'mail', file), 'utf8'));
    } catch {
      return [];
    }
  };

  test('asks once for each case, with the case, its agent and its account', async () => {
    const { who, caseId } = await resolved();
    const { data } = await bench.call(
      manager,
      'query ($id: ID!) { surveyResponses(where: { case: { id: { eq: $id } } }) { nodes { state score agent { id } account { id } survey { kind } sentAt } } }',
      { id: caseId },
    );
    expect(data.surveyResponses.nodes).toEqual([
      { state: 'WAITING', score: null, agent: { id: agent.employee.id }, account: { id: who.account.id }, survey: { kind: 'CSAT' }, sentAt: null },
    ]);
    await service.done(who.principal, 'caseReopen', { id: caseId });
    await service.done(agent.principal, 'caseResolve', { id: caseId });
    expect(await bench.sql('select from survey_response where case_id = $1', [uuidOf('cas', caseId)])).toHaveLength(1);
  });

  test('asks nobody again within its quiet days', async () => {
    const { who } = await resolved();
    expect((await resolved(who)).response).toBeUndefined();
    await bench.sql(`update survey_response set asked_at = now() - interval '31 days' where person_id = $1`, [who.principal.personId]);
    expect((await resolved(who)).response).toBeDefined();
  });

  test('is mailed to who has consented, once, and to nobody else', async () => {
    const willing = await resolved();
    const unwilling = await resolved();
    await consent(willing.who.principal.personId as string);
    for (const { response } of [willing, unwilling, willing]) await bench.run('survey.send', { responseId: response });
    const sent = mails().filter((mail) => mail.includes('/account/survey/'));
    expect(sent.filter((mail) => mail.replaceAll('=\n', '').includes(willing.token as string))).toHaveLength(1);
    expect(sent.filter((mail) => mail.replaceAll('=\n', '').includes(unwilling.token as string))).toEqual([]);
    const rows = await bench.sql<{ id: string; sent_at: Date | null }>('select id, sent_at from survey_response where id = any ($1)', [
      [willing.response, unwilling.response],
    ]);
    expect(rows.map(({ id, sent_at: at }) => [id === willing.response, at !== null])).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    );
  });

  test.each([
    ['fr', 'Comment était-ce ?'],
    ['fr-CA', 'Comment était-ce ?'],
    ['FR', 'Comment était-ce ?'],
    ['fra', 'How was it?'],
    ['de-AT', 'Wie war es?'],
    ['it', 'How was it?'],
    ['en', 'How was it?'],
    [null, 'How was it?'],
  ])('asks who prefers %s: %s', async (language, question) => {
    const asked = { question: 'How was it?', questions: { de: 'Wie war es?', fr: 'Comment était-ce ?' } };
    expect(questionIn(language, asked)).toBe(question);
  });

  test('asks by mail and by its link in any language that it has the question in', async () => {
    await bench.sql(`update survey set questions = questions || '{ "fr": "Comment était-ce ?" }' where event = 'CASE_RESOLVED'`);
    const { who, response, token } = await resolved();
    await bench.sql(`update person set language = 'fr-CA' where id = $1`, [who.principal.personId]);
    await consent(who.principal.personId as string);
    await bench.run('survey.send', { responseId: response });
    const letters = await Promise.all(mails().map((each) => simpleParser(each)));
    expect(letters.find(({ text }) => text?.includes(token as string))?.text).toContain('Comment était-ce ?');
    const LINK = 'query ($token: String!, $language: String) { surveyQuestion(token: $token, language: $language) { question } }';
    expect((await bench.call(null, LINK, { token, language: 'fr-CA' })).data.surveyQuestion).toEqual({ question: 'Comment était-ce ?' });
  });

  test('is answered by its link without signing in, once', async () => {
    const { token, response } = await resolved();
    await bench.run('survey.send', { responseId: response });
    const ask = async (language?: string) =>
      (
        await bench.call(
          null,
          'query ($token: String!, $language: String) { surveyQuestion(token: $token, language: $language) { kind question low high state } }',
          { token, language },
        )
      ).data.surveyQuestion;
    expect(await ask('de')).toEqual({ kind: 'CSAT', question: 'Wie zufrieden sind Sie?', low: 1, high: 5, state: 'WAITING' });
    expect((await answer(null, { token, score: 6 })).code).toBe('WRONG_STATE');
    expect(await answer(null, { token, score: 5, comment: 'Quick.' })).toEqual({ code: undefined, surveyResponse: null, userErrors: [] });
    expect((await answer(null, { token, score: 1 })).userErrors[0].message).toMatch(/answered already/);
    expect((await ask()).state).toBe('ANSWERED');
    expect(await bench.sql('select score, comment, way from survey_response where id = $1', [response])).toEqual([
      { score: 5, comment: 'Quick.', way: 'LINK' },
    ]);
  });

  test('of two answers at once one counts', async () => {
    const { token, response } = await resolved();
    await bench.run('survey.send', { responseId: response });
    const both = await Promise.all([answer(null, { token, score: 1 }), answer(null, { token, score: 5 })]);
    expect(both.filter(({ code }) => code === undefined)).toHaveLength(1);
  });

  test('is answered in the portal by whom it asks, mailed or not, and by nobody else', async () => {
    const { who, response } = await resolved();
    const id = toTypeId('srs', response as string);
    expect((await answer((await bench.build.asCustomer('MEMBER')).principal, { id, score: 4 })).code).toBe('NOT_FOUND');
    expect((await answer(manager, { id, score: 4 })).code).toBe('WRONG_STATE');
    expect((await answer(null, { id, score: 4 })).code).toBe('NOT_FOUND');
    expect(await answer(who.principal, { id, score: 4 })).toMatchObject({ code: undefined, surveyResponse: { score: 4, state: 'ANSWERED' } });
  });

  test('stands with its case for whom it asks, with the range of the answer, and for no other who sees the case', async () => {
    const { who, caseId } = await resolved();
    const asked = async (principal: Principal) => {
      const { data } = await bench.call(
        principal,
        'query ($id: ID!) { case(id: $id) { surveyResponses { nodes { state survey { question low high } } } } }',
        { id: caseId },
      );
      return data.case.surveyResponses.nodes;
    };
    expect(await asked(who.principal)).toEqual([{ state: 'WAITING', survey: { question: 'How satisfied are you?', low: 1, high: 5 } }]);
    expect(await asked((await bench.build.asCustomer('ADMIN', who.account)).principal)).toEqual([]);
  });

  test.each(['', 'x', 'forged-token', 'a'.repeat(5000)])('a token that is not ours opens nothing (%#)', async (token) => {
    expect((await answer(null, { token, score: 3 })).code).toBe('WRONG_STATE');
    expect((await bench.call(null, 'query ($token: String!) { surveyQuestion(token: $token) { kind } }', { token })).data).toEqual({
      surveyQuestion: null,
    });
  });

  test('ends when it expires', async () => {
    const { token, response } = await resolved();
    await bench.run('survey.send', { responseId: response });
    await bench.sql(`update survey_response set expires_at = now() - interval '1 second' where id = $1`, [response]);
    expect((await answer(null, { token, score: 3 })).userErrors[0].message).toMatch(/until/);
  });

  test('follows the delivery of an order', async () => {
    await make({ name: 'After delivery', kind: 'NPS', event: 'ORDER_DELIVERED', question: 'Would you recommend us?' });
    const contact = await bench.build.contact();
    const order = await bench.build.order({ account: contact.account, contact, status: 'SHIPPED', shippedAt: new Date() });
    await bench.sql(`update "order" set status = 'DELIVERED', delivered_at = now() where id = $1`, [uuidOf('ord', order.id)]);
    expect(
      await bench.sql(`select s.kind from survey_response r join survey s on s.id = r.survey_id where r.order_id = $1`, [uuidOf('ord', order.id)]),
    ).toEqual([{ kind: 'NPS' }]);
    expect(
      (await bench.sql(`select from graphile_worker.jobs where task_identifier = 'survey.send' and run_at > now() + interval '23 hours'`)).length,
    ).toBe(1);
  });

  test('is made by whoever the policy says, and is one for each event', async () => {
    expect(await make({ name: 'x', kind: 'CES', question: 'x' }, agent.principal)).toBe('FORBIDDEN');
    expect(await make({ name: 'x', kind: 'CES', event: 'CASE_RESOLVED', question: 'x' })).toBe('TAKEN');
    expect(await make({ name: 'x', kind: 'CHOICE', event: 'CASE_RESOLVED', question: 'x' })).toBe('INVALID');
  });

  test('gives CSAT, NPS and CES by their formulas, by agent, account and month', async () => {
    await bench.sql('delete from survey_response');
    const of = async (kind: string) => (await bench.sql<{ id: string }>('select id from survey where kind = $1', [kind]))[0]?.id as string;
    const effort = uuidOf('srv', await make({ name: 'Effort', kind: 'CES', question: 'Was it easy?' }));
    const account = await bench.build.account();
    const scores: [string, (number | null)[]][] = [
      [await of('CSAT'), [5, 4, 3, 1, null]],
      [await of('NPS'), [10, 9, 9, 7, 0]],
      [effort as string, [7, 6, 2]],
    ];
    for (const [survey, given] of scores)
      for (const score of given)
        await bench.sql(
          `insert into survey_response (survey_id, person_id, account_id, agent_id, asked_at, expires_at, answered_at, score)
           select $1, (select id from person limit 1), $2, $3, '2026-05-10', '2026-06-10', case when $4::int is not null then timestamptz '2026-05-11' end, $4`,
          [survey, uuidOf('acc', account.id), uuidOf('emp', agent.employee.id), score],
        );
    const TOTALS =
      '{ surveyTotals(groupBy: [AGENT, ACCOUNT, MONTH]) { nodes { month agent { id } account { id } count answered responseRate csat nps ces } } }';
    const { data, errors, statements } = await bench.call(manager, TOTALS);
    expect([errors, statements]).toEqual([undefined, 1]);
    expect(data.surveyTotals.nodes).toEqual([
      {
        month: '2026-05',
        agent: { id: agent.employee.id },
        account: { id: account.id },
        count: 13,
        answered: 12,
        responseRate: '0.9231',
        csat: '0.5000',
        nps: '40.0000',
        ces: '5.0000',
      },
    ]);
    expect(
      (await bench.call((await bench.build.asCustomer('MEMBER')).principal, '{ surveyTotals { nodes { count } } }')).data.surveyTotals.nodes,
    ).toEqual([{ count: 0 }]);
    expect((await bench.call(null, TOTALS)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('and its answers are listed in one statement, however many there are', async () => {
    const LIST = '{ surveyResponses(first: 50) { nodes { survey { name } person { name } case { number } agent { name } account { name } } } }';
    const WITH_CASES = '{ cases(first: 50) { nodes { surveyResponses(first: 5) { nodes { score survey { low high } } } } } }';
    const count = async () => [(await bench.call(manager, LIST)).statements, (await bench.call(manager, WITH_CASES)).statements];
    const few = await count();
    for (let n = 0; n < 3; n += 1) await resolved();
    expect(await count()).toEqual(few);
  });
});
