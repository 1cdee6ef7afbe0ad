import { Article, ArticleCategory, ArticleEvent, ArticleVersion, ArticleVote, type Audience } from '../service/index.js';
import { CARE_ARTICLES } from './article-texts-care.js';
import { ORDER_ARTICLES } from './article-texts-orders.js';
import type { Company } from './company.js';

interface Text {
  title: string;
  summary: string;
  body: string;
}

/** An article of the demo company in both languages. */
export interface DemoArticle {
  slug: string;
  category: string;
  audience: Audience;
  en: Text;
  de: Text;
}

const CATEGORIES: Record<string, [name: string, german: string]> = {
  orders: ['Orders', 'Bestellungen'],
  shipping: ['Shipping', 'Versand'],
  returns: ['Returns and refunds', 'Rücksendung und Erstattung'],
  warranty: ['Warranty', 'Garantie'],
  care: ['Care and repair', 'Pflege und Reparatur'],
};

/** The knowledge base: two dozen articles, one of them with a next version in review; what people thought of them, and what became of questions. */
export function articles(company: Company): void {
  const { world } = company;
  const categories = Object.entries(CATEGORIES).map(([key, [name, de]], position) => [
    key,
    world.add(ArticleCategory, { name, names: { de }, position }),
  ]);
  const shelf = Object.fromEntries(categories) as Record<string, ArticleCategory>;
  const made: Article[] = [];
  for (const [n, each] of [...ORDER_ARTICLES, ...CARE_ARTICLES].entries()) {
    const original = publish(company, n, each, 'en', shelf[each.category] as ArticleCategory, null);
    made.push(original, publish(company, n, each, 'de', shelf[each.category] as ArticleCategory, original));
  }
  inReview(company, made[0] as Article);
  opinions(company, made);
}

function publish(
  company: Company,
  n: number,
  each: DemoArticle,
  language: 'en' | 'de',
  category: ArticleCategory,
  original: Article | null,
): Article {
  const { world } = company;
  const { title, summary, body } = each[language];
  const publishedAt = world.day(-300 + n * 20);
  const article = world.add(Article, {
    slug: each.slug,
    language,
    original,
    category,
    audience: each.audience,
    status: 'PUBLISHED',
    title,
    summary,
    body,
    publishedAt,
    reviewUntil: world.date(n * 25 - 20),
    createdAt: world.day(-310 + n * 20),
  });
  article.publishedVersion = world.add(ArticleVersion, {
    article,
    number: 1,
    status: 'PUBLISHED',
    title,
    summary,
    body,
    author: company.employee(n % 2 === 0 ? 'SUPPORT_AGENT' : 'agent2'),
    submittedAt: world.day(-305 + n * 20),
    reviewer: company.employee('SUPPORT_MANAGER'),
    reviewedAt: publishedAt,
    publishedAt,
    createdAt: article.createdAt,
  });
  return article;
}

function inReview(company: Company, article: Article): void {
  const { world } = company;
  world.add(ArticleVersion, {
    article,
    number: 2,
    status: 'IN_REVIEW',
    title: article.title,
    summary: article.summary ?? null,
    body: `${article.body}\n\n## Someone else receives it\n\nName a neighbour in the tracking of the carrier, the day before at the latest.`,
    author: company.employee('agent3'),
    submittedAt: world.day(-2),
    createdAt: world.day(-4),
  });
}

/** Votes of customers, and questions beside which articles were suggested: about a third were answered by one. */
function opinions(company: Company, made: Article[]): void {
  const { world } = company;
  const open = made.filter(({ audience }) => audience === 'PUBLIC' || audience === 'CUSTOMER');
  const people = company.businesses.flatMap((account) => company.contactsOf(account)).map(({ person }) => person);
  for (const article of open)
    for (const person of world.some([...new Set(people)], world.between(2, 9)))
      world.add(ArticleVote, {
        article,
        articleVersion: article.publishedVersion as ArticleVersion,
        person,
        helpful: world.chance() < 0.8,
        createdAt: world.day(world.between(-60, -1)),
      });
  for (let n = 0; n < 120; n += 1) {
    const at = world.day(world.between(-90, -1));
    const session = `0190a000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const note = (kind: ArticleEvent['kind'], article: Article | null) => world.add(ArticleEvent, { kind, at, session, article, createdAt: at });
    const shown = world.some(open, world.between(1, 3));
    for (const article of shown) note('SUGGESTED', article);
    if (world.chance() < 0.6) note('OPENED', shown[0] as Article);
    if (world.chance() < 0.35) note('ANSWERED', shown[0] as Article);
    else note('CASE_SENT', null);
  }
}
