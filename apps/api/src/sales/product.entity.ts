import { type Amount, Base, computed, currency, date, entity, flag, int, json, longText, money, ref, text } from '../core/index.js';
import { ProductCategory } from './product-category.entity.js';

@entity({
  prefix: 'prd',
  describe: 'Something that the company sells.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id', 'category_id, name, id', { name: 'product_name_search', expression: 'using gin (name gin_trgm_ops)' }],
})
export class Product extends Base {
  @text({ describe: 'Stock keeping unit, unique.', unique: true, sort: true, max: 60 })
  sku!: string;

  @text({ describe: 'Name.', sort: true })
  name!: string;

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

  @computed('boolean', {
    describe: 'Sold today.',
    sql: (row) => `coalesce(${row}.active_from <= current_date, true) and coalesce(${row}.active_until >= current_date, true)`,
  })
  active?: boolean;

  @computed('texts', { describe: 'Its ids in the systems it was imported from, as `source:id`.', sql: (row) => `relata.external_ids(${row}.id)` })
  externalIds?: string[];
}
