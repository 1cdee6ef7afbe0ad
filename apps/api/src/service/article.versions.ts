import { assign, find, load, lock, newId, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { currentEmployee, type Employee } from '../directory/index.js';
import { Article } from './article.entity.js';
import type {
  ArticleArchiveInput,
  ArticleDiscardInput,
  ArticleDraftInput,
  ArticlePublishInput,
  ArticleRestoreInput,
  ArticleReturnInput,
  ArticleSubmitInput,
} from './article.inputs.js';
import type { ArticleStatus } from './article.states.js';
import { ArticleVersion } from './article-version.entity.js';

/** How a version comes about and is published. One at a time is being written, by one person; another one reviews it. */

type Text = Pick<ArticleVersion, 'title' | 'body'> & Partial<Pick<ArticleVersion, 'summary' | 'restoredFrom'>>;

export async function beginVersion(tx: Tx, article: Article, number: number, text: Text): Promise<ArticleVersion> {
  const author = currentEmployee(tx) as Employee;
  const version = Object.assign(new ArticleVersion(), { ...text, id: newId('arv'), article, number, author, status: 'DRAFT' });
  tx.em.persist(version);
  return version;
}

/** What is being written, or reviewed; null: nothing. */
const openVersion = (tx: Tx, article: Article): Promise<ArticleVersion | null> =>
  tx.em.findOne(ArticleVersion, { article, status: { $in: ['DRAFT', 'IN_REVIEW'] } });

/** The article is held, so that of two who would begin its next version at once the second sees the first's. */
async function hold(tx: Tx, input: { id: string; expectedVersion?: number | null }, action: string): Promise<Article> {
  await lock(tx, Article, input.id);
  return load(tx, Article, input, action);
}

async function open(tx: Tx, article: Article, status: ArticleStatus): Promise<ArticleVersion> {
  const version = await openVersion(tx, article);
  if (version?.status === status) return version;
  const what = status === 'DRAFT' ? 'No draft is being written' : 'No version is in review';
  throw new Refused(UserErrorCode.WRONG_STATE, `${what}; see \`versions\` for where this article stands.`, 'id');
}

/** Before it is published for the first time, an article goes as far as its version has. */
function follow(article: Article, status: ArticleStatus): void {
  if (!article.publishedAt) article.status = status;
}

export async function saveDraft(tx: Tx, input: ArticleDraftInput): Promise<Article> {
  const article = await hold(tx, input, 'draft');
  const { publishedVersion } = article;
  const draft =
    (await openVersion(tx, article)) ??
    (await nextVersion(tx, article, publishedVersion ? await tx.em.findOneOrFail(ArticleVersion, { id: publishedVersion.id }) : null));
  mine(tx, draft);
  if (draft.status === 'IN_REVIEW')
    throw new Refused(UserErrorCode.WRONG_STATE, `Version ${draft.number} is in review; it comes back to you, or is published first.`, 'id');
  await assign(tx, draft, input);
  if (!article.publishedAt) article.title = draft.title;
  return article;
}

async function nextVersion(
  tx: Tx,
  article: Article,
  from: ArticleVersion | null,
  restoredFrom: ArticleVersion | null = null,
): Promise<ArticleVersion> {
  const [newest] = await tx.em.find(ArticleVersion, { article }, { orderBy: { number: 'desc' }, limit: 1 });
  const text = from ?? newest;
  if (!text) throw new Error(`${article.id} has no version`);
  const { title, summary = null, body } = text;
  follow(article, 'DRAFT');
  return beginVersion(tx, article, (newest?.number ?? 0) + 1, { title, summary, body, restoredFrom });
}

/** A draft belongs to who began it, so that a reviewer can't have written a part of it. */
function mine(tx: Tx, { author, number }: ArticleVersion): void {
  if (author.id !== currentEmployee(tx)?.id)
    throw new Refused(UserErrorCode.WRONG_STATE, `Somebody else is writing version ${number}; talk to them, or have it discarded.`, 'id');
}

export async function submitDraft(tx: Tx, input: ArticleSubmitInput): Promise<Article> {
  const article = await hold(tx, input, 'draft');
  const draft = await open(tx, article, 'DRAFT');
  mine(tx, draft);
  Object.assign(draft, { status: 'IN_REVIEW', submittedAt: new Date(), reviewComment: null });
  follow(article, 'IN_REVIEW');
  return article;
}

export async function returnVersion(tx: Tx, input: ArticleReturnInput): Promise<Article> {
  const article = await hold(tx, input, 'publish');
  const version = await open(tx, article, 'IN_REVIEW');
  const comment = input.comment.trim();
  if (!comment || comment.length > 2000) throw new Refused(UserErrorCode.INVALID, 'Say in at most 2,000 characters what to change.', 'comment');
  Object.assign(version, { ...review(tx, version), status: 'DRAFT', reviewComment: comment });
  follow(article, 'DRAFT');
  return article;
}

/** Nobody reviews what they wrote; the database holds it too. */
function review(tx: Tx, { author }: ArticleVersion) {
  const reviewer = currentEmployee(tx);
  if (!reviewer || reviewer.id === author.id) throw new Refused(UserErrorCode.WRONG_STATE, 'You wrote this version; somebody else reviews it.', 'id');
  return { reviewer, reviewedAt: new Date() };
}

export async function publishVersion(tx: Tx, input: ArticlePublishInput): Promise<Article> {
  const article = await hold(tx, input, 'publish');
  const version = await open(tx, article, 'IN_REVIEW');
  const now = new Date();
  Object.assign(version, { ...review(tx, version), status: 'PUBLISHED', publishedAt: now, reviewComment: null });
  await retire(tx, article);
  const { title, summary = null, body } = version;
  Object.assign(article, { status: 'PUBLISHED', publishedVersion: version, publishedAt: now, title, summary, body });
  if (article.reviewUntil && article.reviewUntil <= now.toISOString().slice(0, 10)) article.reviewUntil = null;
  return article;
}

async function retire(tx: Tx, { publishedVersion }: Article): Promise<void> {
  if (!publishedVersion) return;
  const version = await tx.em.findOneOrFail(ArticleVersion, { id: publishedVersion.id });
  if (version.status === 'PUBLISHED') version.status = 'ARCHIVED';
}

/** Who wrote it gives it up; so may whoever publishes. */
export async function discardVersion(tx: Tx, input: ArticleDiscardInput): Promise<Article> {
  const article = await hold(tx, input, 'draft');
  const version = await openVersion(tx, article);
  if (!version) throw new Refused(UserErrorCode.WRONG_STATE, 'Nothing is being written.', 'id');
  if (tx.ctx.access.of(Article).condition('publish') === null) mine(tx, version);
  version.status = 'ARCHIVED';
  follow(article, 'DRAFT');
  return article;
}

export async function restoreVersion(tx: Tx, input: ArticleRestoreInput): Promise<Article> {
  const article = await hold(tx, input, 'draft');
  const version = await find(tx, ArticleVersion, input.versionId, 'versionId');
  if (version.article.id !== article.id) throw Refused.notFound('version of this article', 'versionId');
  const busy = await openVersion(tx, article);
  if (busy) throw new Refused(UserErrorCode.WRONG_STATE, `Version ${busy.number} is being written; publish or discard it first.`, 'id');
  await nextVersion(tx, article, version, version);
  return article;
}

export async function archiveArticle(tx: Tx, input: ArticleArchiveInput): Promise<Article> {
  const article = await hold(tx, input, 'publish');
  if (article.status === 'ARCHIVED') return article;
  await retire(tx, article);
  article.status = 'ARCHIVED';
  return article;
}
