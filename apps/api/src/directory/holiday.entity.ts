import { Base, date, entity, ref, text } from '../core/index.js';
import { BusinessCalendar } from './business-calendar.entity.js';
import { timeCheck } from './business-hours.entity.js';

@entity({
  prefix: 'hol',
  describe: 'A day on which a calendar is closed, wholly or in part, whatever its weekly hours.',
  orderBy: [{ field: 'date', direction: 'ASC' }],
  indexes: ['calendar_id, date, id'],
  uniques: [['calendar_id', 'date']],
  checks: { closes: timeCheck('closed_from'), reopens: timeCheck('closed_until'), span: 'closed_from < closed_until' },
})
export class Holiday extends Base {
  @ref(() => BusinessCalendar, { describe: 'The calendar.', onDelete: 'cascade' })
  calendar!: BusinessCalendar;

  @date({ describe: 'The day.', sort: true })
  date!: string;

  @text({ describe: 'What it is called.', max: 120 })
  name!: string;

  @text({ describe: 'Closed from this time on, as `12:00`: the morning is worked.', initial: '00:00', max: 5 })
  closedFrom: string = '00:00';

  @text({ describe: 'Closed up to this time.', initial: '24:00', max: 5 })
  closedUntil: string = '24:00';
}
