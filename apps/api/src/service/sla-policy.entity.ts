import { Base, dateTime, entity, int, type Many, many, ref, text } from '../core/index.js';
import { BusinessCalendar } from '../directory/index.js';
import { SlaTarget } from './sla-target.entity.js';

@entity({
  prefix: 'slp',
  describe: 'What is promised to customers of service from a moment on: the version that began last is in force.',
  orderBy: [{ field: 'startsAt', direction: 'DESC' }],
  indexes: ['starts_at, id', 'calendar_id, id'],
})
export class SlaPolicy extends Base {
  @text({ describe: 'Name of the version.', sort: true, max: 120 })
  name!: string;

  @dateTime({
    describe: 'In force from this moment until the next version begins. Clocks that run by then keep what was promised.',
    sort: true,
    unique: true,
  })
  startsAt!: Date;

  @ref(() => BusinessCalendar, { describe: 'The calendar by which its times run, where a target names no other.' })
  calendar!: BusinessCalendar;

  @int({ describe: 'Who is responsible is warned once this share of a target is used, in percent.', initial: 75, min: 1, max: 99 })
  warnAtPercent: number = 75;

  @many(() => SlaTarget, 'policy', { describe: 'What is promised by priority and tier.' })
  targets?: Many<SlaTarget>;
}
