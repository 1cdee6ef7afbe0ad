import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { type Publishing, publishing } from '../testing/publishing.js';

const ARTICLE = 'article { id slug language status title summary body html publishedAt category { id } audience } userErrors { code field message }';
const VERSIONS = '{ number status title body reviewComment author { id } reviewer { id } reviewedAt publishedAt restoredFrom { number } }';

describe('an article', () => {
  let bench: TestBench;
  let writer: Principal;
  let editor: Principal;
  let other: Principal;
  let press: Publishing;
  beforeAll(async () => {
    bench = await testBench();
    press = await publishing(bench);
    ({ writer, editor } = press);
    other = (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal;
  });
  afterAll(() => bench?.close());

  const change = async (who: Principal | null, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await bench.call(who, `mutation ($input: ${type}!) { ${name}(input: $input) { ${ARTICLE} } }`, { input });
    return { ...(data?.[name] ?? {}), code: errors?.[0]?.extensions.code ?? data?.[name]?.userErrors[0]?.code };
  };
  const versions = async (id: string) =>
    (await bench.call(editor, `query ($id: ID!) { article(id: $id) { versions { nodes ${VERSIONS} } } }`, { id })).data.article.versions.nodes;
  const read = async (who: Principal | null, id: string) =>
    (await bench.call(who, 'query ($id: ID!) { article(id: $id) { title body html } }', { id })).data.article;

  let id: string;
  beforeEach(async () => {
    id = (await change(writer, 'articleCreate', { language: 'en', title: 'Tyres and tubes', body: 'One.', audience: 'PUBLIC' })).article.id;
  });

  test('has a slug from its title that stays, and is a draft that only writers see', async () => {
    const made = await change(writer, 'articleCreate', { language: 'de', title: 'Wie gebe ich Größe L zurück?', body: 'So.' });
    expect(made.article).toMatchObject({ slug: 'wie-gebe-ich-grosse-l-zuruck', status: 'DRAFT', body: null, html: null, audience: 'EMPLOYEE' });
    expect(await read(null, id)).toBeNull();
    expect(await read((await bench.build.asEmployee(['SALES_REP'])).principal, id)).toBeNull();
    expect(await read(other, id)).toMatchObject({ title: 'Tyres and tubes', body: null });
    expect((await change(writer, 'articleCreate', { language: 'de', title: 'x', slug: 'Not a slug', body: 'x' })).code).toBe('INVALID');
    expect(
      (await change(writer, 'articleCreate', { language: 'en', title: 'Tyres and tubes', slug: made.article.slug, body: 'x' })).code,
    ).toBeUndefined();
    expect((await change(writer, 'articleCreate', { language: 'de', title: 'x', slug: made.article.slug, body: 'x' })).code).toBe('TAKEN');
  });

  test('is published by somebody who did not write it, and then read by its audience', async () => {
    expect((await change(writer, 'articleSubmit', { id })).article.status).toBe('IN_REVIEW');
    expect((await change(writer, 'articlePublish', { id })).code).toBe('FORBIDDEN');
    expect((await change(editor, 'articlePublish', { id })).article).toMatchObject({ status: 'PUBLISHED', body: 'One.', html: '<p>One.</p>' });
    expect(await read(null, id)).toEqual({ title: 'Tyres and tubes', body: 'One.', html: '<p>One.</p>' });
    const [version] = await versions(id);
    expect(version).toMatchObject({ number: 1, status: 'PUBLISHED', reviewedAt: expect.any(String), publishedAt: expect.any(String) });
    expect(version.reviewer.id).not.toBe(version.author.id);
  });

  test('is not published by its writer, be they an editor', async () => {
    const own = (await change(editor, 'articleCreate', { language: 'en', title: 'Mine', body: 'Own.' })).article.id;
    await change(editor, 'articleSubmit', { id: own });
    expect((await change(editor, 'articlePublish', { id: own })).code).toBe('WRONG_STATE');
    const [row] = await bench.sql<{ id: string }>('select id from article_version where article_id = $1', [uuidOf('art', own)]);
    await expect(bench.sql(`update article_version set reviewer_id = author_id where id = $1`, [row?.id])).rejects.toThrow(/reviewed_by_another/);
  });

  test('stays as published while its next version is written, returned, written again and reviewed', async () => {
    await press.publish(id);
    await change(writer, 'articleDraft', { id, body: 'Two.' });
    await change(writer, 'articleSubmit', { id });
    expect((await change(writer, 'articleDraft', { id, body: 'Three.' })).code).toBe('WRONG_STATE');
    expect((await change(editor, 'articleReturn', { id, comment: ' ' })).code).toBe('INVALID');
    await change(editor, 'articleReturn', { id, comment: 'Say more.' });
    expect(await versions(id)).toMatchObject([
      { number: 2, status: 'DRAFT', body: 'Two.', title: 'Tyres and tubes', reviewComment: 'Say more.' },
      { number: 1, status: 'PUBLISHED' },
    ]);
    await change(writer, 'articleDraft', { id, body: 'Two, and more.' });
    expect((await read(null, id)).body).toBe('One.');
    await change(writer, 'articleSubmit', { id });
    await change(editor, 'articlePublish', { id });
    expect((await read(null, id)).body).toBe('Two, and more.');
    expect((await versions(id)).map(({ status }: { status: string }) => status)).toEqual(['PUBLISHED', 'ARCHIVED']);
  });

  test('has one version that is written at a time, by one person', async () => {
    expect((await change(other, 'articleDraft', { id, body: 'Mine.' })).code).toBe('WRONG_STATE');
    expect((await change(other, 'articleDiscard', { id })).code).toBe('WRONG_STATE');
    await change(editor, 'articleDiscard', { id });
    expect((await change(other, 'articleDraft', { id, body: 'Mine.' })).code).toBeUndefined();
    expect(await versions(id)).toMatchObject([
      { number: 2, status: 'DRAFT', body: 'Mine.' },
      { number: 1, status: 'ARCHIVED', body: 'One.' },
    ]);
  });

  test('of two who begin its next version at once one does', async () => {
    await press.publish(id);
    const both = await Promise.all([change(writer, 'articleDraft', { id, body: 'A' }), change(other, 'articleDraft', { id, body: 'B' })]);
    expect(both.map(({ code }) => code).filter((code) => code === undefined)).toHaveLength(1);
    expect(await versions(id)).toHaveLength(2);
  });

  test('brings the text of an old version back, as a draft that is reviewed again', async () => {
    await press.publish(id);
    await press.publish(id, 'Two.');
    const first = (await bench.sql<{ id: string }>('select id from article_version where number = 1 order by created_at desc limit 1'))[0]?.id;
    const restored = await change(writer, 'articleRestore', { id, versionId: press.versionId(first as string) });
    expect([restored.code, (await read(null, id)).body]).toEqual([undefined, 'Two.']);
    await change(writer, 'articleSubmit', { id });
    await change(editor, 'articlePublish', { id });
    expect((await read(null, id)).body).toBe('One.');
    expect((await versions(id))[0]).toMatchObject({ number: 3, status: 'PUBLISHED', restoredFrom: { number: 1 } });
  });

  test('keeps what a version said when its review began, whoever writes the row', async () => {
    await change(writer, 'articleSubmit', { id });
    const set = (what: string) =>
      bench.sql(`update article_version set ${what} where article_id = (select article_id from article_version order by created_at desc limit 1)`);
    await expect(set("body = 'forged'")).rejects.toThrow(/stays as it is/);
    await expect(set("status = 'DRAFT', number = 9")).rejects.toThrow(/stays/);
    await press.approve(id);
    await expect(set("status = 'DRAFT'")).rejects.toThrow(/does not become/);
  });

  test('is taken from its readers, and comes back by publishing', async () => {
    await press.publish(id);
    expect((await change(writer, 'articleArchive', { id })).code).toBe('FORBIDDEN');
    expect((await change(editor, 'articleArchive', { id })).article.status).toBe('ARCHIVED');
    expect(await read(null, id)).toBeNull();
    await press.publish(id, 'Back.');
    expect((await read(null, id)).body).toBe('Back.');
  });

  test('once published is moved to another audience by an editor alone', async () => {
    expect((await change(writer, 'articleUpdate', { id, audience: 'EMPLOYEE' })).article.audience).toBe('EMPLOYEE');
    await press.publish(id);
    expect((await change(writer, 'articleUpdate', { id, audience: 'PUBLIC' })).code).toBe('FORBIDDEN');
    expect((await change(editor, 'articleUpdate', { id, audience: 'PUBLIC' })).article.audience).toBe('PUBLIC');
  });

  test('has translations that belong together, and is found by its slug in the language that is wanted', async () => {
    await press.publish(id);
    const { article } = await change(editor, 'articleCreate', { originalId: id, language: 'de', title: 'Reifen', body: 'Eins.' });
    expect(article).toMatchObject({ language: 'de', audience: 'PUBLIC', slug: expect.stringMatching(/^tyres/) });
    expect((await change(writer, 'articleCreate', { originalId: id, language: 'de', title: 'Reifen', body: 'x' })).code).toBe('TAKEN');
    expect((await change(writer, 'articleCreate', { originalId: article.id, language: 'fr', title: 'Pneus', body: 'x' })).code).toBe('INVALID');
    const find = async (language: string | null) =>
      (
        await bench.call(null, 'query ($slug: String!, $language: String) { articleBySlug(slug: $slug, language: $language) { title language } }', {
          slug: article.slug,
          language,
        })
      ).data.articleBySlug;
    expect(await find('de')).toMatchObject({ language: 'en' });
    await press.publish(article.id);
    expect([await find('de'), await find('fr'), await find(null)].map(({ language }) => language)).toEqual(['de', 'en', 'en']);
    const { data } = await bench.call(null, 'query ($id: ID!) { article(id: $id) { translations { nodes { language } } } }', { id });
    expect(data.article.translations.nodes).toEqual([{ language: 'de' }]);
  });

  test('is about products, each named once', async () => {
    const [one, two] = [await bench.build.product(), await bench.build.product()];
    const products = async () =>
      (
        await bench.call(editor, 'query ($id: ID!) { article(id: $id) { products { nodes { product { id } } } } }', { id })
      ).data.article.products.nodes.map(({ product }: { product: { id: string } }) => product.id);
    await change(writer, 'articleUpdate', { id, productIds: [one.id, two.id, one.id] });
    expect((await products()).sort()).toEqual([one.id, two.id].sort());
    await change(writer, 'articleUpdate', { id, productIds: [two.id] });
    expect(await products()).toEqual([two.id]);
    expect((await change(writer, 'articleUpdate', { id, productIds: [id] })).code).toBe('NOT_FOUND');
  });

  test.each(['articleDraft', 'articleSubmit', 'articleDiscard', 'articleArchive', 'articlePublish', 'articleUpdate'])(
    '%s refuses who has no right to it, a foreign record, and nobody',
    async (name) => {
      const { principal } = await bench.build.asEmployee(['SALES_REP']);
      expect((await change(principal, name, { id })).code).toBe('FORBIDDEN');
      expect((await change(null, name, { id })).code).toBe('UNAUTHENTICATED');
      expect((await change(editor, name, { id: 'art_01h00000000000000000000000' })).code).toBe('NOT_FOUND');
    },
  );

  test('and its list with all that hangs on it is read in one statement, however many there are', async () => {
    const LIST =
      '{ articles(first: 50) { totalCount nodes { id html category { name } products { nodes { product { name } } } versions { nodes { number } } translations { nodes { title } } } } }';
    const few = await bench.call(editor, LIST);
    for (let n = 0; n < 3; n += 1)
      await press.publish((await change(writer, 'articleCreate', { language: 'en', title: `More ${n}`, body: 'x' })).article.id);
    const more = await bench.call(editor, LIST);
    expect(more.data.articles.totalCount).toBe(few.data.articles.totalCount + 3);
    expect([few.statements, more.statements]).toEqual([2, 2]);
  });
});
