import {
  type Amount,
  Base,
  computed,
  currency,
  date,
  dateTime,
  entity,
  graphEnum,
  int,
  longText,
  type Many,
  type Money,
  many,
  money,
  oneOf,
  ref,
  text,
} from '../core/index.js';
import { Employee, Partner, Person } from '../directory/index.js';
import { Fund } from './fund.entity.js';
import { FundActivity } from './fund-activity.js';
import { balanceOf } from './fund-balance.js';
import { FundClaim } from './fund-claim.entity.js';
import { FundReturn } from './fund-return.js';

export const FundRequestStatus = graphEnum(
  { DRAFT: 'DRAFT', SUBMITTED: 'SUBMITTED', APPROVED: 'APPROVED', REJECTED: 'REJECTED', CANCELLED: 'CANCELLED' },
  'FundRequestStatus',
  'How far a request for money has come.',
);
export type FundRequestStatus = keyof typeof FundRequestStatus;

@entity({
  prefix: 'fur',
  describe: 'A partner’s request for money from a fund, for an activity. It is approved before the activity or not at all.',
  indexes: [
    'created_at, id',
    'partner_id, created_at, id',
    'status, created_at, id',
    'fund_id, created_at, id',
    { name: 'fund_request_open', expression: `(ends_on) where status in ('SUBMITTED', 'APPROVED') and closed_at is null` },
  ],
  checks: {
    period: 'starts_on <= ends_on',
    amount: 'amount > 0 and amount <= planned_cost',
    approved: `(status in ('APPROVED', 'CANCELLED') or approved_amount is null) and (status <> 'APPROVED' or (approved_amount > 0 and approved_amount <= amount and decided_at is not null))`,
    before_activity: `status <> 'APPROVED' or (decided_at at time zone 'utc')::date < starts_on`,
    reason: `status <> 'REJECTED' or decision_note is not null`,
  },
})
export class FundRequest extends Base {
  @text({ describe: 'Number, unique. Leads whose `campaign` it is count as what came of the activity.', unique: true, sort: true, max: 40 })
  number!: string;

  @ref(() => Fund, { describe: 'The fund that it is to be paid from.' })
  fund!: Fund;

  @ref(() => Partner, { describe: 'The partner who asks.' })
  partner!: Partner;

  @oneOf(FundActivity, { describe: 'What kind of activity it is for.' })
  activity!: FundActivity;

  @text({ describe: 'Name of the activity.', sort: true })
  name!: string;

  @longText({ describe: 'What is planned, where, and for whom.', nullable: true })
  description?: string | null;

  @date({ describe: 'The first day of the activity.', sort: true })
  startsOn!: string;

  @date({ describe: 'The last day of the activity.' })
  endsOn!: string;

  @money({ describe: 'What it is going to cost in all.', min: 0.01 })
  plannedCost!: Amount;

  @money({ describe: 'What is asked for.', min: 0.01, sort: true })
  amount!: Amount;

  @currency({ describe: 'Currency of its amounts: that of the fund.' })
  currency!: string;

  @int({ describe: 'How many leads are expected of it.', nullable: true, min: 0, max: 1_000_000 })
  expectedLeads?: number | null;

  @money({ describe: 'What revenue is expected of it.', nullable: true, min: 0 })
  expectedRevenue?: Amount | null;

  @oneOf(FundRequestStatus, { describe: 'How far it has come.', initial: 'DRAFT' })
  status: FundRequestStatus = 'DRAFT';

  @dateTime({ describe: 'When it was submitted.', nullable: true, sort: true })
  submittedAt?: Date | null;

  @ref(() => Person, { describe: 'Who submitted it, and is told how it goes on.', nullable: true })
  submittedBy?: Person | null;

  @dateTime({ describe: 'When it was approved or rejected.', nullable: true })
  decidedAt?: Date | null;

  @ref(() => Employee, { describe: 'Who decided.', nullable: true })
  decidedBy?: Employee | null;

  @money({ describe: 'What was approved.', nullable: true })
  approvedAmount?: Amount | null;

  @text({ describe: 'What whoever decided has to say; why, where it was rejected or cancelled.', nullable: true, max: 500, filter: false })
  decisionNote?: string | null;

  @dateTime({ describe: 'When what was left of an approved amount went back: all is claimed, or the time for it is over.', nullable: true })
  closedAt?: Date | null;

  @computed('date', {
    describe: 'The last day on which it can be claimed.',
    sql: (row) => `(select ${row}.ends_on + p.claim_days from fund f join fund_programme p on p.id = f.programme_id where f.id = ${row}.fund_id)`,
  })
  claimUntil?: string;

  @computed('money', { describe: 'What of it is approved and not yet paid.', sql: (row) => balanceOf('committed', 'request', row) })
  committed?: Money;

  @computed('money', { describe: 'What of it was paid.', sql: (row) => balanceOf('paid', 'request', row) })
  paid?: Money;

  @computed('json', { describe: 'What came of the activity.', type: () => FundReturn, sql: (row) => `relata.fund_return(${row}.id)` })
  return?: FundReturn;

  @many(() => FundClaim, 'request', { describe: 'What was claimed for it.' })
  claims?: Many<FundClaim>;
}
