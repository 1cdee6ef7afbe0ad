import { Base, dateTime, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { Article } from './article.entity.js';
import { Case } from './case.entity.js';

export const ArticleEventKind = graphEnum(
  {
    SUGGESTED: 'SUGGESTED',
    OPENED: 'OPENED',
    HELPFUL: 'HELPFUL',
    UNHELPFUL: 'UNHELPFUL',
    ANSWERED: 'ANSWERED',
    CASE_SENT: 'CASE_SENT',
  },
  'ArticleEventKind',
  'What happened to an article, or while a question was being written.',
  {
    SUGGESTED: 'It was shown beside a question that was being written.',
    OPENED: 'Somebody opened it.',
    HELPFUL: 'Somebody who isn’t signed in found it helpful; everybody else votes.',
    UNHELPFUL: 'Somebody who isn’t signed in did not find it helpful.',
    ANSWERED: 'Somebody said that it answered their question, so that they sent none.',
    CASE_SENT: 'The question was sent all the same.',
  },
);
export type ArticleEventKind = keyof typeof ArticleEventKind;

/** Nobody is named in it: a session is a random number that the portal makes for each question. */
@entity({
  prefix: 'aev',
  describe: 'Something that happened to an article, from which views and deflection are counted. Never changed.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: [
    'at, id',
    'article_id, at, id',
    'session, kind',
    'case_id',
    { name: 'article_event_views', expression: "(article_id) where kind = 'OPENED'" },
    { name: 'article_event_vote_unique', expression: "(article_id, session) where kind in ('HELPFUL', 'UNHELPFUL')", unique: true },
  ],
  uniques: [['session', 'article_id', 'kind']],
  checks: {
    about_an_article: "(article_id is null) = (kind = 'CASE_SENT')",
    case_sent: "case_id is null or kind = 'CASE_SENT'",
  },
  appendOnly: true,
})
export class ArticleEvent extends Base {
  @oneOf(ArticleEventKind, { describe: 'What happened.' })
  kind!: ArticleEventKind;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @text({ describe: 'The question that was being written, or the visit: a random uuid of the client.', max: 36 })
  session!: string;

  @ref(() => Article, { describe: 'The article; null: no one article was it, a case was sent.', nullable: true })
  article?: Article | null;

  @ref(() => Case, { describe: 'The case that was sent.', nullable: true })
  case?: Case | null;
}
