import { Base, computed, date, dateTime, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { Partner, Person } from '../directory/index.js';
import { Activity } from './activity.entity.js';
import { Opportunity } from './opportunity.entity.js';
import { Quote } from './quote.entity.js';

export const QuoteRequestStatus = graphEnum(
  { REQUESTED: 'REQUESTED', ANSWERED: 'ANSWERED', DECLINED: 'DECLINED', WITHDRAWN: 'WITHDRAWN' },
  'QuoteRequestStatus',
  'How far a request for a quote has come.',
  { ANSWERED: 'A quote of the deal was sent to the customer, or shown to the partner.', WITHDRAWN: 'By the partner.' },
);
export type QuoteRequestStatus = keyof typeof QuoteRequestStatus;

@entity({
  prefix: 'qrq',
  describe: 'A partner asks the vendor for a quote on a deal of theirs. It is a task of the deal’s owner until it is over.',
  orderBy: [{ field: 'requestedAt', direction: 'DESC' }],
  indexes: [
    'opportunity_id, requested_at, id',
    'partner_id',
    'requested_by_id',
    'quote_id',
    'task_id',
    { name: 'quote_request_open_unique', expression: `(opportunity_id) where status = 'REQUESTED'`, unique: true },
  ],
  checks: {
    over: `(status = 'REQUESTED') = (closed_at is null)`,
    answered: `(status = 'ANSWERED') = (quote_id is not null)`,
    declined: `(status = 'DECLINED') = (decline_reason is not null)`,
  },
})
export class QuoteRequest extends Base {
  @ref(() => Opportunity, { describe: 'The deal.' })
  opportunity!: Opportunity;

  @ref(() => Partner, { describe: 'The partner who asks. One who comes onto the deal later does not see it.' })
  partner!: Partner;

  @ref(() => Person, { describe: 'Who asked for it.' })
  requestedBy!: Person;

  @computed('text', {
    describe: 'Name of who asked, also for readers who don’t see the person.',
    nullable: true,
    sensitive: true,
    sql: (row) => `relata.quote_requester(${row}.id)`,
  })
  requesterName?: string | null;

  @oneOf(QuoteRequestStatus, { describe: 'How far it has come.', initial: 'REQUESTED' })
  status: QuoteRequestStatus = 'REQUESTED';

  @text({ describe: 'What the quote is to contain.', sensitive: true, max: 2_000, filter: false })
  note!: string;

  @date({ describe: 'The day by which the partner needs it.', nullable: true })
  dueOn?: string | null;

  @dateTime({ describe: 'When it was asked for.', sort: true })
  requestedAt!: Date;

  @dateTime({ describe: 'When it was answered, declined or withdrawn.', nullable: true })
  closedAt?: Date | null;

  @text({ describe: 'Why there is no quote.', nullable: true, max: 500 })
  declineReason?: string | null;

  @ref(() => Quote, { describe: 'The quote that answers it.', nullable: true })
  quote?: Quote | null;

  /** Written by the database (`quote-request.database.ts`): partners know nothing of activities. */
  @ref(() => Activity, { describe: 'The task of the deal’s owner.', nullable: true, internal: true, onDelete: 'set null' })
  task?: Activity | null;
}
