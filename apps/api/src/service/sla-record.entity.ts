import { Base, dateTime, entity, followParent, graphEnum, int, oneOf, ref } from '../core/index.js';
import { Account, Employee } from '../directory/index.js';
import { Case } from './case.entity.js';
import { Queue } from './queue.entity.js';

export const SlaMetric = graphEnum(
  { FIRST_RESPONSE: 'FIRST_RESPONSE', NEXT_RESPONSE: 'NEXT_RESPONSE', RESOLUTION: 'RESOLUTION' },
  'SlaMetric',
  'What is promised to a customer.',
  {
    FIRST_RESPONSE: 'The first answer, from when the case was made.',
    NEXT_RESPONSE: 'An answer to what the customer said after an answer.',
    RESOLUTION: 'The resolution, from when the case was made.',
  },
);
export type SlaMetric = keyof typeof SlaMetric;

export const SlaState = graphEnum(
  { NONE: 'NONE', RUNNING: 'RUNNING', PAUSED: 'PAUSED', MET: 'MET', BREACHED: 'BREACHED' },
  'SlaState',
  'Where a promise stands.',
  {
    NONE: 'Nothing is promised, or nothing to be answered, or the case went into another one.',
    RUNNING: 'Time passes.',
    PAUSED: 'No time passes: the customer or a third party has the next move.',
    MET: 'Kept.',
    BREACHED: 'Broken, whether it has been made up for since or not.',
  },
);
export type SlaState = keyof typeof SlaState;

/**
 * Kept for work lists and measures, which need an index; never the source of anything. A job works the records of a case
 * out anew whenever something happens with it (`sla-record.jobs.ts`), and `Case.slaClocks` doesn't look at them.
 */
@entity({
  prefix: 'slr',
  describe: 'A promise to a customer that was kept, broken, or runs: one for each first response, next response and resolution of a case.',
  orderBy: [{ field: 'dueAt', direction: 'ASC' }],
  indexes: [
    'due_at, id',
    'started_at, id',
    'agent_id, due_at, id',
    'account_id, due_at, id',
    'queue_id, due_at, id',
    'case_id, due_at, id',
    { name: 'sla_record_check_at_index', expression: '(check_at) where check_at is not null' },
  ],
  uniques: [['case_id', 'metric', 'started_at']],
})
export class SlaRecord extends Base {
  @ref(() => Case, { describe: 'The case.', onDelete: 'cascade' })
  case!: Case;

  @ref(() => Account, { describe: 'Whose case it is; follows it.', nullable: true })
  account?: Account | null;

  @oneOf(SlaMetric, { describe: 'What was promised.' })
  metric!: SlaMetric;

  @oneOf(SlaState, {
    describe: 'Where it stands now.',
    readAs: (row) => `(case when ${row}.state = 'RUNNING' and ${row}.due_at < now() then 'BREACHED' else ${row}.state end)`,
  })
  state!: SlaState;

  @dateTime({ describe: 'When the wait began.', sort: true })
  startedAt!: Date;

  @dateTime({ describe: 'When the time is up, or was; null while it is paused.', nullable: true, sort: true })
  dueAt?: Date | null;

  @dateTime({ describe: 'When the wait ended.', nullable: true, sort: true })
  stoppedAt?: Date | null;

  @int({ describe: 'Business minutes that were promised; null: nothing was.', nullable: true })
  targetMinutes?: number | null;

  @ref(() => Employee, { describe: 'The agent who had the case when this was kept or broken, or who has it.', nullable: true, sensitive: true })
  agent?: Employee | null;

  @ref(() => Queue, { describe: 'The queue in which the case was when this was kept or broken, or is.', nullable: true, sensitive: true })
  queue?: Queue | null;

  @dateTime({ describe: 'When to look whether to warn or to raise.', nullable: true, internal: true })
  checkAt?: Date | null;
}

followParent('sla_record', 'case', ['account_id']);
