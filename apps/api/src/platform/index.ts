import './audit.policy.js';
import './import/index.js';

export { Import } from './import/import.entity.js';
export { AuditEntry } from './audit-entry.entity.js';
