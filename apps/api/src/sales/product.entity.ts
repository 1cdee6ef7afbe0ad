import {
  type Amount,
  Base,
  computed,
  currency,
  date,
  entity,
  flag,
  graphEnum,
  int,
  json,
  longText,
  type Many,
  Money,
  many,
  money,
  oneOf,
  ref,
  text,
} from '../core/index.js';
import { BundleItem } from './bundle-item.entity.js';
import { PriceListEntry } from './price-list-entry.entity.js';
import { ProductCategory } from './product-category.entity.js';
import { ProductRelation } from './product-relation.entity.js';

export const ProductKind = graphEnum({ SINGLE: 'SINGLE', BUNDLE: 'BUNDLE' }, 'ProductKind', 'One product, or several sold as one.', {
  BUNDLE: 'Several products for one price, below the sum of theirs. On a deal it is one line.',
});
export type ProductKind = keyof typeof ProductKind;

export const soldToday = (row: string): string =>
  `coalesce(${row}.active_from <= current_date, true) and coalesce(${row}.active_until >= current_date, true)`;

const viewerPrice = (row: string): string => `relata.viewer_price(${row}.id, ${row}.list_price, ${row}.currency)`;
export const viewerAmount = (row: string): string => `(${viewerPrice(row)} ->> 'amount')::numeric`;

@entity({
  prefix: 'prd',
  describe: 'Something that the company sells.',
  checks: { active_dates: 'active_from <= active_until' },
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id', 'category_id, name, id', { name: 'product_name_search', expression: 'using gin (name gin_trgm_ops)' }],
})
export class Product extends Base {
  @text({ describe: 'Stock keeping unit, unique.', unique: true, sort: true, max: 60 })
  sku!: string;

  @text({ describe: 'Name.', sort: true })
  name!: string;

  @oneOf(ProductKind, { describe: 'One product or a bundle; stays what it was made as.', initial: 'SINGLE' })
  kind: ProductKind = 'SINGLE';

  @longText({ describe: 'What it is, for customers.', nullable: true })
  description?: string | null;

  @ref(() => ProductCategory, { describe: 'The category.', nullable: true })
  category?: ProductCategory | null;

  @json({ describe: 'Attributes for comparison: names and values, such as `{ "colour": "Red", "weightKg": 8.2 }`.', nullable: true })
  attributes?: Record<string, unknown> | null;

  @money({ describe: 'Price before any discount.', sort: true, min: 0 })
  listPrice!: Amount;

  @money({ describe: 'What it costs the company.', nullable: true, sensitive: true, min: 0 })
  cost?: Amount | null;

  @currency({ describe: 'Currency of its amounts.', initial: 'USD' })
  currency: string = 'USD';

  @date({ describe: 'Sold from this day on.', nullable: true })
  activeFrom?: string | null;

  @date({ describe: 'Sold up to and including this day.', nullable: true })
  activeUntil?: string | null;

  @flag({ describe: 'Shown to customers and partners.', initial: true })
  published: boolean = true;

  @int({ describe: 'Months of warranty from delivery.', nullable: true, min: 0, max: 600 })
  warrantyMonths?: number | null;

  @int({ describe: 'Days from delivery within which it can be given back; null: those of its category.', nullable: true, min: 0, max: 3650 })
  returnDays?: number | null;

  @computed('json', {
    describe:
      'What one costs the viewer today: by the price list that applies to their account, in its currency; null where it has no price in that.',
    nullable: true,
    type: () => Money,
    sort: true,
    sql: viewerPrice,
    sortSql: viewerAmount,
  })
  price?: Money | null;

  @computed('boolean', {
    describe: 'Sold today.',
    sql: soldToday,
  })
  active?: boolean;

  @computed('texts', { describe: 'Its ids in the systems it was imported from, as `source:id`.', sql: (row) => `relata.external_ids(${row}.id)` })
  externalIds?: string[];

  @many(() => BundleItem, 'bundle', { describe: 'What is in it, where it is a bundle.' })
  items?: Many<BundleItem>;

  @many(() => ProductRelation, 'product', { describe: 'What to offer with it or instead of it.' })
  relations?: Many<ProductRelation>;

  @many(() => PriceListEntry, 'product', { describe: 'Its prices on the price lists that the viewer sees.' })
  prices?: Many<PriceListEntry>;
}
