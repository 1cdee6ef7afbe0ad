import { Base, computed, dateTime, entity, int, longText, oneOf, ref, text } from '../core/index.js';
import { Employee } from '../directory/index.js';
import { Article } from './article.entity.js';
import { ArticleStatus } from './article.states.js';

const votes = (row: string, helpful: boolean) =>
  `(select count(*)::int from article_vote v where v.article_version_id = ${row}.id and v.helpful = ${helpful})`;

/** What a version said when its review began stays as it was (`article.database.ts`); none is deleted. */
@entity({
  prefix: 'arv',
  describe: 'A version of an article: what it says, who wrote it, who reviewed it and when.',
  orderBy: [{ field: 'number', direction: 'DESC' }],
  indexes: [
    'article_id, number, id',
    'author_id, id',
    'status, submitted_at, id',
    { name: 'article_version_open_unique', expression: "(article_id) where status in ('DRAFT', 'IN_REVIEW')", unique: true },
  ],
  uniques: [['article_id', 'number']],
  checks: {
    reviewed_by_another: 'reviewer_id <> author_id',
    published_reviewed: "published_at is null or (reviewer_id is not null and status in ('PUBLISHED', 'ARCHIVED'))",
  },
})
export class ArticleVersion extends Base {
  @ref(() => Article, { describe: 'The article.' })
  article!: Article;

  @int({ describe: 'Counts the versions of an article, from 1.', sort: true, min: 1 })
  number!: number;

  @oneOf(ArticleStatus, { describe: 'How far it has come.', initial: 'DRAFT' })
  status: ArticleStatus = 'DRAFT';

  @text({ describe: 'Title.' })
  title!: string;

  @text({ describe: 'What it says in one or two sentences.', nullable: true, max: 500 })
  summary?: string | null;

  @longText({ describe: 'Its text in Markdown.' })
  body!: string;

  @ref(() => Employee, { describe: 'Who wrote it.' })
  author!: Employee;

  @ref(() => ArticleVersion, { describe: 'The earlier version whose text it brought back.', nullable: true })
  restoredFrom?: ArticleVersion | null;

  @dateTime({ describe: 'When it was last given to review.', nullable: true, sort: true })
  submittedAt?: Date | null;

  @ref(() => Employee, { describe: 'Who reviewed it last; never who wrote it.', nullable: true })
  reviewer?: Employee | null;

  @dateTime({ describe: 'When it was reviewed last.', nullable: true })
  reviewedAt?: Date | null;

  @text({ describe: 'What the reviewer asks for before it can be published.', nullable: true, max: 2000 })
  reviewComment?: string | null;

  @dateTime({ describe: 'When it was published; null: it was not.', nullable: true })
  publishedAt?: Date | null;

  @computed('int', { describe: 'How many people found it helpful.', sql: (row) => votes(row, true) })
  helpfulVotes?: number;

  @computed('int', { describe: 'How many people did not find it helpful.', sql: (row) => votes(row, false) })
  unhelpfulVotes?: number;
}
