import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { type Publishing, publishing } from '../testing/publishing.js';

const SEARCH = `query ($text: String!, $language: String, $first: Int, $after: String, $last: Int, $before: String) {
  articleSearch(search: { text: $text, language: $language }, first: $first, after: $after, last: $last, before: $before) {
  totalCount nodes { complete title excerpt article { title category { name } } } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
const SUGGEST = `query ($subject: String!, $text: String, $first: Int) { articleSuggestions(subject: $subject, text: $text, first: $first) { title article { id title } } }`;

describe('the search', () => {
  let bench: TestBench;
  let press: Publishing;
  let employee: Principal;
  beforeAll(async () => {
    bench = await testBench();
    press = await publishing(bench);
    employee = (await bench.build.asEmployee()).principal;
    const make = (title: string, body: string, more: object = {}) => press.article({ title, body, ...more });
    await make(
      'Returning a bicycle',
      'Send it back within 30 days. The **brakes**, new or old, need not be adjusted. [Label](/labels/1) <script>alert(1)</script>',
    );
    await make('Adjusting your brakes', 'Turn the barrel of the brake lever until the pads stand close to the rim.', {
      summary: 'Brakes that squeal or rub.',
    });
    await make('Shipping times', 'We ship within two days. A bicycle takes longer. Returns are free.');
    await make('Wie stelle ich die Bremsen ein?', 'Drehen Sie die Schraube am Bremshebel.', { language: 'de' });
    await make('Discounts for dealers', 'Bicycles at a dealer’s price.', { audience: 'PARTNER' });
    await make('Escalating a complaint', 'Whom to call about a bicycle.', { audience: 'EMPLOYEE' });
  });
  afterAll(() => bench?.close());

  const search = async (text: string, more: object = {}, who: Principal | null = null) => {
    const { data, errors, statements } = await bench.call(who, SEARCH, { text, ...more });
    if (errors) throw new Error(errors[0]?.message);
    return {
      ...data.articleSearch,
      statements,
      titles: data.articleSearch.nodes.map(({ article }: { article: { title: string } }) => article.title),
    };
  };

  test('finds what is published, the best first: a word in the title before one in the text, all words before some', async () => {
    expect((await search('brakes')).titles).toEqual(['Adjusting your brakes', 'Returning a bicycle']);
    const { nodes, titles } = await search('bicycle returns');
    expect(titles[0]).toBe('Returning a bicycle');
    expect(nodes.map(({ complete }: { complete: boolean }) => complete)).toEqual([true, true]);
    expect((await search('brakes shipping')).nodes[0].complete).toBe(false);
  });

  test('knows the forms of a word, and its beginning', async () => {
    expect((await search('adjust brake')).titles[0]).toBe('Adjusting your brakes');
    expect((await search('adj')).titles[0]).toBe('Adjusting your brakes');
    expect((await search('Bremse', { language: 'de' })).titles).toEqual(['Wie stelle ich die Bremsen ein?']);
    expect((await search('einstellen schraube', { language: 'de' })).titles).toEqual(['Wie stelle ich die Bremsen ein?']);
  });

  test.each([
    ['bicylce', 'Returning a bicycle'],
    ['retruning bycicle', 'Returning a bicycle'],
    ['adjustng brakse', 'Adjusting your brakes'],
    ['shiping tmes', 'Shipping times'],
    ['Bremssen', 'Wie stelle ich die Bremsen ein?'],
    ['squeel', 'Adjusting your brakes'],
  ])('forgives the typos of «%s»', async (text, title) => {
    expect((await search(text)).titles).toContain(title);
    expect((await search(text)).titles[0]).toBe(title);
  });

  test('shows where the words stand, as HTML in which nothing runs', async () => {
    const { nodes } = await search('returning brakes');
    const hit = nodes.find(({ article }: { article: { title: string } }) => article.title === 'Returning a bicycle');
    expect(hit.title).toBe('<mark>Returning</mark> a bicycle');
    expect(hit.excerpt).toMatch(/<mark>brakes<\/mark>/);
    expect(hit.excerpt).toMatch(/Label/);
    expect(hit.excerpt).not.toMatch(/<script|\*\*|labels\/1| [.,;:]/);
  });

  test('finds for each viewer what is published to them, and tells nothing of the rest', async () => {
    const partner = (await bench.build.asPartner('SELLER')).principal;
    const customer = (await bench.build.asCustomer('MEMBER')).principal;
    const titles = async (who: Principal | null) => (await search('bicycle dealers complaint', {}, who)).titles.sort();
    const open = ['Returning a bicycle', 'Shipping times'];
    expect(await titles(null)).toEqual(open);
    expect(await titles(customer)).toEqual(open);
    expect(await titles(partner)).toEqual(['Discounts for dealers', ...open]);
    expect(await titles(employee)).toEqual(['Discounts for dealers', 'Escalating a complaint', ...open]);
    expect((await search('dealerz')).titles).toEqual([]);
    const { data } = await bench.call(customer, SUGGEST, { subject: 'Discounts for dealers' });
    expect(data.articleSuggestions).toEqual([]);
  });

  test('forgets what is archived, and follows an audience that changes', async () => {
    const id = await press.article({ title: 'Velodrome nights', audience: 'PUBLIC' });
    expect((await search('velodrome')).titles).toEqual(['Velodrome nights']);
    const act = (name: string, input: object) =>
      bench.call(
        press.editor,
        `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { message } } }`,
        { input },
      );
    await act('articleUpdate', { id, audience: 'EMPLOYEE' });
    expect([(await search('velodrome')).titles, (await search('velodrome', {}, employee)).titles]).toEqual([[], ['Velodrome nights']]);
    await act('articleArchive', { id });
    expect((await search('velodrome', {}, employee)).titles).toEqual([]);
  });

  test('pages through all hits once, in their order', async () => {
    const whole = (await search('bicycle', {}, employee)).titles;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await search('bicycle', { first: 1, after }, employee);
      seen.push(...page.titles);
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(seen).toEqual(whole);
    const last = await search('bicycle', { last: 2 }, employee);
    expect(last.titles).toEqual(whole.slice(-2));
    expect((await search('bicycle', { last: 1, before: last.edges[1].cursor }, employee)).titles).toEqual(whole.slice(-2, -1));
    await expect(search('bicycle', { after: 'forged' })).rejects.toThrow(/cursor/);
  });

  test.each(['', '   ', '!!! & | <-> :*', "' or 1=1 --", 'the of a'])('of «%s» finds nothing and breaks nothing', async (text) => {
    expect((await search(text)).titles).toEqual([]);
  });

  test('suggests what a question that is being written is about, by titles and summaries', async () => {
    const { data, statements } = await bench.call(null, SUGGEST, {
      subject: 'My new brakes squeal',
      text: 'Hello, I bought a bicycle last week and since then there is a terrible noise whenever I stop. What can I do?',
    });
    expect(data.articleSuggestions[0].article.title).toBe('Adjusting your brakes');
    expect(data.articleSuggestions.map(({ article }: { article: { title: string } }) => article.title)).not.toContain('Shipping times');
    expect(statements).toBe(1);
    expect((await bench.call(null, SUGGEST, { subject: '?' })).data.articleSuggestions).toEqual([]);
    expect((await bench.call(null, SUGGEST, { subject: 'x', first: 11 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('takes one statement, and one for the count, however many hits there are', async () => {
    const few = await search('returning');
    const many = await search('bicycle brakes shipping');
    expect([few.statements, many.statements]).toEqual([2, 2]);
  });

  test('reads an index among thousands of articles', async () => {
    await bench.sql(`set session_replication_role = replica;
      insert into article (id, slug, language, title, audience, status)
        select relata.uuid_v7(), 'filler-' || n, 'en', 'Filler ' || n, 'PUBLIC', 'ARCHIVED' from generate_series(1, 4000) n;
      insert into relata.article_search (article_id, language, audience, vector)
        select id, language, audience, relata.article_vector('en', title, 'wheel ' || md5(slug), (select string_agg(md5(title || w), ' ') from generate_series(1, 60) w)) from article where slug like 'filler-%';
      set session_replication_role = default; analyze relata.article_search`);
    const plan = await bench.sql<{ 'QUERY PLAN': string }>(
      `explain select article_id from relata.article_search s where s.vector @@ to_tsquery('english', 'brake:*') and s.language = 'en' and s.audience = any ('{PUBLIC}')`,
    );
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/article_search_vector/);
    const begun = performance.now();
    expect((await search('brakes')).titles).toHaveLength(2);
    process.stdout.write(`a search among 4,000 articles: ${Math.round(performance.now() - begun)} ms\n`);
  });
});
