import { Base, dateTime, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';
import { Case } from './case.entity.js';
import { CaseMessage } from './case-message.entity.js';

export const CaseEventKind = graphEnum(
  {
    CREATED: 'CREATED',
    STATUS_CHANGED: 'STATUS_CHANGED',
    PRIORITY_CHANGED: 'PRIORITY_CHANGED',
    QUEUE_CHANGED: 'QUEUE_CHANGED',
    ASSIGNEE_CHANGED: 'ASSIGNEE_CHANGED',
    PARTNER_CHANGED: 'PARTNER_CHANGED',
    AGENT_REPLIED: 'AGENT_REPLIED',
    CUSTOMER_REPLIED: 'CUSTOMER_REPLIED',
    NOTED: 'NOTED',
    MERGED: 'MERGED',
    SPLIT: 'SPLIT',
    ESCALATED: 'ESCALATED',
  },
  'CaseEventKind',
  'What happened with a case.',
  {
    CREATED: 'It was opened; `to` is its first status.',
    AGENT_REPLIED: 'The customer was answered, by an agent or by the partner who services it.',
    NOTED: 'An internal message was written.',
    MERGED: 'It went into the case in `to`, or took in the one in `from`.',
    SPLIT: 'A part of it became the case in `to`, or it came out of the one in `from`.',
    ESCALATED: 'It was raised; `to` says why.',
  },
);
export type CaseEventKind = keyof typeof CaseEventKind;

/** Written by the database (`case.events.ts`), so that no change of a case is without its event. */
@entity({
  prefix: 'cev',
  describe: 'Something that happened with a case. The clocks of its service level are worked out from these.',
  orderBy: [{ field: 'at', direction: 'ASC' }],
  indexes: ['case_id, at, id', 'message_id'],
  appendOnly: true,
})
export class CaseEvent extends Base {
  @ref(() => Case, { describe: 'The case.' })
  case!: Case;

  @dateTime({ describe: 'When it happened. No two events of a case that happened by themselves have the same time.', sort: true })
  at!: Date;

  @oneOf(CaseEventKind, { describe: 'What happened.' })
  kind!: CaseEventKind;

  @text({ describe: 'What it was before: a status, a priority, or an id.', nullable: true })
  from?: string | null;

  @text({ describe: 'What it is since: a status, a priority, or an id.', nullable: true })
  to?: string | null;

  @ref(() => Person, { describe: 'Who did it; null: the system.', nullable: true })
  by?: Person | null;

  @ref(() => CaseMessage, { describe: 'The message that was written.', nullable: true })
  message?: CaseMessage | null;
}
