import { CUSTOMERS, each, PARTNERS, policy, ROLES, type Role } from '../core/index.js';
import { Article } from './article.entity.js';
import { ArticleCategory } from './article-category.entity.js';
import { ArticleEvent } from './article-event.entity.js';
import { ArticleProduct } from './article-product.entity.js';
import { ArticleVersion } from './article-version.entity.js';
import { ArticleVote } from './article-vote.entity.js';

/** policy.md, row «Knowledge article»: who reads what is published to them, who writes drafts, who publishes. Guests are decision 0022. */
const WRITERS: Role[] = ['SUPPORT_AGENT', 'CHANNEL_MANAGER', 'MARKETER', 'HR'];
const EDITORS: Role[] = ['SUPPORT_MANAGER', 'ADMIN'];
const all = each([...WRITERS, ...EDITORS], 'all');
const edit = each(EDITORS, 'all');
const read = { GUEST: 'public', ...each(CUSTOMERS, 'customer'), ...each(PARTNERS, 'partner'), EMPLOYEE: 'published', ...all };

const published = (...audiences: string[]) =>
  `({row}.status = 'PUBLISHED' and {row}.audience in (${audiences.map((audience) => `'${audience}'`).join(', ')}))`;

policy(Article, {
  domain: 'service',
  scopes: {
    public: published('PUBLIC'),
    customer: published('PUBLIC', 'CUSTOMER'),
    partner: published('PUBLIC', 'PARTNER'),
    published: "{row}.status = 'PUBLISHED'",
    // What was published once is its editors': a writer would reach its readers without a review.
    unpublished: "({row}.status in ('DRAFT', 'IN_REVIEW') and {row}.published_at is null)",
  },
  read,
  write: { ...each(WRITERS, 'unpublished'), ...edit },
  visibleTo: Object.fromEntries(['viewCount', 'helpfulVotes', 'unhelpfulVotes'].map((field) => [field, Object.keys(all) as Role[]])),
  actions: { draft: all, publish: edit, vote: Object.fromEntries(Object.entries(read).filter(([role]) => role !== 'GUEST')) },
  root: {
    article: 'read',
    articles: 'read',
    articleBySlug: 'read',
    articleSearch: 'read',
    articleSuggestions: 'read',
    articleCreate: 'create',
    articleUpdate: 'update',
    articleDraft: 'draft',
    articleSubmit: 'draft',
    articleDiscard: 'draft',
    articleRestore: 'draft',
    articleReturn: 'publish',
    articlePublish: 'publish',
    articleArchive: 'publish',
    articleVote: 'vote',
  },
});

policy(ArticleCategory, {
  domain: 'service',
  read: { ...each(ROLES, 'all'), GUEST: 'all' },
  write: edit,
  root: { articleCategories: 'read', articleCategoryCreate: 'create', articleCategoryUpdate: 'update' },
});

/** Whoever sees the article sees its products; whoever writes it names them. */
const visible = 'exists (select 1 from article a where a.id = {row}.article_id)';
const unpublished = `exists (select 1 from article a where a.id = {row}.article_id and a.status in ('DRAFT', 'IN_REVIEW') and a.published_at is null)`;
const products = { ...each(WRITERS, 'unpublished'), ...edit };
policy(ArticleProduct, {
  domain: 'service',
  scopes: { visible, unpublished },
  read: { GUEST: 'visible', ...each([...CUSTOMERS, ...PARTNERS, 'EMPLOYEE'], 'visible'), ...all },
  write: products,
  delete: products,
});

policy(ArticleVersion, {
  domain: 'service',
  scopes: { mine: "({row}.author_id = (select relata.employee_id()) and {row}.status <> 'PUBLISHED')" },
  read: all,
  write: { ...each(WRITERS, 'mine'), ...edit },
});

policy(ArticleVote, {
  domain: 'service',
  scopes: { own: '{row}.person_id = (select relata.person_id())', mine: `({row}.person_id = (select relata.person_id()) and ${visible})` },
  read: { GUEST: 'own', ...each(ROLES, 'own'), ...all },
  write: each(ROLES, 'mine'),
});

policy(ArticleEvent, {
  domain: 'service',
  scopes: {
    visible: `(({row}.article_id is null or ${visible}) and {row}.case_id is null)`,
    // Of all who note, customers alone send cases.
    asked: `(({row}.article_id is null or ${visible}) and ({row}.case_id is null or exists (select 1 from "case" c where c.id = {row}.case_id)))`,
  },
  read: { ...all, ANALYST: 'all' },
  create: { ...each(ROLES, 'visible'), ...each(CUSTOMERS, 'asked'), GUEST: 'visible' },
  root: { articleEvents: 'read', articleTotals: 'read', articleNote: 'create' },
});
