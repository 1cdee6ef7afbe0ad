import { Base, date, entity, ref } from '../core/index.js';
import { EarningsEntry } from './earnings-entry.entity.js';
import { EarningsStatement } from './earnings-statement.entity.js';

@entity({
  prefix: 'esl',
  describe: 'An entry of the ledger on a statement. Each is on one, once its period has ended.',
  orderBy: [{ field: 'bookedOn', direction: 'ASC' }],
  indexes: ['statement_id, booked_on, id'],
  uniques: [['entry_id']],
  appendOnly: true,
})
export class EarningsStatementLine extends Base {
  @ref(() => EarningsStatement, { describe: 'The statement.' })
  statement!: EarningsStatement;

  @ref(() => EarningsEntry, { describe: 'The entry.' })
  entry!: EarningsEntry;

  @date({ describe: 'The day on which the entry counts.', sort: true })
  bookedOn!: string;
}
