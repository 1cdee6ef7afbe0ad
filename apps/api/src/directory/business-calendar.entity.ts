import { Base, entity, type Many, many, text } from '../core/index.js';
import { BusinessHours } from './business-hours.entity.js';
import { Holiday } from './holiday.entity.js';

@entity({
  prefix: 'cal',
  describe: 'When somebody is at work: weekly hours and holidays in one time zone. Promised times run by it.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id'],
})
export class BusinessCalendar extends Base {
  @text({ describe: 'Name.', sort: true, unique: true, max: 120 })
  name!: string;

  @text({ describe: 'Time zone by its IANA name, as `Europe/Vienna`. It stays as it is: times that have passed were counted by it.', max: 60 })
  timeZone!: string;

  @many(() => BusinessHours, 'calendar', { describe: 'The weekly hours, those of the past too: see `validFrom`.' })
  hours?: Many<BusinessHours>;

  @many(() => Holiday, 'calendar', { describe: 'Days that are off, wholly or in part.' })
  holidays?: Many<Holiday>;
}
