import { Base, entity, flag, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';
import { Article } from './article.entity.js';
import { ArticleVersion } from './article-version.entity.js';

@entity({
  prefix: 'avo',
  describe: 'Whether somebody found an article helpful: one vote for each person and article, which they can change.',
  indexes: ['article_id, helpful', 'article_version_id, helpful', 'person_id, id'],
  uniques: [['article_id', 'person_id']],
})
export class ArticleVote extends Base {
  @ref(() => Article, { describe: 'The article.' })
  article!: Article;

  @ref(() => ArticleVersion, { describe: 'The version that they read.' })
  articleVersion!: ArticleVersion;

  @ref(() => Person, { describe: 'Who votes.' })
  person!: Person;

  @flag({ describe: 'Helpful, or else not.' })
  helpful!: boolean;

  @text({ describe: 'What was missing, in their words.', nullable: true, max: 1000 })
  comment?: string | null;
}
