import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { type Publishing, publishing } from '../testing/publishing.js';
import { serving } from '../testing/serving.js';

describe('what becomes of articles', () => {
  let bench: TestBench;
  let press: Publishing;
  let article: string;
  beforeAll(async () => {
    bench = await testBench();
    press = await publishing(bench);
    article = await press.article({ title: 'Brakes', audience: 'PUBLIC' });
  });
  afterAll(() => bench?.close());

  const vote = async (who: Principal | null, articleId: string, helpful: boolean, comment?: string) => {
    const { data, errors } = await bench.call(
      who,
      'mutation ($input: ArticleVoteInput!) { articleVote(input: $input) { article { myVote } userErrors { code } } }',
      { input: { articleId, helpful, ...(comment ? { comment } : {}) } },
    );
    return errors?.[0]?.extensions.code ?? data.articleVote.userErrors[0]?.code ?? data.articleVote.article.myVote;
  };
  const note = async (who: Principal | null, input: object, address?: string) => {
    const { data, errors } = await bench.call(
      who,
      'mutation ($input: ArticleNoteInput!) { articleNote(input: $input) { userErrors { code field } } }',
      { input },
      address,
    );
    return errors?.[0]?.extensions.code ?? data.articleNote.userErrors[0]?.code;
  };
  const ofArticle = async (fields: string) =>
    (await bench.call(press.editor, `query ($id: ID!) { article(id: $id) { ${fields} } }`, { id: article })).data.article;

  test('one person has one vote on an article, which they can change', async () => {
    const { principal } = await bench.build.asCustomer('MEMBER');
    expect([await vote(principal, article, true), await vote(principal, article, false, 'No pictures')]).toEqual([true, false]);
    expect(await vote((await bench.build.asEmployee()).principal, article, true)).toBe(true);
    expect(await ofArticle('helpfulVotes unhelpfulVotes')).toEqual({ helpfulVotes: 1, unhelpfulVotes: 1 });
    expect(await vote(null, article, true)).toBe('UNAUTHENTICATED');
  });

  test('who isn’t signed in says once in a session whether it helped; who is, votes', async () => {
    const session = crypto.randomUUID();
    const before = await ofArticle('helpfulVotes unhelpfulVotes');
    for (const kind of ['HELPFUL', 'HELPFUL', 'UNHELPFUL']) expect(await note(null, { kind, session, articleIds: [article] })).toBeUndefined();
    expect(await note(null, { kind: 'UNHELPFUL', session: crypto.randomUUID(), articleIds: [article] })).toBeUndefined();
    expect(await ofArticle('helpfulVotes unhelpfulVotes')).toEqual({
      helpfulVotes: before.helpfulVotes + 1,
      unhelpfulVotes: before.unhelpfulVotes + 1,
    });
    expect(await note((await bench.build.asCustomer('MEMBER')).principal, { kind: 'HELPFUL', session, articleIds: [article] })).toBe('INVALID');
  });

  test('a guest votes on one article at a time, and from one address not without end', async () => {
    const other = await press.article({ title: 'Chains', audience: 'PUBLIC' });
    const votes = async () =>
      (await bench.sql<{ n: number }>(`select count(*)::int as n from article_event where kind like '%HELPFUL'`))[0]?.n as number;
    const once = (articleIds: string[], address: string) => note(null, { kind: 'UNHELPFUL', session: crypto.randomUUID(), articleIds }, address);
    const before = await votes();
    expect(await once([article, other], '192.0.2.1')).toBe('INVALID');
    const answers: unknown[] = [];
    for (let n = 0; n < 60; n += 1) answers.push(await once([other], '192.0.2.1'));
    expect([answers.indexOf('RATE_LIMITED'), answers.filter((code) => code === undefined).length]).toEqual([50, 50]);
    expect(await once([other], '192.0.2.2')).toBeUndefined();
    expect(await votes()).toBe(before + 51);
    // What else they note is bounded by its cost alone.
    expect(await note(null, { kind: 'OPENED', session: crypto.randomUUID(), articleIds: [other] }, '192.0.2.1')).toBeUndefined();
  });

  test('votes count for the version that was read', async () => {
    await press.publish(article, 'Brakes, with pictures.');
    expect(await vote((await bench.build.asCustomer('MEMBER')).principal, article, true)).toBe(true);
    const { versions } = await ofArticle('versions { nodes { number helpfulVotes unhelpfulVotes } }');
    expect(versions.nodes).toEqual([
      { number: 2, helpfulVotes: 1, unhelpfulVotes: 0 },
      { number: 1, helpfulVotes: 1, unhelpfulVotes: 1 },
    ]);
  });

  test('what is not published to somebody is not voted on', async () => {
    const inner = await press.article({ title: 'Inner', audience: 'EMPLOYEE' });
    expect(await vote((await bench.build.asCustomer('MEMBER')).principal, inner, true)).toBe('NOT_FOUND');
  });

  test('views are counted from events that everyone may add, each visit once, and nobody changes', async () => {
    const session = crypto.randomUUID();
    expect(await note(null, { kind: 'OPENED', session, articleIds: [article] })).toBeUndefined();
    expect(await note(null, { kind: 'OPENED', session, articleIds: [article] })).toBeUndefined();
    expect(await note(null, { kind: 'OPENED', session: crypto.randomUUID(), articleIds: [article] })).toBeUndefined();
    expect(await ofArticle('viewCount')).toEqual({ viewCount: 2 });
    await expect(bench.sql('update article_event set at = now()')).rejects.toThrow(/append-only/);
  });

  test('a note names articles that its maker sees, and a session', async () => {
    const inner = await press.article({ title: 'Inner too', audience: 'EMPLOYEE' });
    const session = crypto.randomUUID();
    expect(await note(null, { kind: 'OPENED', session, articleIds: [inner] })).toBe('NOT_FOUND');
    expect(await note(null, { kind: 'OPENED', session: 'me', articleIds: [article] })).toBe('INVALID');
    expect(await note(null, { kind: 'OPENED', session, articleIds: [] })).toBe('INVALID');
    expect(await note(null, { kind: 'CASE_SENT', session, articleIds: [article] })).toBe('INVALID');
    expect(await note(null, { kind: 'ANSWERED', session, articleIds: [article], caseId: 'cas_01h00000000000000000000000' })).toBe('NOT_FOUND');
  });

  test('deflection is the share of questions with suggestions that were answered by one and not sent, by article and month', async () => {
    const { principal } = await bench.build.asCustomer('MEMBER');
    const other = await press.article({ title: 'Gears', audience: 'PUBLIC' });
    const write = async (who: Principal | null, kinds: string[], articleIds: string[]) => {
      const session = crypto.randomUUID();
      for (const kind of kinds) expect(await note(who, { kind, session, articleIds: kind === 'CASE_SENT' ? [] : articleIds })).toBeUndefined();
      return session;
    };
    await write(null, ['SUGGESTED', 'OPENED', 'ANSWERED'], [other]);
    await write(principal, ['SUGGESTED', 'OPENED'], [other]);
    await write(null, ['SUGGESTED'], [other, article]);
    // Answered, and sent all the same: not deflected.
    const session = await write(principal, ['SUGGESTED', 'ANSWERED'], [other]);
    const sent = await serving(bench).done(principal, 'caseCreate', { kind: 'QUESTION', subject: 'Gears', description: 'They slip.' });
    expect(await note(principal, { kind: 'CASE_SENT', session, articleIds: [], caseId: sent.id })).toBeUndefined();
    const TOTALS =
      '{ articleTotals(groupBy: [ARTICLE, MONTH]) { nodes { month article { title } suggestedSessions answeredSessions deflection views } } all: articleTotals { nodes { suggestedSessions answeredSessions sentSessions deflection } } }';
    const { data, errors } = await bench.call(press.editor, TOTALS);
    expect(errors).toBeUndefined();
    const rows = data.articleTotals.nodes.filter(({ article: of }: { article: object | null }) => of !== null);
    const month = new Date().toISOString().slice(0, 7);
    expect(rows.find(({ article: of }: { article: { title: string } }) => of.title === 'Gears')).toEqual({
      month,
      article: { title: 'Gears' },
      suggestedSessions: 4,
      answeredSessions: 1,
      deflection: '0.2500',
      views: 2,
    });
    expect(data.all.nodes).toEqual([{ suggestedSessions: 4, answeredSessions: 1, sentSessions: 1, deflection: '0.2500' }]);
    expect((await bench.call(principal, TOTALS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
