import { Base, entity, int, json, type Many, many, ref, text } from '../core/index.js';
import { Article } from './article.entity.js';

@entity({
  prefix: 'kbc',
  describe: 'A shelf of the knowledge base. Categories form a tree.',
  orderBy: [
    { field: 'position', direction: 'ASC' },
    { field: 'name', direction: 'ASC' },
  ],
  indexes: ['parent_id, id', 'position, name, id'],
})
export class ArticleCategory extends Base {
  @text({ describe: 'Name, in English.', sort: true, max: 120 })
  name!: string;

  @json({ describe: 'Its name in other languages: `{ "de": "Rücksendung" }`.', nullable: true })
  names?: Record<string, string> | null;

  @ref(() => ArticleCategory, { describe: 'The category above.', nullable: true })
  parent?: ArticleCategory | null;

  @int({ describe: 'Place among its siblings, from 0.', sort: true, initial: 0, min: 0 })
  position: number = 0;

  @many(() => ArticleCategory, 'parent', { describe: 'The categories directly below.' })
  children?: Many<ArticleCategory>;

  @many(() => Article, 'category', { describe: 'Its articles.' })
  articles?: Many<Article>;
}
