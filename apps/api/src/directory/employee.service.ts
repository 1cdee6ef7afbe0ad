import { assign, load, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { personOf } from './contact.service.js';
import { Employee } from './employee.entity.js';
import type { EmployeeCreateInput, EmployeeUpdateInput } from './employee.inputs.js';
import { keepAnAdministrator } from './employee-role.service.js';

/** The employee who acts; null where it is someone else. */
export function currentEmployee({ ctx, em }: Tx): Employee | null {
  const { employeeId } = ctx.principal;
  return employeeId ? em.getReference(Employee, toTypeId('emp', employeeId)) : null;
}

export async function createEmployee(tx: Tx, input: EmployeeCreateInput): Promise<Employee> {
  const employee = new Employee();
  await assign(tx, employee, input);
  employee.person = await personOf(tx, input);
  if (input.personId && (await tx.em.findOne(Employee, { person: employee.person })))
    throw new Refused(UserErrorCode.TAKEN, 'This person is an employee already; change that one, or take back the day they left.', 'personId');
  tx.em.persist(employee);
  return employee;
}

export async function updateEmployee(tx: Tx, input: EmployeeUpdateInput): Promise<Employee> {
  const employee = await load(tx, Employee, input);
  await assign(tx, employee, input);
  if (employee.hiredOn && employee.leftOn && employee.leftOn < employee.hiredOn)
    throw new Refused(UserErrorCode.INVALID, 'Nobody leaves before their first day.', 'leftOn');
  if (input.managerId) await refuseCycle(tx, employee.id, input.managerId);
  if (input.leftOn) await keepAnAdministrator(tx, 'leftOn');
  return employee;
}

/** Managers form a tree: nobody is above themself. The database refuses it too (`employee.database.ts`). */
async function refuseCycle(tx: Tx, id: string, managerId: string): Promise<void> {
  const [row] = await tx.sql<{ cycle: boolean }>(
    `with recursive above as (
       select e.id, e.manager_id from employee e where e.id = $1
       union select e.id, e.manager_id from employee e join above a on e.id = a.manager_id)
     select exists (select 1 from above where id = $2) as cycle`,
    [uuidOf('emp', managerId), uuidOf('emp', id)],
  );
  if (row?.cycle)
    throw new Refused(
      UserErrorCode.INVALID,
      'This manager reports, directly or through others, to this very employee. Choose somebody who does not.',
      'managerId',
    );
}
