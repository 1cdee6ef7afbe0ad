import { type Amount, Base, computed, currency, date, dateTime, entity, graphEnum, type Many, many, money, oneOf, ref, text } from '../core/index.js';
import { Account, Employee, Partner, Person } from '../directory/index.js';
import { Activity } from './activity.entity.js';
import { Lead } from './lead.entity.js';
import { OpportunityComment } from './opportunity-comment.entity.js';
import { OpportunityContact } from './opportunity-contact.entity.js';
import { OpportunityLine } from './opportunity-line.entity.js';
import { OpportunityStageChange } from './opportunity-stage-change.entity.js';
import { Pipeline } from './pipeline.entity.js';
import { Quote } from './quote.entity.js';
import { QuoteRequest } from './quote-request.entity.js';
import { ForecastCategory, Stage } from './stage.entity.js';

export const PartnerInvolvement = graphEnum(
  { SOURCED: 'SOURCED', INFLUENCED: 'INFLUENCED', FULFILLED: 'FULFILLED' },
  'PartnerInvolvement',
  'What the partner did for a deal.',
);
export type PartnerInvolvement = keyof typeof PartnerInvolvement;

@entity({
  prefix: 'opp',
  describe: 'A deal that may be won. The rep, the partner and the forecast all look at this one record.',
  orderBy: [{ field: 'closeDate', direction: 'ASC' }],
  indexes: [
    'close_date, id',
    'owner_id, close_date, id',
    'account_id, close_date, id',
    'partner_id, close_date, id',
    'stage_id',
    'owner_id, id',
    'created_at, id',
    'account_id, created_at, id',
    'lead_id',
    'partner_seller_id, close_date, id',
  ],
})
export class Opportunity extends Base {
  @text({ describe: 'Name.', sort: true })
  name!: string;

  @ref(() => Account, { describe: 'Who may buy; can be unknown early on.', nullable: true })
  account?: Account | null;

  @ref(() => Pipeline, { describe: 'The pipeline it goes through.' })
  pipeline!: Pipeline;

  @ref(() => Stage, { describe: 'Where it stands.' })
  stage!: Stage;

  @oneOf(ForecastCategory, { describe: 'How it counts in the forecast: its stage’s category, unless the owner says otherwise.' })
  forecastCategory!: ForecastCategory;

  @money({ describe: 'What it is worth: the sum of its lines, or typed where it has none.', nullable: true, sort: true, min: 0 })
  amount?: Amount | null;

  @currency({ describe: 'Currency of its amounts.', initial: 'USD' })
  currency: string = 'USD';

  @date({ describe: 'The day it is expected to close, or did.', nullable: true, sort: true })
  closeDate?: string | null;

  @dateTime({ describe: 'When it was won or lost.', nullable: true, sort: true })
  closedAt?: Date | null;

  @ref(() => Employee, { describe: 'Who is responsible.' })
  owner!: Employee;

  @ref(() => Partner, { describe: 'The partner on the deal.', nullable: true })
  partner?: Partner | null;

  @oneOf(PartnerInvolvement, { describe: 'What the partner did.', nullable: true })
  partnerInvolvement?: PartnerInvolvement | null;

  @ref(() => Person, { describe: 'The partner’s seller on the deal.', nullable: true })
  partnerSeller?: Person | null;

  @ref(() => Lead, { describe: 'The lead it came from.', nullable: true })
  lead?: Lead | null;

  @text({ describe: 'Who else wants the deal.', nullable: true, max: 120 })
  competitor?: string | null;

  @text({ describe: 'What happens next.', nullable: true, max: 500 })
  nextStep?: string | null;

  @text({ describe: 'Why it was lost; required on loss.', nullable: true, max: 500 })
  lossReason?: string | null;

  @dateTime({ describe: 'When it entered its stage.', sort: true })
  stageEnteredAt!: Date;

  @computed('boolean', {
    describe: 'Open, and longer in its stage than the stage allows.',
    sql: (row) =>
      `(${row}.closed_at is null and coalesce((select ${row}.stage_entered_at < now() - s.rotting_days * interval '1 day' from stage s where s.id = ${row}.stage_id), false))`,
  })
  rotting?: boolean;

  @many(() => OpportunityLine, 'opportunity', { describe: 'What would be sold.' })
  lines?: Many<OpportunityLine>;

  @many(() => OpportunityContact, 'opportunity', { describe: 'Who takes part on the customer’s side.' })
  contacts?: Many<OpportunityContact>;

  @many(() => OpportunityStageChange, 'opportunity', { describe: 'How it moved through its stages.' })
  stageChanges?: Many<OpportunityStageChange>;

  @many(() => Activity, 'opportunity', { describe: 'Calls, meetings, tasks and notes on it.' })
  activities?: Many<Activity>;

  @many(() => OpportunityComment, 'opportunity', { describe: 'What both sides say on it to each other.' })
  comments?: Many<OpportunityComment>;

  @many(() => Quote, 'opportunity', { describe: 'Quotes for it.' })
  quotes?: Many<Quote>;

  @many(() => QuoteRequest, 'opportunity', { describe: 'What the partner asked to be quoted.' })
  quoteRequests?: Many<QuoteRequest>;

  @computed('texts', { describe: 'Its ids in the systems it was imported from, as `source:id`.', sql: (row) => `relata.external_ids(${row}.id)` })
  externalIds?: string[];
}
