import { each, PARTNERS, policy } from '../core/index.js';
import { Territory } from './territory.entity.js';

/**
 * Territories are the company's own order of its market: every employee sees them, administrators change them. A partner sees
 * those in which it sells (decision 0036).
 */
policy(Territory, {
  domain: 'directory',
  scopes: { sold: '{row}.id in (select t.territory_id from partner_territory t where t.partner_id = (select relata.partner_id()))' },
  read: { ...each(PARTNERS, 'sold'), EMPLOYEE: 'all' },
  write: { ADMIN: 'all' },
  root: { territory: 'read', territories: 'read', territoryCreate: 'create', territoryUpdate: 'update' },
});
