import { Base, dateTime, entity, graphEnum, int, longText, type Many, many, oneOf, ref, text } from '../core/index.js';
import { Account, Contact, Employee } from '../directory/index.js';
import { ActivityParticipant } from './activity-participant.entity.js';
import { Lead } from './lead.entity.js';
import { Opportunity } from './opportunity.entity.js';
import { Order } from './order.entity.js';

export const ActivityKind = graphEnum(
  { CALL: 'CALL', EMAIL: 'EMAIL', MEETING: 'MEETING', TASK: 'TASK', NOTE: 'NOTE' },
  'ActivityKind',
  'What an activity is.',
);
export type ActivityKind = keyof typeof ActivityKind;

@entity({
  prefix: 'act',
  describe: 'A call, e-mail, meeting, task or note on a record.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: [
    'at, id',
    'owner_id, at, id',
    'account_id, at, id',
    'opportunity_id, at, id',
    'lead_id, at, id',
    'contact_id, at, id',
    'order_id, at, id',
    { name: 'activity_due', expression: '(owner_id, due_at, id) where done_at is null and due_at is not null' },
  ],
})
export class Activity extends Base {
  @oneOf(ActivityKind, { describe: 'What it is.' })
  kind!: ActivityKind;

  @text({ describe: 'Subject.', sensitive: true })
  subject!: string;

  @longText({ describe: 'What was said or is to be done.', nullable: true, sensitive: true })
  body?: string | null;

  @dateTime({ describe: 'When it happened or was planned for; what a timeline is ordered by.', sort: true })
  at!: Date;

  @dateTime({ describe: 'When it is due.', nullable: true, sort: true })
  dueAt?: Date | null;

  @dateTime({ describe: 'When it was done; null while it is open.', nullable: true, sort: true })
  doneAt?: Date | null;

  @int({ describe: 'How long it took, in minutes.', nullable: true, min: 0, max: 10_000 })
  minutes?: number | null;

  @ref(() => Employee, { describe: 'Who does it or did it.' })
  owner!: Employee;

  @ref(() => Account, { describe: 'The account it is about; follows from the other records where it isn’t given.', nullable: true })
  account?: Account | null;

  @ref(() => Contact, { describe: 'The contact it is about.', nullable: true })
  contact?: Contact | null;

  @ref(() => Lead, { describe: 'The lead it is about.', nullable: true })
  lead?: Lead | null;

  @ref(() => Opportunity, { describe: 'The opportunity it is about.', nullable: true })
  opportunity?: Opportunity | null;

  @ref(() => Order, { describe: 'The order it is about.', nullable: true })
  order?: Order | null;

  @many(() => ActivityParticipant, 'activity', { describe: 'Who takes part.' })
  participants?: Many<ActivityParticipant>;
}
