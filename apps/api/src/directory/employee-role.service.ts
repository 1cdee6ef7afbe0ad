import { authorizeAny, EMPLOYEE_ROLES, Forbidden, find, Refused, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import { Employee } from './employee.entity.js';
import { PAY_ROLES } from './employee.policy.js';
import { EmployeeRole } from './employee-role.entity.js';
import type { EmployeeRoleGrantInput, EmployeeRoleRevokeInput } from './employee-role.inputs.js';

/** Gives a role, which the audit keeps. That HR and FINANCE take a second administrator is decision 0010. */
export async function grantRole(tx: Tx, { id, role }: EmployeeRoleGrantInput): Promise<Employee> {
  const employee = await find(tx, Employee, id, 'id');
  authorizeAny(tx, 'create', EmployeeRole);
  const { employeeId, kind } = tx.ctx.principal;
  if (kind === 'app') throw new Forbidden('Roles are given by people who are signed in, not by API clients.');
  if (!EMPLOYEE_ROLES.includes(role)) throw new Refused(UserErrorCode.INVALID, `An employee can be given: ${EMPLOYEE_ROLES.join(', ')}.`, 'role');
  if (employeeId && id === toTypeId('emp', employeeId) && PAY_ROLES.includes(role))
    throw new Refused(UserErrorCode.INVALID, `Nobody gives ${role} to themself; ask another administrator.`, 'role');
  if (await tx.em.findOne(EmployeeRole, { employee, role })) return employee;
  const given = new EmployeeRole();
  given.employee = employee;
  given.role = role;
  tx.em.persist(given);
  return employee;
}

export async function revokeRole(tx: Tx, { id, role }: EmployeeRoleRevokeInput): Promise<Employee> {
  const employee = await find(tx, Employee, id, 'id');
  authorizeAny(tx, 'delete', EmployeeRole);
  const given = await tx.em.findOne(EmployeeRole, { employee, role });
  if (!given) throw new Refused(UserErrorCode.NOT_FOUND, 'This employee does not have this role.', 'role');
  tx.em.remove(given);
  if (role === 'ADMIN') await keepAnAdministrator(tx, 'role');
  return employee;
}

/** Without an administrator nobody could give the role again. Two who go at once wait for each other. */
export async function keepAnAdministrator(tx: Tx, field: string): Promise<void> {
  await tx.sql(`select pg_advisory_xact_lock(hashtext('relata administrators'))`);
  await tx.em.flush();
  const [row] = await tx.sql<{ stays: boolean }>(
    `select exists (select 1 from employee_role r join employee e on e.id = r.employee_id
       where r.role = 'ADMIN' and (e.left_on is null or e.left_on > current_date)) as stays`,
  );
  if (!row?.stays) throw new Refused(UserErrorCode.WRONG_STATE, 'This is the last administrator; give ADMIN to somebody else first.', field);
}
