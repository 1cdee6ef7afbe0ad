import { CUSTOMERS, EMPLOYEE_ROLES, PARTNERS, policy, withParent } from '../core/index.js';
import { Case } from './case.entity.js';
import { SlaAlert } from './sla-alert.entity.js';
import { SlaRecord } from './sla-record.entity.js';
import './case.policy.js';

/**
 * Whoever sees a case sees what was promised for it and whether it was kept, its customer and partner too; not which
 * agent or queue had it, and not who was alerted. Both are written by jobs alone.
 */
const parts = withParent(Case, 'case');
const byJobs = { create: {}, write: {}, delete: {} };

policy(SlaRecord, {
  ...parts,
  ...byJobs,
  hiddenFrom: { agent: [...CUSTOMERS, ...PARTNERS], queue: [...CUSTOMERS, ...PARTNERS] },
  root: { slaRecord: 'read', slaRecords: 'read', slaTotals: 'read' },
});
policy(SlaAlert, {
  ...parts,
  ...byJobs,
  read: Object.fromEntries(EMPLOYEE_ROLES.flatMap((role) => (parts.read[role] ? [[role, parts.read[role]]] : []))),
  root: { slaAlert: 'read', slaAlerts: 'read' },
});
