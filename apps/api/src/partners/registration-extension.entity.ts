import { Base, dateTime, entity, graphEnum, int, oneOf, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';
import { DealRegistration } from './registration.entity.js';

export const RequestStatus = graphEnum(
  { PENDING: 'PENDING', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED', WITHDRAWN: 'WITHDRAWN' },
  'RequestStatus',
  'What became of what a partner asked for.',
);
export type RequestStatus = keyof typeof RequestStatus;

@entity({
  prefix: 'rge',
  describe: 'A partner asks for a longer protection.',
  indexes: [
    'registration_id, created_at, id',
    'status, created_at, id',
    'created_at, id',
    { name: 'deal_registration_extension_one_pending', expression: `(registration_id) where status = 'PENDING'`, unique: true },
  ],
})
export class DealRegistrationExtension extends Base {
  @ref(() => DealRegistration, { describe: 'The registration.', onDelete: 'cascade' })
  registration!: DealRegistration;

  @int({ describe: 'Days by which the protection becomes longer.', min: 1, max: 730 })
  days!: number;

  @text({ describe: 'Why the partner needs them.', max: 500 })
  reason!: string;

  @oneOf(RequestStatus, { describe: 'What became of it.', initial: 'PENDING' })
  status: RequestStatus = 'PENDING';

  @ref(() => Person, { describe: 'Who asked.', nullable: true })
  requestedBy?: Person | null;

  @ref(() => Person, { describe: 'Who decided; null where the viewer does not see them.', nullable: true })
  decidedBy?: Person | null;

  @dateTime({ describe: 'When it was decided.', nullable: true })
  decidedAt?: Date | null;

  @text({ describe: 'What was said with the decision; both sides read it.', nullable: true, max: 500 })
  message?: string | null;
}
