import { type Amount, Base, currency, date, dateTime, entity, graphEnum, money, oneOf, ref, text } from '../core/index.js';
import { Employee, Partner } from '../directory/index.js';

export const EarningsAdjustmentStatus = graphEnum(
  { PROPOSED: 'PROPOSED', APPROVED: 'APPROVED', REJECTED: 'REJECTED' },
  'EarningsAdjustmentStatus',
  'Where an adjustment stands.',
  { APPROVED: 'A second person has agreed, and it is in the ledger.' },
);
export type EarningsAdjustmentStatus = keyof typeof EarningsAdjustmentStatus;

@entity({
  prefix: 'ead',
  describe: 'A correction of what somebody earned, with its reason. One person proposes it, another decides.',
  orderBy: [{ field: 'createdAt', direction: 'DESC' }],
  indexes: ['created_at, id', 'partner_id, created_at, id', 'employee_id, created_at, id', 'status, created_at, id'],
  checks: {
    one_payee: 'num_nonnulls(partner_id, employee_id) = 1',
    amount: 'amount <> 0',
    decided: `(status = 'PROPOSED') = (decided_at is null) and (decided_at is null) = (decided_by_id is null)`,
    second_person: 'decided_by_id <> proposed_by_id',
  },
})
export class EarningsAdjustment extends Base {
  @ref(() => Partner, { describe: 'The partner; either a partner’s or an employee’s.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The employee.', nullable: true })
  employee?: Employee | null;

  @date({ describe: 'The day on which it is to count; one that has closed by then gives way to the first after it.' })
  bookedOn!: string;

  @money({ describe: 'What it adds; below zero for what it takes away.', sort: true })
  amount!: Amount;

  @currency({ describe: 'Currency of the amount.' })
  currency!: string;

  @text({ describe: 'Why; the payee reads it.', max: 500 })
  reason!: string;

  @oneOf(EarningsAdjustmentStatus, { describe: 'Where it stands.', initial: 'PROPOSED' })
  status: EarningsAdjustmentStatus = 'PROPOSED';

  @ref(() => Employee, { describe: 'Who proposed it.' })
  proposedBy!: Employee;

  @ref(() => Employee, { describe: 'Who decided: somebody else.', nullable: true })
  decidedBy?: Employee | null;

  @dateTime({ describe: 'When that was.', nullable: true })
  decidedAt?: Date | null;
}
