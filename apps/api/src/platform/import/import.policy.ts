import { policy } from '../../core/index.js';
import { Import } from './import.entity.js';

/** policy.md, row «Audit, API clients, webhooks, imports»: administrators alone. Only the importer, as the system, writes. */
policy(Import, {
  domain: 'platform',
  read: { ADMIN: 'all' },
  root: { import: 'read', imports: 'read' },
});
