import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, LocalDateScalar, partInput, updateInput } from '../core/index.js';
import { BusinessCalendar } from './business-calendar.entity.js';
import { BusinessHours } from './business-hours.entity.js';
import { Holiday } from './holiday.entity.js';

@InputType({ description: 'A span of a weekday. Work over midnight is two of them: until `24:00`, and from `00:00` on the next day.' })
export class BusinessHoursInput extends partInput(BusinessHours, { required: ['weekday', 'opensAt', 'closesAt'] }) {}

@InputType({ description: 'A day off; without times the whole day.' })
export class HolidayInput extends partInput(Holiday, { required: ['date', 'name'], optional: ['closedFrom', 'closedUntil'] }) {}

@InputType({ description: 'A new calendar with its weekly hours.' })
export class BusinessCalendarCreateInput extends createInput(BusinessCalendar, { required: ['name', 'timeZone'] }) {
  @Field(() => [BusinessHoursInput], { description: 'The weekly hours, at least one span and at most 70.' })
  hours!: BusinessHoursInput[];

  @Field(() => [HolidayInput], { nullable: true, description: 'Days off, at most 500.' })
  holidays?: HolidayInput[] | null;
}

@InputType({ description: 'A new name for a calendar. Its time zone stays: make a new calendar for another one.' })
export class BusinessCalendarUpdateInput extends updateInput(BusinessCalendar, ['name']) {}

@InputType({ description: 'New weekly hours from a day on. What was counted before that day stays as it was.' })
export class BusinessCalendarSetHoursInput extends actionInput(BusinessCalendar) {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day; today in the calendar’s time zone unless said. Not in the past.' })
  validFrom?: string | null;

  @Field(() => [BusinessHoursInput], { description: 'All the weekly hours, at least one span and at most 70.' })
  hours!: BusinessHoursInput[];
}

@InputType({ description: 'Holidays to add to a calendar and to take off it. One on a day that has one takes its place.' })
export class BusinessCalendarSetHolidaysInput extends actionInput(BusinessCalendar) {
  @Field(() => [HolidayInput], { nullable: true, description: 'Days off, at most 500 at a time.' })
  set?: HolidayInput[] | null;

  @Field(() => [LocalDateScalar], { nullable: true, description: 'Days that are worked after all, at most 500 at a time.' })
  remove?: string[] | null;
}
