import { EMPLOYEE_ROLES, each, PARTNERS, policy, type Role } from '../core/index.js';
import { Employee } from './employee.entity.js';
import { EmployeeRole } from './employee-role.entity.js';

/** policy.md, row «Employee (directory fields)». A partner sees the card of their channel manager. Who an employee is never changes. */
const CHANGED = ['number', 'position', 'department', 'manager', 'territory', 'hiredOn', 'leftOn'];

policy(Employee, {
  domain: 'people',
  scopes: { channelManager: '{row}.id = (select p.channel_manager_id from partner p where p.id = (select relata.partner_id()))' },
  read: { ...each(PARTNERS, 'channelManager'), EMPLOYEE: 'all' },
  write: { HR: 'all', ADMIN: 'all' },
  // The card of the channel manager: who they are, what they do and how to reach them.
  hiddenFrom: { number: PARTNERS, hiredOn: PARTNERS, leftOn: PARTNERS },
  writable: { HR: CHANGED, ADMIN: CHANGED },
  root: { employee: 'read', employees: 'read', employeeCreate: 'create', employeeUpdate: 'update' },
});

/** Roles that see pay: policy.md, footnote 9, and decision 0010. */
export const PAY_ROLES: readonly Role[] = ['HR', 'FINANCE'];
const names = (roles: readonly Role[]) => roles.map((role) => `'${role}'`).join(', ');

/** Roles are given by administrators alone, in person; HR and the person see them. */
policy(EmployeeRole, {
  domain: 'people',
  scopes: {
    own: '{row}.employee_id = (select relata.employee_id())',
    given: `({row}.role in (${names(EMPLOYEE_ROLES)}) and (select relata.api_client_id()) is null
      and ({row}.role not in (${names(PAY_ROLES)}) or {row}.employee_id is distinct from (select relata.employee_id())))`,
  },
  read: { EMPLOYEE: 'own', HR: 'all', ADMIN: 'all' },
  create: { ADMIN: 'given' },
  update: {},
  delete: { ADMIN: 'all' },
  root: { employeeRoleGrant: 'create', employeeRoleRevoke: 'delete' },
});
