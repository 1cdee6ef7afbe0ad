import { Base, dateTime, entity, oneOf, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';
import { DealRegistration } from './registration.entity.js';
import { RegistrationStatus } from './registration.status.js';

/** Written by the database whenever the state changes, by whatever way (`registration.database.ts`). */
@entity({
  prefix: 'rgh',
  describe: 'A registration entered a state. Kept for ever.',
  orderBy: [{ field: 'at', direction: 'ASC' }],
  indexes: ['registration_id, at, id'],
  appendOnly: true,
})
export class DealRegistrationChange extends Base {
  @ref(() => DealRegistration, { describe: 'The registration.' })
  registration!: DealRegistration;

  @oneOf(RegistrationStatus, { describe: 'The state it left; null when it was begun.', nullable: true })
  from?: RegistrationStatus | null;

  @oneOf(RegistrationStatus, { describe: 'The state it entered.' })
  to!: RegistrationStatus;

  @ref(() => Person, { describe: 'Who did it; null where the system did, or where the viewer does not see them.', nullable: true, history: true })
  by?: Person | null;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @text({ describe: 'What was said with it; both sides read it.', nullable: true, max: 500 })
  message?: string | null;

  @text({ describe: 'Internal note.', nullable: true, max: 500, sensitive: true })
  note?: string | null;
}
