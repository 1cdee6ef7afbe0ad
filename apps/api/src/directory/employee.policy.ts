import { each, PARTNERS, policy } from '../core/index.js';
import { Employee } from './employee.entity.js';
import { EmployeeRole } from './employee-role.entity.js';

/** policy.md, row «Employee (directory fields)». A partner sees the card of their channel manager. */
policy(Employee, {
  domain: 'people',
  scopes: { channelManager: '{row}.id = (select p.channel_manager_id from partner p where p.id = (select relata.partner_id()))' },
  read: { ...each(PARTNERS, 'channelManager'), EMPLOYEE: 'all' },
  write: { HR: 'all', ADMIN: 'all' },
  root: { employee: 'read', employees: 'read' },
});

/** Roles are given by administrators alone; HR and the person see them. */
policy(EmployeeRole, {
  domain: 'people',
  scopes: { own: '{row}.employee_id = (select relata.employee_id())' },
  read: { EMPLOYEE: 'own', HR: 'all', ADMIN: 'all' },
  write: { ADMIN: 'all' },
  delete: { ADMIN: 'all' },
});
