import { Base, dateTime, entity, int, oneOf, Role, ref, text } from '../core/index.js';
import { ApprovalStatus, Employee } from '../directory/index.js';
import { DealRegistration } from './registration.entity.js';

@entity({
  prefix: 'rga',
  describe: 'A step in the approval of a registration: a person, or anyone with a role. The first is who began to approve it.',
  orderBy: [
    { field: 'round', direction: 'ASC' },
    { field: 'step', direction: 'ASC' },
  ],
  indexes: ['approver_id, status, id', 'role, status, id', 'status, id'],
  uniques: [['registration_id', 'round', 'step']],
})
export class DealRegistrationApproval extends Base {
  @ref(() => DealRegistration, { describe: 'The registration.', onDelete: 'cascade' })
  registration!: DealRegistration;

  @int({ describe: 'The how manieth submission it is about.', sort: true, min: 1 })
  round!: number;

  @int({ describe: 'Place in the sequence, from 1. The lowest that is pending has its turn.', sort: true, min: 1 })
  step!: number;

  @ref(() => Employee, { describe: 'Who is to decide; null: anyone with the role.', nullable: true })
  approver?: Employee | null;

  @oneOf(Role, { describe: 'The role of which anyone may decide; null: the approver alone.', nullable: true })
  role?: Role | null;

  @text({ describe: 'The rule that asks for it.', max: 200 })
  reason!: string;

  @oneOf(ApprovalStatus, { describe: 'What was decided.', initial: 'PENDING' })
  status: ApprovalStatus = 'PENDING';

  @ref(() => Employee, { describe: 'Who decided.', nullable: true })
  decidedBy?: Employee | null;

  @dateTime({ describe: 'When.', nullable: true })
  decidedAt?: Date | null;

  @text({ describe: 'What they had to say.', nullable: true, max: 500 })
  comment?: string | null;
}
