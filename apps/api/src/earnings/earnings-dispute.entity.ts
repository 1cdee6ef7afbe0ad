import { Base, dateTime, entity, graphEnum, longText, oneOf, ref } from '../core/index.js';
import { Employee, Partner, Person } from '../directory/index.js';
import { EarningsAdjustment } from './earnings-adjustment.entity.js';
import { EarningsEntry } from './earnings-entry.entity.js';

export const EarningsDisputeStatus = graphEnum(
  { OPEN: 'OPEN', ADJUSTED: 'ADJUSTED', EXPLAINED: 'EXPLAINED', WITHDRAWN: 'WITHDRAWN' },
  'EarningsDisputeStatus',
  'Where a dispute stands.',
  {
    ADJUSTED: 'The answer is an adjustment, which counts once a second person has agreed.',
    EXPLAINED: 'The entry stays; the answer says why.',
    WITHDRAWN: 'The payee took it back.',
  },
);
export type EarningsDisputeStatus = keyof typeof EarningsDisputeStatus;

@entity({
  prefix: 'eds',
  describe: 'A payee says that an entry of the ledger is wrong. Until it is answered, the statement that it is on stays open.',
  orderBy: [{ field: 'openedAt', direction: 'DESC' }],
  indexes: [
    'opened_at, id',
    'partner_id, opened_at, id',
    'employee_id, opened_at, id',
    'status, opened_at, id',
    { name: 'earnings_dispute_open', expression: `(entry_id) where status = 'OPEN'`, unique: true },
  ],
  checks: {
    one_payee: 'num_nonnulls(partner_id, employee_id) = 1',
    decided: `(status in ('ADJUSTED', 'EXPLAINED')) = (answer is not null) and (status = 'OPEN') = (closed_at is null)`,
    adjusted: `(status = 'ADJUSTED') = (adjustment_id is not null)`,
  },
})
export class EarningsDispute extends Base {
  @ref(() => EarningsEntry, { describe: 'The entry.' })
  entry!: EarningsEntry;

  @ref(() => Partner, { describe: 'The partner; either a partner’s or an employee’s.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The employee.', nullable: true })
  employee?: Employee | null;

  @longText({ describe: 'What is wrong about it.' })
  reason!: string;

  @oneOf(EarningsDisputeStatus, { describe: 'Where it stands.', initial: 'OPEN' })
  status: EarningsDisputeStatus = 'OPEN';

  @ref(() => Person, { describe: 'Who opened it.' })
  openedBy!: Person;

  @dateTime({ describe: 'When it was opened.', sort: true })
  openedAt!: Date;

  @longText({ describe: 'The answer.', nullable: true })
  answer?: string | null;

  @ref(() => EarningsAdjustment, { describe: 'The adjustment that answers it.', nullable: true })
  adjustment?: EarningsAdjustment | null;

  @ref(() => Employee, { describe: 'Who answered.', nullable: true })
  decidedBy?: Employee | null;

  @dateTime({ describe: 'When it was answered or taken back.', nullable: true })
  closedAt?: Date | null;
}
