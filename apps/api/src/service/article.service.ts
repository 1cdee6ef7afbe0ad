import { TryLimits } from '../core/auth/tries.js';
import { PublicError } from '../core/errors.js';
import { assign, find, findAll, load, newId, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Person, refuseCircle } from '../directory/index.js';
import { Product } from '../sales/index.js';
import { Article } from './article.entity.js';
import type {
  ArticleCategoryCreateInput,
  ArticleCategoryUpdateInput,
  ArticleCreateInput,
  ArticleNoteInput,
  ArticleUpdateInput,
  ArticleVoteInput,
} from './article.inputs.js';
import { beginVersion } from './article.versions.js';
import { ArticleCategory } from './article-category.entity.js';
import { ArticleEvent } from './article-event.entity.js';
import { ArticleProduct } from './article-product.entity.js';
import { ArticleVote } from './article-vote.entity.js';
import { Case } from './case.entity.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MAX_PRODUCTS = 50;
const MAX_ARTICLES = 10;
/** Votes of guests from one address in a day: enough for a whole office, not for a program. */
const GUEST_VOTES = { window: 86_400, max: 50 };
const guestVotes = new TryLimits();

/** A new article with its first draft. What it says is read by nobody but writers until it is published. */
export async function createArticle(tx: Tx, input: ArticleCreateInput): Promise<Article> {
  const article = new Article();
  await assign(tx, article, input);
  if (article.original) await translate(tx, article, input);
  if (!/^[a-z]{2}$/.test(article.language))
    throw new Refused(UserErrorCode.INVALID, 'A language is its two letters of ISO 639-1, such as en.', 'language');
  article.slug ||= await freeSlug(tx, article);
  if (!SLUG.test(article.slug) || article.slug.length > 120)
    throw new Refused(UserErrorCode.INVALID, 'A slug is lower-case letters and digits, with single dashes between them.', 'slug');
  if (await taken(tx, article)) throw new Refused(UserErrorCode.TAKEN, `Another article in this language has the slug ${article.slug}.`, 'slug');
  const { title, summary = null, body } = article;
  Object.assign(article, { id: newId('art'), summary: null, body: null });
  tx.em.persist(article);
  await beginVersion(tx, article, 1, { title, summary, body: body as string });
  await setProducts(tx, article, input.productIds);
  return article;
}

async function translate(tx: Tx, article: Article, input: ArticleCreateInput): Promise<void> {
  const original = await find(tx, Article, input.originalId as string, 'originalId');
  if (original.original) throw new Refused(UserErrorCode.INVALID, 'This is a translation itself; name its original.', 'originalId');
  if (original.language === article.language || (await tx.em.count(Article, { original, language: article.language })) > 0)
    throw new Refused(UserErrorCode.TAKEN, 'There is this article in this language already.', 'language');
  article.slug ||= original.slug;
  article.category ??= original.category ?? null;
  if (!input.audience) article.audience = original.audience;
}

/** Articles that the caller doesn't see count too: there are none for who writes. */
const taken = async (tx: Tx, { language, slug }: Article): Promise<boolean> => (await tx.em.count(Article, { language, slug })) > 0;

/** From the title; `-2` and so on where another article has it. */
async function freeSlug(tx: Tx, { language, title }: Article): Promise<string> {
  const slug = plain(title);
  const known = new Set((await tx.em.find(Article, { language, slug: { $like: `${slug}%` } }, { fields: ['slug'] })).map((each) => each.slug));
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? slug : `${slug}-${n}`;
    if (!known.has(free)) return free;
  }
}

/** `Wie gebe ich etwas zurück?` → `wie-gebe-ich-etwas-zuruck`. */
const plain = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replaceAll(/^-+|-+$/g, '') || 'article';

export async function updateArticle(tx: Tx, input: ArticleUpdateInput): Promise<Article> {
  const article = await load(tx, Article, input);
  await assign(tx, article, input);
  await setProducts(tx, article, input.productIds);
  return article;
}

/** A whole list; what is there already stays. */
async function setProducts(tx: Tx, article: Article, ids: string[] | null | undefined): Promise<void> {
  if (ids == null) return;
  const wanted = [...new Set(ids)];
  if (wanted.length > MAX_PRODUCTS) throw new Refused(UserErrorCode.INVALID, `An article is about at most ${MAX_PRODUCTS} products.`, 'productIds');
  const products = await findAll(tx, Product, wanted);
  const missing = wanted.findIndex((id) => !products.has(id));
  if (missing >= 0) throw new Refused(UserErrorCode.NOT_FOUND, 'There is no such product.', ['productIds', String(missing)]);
  const known = await tx.em.find(ArticleProduct, { article });
  for (const each of known) if (!products.has(each.product.id)) tx.em.remove(each);
  for (const product of products.values())
    if (!known.some((each) => each.product.id === product.id)) tx.em.persist(Object.assign(new ArticleProduct(), { article, product }));
}

/** One vote for each person and article, about the version that they read last. */
export async function vote(tx: Tx, input: ArticleVoteInput): Promise<Article> {
  const article = await find(tx, Article, input.articleId, 'articleId');
  const { personId } = tx.ctx.principal;
  if (article.status !== 'PUBLISHED' || !article.publishedVersion)
    throw new Refused(UserErrorCode.WRONG_STATE, 'This article is not published; there is nothing to vote on.', 'articleId');
  const person = tx.em.getReference(Person, toTypeId('per', personId as string));
  const cast = (await tx.em.findOne(ArticleVote, { article, person })) ?? Object.assign(new ArticleVote(), { article, person });
  await assign(tx, cast, input);
  if (input.comment === undefined) cast.comment = null;
  cast.articleVersion = article.publishedVersion;
  tx.em.persist(cast);
  return article;
}

/** Views and deflection are counted from these. Who notes them, guests too, sees none of them again. */
export async function note(tx: Tx, input: ArticleNoteInput): Promise<ArticleEvent> {
  const { kind, articleIds } = input;
  const session = input.session.toLowerCase();
  if (!UUID.test(session)) throw new Refused(UserErrorCode.INVALID, 'A session is a random uuid of your making.', 'session');
  if ((kind === 'CASE_SENT') !== (articleIds.length === 0) || articleIds.length > MAX_ARTICLES)
    throw new Refused(UserErrorCode.INVALID, `Name 1 to ${MAX_ARTICLES} articles; for CASE_SENT none.`, 'articleIds');
  const isVote = kind === 'HELPFUL' || kind === 'UNHELPFUL';
  if (isVote && tx.ctx.principal.kind !== 'guest')
    throw new Refused(UserErrorCode.INVALID, 'You are signed in: say it by articleVote, which you can change.', 'kind');
  if (isVote && articleIds.length > 1) throw new Refused(UserErrorCode.INVALID, 'A vote is about one article; name that.', 'articleIds');
  const seen = await findAll(tx, Article, articleIds);
  if (seen.size < new Set(articleIds).size) throw Refused.notFound('article', 'articleIds');
  const articles = kind === 'CASE_SENT' ? [null] : [...seen.keys()];
  const sent = input.caseId ? await find(tx, Case, input.caseId, 'caseId') : null;
  if (sent && kind !== 'CASE_SENT') throw new Refused(UserErrorCode.INVALID, 'Only CASE_SENT names a case.', 'caseId');
  if (isVote) await boundVotes(tx);
  const at = new Date();
  const ids = articles.map(() => newId('aev'));
  const first = Object.assign(new ArticleEvent(), { id: ids[0], kind, session, at });
  await tx.sql(
    `insert into article_event (id, kind, session, at, case_id, article_id)
     select id, $2, $3, $4, $5::uuid, article from unnest($1::uuid[], $6::uuid[]) as named (id, article)
     on conflict do nothing`,
    [ids.map((id) => uuidOf('aev', id)), kind, session, at, sent && uuidOf('cas', sent.id), articles.map((id) => id && uuidOf('art', id))],
  );
  return tx.em.merge(first);
}

async function boundVotes({ ctx }: Tx): Promise<void> {
  const { allowed, retryAfter } = await guestVotes.consume(ctx.clientAddress, GUEST_VOTES);
  if (!allowed) throw new PublicError('RATE_LIMITED', 'There were many votes from your address today; vote again tomorrow.', { retryAfter });
}

export async function createCategory(tx: Tx, input: ArticleCategoryCreateInput): Promise<ArticleCategory> {
  const category = new ArticleCategory();
  await assign(tx, category, input);
  checkNames(category);
  tx.em.persist(category);
  return category;
}

export async function updateCategory(tx: Tx, input: ArticleCategoryUpdateInput): Promise<ArticleCategory> {
  const category = await load(tx, ArticleCategory, input);
  await refuseCircle(tx, ArticleCategory, category.id, input.parentId);
  await assign(tx, category, input);
  checkNames(category);
  return category;
}

function checkNames({ names }: ArticleCategory): void {
  if (names == null) return;
  const fits = ([language, name]: [string, unknown]) => /^[a-z]{2}$/.test(language) && typeof name === 'string' && name.trim() && name.length <= 120;
  if (Array.isArray(names) || typeof names !== 'object' || !Object.entries(names).every(fits))
    throw new Refused(UserErrorCode.INVALID, 'Names are given by language: { "de": "Rücksendung" }.', 'names');
}
