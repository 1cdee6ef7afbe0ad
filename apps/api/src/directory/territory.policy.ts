import { policy } from '../core/index.js';
import { Territory } from './territory.entity.js';

/** Territories are the company's own order of its market: every employee sees them, administrators change them. */
policy(Territory, {
  domain: 'directory',
  read: { EMPLOYEE: 'all' },
  write: { ADMIN: 'all' },
  root: { territory: 'read', territories: 'read', territoryCreate: 'create', territoryUpdate: 'update' },
});
