import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { graph } from '../../apps/api/src/graph.js';
import { breaks } from './breaking.js';

const BEFORE = `
  enum Colour { RED GREEN OLD @deprecated(reason: "Use RED. Removed on 2026-01-31.") }
  input ThingInput { name: String, size: Int, old: Int @deprecated(reason: "Gone on 2026-01-31.") }
  type Old { id: ID }
  type Thing { id: ID!, name: String, colour: Colour, undated: Int @deprecated(reason: "Some day."), old: Old @deprecated(reason: "Use name. Removed on 2026-01-31.") }
  type Query { thing(id: ID!, size: Int, old: Int @deprecated(reason: "Gone on 2026-01-31.")): Thing, things: [Thing!] }
  type Mutation { thingCreate(input: ThingInput!): Thing }`;
const after = (...changes: [from: string, to: string][]) => {
  const changed = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`There is no "${from}" to change`);
    return text.replace(from, to);
  }, BEFORE);
  return (today: string) => breaks(buildSchema(BEFORE), buildSchema(changed), today);
};
const OLD = ', old: Old @deprecated(reason: "Use name. Removed on 2026-01-31.")';

describe('what breaks clients', () => {
  test.each<[string, [string, string][], RegExp]>([
    ['a field that goes', [['name: String, colour', 'colour']], /Thing\.name was removed/],
    ['a field that goes without a day', [['undated: Int @deprecated(reason: "Some day."), ', '']], /Thing\.undated was removed/],
    ['a field that may be null from now on', [['id: ID!, name', 'id: ID, name']], /Thing\.id changed type/],
    ['a field of another type', [['colour: Colour', 'colour: String']], /Thing\.colour changed type/],
    ['a root field that goes', [[', things: [Thing!]', '']], /Query\.things was removed/],
    ['an argument that goes', [['id: ID!, size: Int, old', 'id: ID!, old']], /Query\.thing arg size was removed/],
    ['an argument that must be given', [['thing(id', 'thing(must: Int!, id']], /required arg must/],
    ['a field of an input that goes', [['name: String, size', 'size']], /ThingInput\.name was removed/],
    ['a field of an input that must be given', [['input ThingInput {', 'input ThingInput { must: Int!,']], /required field must/],
    ['a field of an input that must be given from now on', [['name: String, size', 'name: String!, size']], /ThingInput\.name changed type/],
    ['a value of an enum that goes', [['GREEN ', '']], /GREEN was removed/],
    [
      'a type that goes while it is used',
      [
        ['type Old { id: ID }', ''],
        [OLD, ''],
      ],
      /Old was removed/,
    ],
  ])('%s', (_what, changes, message) => {
    expect(after(...changes)('2026-01-30').join(' ')).toMatch(message);
  });

  test('what is added, deprecated or described breaks nothing', () => {
    const grown = after(
      ['RED GREEN', 'RED GREEN BLUE'],
      ['name: String, size', 'name: String, more: Int, size'],
      ['undated', 'newer: Int, undated'],
      ['size: Int, old: Int @', 'size: Int, wide: Int, old: Int @'],
    );
    expect(grown('2026-01-30')).toEqual([]);
  });

  test.each<[string, [string, string][]]>([
    [
      'a field, with the type that only it used',
      [
        [OLD, ''],
        ['type Old { id: ID }', ''],
      ],
    ],
    ['an argument', [[', old: Int @deprecated(reason: "Gone on 2026-01-31.")): Thing', '): Thing']]],
    ['a field of an input', [[', old: Int @deprecated(reason: "Gone on 2026-01-31.") }', ' }']]],
    ['a value of an enum', [[' OLD @deprecated(reason: "Use RED. Removed on 2026-01-31.")', '']]],
  ])('%s goes on the day that was told, and not before', (_what, changes) => {
    expect(after(...changes)('2026-01-30')).not.toEqual([]);
    expect(after(...changes)('2026-01-31')).toEqual([]);
  });

  test('our schema breaks nothing of itself', () => expect(breaks(graph().bare, graph().bare)).toEqual([]));
});
