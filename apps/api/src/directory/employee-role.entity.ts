import { Base, entity, oneOf, ref } from '../core/index.js';
import { Role } from '../core/policy/roles.js';
import { Employee } from './employee.entity.js';

@entity({
  prefix: 'erl',
  describe: 'A role given to an employee.',
  uniques: [['employee_id', 'role']],
})
export class EmployeeRole extends Base {
  @ref(() => Employee, { describe: 'Who has it.', onDelete: 'cascade' })
  employee!: Employee;

  @oneOf(Role, { describe: 'The role; only roles of employees can be given here.' })
  role!: Role;
}
