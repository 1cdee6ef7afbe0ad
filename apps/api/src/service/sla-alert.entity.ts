import { Base, dateTime, entity, graphEnum, int, oneOf, ref } from '../core/index.js';
import { Employee } from '../directory/index.js';
import { Case } from './case.entity.js';
import { SlaMetric } from './sla-record.entity.js';

export const SlaAlertKind = graphEnum({ WARNING: 'WARNING', BREACH: 'BREACH' }, 'SlaAlertKind', 'Why somebody was alerted.', {
  WARNING: 'A good part of the time was used.',
  BREACH: 'The time was up.',
});
export type SlaAlertKind = keyof typeof SlaAlertKind;

@entity({
  prefix: 'sla',
  describe: 'That somebody was warned of a promise, or that one was broken: once for each wait, target and kind.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: ['at, id', 'case_id, at, id', 'agent_id, at, id'],
  uniques: [['case_id', 'metric', 'started_at', 'target_minutes', 'kind']],
  appendOnly: true,
})
export class SlaAlert extends Base {
  @ref(() => Case, { describe: 'The case.' })
  case!: Case;

  @oneOf(SlaMetric, { describe: 'What was promised.' })
  metric!: SlaMetric;

  @oneOf(SlaAlertKind, { describe: 'A warning, or that it was broken.' })
  kind!: SlaAlertKind;

  @dateTime({ describe: 'When the wait began.' })
  startedAt!: Date;

  @int({ describe: 'Business minutes that were promised.' })
  targetMinutes!: number;

  @dateTime({ describe: 'When the time was to be up, as it was known then.', sort: true })
  dueAt!: Date;

  @dateTime({ describe: 'When it was raised.', sort: true })
  at!: Date;

  @ref(() => Employee, { describe: 'The agent who had the case.', nullable: true })
  agent?: Employee | null;
}
