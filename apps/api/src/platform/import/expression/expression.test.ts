import { describe, expect, test } from '@jest/globals';
import { compile, compileCondition, type Row } from './compile.js';
import { textOf, type Value } from './values.js';

const columns: Record<string, Value> = {
  name: ' Ada Lovelace ',
  quantity: '3',
  price: '19.99',
  empty: null,
  day: '2022-05-30',
  at: '2022-05-30 23:30:00.500',
  german: '31.12.2024',
  'Sub Total': '7.5',
  code: '01',
  list: 'a;b;c',
};
const scope = (from: string | null, name: string) => {
  if (from !== null || !(name in columns)) throw new Error(`unknown ${from ?? ''}.${name}`);
  return () => columns[name] as Value;
};
const row: Row = [[]];
const value = (source: string) => textOf(compile(source, scope).evaluate(row));
const holds = (source: string) => compileCondition(source, scope)(row);

describe('expressions', () => {
  test.each([
    ['name', ' Ada Lovelace '],
    ['[Sub Total]', '7.5'],
    ["'it''s'", "it's"],
    ['trim(name)', 'Ada Lovelace'],
    ['upper(trim(name))', 'ADA LOVELACE'],
    ["concat(trim(name), ' ', empty, '!')", 'Ada Lovelace !'],
    ["split(list, ';', 2)", 'b'],
    ["split(list, ';', -1)", 'c'],
    ["split(list, ';', 9)", null],
    ["replace(list, ';', '')", 'abc'],
    ["capitalise('jean-LUC o’neill')", 'Jean-Luc O’neill'],
    ['left(list, 3)', 'a;b'],
    ['right(list, 1)', 'c'],
    ["extract('vassar0@example.com', '^\\p{L}+')", 'vassar'],
    ['length(list)', '5'],
    ['coalesce(empty, code)', '01'],
    ["if(quantity > 2, 'many', 'few')", 'many'],
    ["if(quantity > 5, 'many', quantity > 2, 'some', 'few')", 'some'],
    ["if(empty = 'x', 1)", null],
    ["key('a|b', 'c')", 'a\\|b|c'],
    ["key('a', empty)", null],
  ])('%s is %j', (source, expected) => expect(value(source)).toBe(expected));

  test.each([
    ['quantity * price', '59.97'],
    ['0.1 + 0.2', '0.3'],
    ['10 - 2 - 3', '5'],
    ['2 + 3 * 4', '14'],
    ['-(2 + 3) * 2', '-10'],
    ['round(10 / 3, 2)', '3.33'],
    ['round(2.5)', '3'],
    ['min(quantity, 2, 7)', '2'],
    ["max(day, date(german, 'dd.MM.yyyy'))", '2024-12-31'],
    ['empty + 1', null],
    ['abs(0 - quantity)', '3'],
  ])('%s is %j, exactly', (source, expected) => expect(value(source)).toBe(expected));

  test.each([
    ['date(day) + 4170 days', '2033-10-29'],
    ["date('2024-01-31') + 1 month", '2024-02-29'],
    ["date('2024-02-29') + 1 year", '2025-02-28'],
    ['day - 1 week', '2022-05-23'],
    ["date(german, 'dd.MM.yyyy')", '2024-12-31'],
    ["date('Mar 5, 1999', 'MMM d, yyyy')", '1999-03-05'],
    ["date('5/3/71', 'd/M/yy')", '1971-03-05'],
    ["dateTime('03/05/2020 01:02 PM', 'dd/MM/yyyy hh:mm a')", '2020-05-03T13:02:00.000Z'],
    ["dateTime('2024-07-01 12:00', 'yyyy-MM-dd HH:mm', 'Europe/Vienna')", '2024-07-01T10:00:00.000Z'],
    ["dateTime('2024-01-01 12:00', 'yyyy-MM-dd HH:mm', 'Europe/Vienna')", '2024-01-01T11:00:00.000Z'],
    ["dateTime('2024-01-01T12:00:00+05:30')", '2024-01-01T06:30:00.000Z'],
    ['dateTime(at) + 1 hour', '2022-05-31T00:30:00.500Z'],
    ["date(german, 'dd.MM.yyyy') - date(day)", '946'],
    ['year(day)', '2022'],
    ['endOfMonth(day)', '2022-05-31'],
    ['startOfMonth(day)', '2022-05-01'],
  ])('%s is %j', (source, expected) => expect(value(source)).toBe(expected));

  test.each([
    ["code = '1'", false],
    ['code = 1', true],
    ["quantity < '10'", true],
    ["list < 'b'", true],
    ['empty = empty', false],
    ["empty != 'x'", false],
    ['empty is null and day is not null', true],
    ["not empty = 'x'", true],
    ["code in ('01', '02')", true],
    ["code not in ('01', '02')", false],
    ['quantity in (1, 3)', true],
    ["date(german, 'dd.MM.yyyy') > day", true],
    ["matches(list, '^a') or 1 = 2", true],
    ["contains(list, ';b') and startsWith(list, 'a')", true],
    ['1 = 1 or 1 = 2 and 1 = 3', true],
  ])('%s is %j', (source, expected) => expect(holds(source)).toBe(expected));

  test.each([
    ['concat(', 'ends too early'],
    ['price *', 'ends too early'],
    ["'open", 'no closing'],
    ['price price', 'unexpected price at character 7'],
    ['price ; price', 'unexpected ;'],
    ['conct(name)', 'Did you mean "concat"'],
    ['constructor(name)', 'there is no function'],
    ['trim(name, name)', 'takes 1 values, not 2'],
    ["date(day, 'MM/yyyy')", 'not a date format'],
    ['date(day, german)', 'as constants'],
    ["dateTime(day, 'yyyy-MM-dd', 'Mars/Base')", 'not a time zone'],
    ["matches(name, '(')", 'not a regular expression'],
    ['if(name, 1, 2)', 'takes conditions'],
    ['name and code', 'takes conditions'],
    ['(1 = 1) + 2', 'takes numbers'],
    ['name in ()', 'names nothing'],
    [`${'('.repeat(80)}1${')'.repeat(80)}`, 'too deep'],
  ])('%s is refused before any row is read: %s', (source, message) => expect(() => compile(source, scope)).toThrow(message));

  test('what is no condition is refused where one is needed', () => {
    expect(() => compileCondition('concat(name)', scope)).toThrow('not a condition');
  });

  test.each([
    ['name * 2', 'is not a number'],
    ['price / 0', 'divided by zero'],
    ['date(german)', 'not a date like 2026-01-31'],
    ["date('31.02.2024', 'dd.MM.yyyy')", 'not a date like dd.MM.yyyy'],
    ["date('2024-02-30')", 'not a date'],
    ["dateTime('2024-01-01 25:00', 'yyyy-MM-dd HH:mm')", 'not a date like'],
    ['day + 1.5 days', 'not a whole number'],
    ['list < 5', 'is not a number'],
  ])('%s is a problem of the row: %s', (source, message) => expect(() => value(source)).toThrow(message));
});
