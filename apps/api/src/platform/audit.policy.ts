import { policy } from '../core/index.js';
import { AuditEntry } from './audit-entry.entity.js';

/** policy.md, row «Audit»: administrators read it; nobody writes it but the trigger. */
policy(AuditEntry, {
  domain: 'platform',
  read: { ADMIN: 'all' },
  root: { auditEntries: 'read' },
});
