import { type Amount, Base, currency, decimal, entity, int, money, ref } from '../core/index.js';
import { Opportunity } from './opportunity.entity.js';
import { Product } from './product.entity.js';

@entity({
  prefix: 'opl',
  describe: 'A product on an opportunity.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['opportunity_id, position, id', 'product_id'],
})
export class OpportunityLine extends Base {
  @ref(() => Opportunity, { describe: 'The opportunity.', onDelete: 'cascade' })
  opportunity!: Opportunity;

  @int({ describe: 'Place among the lines, from 1.', sort: true, min: 1 })
  position!: number;

  @ref(() => Product, { describe: 'The product.' })
  product!: Product;

  @int({ describe: 'How many.', min: 1, max: 1_000_000 })
  quantity!: number;

  @money({ describe: 'Price of one before discount.', min: 0 })
  unitPrice!: Amount;

  @decimal({ describe: 'Discount as a share, 0 to 1.', initial: 0, min: 0, max: 1 })
  discount: string = '0';

  @money({ describe: 'Quantity × unit price × (1 − discount), rounded to four decimals.' })
  total!: Amount;

  @currency({ describe: 'Currency of its amounts.' })
  currency!: string;
}
