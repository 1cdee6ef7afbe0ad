import { Base, computed, dateTime, entity, flag, graphEnum, int, type Many, many, oneOf, ref, text } from '../core/index.js';
import { Account, Contact, Employee, Partner, Person } from '../directory/index.js';
import { Asset, Order } from '../sales/index.js';
import { CaseChannel } from './case-channel.js';
import { CaseEvent } from './case-event.entity.js';
import { CaseMessage } from './case-message.entity.js';
import { Queue } from './queue.entity.js';
import { SlaRecord } from './sla-record.entity.js';
import { SurveyResponse } from './survey-response.entity.js';

export const CaseKind = graphEnum(
  { QUESTION: 'QUESTION', PROBLEM: 'PROBLEM', COMPLAINT: 'COMPLAINT', RETURN: 'RETURN', INFORMATION: 'INFORMATION' },
  'CaseKind',
  'What a case is about.',
);
export type CaseKind = keyof typeof CaseKind;

export const CasePriority = graphEnum({ LOW: 'LOW', NORMAL: 'NORMAL', HIGH: 'HIGH', URGENT: 'URGENT' }, 'CasePriority', 'How much a case presses.');
export type CasePriority = keyof typeof CasePriority;

export const CaseStatus = graphEnum(
  { NEW: 'NEW', OPEN: 'OPEN', PENDING: 'PENDING', ON_HOLD: 'ON_HOLD', RESOLVED: 'RESOLVED', CLOSED: 'CLOSED' },
  'CaseStatus',
  'Where a case stands, and so who has the next move.',
  {
    NEW: 'Nobody has taken it up yet.',
    OPEN: 'The company has the next move.',
    PENDING: 'The customer has the next move.',
    ON_HOLD: 'It waits for a third party.',
    RESOLVED: 'It is answered, and can be opened again.',
    CLOSED: 'It is over: what comes after is a new case that follows it.',
  },
);
export type CaseStatus = keyof typeof CaseStatus;

@entity({
  prefix: 'cas',
  describe: 'What a customer wants of service, from the first word to the last. Customer, partner and agent look at this one record.',
  orderBy: [{ field: 'openedAt', direction: 'DESC' }],
  indexes: [
    'opened_at, id',
    'account_id, opened_at, id',
    'contact_id, opened_at, id',
    'owner_id, opened_at, id',
    'assignee_id, opened_at, id',
    'queue_id, opened_at, id',
    { name: 'case_waiting', expression: '(queue_id, queued_at, id) where queued_at is not null' },
    { name: 'case_load', expression: `(assignee_id) where status in ('NEW', 'OPEN')` },
    { name: 'case_partner_load', expression: `(partner_id) where status in ('NEW', 'OPEN')` },
    { name: 'case_resolved', expression: `(resolved_at) where status = 'RESOLVED'` },
    'partner_id, opened_at, id',
    'partner_assignee_id, opened_at, id',
    'order_id, opened_at, id',
    'asset_id, opened_at, id',
    'merged_into_id, opened_at, id',
    'split_from_id, opened_at, id',
    'follow_up_of_id, opened_at, id',
  ],
  checks: {
    // One that was merged is closed without ever having been resolved.
    resolved: `case status when 'RESOLVED' then resolved_at is not null when 'CLOSED' then true else resolved_at is null end`,
    closed: `(status = 'CLOSED') = (closed_at is not null)`,
    merged: `merged_into_id is null or status = 'CLOSED'`,
  },
})
export class Case extends Base {
  @text({ describe: 'Case number, unique.', unique: true, sort: true, max: 40 })
  number!: string;

  @oneOf(CaseKind, { describe: 'What it is about.' })
  kind!: CaseKind;

  @text({ describe: 'What it is about, in a line.', sensitive: true })
  subject!: string;

  @computed('text', {
    describe: 'What it was opened with: its first message.',
    sensitive: true,
    nullable: true,
    sql: (row) => `(select m.text from case_message m where m.case_id = ${row}.id and m.opening)`,
  })
  description?: string | null;

  @oneOf(CaseStatus, { describe: 'Where it stands.', initial: 'NEW' })
  status: CaseStatus = 'NEW';

  @oneOf(CasePriority, { describe: 'How much it presses.', initial: 'NORMAL' })
  priority: CasePriority = 'NORMAL';

  @oneOf(CaseChannel, { describe: 'The way by which it came.' })
  channel!: CaseChannel;

  @text({ describe: 'The language in which the customer is answered, as a tag of BCP 47.', nullable: true, max: 35 })
  language?: string | null;

  @ref(() => Account, { describe: 'Whose case it is; null while that isn’t known.', nullable: true })
  account?: Account | null;

  @ref(() => Contact, { describe: 'Who asks.', nullable: true })
  contact?: Contact | null;

  @ref(() => Order, { describe: 'The order that it is about.', nullable: true })
  order?: Order | null;

  @ref(() => Asset, { describe: 'The item that it is about.', nullable: true })
  asset?: Asset | null;

  @ref(() => Employee, { describe: 'Who owns the account; follows it.', nullable: true })
  owner?: Employee | null;

  @ref(() => Queue, { describe: 'The queue that it is in.', nullable: true, sensitive: true })
  queue?: Queue | null;

  @dateTime({ describe: 'Since when it waits in its queue for somebody; null: it doesn’t.', nullable: true, sensitive: true, sort: true })
  queuedAt?: Date | null;

  @ref(() => Employee, { describe: 'The agent who works it.', nullable: true, sensitive: true })
  assignee?: Employee | null;

  @ref(() => Partner, { describe: 'The partner who services it.', nullable: true })
  partner?: Partner | null;

  @ref(() => Person, { describe: 'Who of the partner works it.', nullable: true })
  partnerAssignee?: Person | null;

  @ref(() => Case, { describe: 'The case into which it was merged: what comes in goes there.', nullable: true })
  mergedInto?: Case | null;

  @ref(() => Case, { describe: 'The case from which it was split.', nullable: true })
  splitFrom?: Case | null;

  @ref(() => Case, { describe: 'The closed case that it follows.', nullable: true })
  followUpOf?: Case | null;

  @int({ describe: 'How often it was opened again after it had been resolved.', initial: 0, min: 0 })
  reopenedCount: number = 0;

  @dateTime({ describe: 'When the customer asked.', sort: true })
  openedAt!: Date;

  @dateTime({ describe: 'When it was resolved, the last time; null while it isn’t.', nullable: true })
  resolvedAt?: Date | null;

  @dateTime({ describe: 'When it was raised, the last time.', nullable: true, sensitive: true })
  escalatedAt?: Date | null;

  @text({ describe: 'Why it was raised.', nullable: true, sensitive: true, max: 200 })
  escalationReason?: string | null;

  @dateTime({ describe: 'When it was closed.', nullable: true })
  closedAt?: Date | null;

  @flag({ describe: 'Whether the system that it was imported from says that it was resolved in time; null where it says nothing.', nullable: true })
  importedSlaMet?: boolean | null;

  @many(() => CaseMessage, 'case', { describe: 'What was said, oldest first; of internal messages nobody outside knows.' })
  messages?: Many<CaseMessage>;

  @many(() => CaseEvent, 'case', { describe: 'What happened, oldest first.' })
  events?: Many<CaseEvent>;

  @many(() => SlaRecord, 'case', { describe: 'What was promised for it, and whether it was kept.' })
  slaRecords?: Many<SlaRecord>;

  @many(() => SurveyResponse, 'case', { describe: 'Who was asked how it went, and what they answered.' })
  surveyResponses?: Many<SurveyResponse>;

  @many(() => Case, 'mergedInto', { describe: 'Cases that were merged into it.' })
  mergedCases?: Many<Case>;

  @many(() => Case, 'splitFrom', { describe: 'Cases that were split from it.' })
  splitCases?: Many<Case>;

  @many(() => Case, 'followUpOf', { describe: 'Cases that followed after it was closed.' })
  followUps?: Many<Case>;

  @computed('texts', { describe: 'Its ids in the systems it was imported from, as `source:id`.', sql: (row) => `relata.external_ids(${row}.id)` })
  externalIds?: string[];
}
