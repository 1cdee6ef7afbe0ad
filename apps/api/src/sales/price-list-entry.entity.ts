import { type Amount, Base, currency, entity, int, money, ref } from '../core/index.js';
import { PriceList } from './price-list.entity.js';
import { Product } from './product.entity.js';

@entity({
  prefix: 'ple',
  describe: 'The price of a product on a price list, from a quantity on.',
  orderBy: [{ field: 'createdAt', direction: 'ASC' }],
  indexes: ['price_list_id, created_at, id'],
  uniques: [['product_id', 'price_list_id', 'min_quantity']],
})
export class PriceListEntry extends Base {
  @ref(() => PriceList, { describe: 'The price list.', onDelete: 'cascade' })
  priceList!: PriceList;

  @ref(() => Product, { describe: 'The product.' })
  product!: Product;

  @int({ describe: 'Holds for this many or more.', initial: 1, min: 1, max: 1_000_000 })
  minQuantity: number = 1;

  @money({ describe: 'Price of one before discount.', min: 0 })
  unitPrice!: Amount;

  @currency({ describe: 'Currency of the price: that of the list.' })
  currency!: string;
}
