import { Base, entity, ref } from '../core/index.js';
import { Product } from '../sales/index.js';
import { Article } from './article.entity.js';

@entity({
  prefix: 'arp',
  describe: 'A product that an article is about.',
  indexes: ['article_id, id', 'product_id, id'],
  uniques: [['article_id', 'product_id']],
})
export class ArticleProduct extends Base {
  @ref(() => Article, { describe: 'The article.', onDelete: 'cascade' })
  article!: Article;

  @ref(() => Product, { describe: 'The product.', onDelete: 'cascade' })
  product!: Product;
}
