import { Field, InputType } from 'type-graphql';
import { createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { Employee } from './employee.entity.js';
import { Person } from './person.entity.js';

@InputType({ description: 'The person whom a new employee is.' })
export class EmployeePersonInput extends partInput(Person, {
  required: ['givenName', 'familyName'],
  optional: ['title', 'middleName', 'suffix', 'email', 'phone', 'language', 'timeZone', 'birthday'],
}) {}

@InputType({ description: 'A new employee: a known person by `personId`, or a new one in `person`.' })
export class EmployeeCreateInput extends createInput(Employee, {
  optional: ['number', 'position', 'department', 'manager', 'territory', 'hiredOn'],
}) {
  @Field(() => IdScalar, { nullable: true, description: 'A person who is known already.' })
  personId?: string | null;

  @Field(() => EmployeePersonInput, { nullable: true, description: 'A new person.' })
  person?: EmployeePersonInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Make the new person although there is one with the same e-mail address. Without it the answer is then DUPLICATE.',
  })
  allowDuplicate?: boolean | null;
}

@InputType({ description: 'Changes to an employee. What is omitted stays.' })
export class EmployeeUpdateInput extends updateInput(Employee, ['number', 'position', 'department', 'manager', 'territory', 'hiredOn', 'leftOn']) {}
