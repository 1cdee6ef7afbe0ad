import { databaseCode, policy } from '../core/index.js';
import { BusinessCalendar } from './business-calendar.entity.js';
import { BusinessHours } from './business-hours.entity.js';
import { Holiday } from './holiday.entity.js';

/** How the company is set up, as territories are: everyone employed reads it. Support promises times by it, so its manager keeps it. */
const keepers = { SUPPORT_MANAGER: 'all', ADMIN: 'all' } as const;
const parts = { domain: 'directory', read: { EMPLOYEE: 'all' }, write: keepers, delete: keepers } as const;

policy(BusinessCalendar, {
  ...parts,
  delete: {},
  root: {
    businessCalendar: 'read',
    businessCalendars: 'read',
    businessCalendarCreate: 'create',
    businessCalendarUpdate: 'update',
    businessCalendarSetHours: 'update',
    businessCalendarSetHolidays: 'update',
  },
});
policy(BusinessHours, parts);
policy(Holiday, parts);

databaseCode(
  'business calendars',
  `
-- All calendars, to count by: a customer's due times are worked out by calendars that they don't list.
create or replace function relata.business_calendars() returns table (id uuid, time_zone text, hours json, holidays json)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.time_zone,
    coalesce((select json_agg(json_build_object('validFrom', h.valid_from, 'weekday', h.weekday, 'opensAt', h.opens_at, 'closesAt', h.closes_at))
      from business_hours h where h.calendar_id = c.id), '[]'),
    coalesce((select json_agg(json_build_object('date', h.date, 'closedFrom', h.closed_from, 'closedUntil', h.closed_until))
      from holiday h where h.calendar_id = c.id), '[]')
  from business_calendar c
$$;
`,
);
