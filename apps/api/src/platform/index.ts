import './audit.policy.js';

export { AuditEntry } from './audit-entry.entity.js';
