import { Base, entity, int, ref } from '../core/index.js';
import { Product } from './product.entity.js';

@entity({
  prefix: 'bni',
  describe: 'A product in a bundle, and how many of it.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['bundle_id, position, id', 'product_id'],
  uniques: [['bundle_id', 'product_id']],
  checks: { other: 'bundle_id <> product_id' },
})
export class BundleItem extends Base {
  @ref(() => Product, { describe: 'The bundle.', onDelete: 'cascade' })
  bundle!: Product;

  @int({ describe: 'Place in the bundle, from 1.', sort: true, min: 1 })
  position!: number;

  @ref(() => Product, { describe: 'What is in it; never a bundle itself.' })
  product!: Product;

  @int({ describe: 'How many.', min: 1, max: 10_000 })
  quantity!: number;
}
