import { Base, computed, date, dateTime, entity, longText, type Many, many, oneOf, ref, text } from '../core/index.js';
import { ArticleStatus, Audience } from './article.states.js';
import { ArticleCategory } from './article-category.entity.js';
import { ArticleProduct } from './article-product.entity.js';
import { ArticleVersion } from './article-version.entity.js';

/** Votes of people, and what those said who weren't signed in: nobody knows of which version. */
const votes = (row: string, helpful: boolean) =>
  `((select count(*)::int from article_vote v where v.article_id = ${row}.id and v.helpful = ${helpful})
    + (select count(*)::int from article_event e where e.article_id = ${row}.id and e.kind = '${helpful ? 'HELPFUL' : 'UNHELPFUL'}'))`;

@entity({
  prefix: 'art',
  describe: 'An article of the knowledge base, in one language. Its text is the published one; what is being written stands in its versions.',
  orderBy: [{ field: 'title', direction: 'ASC' }],
  indexes: [
    'title, id',
    'status, audience, language, title, id',
    'category_id, title, id',
    'status, published_at, id',
    'status, review_until, id',
    'created_at, id',
    'published_version_id',
  ],
  uniques: [
    ['language', 'slug'],
    ['original_id', 'language'],
  ],
  checks: {
    published_whole: "status <> 'PUBLISHED' or (published_version_id is not null and body is not null and published_at is not null)",
    language_code: "language ~ '^[a-z]{2}$'",
    slug_plain: "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'",
  },
})
export class Article extends Base {
  @text({ describe: 'Its name in addresses, which stays: `how-to-return`. Translations may share it.', max: 120 })
  slug!: string;

  @text({ describe: 'Language, ISO 639-1: `en`.', max: 2 })
  language!: string;

  @ref(() => Article, { describe: 'The article that this one translates; null: it is an original.', nullable: true })
  original?: Article | null;

  @ref(() => ArticleCategory, { describe: 'Where it stands.', nullable: true })
  category?: ArticleCategory | null;

  @oneOf(Audience, { describe: 'For whom it is published.', initial: 'EMPLOYEE' })
  audience: Audience = 'EMPLOYEE';

  @oneOf(ArticleStatus, { describe: 'How far it has come.', initial: 'DRAFT' })
  status: ArticleStatus = 'DRAFT';

  @text({ describe: 'Title: the published one, or that of the first draft.', sort: true })
  title!: string;

  @text({ describe: 'What it says in one or two sentences, as published.', nullable: true, max: 500 })
  summary?: string | null;

  @longText({ describe: 'Its text in Markdown, as published.', nullable: true })
  body?: string | null;

  @ref(() => ArticleVersion, { describe: 'The version that is published.', nullable: true, deferred: true })
  publishedVersion?: ArticleVersion | null;

  @dateTime({ describe: 'When its present text was published.', nullable: true, sort: true })
  publishedAt?: Date | null;

  @date({ describe: 'The day by which somebody looks whether it still holds.', nullable: true, sort: true })
  reviewUntil?: string | null;

  @computed('int', {
    describe: 'How often it was opened, counted from its events.',
    sensitive: true,
    sql: (row) => `(select count(*)::int from article_event e where e.article_id = ${row}.id and e.kind = 'OPENED')`,
  })
  viewCount?: number;

  @computed('int', { describe: 'How many people found it helpful.', sensitive: true, sql: (row) => votes(row, true) })
  helpfulVotes?: number;

  @computed('int', { describe: 'How many people did not find it helpful.', sensitive: true, sql: (row) => votes(row, false) })
  unhelpfulVotes?: number;

  @computed('boolean', {
    describe: 'Whether the viewer found it helpful; null: they have not said.',
    nullable: true,
    sql: (row) => `(select v.helpful from article_vote v where v.article_id = ${row}.id and v.person_id = (select relata.person_id()))`,
  })
  myVote?: boolean | null;

  @many(() => Article, 'original', { describe: 'Its translations, where it is an original.' })
  translations?: Many<Article>;

  @many(() => ArticleProduct, 'article', { describe: 'The products that it is about.' })
  products?: Many<ArticleProduct>;

  @many(() => ArticleVersion, 'article', { describe: 'Its versions, the newest first; for who writes articles.' })
  versions?: Many<ArticleVersion>;
}
