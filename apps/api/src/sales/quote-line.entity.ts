import { type Amount, Base, currency, decimal, entity, int, money, ref } from '../core/index.js';
import { Product } from './product.entity.js';
import { Quote } from './quote.entity.js';

@entity({
  prefix: 'qtl',
  describe: 'A product on a quote.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['quote_id, position, id', 'product_id'],
})
export class QuoteLine extends Base {
  @ref(() => Quote, { describe: 'The quote.', onDelete: 'cascade' })
  quote!: Quote;

  @int({ describe: 'Place among the lines, from 1.', sort: true, min: 1 })
  position!: number;

  @ref(() => Product, { describe: 'The product.' })
  product!: Product;

  @int({ describe: 'How many.', min: 1, max: 1_000_000 })
  quantity!: number;

  @money({ describe: 'Price of one before discount, as it was when the line was written.', min: 0 })
  listPrice!: Amount;

  @decimal({ describe: 'Discount as a share, 0 to 1.', initial: 0, min: 0, max: 1 })
  discount: string = '0';

  @money({ describe: 'Quantity × list price × (1 − discount), rounded half up to the currency’s smallest unit.' })
  net!: Amount;

  @currency({ describe: 'Currency of its amounts.' })
  currency!: string;
}
