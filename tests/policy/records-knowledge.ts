import { uuidOf } from '../../apps/api/src/core/ids.js';
import type { Article, ArticleCategory, ArticleVersion } from '../../apps/api/src/service/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Company, Core, Make } from './company.js';

const AUDIENCES = { public: 'PUBLIC', customer: 'CUSTOMER', partner: 'PARTNER', employee: 'EMPLOYEE', draft: 'EMPLOYEE', archived: 'PUBLIC' };

/** An article for each audience, one that was never published, and one that no longer is. Each says something of bicycles. */
export async function addKnowledge({ sql }: TestBench, { contacts, employees, people }: Core, make: Make, ids: Company['ids']): Promise<void> {
  const category = await make<ArticleCategory>('ArticleCategory', 'care', { name: 'Care', names: { de: 'Pflege' } });
  await make('ArticleCategory', 'below', { name: 'Below', parent: category });
  const [product] = Object.values(ids.Product);
  const articles: Record<string, Article> = {};
  const versions: Record<string, ArticleVersion> = {};
  const now = new Date();
  for (const [label, audience] of Object.entries(AUDIENCES)) {
    const language = label === 'customer' ? 'de' : 'en';
    const text = { title: `Bicycle ${label}`, summary: 'Bicycles.', body: 'All about bicycles.' };
    const article = await make<Article>('Article', label, { slug: label, language, audience, category, title: text.title });
    const author = label === 'draft' ? employees.SUPPORT_AGENT : employees.stranger;
    const published = label !== 'draft';
    const status = published ? (label === 'archived' ? 'ARCHIVED' : 'PUBLISHED') : 'DRAFT';
    const reviewed = { reviewer: employees.mate, reviewedAt: now, submittedAt: now, publishedAt: now };
    const version = await make<ArticleVersion>('ArticleVersion', label, {
      article,
      number: 1,
      status,
      author,
      ...text,
      ...(published ? reviewed : {}),
    });
    Object.assign(articles, { [label]: article });
    Object.assign(versions, { [label]: version });
    if (published)
      await sql(`update article set status = $1, title = $2, summary = $3, body = $4, published_at = $5, published_version_id = $6 where id = $7`, [
        status,
        text.title,
        text.summary,
        text.body,
        now,
        uuidOf('arv', version.id),
        uuidOf('art', article.id),
      ]);
  }
  await sql('update article set original_id = $1 where id = $2', [
    uuidOf('art', articles.public?.id ?? ''),
    uuidOf('art', articles.customer?.id ?? ''),
  ]);
  await sql('update article_version set restored_from_id = id where id = $1', [uuidOf('arv', versions.draft?.id ?? '')]);
  await make('ArticleProduct', 'public', { article: articles.public, product });
  await make('ArticleProduct', 'draft', { article: articles.draft, product });
  const vote = { article: articles.public, articleVersion: versions.public, helpful: true };
  await make('ArticleVote', 'member', { ...vote, person: people['contact member'] });
  await make('ArticleVote', 'stranger', { ...vote, person: people.stranger, helpful: false });
  const event = { session: '0190a000-0000-4000-8000-000000000000', at: now };
  await make('ArticleEvent', 'public', { ...event, kind: 'OPENED', article: articles.public });
  await make('ArticleEvent', 'employee', { ...event, kind: 'OPENED', article: articles.employee });
  await make('ArticleEvent', 'sent', { ...event, kind: 'CASE_SENT', case: ids.Case?.member });
  const survey = await make('Survey', 'csat', { name: 'After a case', kind: 'CSAT', event: 'CASE_RESOLVED', question: 'How was it?' });
  const asked = { survey, askedAt: now, expiresAt: new Date('2099-01-01'), answeredAt: now, score: 4, agent: employees.SUPPORT_AGENT };
  for (const label of ['member', 'admin', 'foreign'])
    await make('SurveyResponse', label, {
      ...asked,
      person: people[`contact ${label}`],
      contact: contacts[label],
      account: contacts[label]?.account,
      case: ids.Case?.[label],
      order: ids.Order[label],
    });
}
