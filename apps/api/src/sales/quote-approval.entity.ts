import { Base, dateTime, entity, int, oneOf, Role, ref, text } from '../core/index.js';
import { ApprovalStatus, Employee } from '../directory/index.js';
import { Quote } from './quote.entity.js';

@entity({
  prefix: 'qta',
  describe: 'A step in the approval of a quote: a person, or anyone with a role.',
  orderBy: [{ field: 'step', direction: 'ASC' }],
  indexes: ['approver_id, status, id', 'role, status, id'],
  uniques: [['quote_id', 'step']],
})
export class QuoteApproval extends Base {
  @ref(() => Quote, { describe: 'The quote.', onDelete: 'cascade' })
  quote!: Quote;

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
