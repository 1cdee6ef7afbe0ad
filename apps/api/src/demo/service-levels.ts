import { BusinessCalendar, BusinessHours, Holiday, Weekday } from '../directory/index.js';
import { SlaPolicy, SlaTarget } from '../service/index.js';
import type { Company } from './company.js';

/** Hours to the first response, the next one and the resolution, by priority; PLUS has two thirds of it, PREMIUM half. */
const HOURS = { LOW: [16, 16, 80], NORMAL: [8, 8, 40], HIGH: [4, 4, 16], URGENT: [2, 2, 8] } as const;
const SHARE = { STANDARD: 1, PLUS: 2 / 3, PREMIUM: 1 / 2 } as const;

/** Office hours of the service desk with this year's and next year's holidays, and what is promised in them. */
export function serviceLevels(company: Company): void {
  const { world } = company;
  const desk = world.add(BusinessCalendar, { name: 'Service desk', timeZone: 'America/Los_Angeles' });
  const always = world.add(BusinessCalendar, { name: 'Around the clock', timeZone: 'UTC' });
  for (const calendar of [desk, always]) company.calendars.set(calendar.name, calendar);
  for (const weekday of Object.keys(Weekday) as Weekday[]) {
    if (!weekday.startsWith('S')) world.add(BusinessHours, { calendar: desk, validFrom: '1970-01-01', weekday, opensAt: '08:00', closesAt: '18:00' });
    world.add(BusinessHours, { calendar: always, validFrom: '1970-01-01', weekday, opensAt: '00:00', closesAt: '24:00' });
  }
  const year = world.today.getUTCFullYear();
  for (const each of [year, year + 1]) {
    world.add(Holiday, { calendar: desk, date: `${each}-01-01`, name: 'New Year', closedFrom: '00:00', closedUntil: '24:00' });
    world.add(Holiday, { calendar: desk, date: `${each}-07-04`, name: 'Independence Day', closedFrom: '00:00', closedUntil: '24:00' });
    world.add(Holiday, { calendar: desk, date: `${each}-12-24`, name: 'Christmas Eve', closedFrom: '12:00', closedUntil: '24:00' });
    world.add(Holiday, { calendar: desk, date: `${each}-12-25`, name: 'Christmas', closedFrom: '00:00', closedUntil: '24:00' });
  }
  const policy = world.add(SlaPolicy, { name: 'What we promise', startsAt: world.day(-1000), calendar: desk, warnAtPercent: 75 });
  for (const [priority, hours] of Object.entries(HOURS) as [keyof typeof HOURS, readonly number[]][])
    for (const [tier, share] of Object.entries(SHARE) as [keyof typeof SHARE, number][]) {
      const [first, next, resolution] = hours.map((each) => Math.round(each * 60 * share)) as [number, number, number];
      world.add(SlaTarget, {
        policy,
        priority,
        supportTier: tier,
        firstResponseMinutes: first,
        nextResponseMinutes: next,
        resolutionMinutes: resolution,
        // Whoever pays most is served around the clock where it burns.
        calendar: priority === 'URGENT' && tier === 'PREMIUM' ? always : null,
      });
    }
}
