import { Base, entity, graphEnum, oneOf, ref } from '../core/index.js';
import { Product } from './product.entity.js';

export const ProductRelationKind = graphEnum(
  { COMPLEMENT: 'COMPLEMENT', UPGRADE: 'UPGRADE', ACCESSORY: 'ACCESSORY' },
  'ProductRelationKind',
  'How one product leads to another.',
  { COMPLEMENT: 'Is often bought with it.', UPGRADE: 'Is the better one to offer instead.', ACCESSORY: 'Is made for it.' },
);
export type ProductRelationKind = keyof typeof ProductRelationKind;

@entity({
  prefix: 'prr',
  describe: 'A way from one product to another, for cross-selling and up-selling.',
  indexes: ['related_id'],
  uniques: [['product_id', 'kind', 'related_id']],
  checks: { other: 'product_id <> related_id' },
})
export class ProductRelation extends Base {
  @ref(() => Product, { describe: 'The product that is looked at.', onDelete: 'cascade' })
  product!: Product;

  @oneOf(ProductRelationKind, { describe: 'What the other one is to it.' })
  kind!: ProductRelationKind;

  @ref(() => Product, { describe: 'The product to offer.', onDelete: 'cascade' })
  related!: Product;
}
