import { Base, computed, date, entity, type Many, many, ref, text } from '../core/index.js';
import { EmployeeRole } from './employee-role.entity.js';
import { Person } from './person.entity.js';
import { Territory } from './territory.entity.js';

/** Stands in the directory, since everything is owned by employees; pay, reviews and goals are `people`'s. */
@entity({
  prefix: 'emp',
  describe: 'A person who works for the company. Managers form a tree.',
  indexes: ['manager_id, id', 'territory_id'],
  uniques: [['person_id']],
})
export class Employee extends Base {
  @ref(() => Person, { describe: 'The person.' })
  person!: Person;

  @computed('text', {
    describe: 'Given and family name.',
    sql: (row) => `(select p.given_name || ' ' || p.family_name from person p where p.id = ${row}.person_id)`,
    nullable: true,
  })
  name?: string;

  @text({ describe: 'Employee number.', nullable: true, sensitive: true, unique: true, max: 40 })
  number?: string | null;

  @text({ describe: 'Position.', nullable: true, sort: true, max: 120 })
  position?: string | null;

  @text({ describe: 'Department.', nullable: true, sort: true, max: 120 })
  department?: string | null;

  @ref(() => Employee, { describe: 'The manager.', nullable: true })
  manager?: Employee | null;

  @many(() => Employee, 'manager', { describe: 'Who reports to them directly.' })
  reports?: Many<Employee>;

  @ref(() => Territory, { describe: 'The territory they sell in.', nullable: true })
  territory?: Territory | null;

  @date({ describe: 'First day of work.', nullable: true, sensitive: true, sort: true })
  hiredOn?: string | null;

  @date({ describe: 'First day on which they no longer work here: from then on they can’t sign in.', nullable: true, sensitive: true })
  leftOn?: string | null;

  @many(() => EmployeeRole, 'employee', { describe: 'What they may see and do, besides what everyone employed may.' })
  roles?: Many<EmployeeRole>;
}
