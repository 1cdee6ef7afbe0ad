import { Base, entity, int, ref } from '../core/index.js';
import { Product, ProductCategory } from '../sales/index.js';
import { DealRegistration } from './registration.entity.js';

@entity({
  prefix: 'rgi',
  describe: 'A product, or a category with all that is below it, that a registered deal is about.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['registration_id, position, id', 'product_id', 'category_id'],
  checks: { one_thing: 'num_nonnulls(product_id, category_id) = 1' },
})
export class DealRegistrationItem extends Base {
  @ref(() => DealRegistration, { describe: 'The registration.', onDelete: 'cascade' })
  registration!: DealRegistration;

  @int({ describe: 'Place among the items, from 1.', sort: true, min: 1 })
  position!: number;

  @ref(() => Product, { describe: 'The product.', nullable: true })
  product?: Product | null;

  @ref(() => ProductCategory, { describe: 'The category.', nullable: true })
  category?: ProductCategory | null;

  @int({ describe: 'How many, as far as that is known.', nullable: true, min: 1, max: 1_000_000 })
  quantity?: number | null;
}
