import { Base, date, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { BusinessCalendar } from './business-calendar.entity.js';

export const Weekday = graphEnum(
  {
    MONDAY: 'MONDAY',
    TUESDAY: 'TUESDAY',
    WEDNESDAY: 'WEDNESDAY',
    THURSDAY: 'THURSDAY',
    FRIDAY: 'FRIDAY',
    SATURDAY: 'SATURDAY',
    SUNDAY: 'SUNDAY',
  },
  'Weekday',
  'A day of the week.',
);
export type Weekday = keyof typeof Weekday;

/** A time of day in SQL: `09:00`. Only the end of a day may be `24:00`. */
export const timeCheck = (column: string): string => `${column} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$'`;

@entity({
  prefix: 'bhr',
  describe: 'A span of a weekday in which a calendar is open. A day may have several.',
  orderBy: [
    { field: 'validFrom', direction: 'ASC' },
    { field: 'createdAt', direction: 'ASC' },
  ],
  indexes: ['calendar_id, valid_from, created_at, id'],
  uniques: [['calendar_id', 'valid_from', 'weekday', 'opens_at']],
  checks: { opens: timeCheck('opens_at'), closes: timeCheck('closes_at'), span: 'opens_at < closes_at' },
})
export class BusinessHours extends Base {
  @ref(() => BusinessCalendar, { describe: 'The calendar.', onDelete: 'cascade' })
  calendar!: BusinessCalendar;

  @date({
    describe: 'The day from which it holds. On each day those hold that began last: later ones take the place of all before.',
    initial: '1970-01-01',
    sort: true,
  })
  validFrom: string = '1970-01-01';

  @oneOf(Weekday, { describe: 'The day of the week.' })
  weekday!: Weekday;

  @text({ describe: 'When it opens, as `09:00` on a clock of its time zone.', max: 5 })
  opensAt!: string;

  @text({ describe: 'When it closes, at the latest `24:00`. Over midnight two spans follow each other.', max: 5 })
  closesAt!: string;
}
