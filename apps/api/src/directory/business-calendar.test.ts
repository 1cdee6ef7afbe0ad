import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';

const PARTS =
  '{ id version name timeZone hours { nodes { validFrom weekday opensAt closesAt } } holidays { nodes { date name closedFrom closedUntil } } }';
const CREATE = `mutation ($input: BusinessCalendarCreateInput!) { businessCalendarCreate(input: $input) { businessCalendar ${PARTS} userErrors { code field message } } }`;
const HOURS = `mutation ($input: BusinessCalendarSetHoursInput!) { businessCalendarSetHours(input: $input) { businessCalendar ${PARTS} userErrors { code field message } } }`;
const HOLIDAYS = `mutation ($input: BusinessCalendarSetHolidaysInput!) { businessCalendarSetHolidays(input: $input) { businessCalendar ${PARTS} userErrors { code field message } } }`;
const MORNING = { weekday: 'MONDAY', opensAt: '09:00', closesAt: '12:00' };
const AFTERNOON = { weekday: 'MONDAY', opensAt: '13:00', closesAt: '17:00' };
const VIENNA = { timeZone: 'Europe/Vienna', hours: [MORNING, AFTERNOON] };

describe('business calendars', () => {
  let bench: TestBench;
  let manager: Awaited<ReturnType<TestBench['build']['asEmployee']>>['principal'];
  beforeAll(async () => {
    bench = await testBench();
    manager = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
  });
  afterAll(() => bench.close());

  let made = 0;
  const create = async (values: object = {}) => {
    made += 1;
    const { data, errors } = await bench.call(manager, CREATE, { input: { name: `Office ${made}`, ...VIENNA, ...values } });
    expect(errors).toBeUndefined();
    return data.businessCalendarCreate;
  };

  test('a calendar has several spans a day, and holidays that are off wholly or in part', async () => {
    const { businessCalendar, userErrors } = await create({
      timeZone: 'europe/vienna',
      holidays: [
        { date: '2027-12-25', name: 'Christmas' },
        { date: '2027-12-24', name: 'Christmas Eve', closedFrom: '12:00' },
      ],
    });
    expect(userErrors).toEqual([]);
    expect(businessCalendar).toMatchObject({
      timeZone: 'Europe/Vienna',
      hours: { nodes: [MORNING, AFTERNOON] },
      holidays: {
        nodes: [
          { date: '2027-12-24', closedFrom: '12:00', closedUntil: '24:00' },
          { date: '2027-12-25', closedFrom: '00:00', closedUntil: '24:00' },
        ],
      },
    });
  });

  test.each([
    ['an unknown time zone', { timeZone: 'Vienna' }, ['timeZone'], /like Europe\/Vienna/],
    ['work over midnight', { hours: [{ weekday: 'MONDAY', opensAt: '22:00', closesAt: '06:00' }] }, ['hours', '0', 'closesAt'], /write two/],
    ['a time that is none', { hours: [{ ...MORNING, opensAt: '9:00' }] }, ['hours', '0', 'opensAt'], /like 09:00/],
    ['spans that overlap', { hours: [MORNING, { ...AFTERNOON, opensAt: '11:00' }] }, ['hours', '0'], /overlap/],
    ['a week without hours', { hours: [] }, ['hours'], /1 to 70/],
    ['a holiday twice', { holidays: [1, 2].map(() => ({ date: '2027-05-01', name: 'May Day' })) }, ['holidays', '1', 'date'], /once/],
    ['a name that is taken', { name: 'Office 1' }, null, /./],
  ])('%s is refused, and nothing is written', async (_what, values, field, message) => {
    const count = async () => (await bench.sql('select from business_calendar')).length;
    const before = await count();
    expect(await create(values)).toMatchObject({ businessCalendar: null, userErrors: [{ field, message: expect.stringMatching(message) }] });
    expect(await count()).toBe(before);
  });

  test('new hours hold from their day on, beside those of before; set again they are replaced', async () => {
    const { businessCalendar: calendar } = await create();
    const set = async (input: object) => (await bench.call(manager, HOURS, { input: { id: calendar.id, ...input } })).data.businessCalendarSetHours;
    await set({ validFrom: '2099-01-01', hours: [MORNING, AFTERNOON] });
    const { businessCalendar } = await set({ validFrom: '2099-01-01', hours: [AFTERNOON] });
    expect(businessCalendar.hours.nodes).toEqual([
      { validFrom: '1970-01-01', ...MORNING },
      { validFrom: '1970-01-01', ...AFTERNOON },
      { validFrom: '2099-01-01', ...AFTERNOON },
    ]);
    const past = await set({ validFrom: '2020-01-01', hours: [MORNING] });
    expect(past.userErrors).toMatchObject([{ code: 'INVALID', field: ['validFrom'], message: expect.stringContaining('is over') }]);
    const stale = await set({ hours: [MORNING], expectedVersion: calendar.version });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('holidays are added, moved and taken off, those that are over are not', async () => {
    const { businessCalendar: calendar } = await create({ holidays: [{ date: '2099-05-01', name: 'May Day' }] });
    const set = async (input: object) =>
      (await bench.call(manager, HOLIDAYS, { input: { id: calendar.id, ...input } })).data.businessCalendarSetHolidays;
    const half = { date: '2099-05-01', name: 'May Day', closedUntil: '12:00' };
    const added = await set({ set: [half, { date: '2099-06-01', name: 'Outing' }] });
    expect(added.businessCalendar.holidays.nodes).toMatchObject([{ ...half, closedFrom: '00:00' }, { date: '2099-06-01' }]);
    const removed = await set({ remove: ['2099-05-01'] });
    expect(removed.businessCalendar.holidays.nodes).toMatchObject([{ date: '2099-06-01' }]);
    expect((await set({ remove: ['2099-07-01'] })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['remove', '0'] }]);
    expect((await set({ set: [{ date: '2020-01-01', name: 'New Year' }] })).userErrors).toMatchObject([{ code: 'INVALID', field: ['set'] }]);
  });

  test('everyone employed reads them in one statement, however many there are', async () => {
    const { principal } = await bench.build.asEmployee([]);
    const read = () => bench.call(principal, `{ businessCalendars { nodes ${PARTS} } }`);
    const before = await read();
    await create();
    const after = await read();
    expect(after.data.businessCalendars.nodes).toHaveLength(before.data.businessCalendars.nodes.length + 1);
    expect([before.statements, after.statements]).toEqual([1, 1]);
  });

  test('a customer, an agent and nobody are refused', async () => {
    const input = { name: 'x', ...VIENNA };
    const agent = await bench.call((await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, CREATE, { input });
    const customer = await bench.call((await bench.build.asCustomer('ADMIN')).principal, '{ businessCalendars { totalCount } }');
    expect([agent, customer].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect((await bench.call(null, CREATE, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
