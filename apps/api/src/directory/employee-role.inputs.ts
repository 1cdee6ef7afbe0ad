import { Field, InputType } from 'type-graphql';
import { actionInput } from '../core/index.js';
import { Role } from '../core/policy/roles.js';
import { Employee } from './employee.entity.js';

@InputType({ description: 'A role for an employee. Nobody gives HR or FINANCE to themself.' })
export class EmployeeRoleGrantInput extends actionInput(Employee) {
  @Field(() => Role, { description: 'The role; only roles of employees can be given.' })
  role!: Role;
}

@InputType({ description: 'Taking a role from an employee. One administrator always stays.' })
export class EmployeeRoleRevokeInput extends actionInput(Employee) {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
}
