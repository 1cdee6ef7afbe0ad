import { Base, entity, int, type Many, many, ref, text } from '../core/index.js';
import { Product } from './product.entity.js';

@entity({
  prefix: 'cat',
  describe: 'A group of products. Categories form a tree.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['parent_id, id'],
})
export class ProductCategory extends Base {
  @text({ describe: 'Name.', sort: true, max: 120 })
  name!: string;

  @ref(() => ProductCategory, { describe: 'The category above.', nullable: true })
  parent?: ProductCategory | null;

  @int({
    describe: 'Days from delivery within which its products can be given back; null: those of the category above, and at the top 30.',
    nullable: true,
    min: 0,
    max: 3650,
  })
  returnDays?: number | null;

  @many(() => ProductCategory, 'parent', { describe: 'The categories directly below.' })
  children?: Many<ProductCategory>;

  @many(() => Product, 'category', { describe: 'Its products.' })
  products?: Many<Product>;
}
