import { Base, entity, ref } from '../core/index.js';
import { Contact, Employee } from '../directory/index.js';
import { Activity } from './activity.entity.js';

@entity({
  prefix: 'apa',
  describe: 'Someone who takes part in an activity: an employee or a contact.',
  indexes: ['contact_id'],
  uniques: [
    ['activity_id', 'employee_id'],
    ['activity_id', 'contact_id'],
  ],
  checks: { one: 'num_nonnulls(employee_id, contact_id) = 1' },
})
export class ActivityParticipant extends Base {
  @ref(() => Activity, { describe: 'The activity.', onDelete: 'cascade' })
  activity!: Activity;

  @ref(() => Employee, { describe: 'The employee, where it is one.', nullable: true, onDelete: 'cascade' })
  employee?: Employee | null;

  @ref(() => Contact, { describe: 'The contact, where it is one.', nullable: true, onDelete: 'cascade' })
  contact?: Contact | null;
}
