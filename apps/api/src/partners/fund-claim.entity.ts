import {
  type Amount,
  Base,
  computed,
  currency,
  date,
  dateTime,
  entity,
  flag,
  graphEnum,
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
import { FundDocument } from './fund-document.entity.js';
import { FundRequest } from './fund-request.entity.js';

export const FundClaimStatus = graphEnum(
  { SUBMITTED: 'SUBMITTED', APPROVED: 'APPROVED', REJECTED: 'REJECTED', PAID: 'PAID' },
  'FundClaimStatus',
  'How far a claim has come.',
);
export type FundClaimStatus = keyof typeof FundClaimStatus;

@entity({
  prefix: 'fuc',
  describe: 'A partner’s claim that an approved activity took place and what it cost, with documents that prove it.',
  orderBy: [{ field: 'submittedAt', direction: 'DESC' }],
  indexes: ['submitted_at, id', 'partner_id, submitted_at, id', 'status, submitted_at, id', 'request_id, submitted_at, id', 'fund_id'],
  checks: {
    amount: 'amount > 0',
    approved: `(status in ('APPROVED', 'PAID')) = (approved_amount is not null) and (approved_amount is null or (approved_amount > 0 and approved_amount <= amount))`,
    paid: `(status = 'PAID') = (paid_on is not null)`,
    reason: `status <> 'REJECTED' or decision_note is not null`,
  },
})
export class FundClaim extends Base {
  @text({ describe: 'Number, unique.', unique: true, sort: true, max: 40 })
  number!: string;

  @ref(() => FundRequest, { describe: 'The approved request.' })
  request!: FundRequest;

  @ref(() => Fund, { describe: 'The fund that pays it.' })
  fund!: Fund;

  @ref(() => Partner, { describe: 'The partner who claims.' })
  partner!: Partner;

  @money({ describe: 'What is claimed.', min: 0.01, sort: true })
  amount!: Amount;

  @currency({ describe: 'Currency of its amounts: that of the fund.' })
  currency!: string;

  @flag({ describe: 'Nothing more will be claimed for the request: once this is paid, what is left of it goes back to the fund.', initial: true })
  final: boolean = true;

  @text({ describe: 'What the partner says about it.', nullable: true, max: 2000, filter: false })
  comment?: string | null;

  @oneOf(FundClaimStatus, { describe: 'How far it has come.', initial: 'SUBMITTED' })
  status: FundClaimStatus = 'SUBMITTED';

  @dateTime({ describe: 'When it was submitted.', sort: true })
  submittedAt!: Date;

  @ref(() => Person, { describe: 'Who submitted it, and is told how it goes on.', nullable: true })
  submittedBy?: Person | null;

  @dateTime({ describe: 'When it was approved or rejected.', nullable: true })
  decidedAt?: Date | null;

  @ref(() => Employee, { describe: 'Who decided.', nullable: true })
  decidedBy?: Employee | null;

  @money({ describe: 'What was approved; less than was claimed where a document was refused.', nullable: true })
  approvedAmount?: Amount | null;

  @text({ describe: 'What whoever decided has to say; why, where it was rejected.', nullable: true, max: 500, filter: false })
  decisionNote?: string | null;

  @date({ describe: 'When it was paid.', nullable: true })
  paidOn?: string | null;

  @text({ describe: 'Reference of the payment.', nullable: true, max: 120 })
  paymentReference?: string | null;

  @computed('money', {
    describe: 'The cost on its documents that were accepted.',
    sql: (row) =>
      `(select relata.money(coalesce(sum(d.cost), 0), ${row}.currency) from fund_document d where d.claim_id = ${row}.id and d.status = 'ACCEPTED')`,
  })
  acceptedCost?: Money;

  @many(() => FundDocument, 'claim', { describe: 'Its documents.' })
  documents?: Many<FundDocument>;
}
