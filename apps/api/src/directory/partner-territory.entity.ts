import { Base, entity, ref } from '../core/index.js';
import { Partner } from './partner.entity.js';
import { Territory } from './territory.entity.js';

@entity({
  prefix: 'pat',
  describe: 'A territory in which a partner sells.',
  indexes: ['partner_id, id', 'territory_id, id'],
  uniques: [['partner_id', 'territory_id']],
})
export class PartnerTerritory extends Base {
  @ref(() => Partner, { describe: 'The partner.', onDelete: 'cascade' })
  partner!: Partner;

  @ref(() => Territory, { describe: 'The territory.', onDelete: 'cascade' })
  territory!: Territory;
}
