import { Base, dateTime, entity, oneOf, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';
import { Return } from './return.entity.js';
import { ReturnStatus } from './return-status.js';

@entity({
  prefix: 'rsc',
  describe: 'A return entered a state. Kept for ever.',
  orderBy: [{ field: 'at', direction: 'ASC' }],
  indexes: ['return_id, at, id'],
  appendOnly: true,
})
export class ReturnStateChange extends Base {
  @ref(() => Return, { describe: 'The return.' })
  return!: Return;

  @oneOf(ReturnStatus, { describe: 'The state it left; null when it was asked for.', nullable: true })
  from?: ReturnStatus | null;

  @oneOf(ReturnStatus, { describe: 'The state it entered.' })
  to!: ReturnStatus;

  @ref(() => Person, { describe: 'Who did it; null where the system did.', nullable: true, history: true })
  by?: Person | null;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @text({ describe: 'What was said with it, to the customer.', nullable: true, max: 500 })
  note?: string | null;
}
