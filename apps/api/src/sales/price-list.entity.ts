import { Base, currency, date, entity, type Many, many, ref, text } from '../core/index.js';
import { Account, PartnerTier } from '../directory/index.js';
import { PriceListEntry } from './price-list-entry.entity.js';

@entity({
  prefix: 'prl',
  describe: 'Prices that differ from the list prices of the products: for one account, a partner tier, a segment, or for everyone.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id', 'account_id, id', 'tier_id, id'],
  checks: { one_audience: 'num_nonnulls(account_id, tier_id, segment) <= 1', validity: 'valid_from <= valid_until' },
})
export class PriceList extends Base {
  @text({ describe: 'Name.', sort: true, unique: true, max: 120 })
  name!: string;

  @currency({ describe: 'Currency of all its prices.' })
  currency!: string;

  @date({ describe: 'Holds from this day on; null: always has.', nullable: true, sort: true })
  validFrom?: string | null;

  @date({ describe: 'Holds up to and including this day; null: until further notice.', nullable: true, sort: true })
  validUntil?: string | null;

  @ref(() => Account, { describe: 'Only for this account. At most one of account, tier and segment; none: for everyone.', nullable: true })
  account?: Account | null;

  @ref(() => PartnerTier, { describe: 'Only for what partners of this tier sell.', nullable: true })
  tier?: PartnerTier | null;

  @text({ describe: 'Only for accounts with this tag.', nullable: true, sensitive: true, max: 60 })
  segment?: string | null;

  @many(() => PriceListEntry, 'priceList', { describe: 'Its prices.' })
  entries?: Many<PriceListEntry>;
}
