import { expect, test } from '@jest/globals';
import { problemOfJson } from './free-json.js';

const deep = (levels: number) => Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 1);

test.each<[string, unknown, string | null]>([
  ['what people send', { size: 'XL', tags: ['a', 'b'], nested: { on: true, none: null } }, null],
  ['a word that only looks dangerous', { constructor: 'Lego', prototype: 1 }, null],
  ['20 levels', deep(20), null],
  ['21 levels', deep(21), 'has at most 20 levels'],
  ['2,000 values', Array.from({ length: 1_999 }, () => 1), null],
  ['one value more', Array.from({ length: 2_000 }, () => 1), 'has at most 2000 values'],
  ['as deep as memory holds', deep(500_000), 'has at most 20 levels'],
  ['__proto__', JSON.parse('{"a":[{"__proto__":{}}]}'), 'takes no key "__proto__"'],
  ['the prototype by its constructor', { a: { constructor: { prototype: {} } } }, 'takes no key "constructor"'],
])('%s', (_what, value, problem) => {
  expect(problemOfJson(value)).toBe(problem);
});
