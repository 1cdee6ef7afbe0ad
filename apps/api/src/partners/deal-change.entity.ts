import { type Amount, Base, currency, date, dateTime, entity, money, oneOf, ref, text } from '../core/index.js';
import { Employee, Partner, Person } from '../directory/index.js';
import { Opportunity, Stage } from '../sales/index.js';
import { RequestStatus } from './registration-extension.entity.js';

@entity({
  prefix: 'dcr',
  describe: 'A partner asks the owner of a deal to change what it is worth, when it closes or where it stands (policy.md, footnote 6).',
  indexes: [
    'opportunity_id, created_at, id',
    'partner_id, created_at, id',
    'partner_seller_id, created_at, id',
    'owner_id, created_at, id',
    'status, created_at, id',
    'created_at, id',
    { name: 'deal_change_request_one_pending', expression: `(opportunity_id) where status = 'PENDING'`, unique: true },
  ],
  checks: {
    something: 'num_nonnulls(amount, close_date, stage_id) > 0',
    answered: `status not in ('ACCEPTED', 'DECLINED') or decided_at is not null`,
  },
})
export class DealChangeRequest extends Base {
  @ref(() => Opportunity, { describe: 'The deal.', onDelete: 'cascade' })
  opportunity!: Opportunity;

  @ref(() => Employee, { describe: 'The owner of the deal.' })
  owner!: Employee;

  @ref(() => Partner, { describe: 'The partner on the deal.', nullable: true })
  partner?: Partner | null;

  @ref(() => Person, { describe: 'The partner’s seller on the deal.', nullable: true })
  partnerSeller?: Person | null;

  @money({ describe: 'What it should be worth; null: as it is.', nullable: true, min: 0 })
  amount?: Amount | null;

  @currency({ describe: 'Currency of the amount.', nullable: true })
  currency?: string | null;

  @date({ describe: 'The day it should be expected to close; null: as it is.', nullable: true })
  closeDate?: string | null;

  @ref(() => Stage, { describe: 'The stage it should be in; null: as it is.', nullable: true })
  stage?: Stage | null;

  @text({ describe: 'Why.', max: 500 })
  reason!: string;

  @oneOf(RequestStatus, { describe: 'What became of it.', initial: 'PENDING' })
  status: RequestStatus = 'PENDING';

  @ref(() => Person, { describe: 'Who asked.', nullable: true })
  requestedBy?: Person | null;

  @ref(() => Person, { describe: 'Who answered; null where the viewer does not see them.', nullable: true })
  decidedBy?: Person | null;

  @dateTime({ describe: 'When it was answered.', nullable: true })
  decidedAt?: Date | null;

  @text({ describe: 'What was said with the answer; both sides read it.', nullable: true, max: 500 })
  message?: string | null;
}
