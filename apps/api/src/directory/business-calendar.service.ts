import { assign, assignAll, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { BusinessCalendar } from './business-calendar.entity.js';
import type {
  BusinessCalendarCreateInput,
  BusinessCalendarSetHolidaysInput,
  BusinessCalendarSetHoursInput,
  BusinessCalendarUpdateInput,
  BusinessHoursInput,
  HolidayInput,
} from './business-calendar.inputs.js';
import { BusinessHours } from './business-hours.entity.js';
import { todayIn } from './business-time.js';
import { Holiday } from './holiday.entity.js';
import { timeZoneOf } from './normalise.js';

const MOST_HOURS = 70;
const MOST_HOLIDAYS = 500;

export async function createCalendar(tx: Tx, input: BusinessCalendarCreateInput): Promise<BusinessCalendar> {
  const calendar = new BusinessCalendar();
  await assign(tx, calendar, input);
  calendar.timeZone = timeZoneOf(calendar.timeZone);
  tx.em.persist(calendar);
  await addHours(tx, calendar, input.hours);
  await putHolidays(tx, calendar, input.holidays ?? [], 'holidays');
  return calendar;
}

export async function updateCalendar(tx: Tx, input: BusinessCalendarUpdateInput): Promise<BusinessCalendar> {
  const calendar = await load(tx, BusinessCalendar, input);
  await assign(tx, calendar, input);
  return calendar;
}

/** New weekly hours from a day on. The calendar itself counts as changed, so that two editors notice each other. */
export async function setHours(tx: Tx, input: BusinessCalendarSetHoursInput): Promise<BusinessCalendar> {
  const calendar = await load(tx, BusinessCalendar, input);
  const validFrom = input.validFrom ?? todayIn(calendar.timeZone);
  refusePast(calendar, [validFrom], 'validFrom');
  for (const old of await tx.em.find(BusinessHours, { calendar, validFrom })) tx.em.remove(old);
  // The old ones go first: the same span may be among the new ones.
  await tx.em.flush();
  await addHours(tx, calendar, input.hours, validFrom);
  calendar.updatedAt = new Date();
  return calendar;
}

export async function setHolidays(tx: Tx, input: BusinessCalendarSetHolidaysInput): Promise<BusinessCalendar> {
  const calendar = await load(tx, BusinessCalendar, input);
  const { set, remove } = { set: input.set ?? [], remove: input.remove ?? [] };
  refusePast(
    calendar,
    set.map(({ date }) => date),
    'set',
  );
  refusePast(calendar, remove, 'remove');
  await removeHolidays(tx, calendar, remove);
  await putHolidays(tx, calendar, set, 'set');
  calendar.updatedAt = new Date();
  return calendar;
}

/** Times that have passed were counted and promised by the calendar as it was. */
function refusePast({ timeZone }: BusinessCalendar, days: string[], field: string): void {
  const today = todayIn(timeZone);
  const past = days.find((day) => day < today);
  if (past) throw new Refused(UserErrorCode.INVALID, `${past} is over: what was counted by it stays. Change today and the days to come.`, field);
}

async function addHours(tx: Tx, calendar: BusinessCalendar, inputs: BusinessHoursInput[], validFrom?: string): Promise<void> {
  if (inputs.length === 0 || inputs.length > MOST_HOURS)
    throw new Refused(UserErrorCode.INVALID, `A week has 1 to ${MOST_HOURS} spans in which it is open.`, 'hours');
  const drafts = inputs.map((input, at) => ({
    entity: Object.assign(new BusinessHours(), { calendar, ...(validFrom ? { validFrom } : {}) }),
    input,
    path: ['hours', String(at)],
  }));
  await assignAll(tx, drafts);
  for (const { entity, path } of drafts) {
    checkSpan(entity.opensAt, entity.closesAt, [...path, 'opensAt'], [...path, 'closesAt']);
    const overlaps = drafts.some(
      ({ entity: other }) =>
        other !== entity && other.weekday === entity.weekday && other.opensAt < entity.closesAt && entity.opensAt < other.closesAt,
    );
    if (overlaps) throw new Refused(UserErrorCode.INVALID, 'Two spans of this day overlap; make them one.', path);
    tx.em.persist(entity);
  }
}

function checkSpan(from: string, until: string, fromField: string[], untilField: string[]): void {
  for (const [time, field] of [
    [from, fromField],
    [until, untilField],
  ] as const)
    if (!/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time))
      throw new Refused(UserErrorCode.INVALID, `"${time}" is not a time of day; write it like 09:00.`, field);
  if (from >= until)
    throw new Refused(
      UserErrorCode.INVALID,
      'A span ends later on its own day. Over midnight write two: one until 24:00, and one from 00:00 on the next day.',
      untilField,
    );
}

async function removeHolidays(tx: Tx, calendar: BusinessCalendar, dates: string[]): Promise<void> {
  if (dates.length > MOST_HOLIDAYS) throw new Refused(UserErrorCode.INVALID, `At most ${MOST_HOLIDAYS} days at a time.`, 'remove');
  const found = new Map((await tx.em.find(Holiday, { calendar, date: { $in: dates } })).map((holiday) => [holiday.date, holiday]));
  for (const [at, date] of dates.entries()) {
    const holiday = found.get(date);
    if (!holiday) throw new Refused(UserErrorCode.NOT_FOUND, `${date} is no holiday of this calendar.`, ['remove', String(at)]);
    tx.em.remove(holiday);
  }
  await tx.em.flush();
}

async function putHolidays(tx: Tx, calendar: BusinessCalendar, inputs: HolidayInput[], field: string): Promise<void> {
  if (inputs.length > MOST_HOLIDAYS) throw new Refused(UserErrorCode.INVALID, `At most ${MOST_HOLIDAYS} days at a time.`, field);
  const dates = inputs.map(({ date }) => date);
  const twice = dates.findIndex((date, at) => dates.indexOf(date) < at);
  if (twice >= 0) throw new Refused(UserErrorCode.INVALID, 'A day is a holiday once.', [field, String(twice), 'date']);
  const known = new Map((await tx.em.find(Holiday, { calendar, date: { $in: dates } })).map((holiday) => [holiday.date, holiday]));
  const drafts = inputs.map((input, at) => ({
    entity: Object.assign(known.get(input.date) ?? new Holiday(), { calendar, closedFrom: '00:00', closedUntil: '24:00' }),
    input,
    path: [field, String(at)],
  }));
  await assignAll(tx, drafts);
  for (const { entity, path } of drafts) {
    checkSpan(entity.closedFrom, entity.closedUntil, [...path, 'closedFrom'], [...path, 'closedUntil']);
    tx.em.persist(entity);
  }
}
