import { Resolver } from 'type-graphql';
import { timeDimensions, totals } from '../core/index.js';
import { Article } from './article.entity.js';
import { ArticleEvent } from './article-event.entity.js';

/** Another event of the same session. */
const inSession = (row: string, kind: string) => `exists (select 1 from article_event s where s.session = ${row}.session and s.kind = '${kind}')`;
/** The session of an event of this kind. */
const session = (row: string, kind: string, more = 'true') => `case when ${row}.kind = '${kind}' and ${more} then ${row}.session end`;
const suggested = (row: string) => session(row, 'SUGGESTED');
const answered = (row: string) => session(row, 'ANSWERED', `${inSession(row, 'SUGGESTED')} and not ${inSession(row, 'CASE_SENT')}`);

@Resolver()
export class ArticleTotalsResolver extends totals({
  root: 'articleTotals',
  name: 'ArticleTotals',
  describe: 'What becomes of articles: views, and how many questions their suggestions answered (deflection).',
  of: ArticleEvent,
  counts: 'events',
  dimensions: {
    ...timeDimensions('at'),
    ARTICLE: { kind: 'record', field: 'article', target: () => Article, name: 'article', describe: 'The article.' },
  },
  measures: [
    {
      kind: 'distinct',
      name: 'views',
      describe: 'How often articles were opened, each once in a session.',
      of: (row) => `case when ${row}.kind = 'OPENED' then ${row}.id end`,
    },
    { kind: 'distinct', name: 'suggestedSessions', describe: 'Questions beside which an article was suggested.', of: suggested },
    {
      kind: 'distinct',
      name: 'answeredSessions',
      describe: 'Of those, questions that an article answered, so that no case was sent.',
      of: answered,
    },
    {
      kind: 'distinct',
      name: 'sentSessions',
      describe: 'Questions that were sent as a case all the same.',
      of: (row) => session(row, 'CASE_SENT'),
    },
    {
      kind: 'share',
      name: 'deflection',
      describe: 'Deflection rate: answeredSessions divided by suggestedSessions, as a fraction.',
      of: answered,
      among: suggested,
    },
  ],
}) {}
