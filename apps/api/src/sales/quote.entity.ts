import {
  type Amount,
  Base,
  computed,
  currency,
  date,
  dateTime,
  decimal,
  entity,
  flag,
  graphEnum,
  int,
  longText,
  type Many,
  many,
  money,
  oneOf,
  ref,
  text,
} from '../core/index.js';
import { Account, Contact, Employee, Partner, Person } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';
import { Order } from './order.entity.js';
import { QuoteApproval } from './quote-approval.entity.js';
import { QuoteLine } from './quote-line.entity.js';

export const QuoteStatus = graphEnum(
  {
    DRAFT: 'DRAFT',
    IN_REVIEW: 'IN_REVIEW',
    APPROVED: 'APPROVED',
    SENT: 'SENT',
    ACCEPTED: 'ACCEPTED',
    REJECTED: 'REJECTED',
    EXPIRED: 'EXPIRED',
  },
  'QuoteStatus',
  'How far a quote has come.',
  {
    IN_REVIEW: 'Its discount is beyond the limit of who submitted it; approvers decide.',
    REJECTED: 'By an approver or by the customer; `rejectReason` says why.',
    EXPIRED: 'It was approved or sent and `expiresOn` has passed.',
  },
);
export type QuoteStatus = keyof typeof QuoteStatus;

/** Expired is a matter of the date: it is read as such from midnight (UTC) on, whenever the job comes by to write it down. */
const statusNow = (row: string): string =>
  `case when ${row}.status in ('APPROVED', 'SENT') and ${row}.expires_on < (now() at time zone 'utc')::date then 'EXPIRED' else ${row}.status end`;

@entity({
  prefix: 'qte',
  describe: 'An offer to a customer, in versions of which one is current.',
  indexes: [
    'created_at, id',
    'owner_id, created_at, id',
    'partner_id, created_at, id',
    'partner_seller_id, created_at, id',
    'account_id, created_at, id',
    'contact_id, created_at, id',
    'opportunity_id, created_at, id',
    'expires_on, status',
    { name: 'quote_current_unique', expression: '(number) where is_current', unique: true },
  ],
  uniques: [['number', 'revision'], ['order_id']],
  checks: { total: 'total = subtotal + tax' },
})
export class Quote extends Base {
  @text({ describe: 'Number of the quote; all its versions share it.', sort: true, max: 40 })
  number!: string;

  @int({ describe: 'Which version of the quote it is, from 1.', sort: true, min: 1 })
  revision!: number;

  @flag({ describe: 'It is the newest version. Older ones can only be read.', initial: true })
  isCurrent: boolean = true;

  @ref(() => Quote, { describe: 'The version that it replaced.', nullable: true })
  previous?: Quote | null;

  @ref(() => Opportunity, { describe: 'The deal that it is for. Who sees the deal sees its quotes.' })
  opportunity!: Opportunity;

  @ref(() => Account, { describe: 'Who is to buy.' })
  account!: Account;

  @ref(() => Contact, { describe: 'To whom it goes.', nullable: true })
  contact?: Contact | null;

  @ref(() => Employee, { describe: 'The owner of the deal.' })
  owner!: Employee;

  @ref(() => Partner, { describe: 'The partner on the deal.', nullable: true })
  partner?: Partner | null;

  @ref(() => Person, { describe: 'The partner’s seller on the deal.', nullable: true })
  partnerSeller?: Person | null;

  @oneOf(QuoteStatus, { describe: 'How far it has come.', initial: 'DRAFT', readAs: statusNow })
  status: QuoteStatus = 'DRAFT';

  @money({ describe: 'Sum of the lines’ net amounts.', sort: true })
  subtotal!: Amount;

  @decimal({ describe: 'Tax as a share of the subtotal, 0 to 1.', initial: 0, min: 0, max: 1 })
  taxRate: string = '0';

  @money({ describe: 'Subtotal × tax rate, rounded half up to the currency’s smallest unit.' })
  tax!: Amount;

  @money({ describe: 'Subtotal and tax.', sort: true })
  total!: Amount;

  @currency({ describe: 'Currency of its amounts: that of the deal.' })
  currency!: string;

  @computed('decimal', {
    describe: 'The largest discount of a line, 0 to 1: what the limits and the rules of approval look at.',
    sql: (row) => `(select trim_scale(coalesce(max(l.discount), 0))::text from quote_line l where l.quote_id = ${row}.id)`,
  })
  largestDiscount?: string;

  @date({ describe: 'Last day on which it can be accepted (UTC).', nullable: true, sort: true })
  expiresOn?: string | null;

  @longText({ describe: 'Terms of delivery and payment, for the customer.', nullable: true })
  terms?: string | null;

  @ref(() => Person, { describe: 'Who submitted it.', nullable: true })
  submittedBy?: Person | null;

  @dateTime({ describe: 'When it was submitted.', nullable: true })
  submittedAt?: Date | null;

  @dateTime({ describe: 'When it was approved, or found to be within the limit.', nullable: true })
  approvedAt?: Date | null;

  @dateTime({ describe: 'When it was sent to the customer.', nullable: true, sort: true })
  sentAt?: Date | null;

  @ref(() => Person, { describe: 'Who accepted it: the customer, or an employee on their behalf.', nullable: true })
  acceptedBy?: Person | null;

  @dateTime({ describe: 'When it was accepted. From then on it never changes.', nullable: true })
  acceptedAt?: Date | null;

  @dateTime({ describe: 'When it was rejected.', nullable: true })
  rejectedAt?: Date | null;

  @text({ describe: 'Why it was rejected.', nullable: true, max: 500 })
  rejectReason?: string | null;

  @ref(() => Order, { describe: 'The order that its acceptance placed.', nullable: true })
  order?: Order | null;

  @many(() => QuoteLine, 'quote', { describe: 'What is offered.' })
  lines?: Many<QuoteLine>;

  @many(() => QuoteApproval, 'quote', { describe: 'Who has to approve it, in this order, and what they decided.' })
  approvals?: Many<QuoteApproval>;
}
