import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { printedSchema } from '../../apps/api/src/core/schema.js';
import { graph } from '../../apps/api/src/graph.js';
import { breaks } from './breaking.js';

const root = resolve(import.meta.dirname, '../..');
const FILE = 'packages/schema/schema.graphql';
const committed = readFileSync(join(root, FILE), 'utf8');
const { bare } = graph();
const types = Object.values(bare.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const mutations = Object.values(bare.getMutationType()?.getFields() ?? {});
const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Every field of every object with its arguments, as `Type.field`. */
const fields = objects.flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, type, field })));
const isNode = (type: GraphQLNamedType) => type.name === 'Node' || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'));
const isList = (type: unknown): boolean => isListType(type) || (isNonNullType(type) && isList(type.ofType));

/** The schema that clients rely on: of the last release, or of the last commit while nothing is released. */
function published(): string | null {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const release = git('tag', '--list', 'v*', '--sort=-version:refname').split('\n')[0];
    return git('show', `${release || 'HEAD'}:${FILE}`);
  } catch {
    return null;
  }
}

/** What has no description, as paths. */
function undescribed(type: GraphQLNamedType): string[] {
  const inside = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const all = inside.flatMap((field) => {
    const args: readonly { name: string; description?: string | null | undefined }[] = 'args' in field ? field.args : [];
    const path = `${type.name}.${field.name}`;
    return [{ path, text: field.description }, ...args.map(({ name, description }) => ({ path: `${path}(${name})`, text: description }))];
  });
  return [{ path: type.name, text: type.description }, ...all].filter(({ text }) => !text).map(({ path }) => path);
}

describe('the schema', () => {
  test('packages/schema/schema.graphql is the schema of the code', () => {
    if (committed !== printedSchema(bare)) throw new Error(`${FILE} is behind the code: run \`npm run schema\` and commit what it writes.`);
  });

  test('breaks nothing that was there: what goes was deprecated with a date that has passed', () => {
    const before = published();
    if (before === null) return;
    // Keep it and deprecate it with a removal date. While nothing is released a commit on purpose sets the new ground.
    expect(breaks(buildSchema(before), bare)).toEqual([]);
  });

  test('what is deprecated says when it goes', () => {
    const undated = fields.filter(({ field }) => field.deprecationReason != null && !/\d{4}-\d\d-\d\d/.test(field.deprecationReason));
    expect(undated.map(({ path }) => path)).toEqual([]);
  });

  test('every type, field, argument and input field is described', () => {
    const builtIn = new Set(['Query', 'Mutation', 'Subscription', 'String', 'Int', 'Float', 'Boolean']);
    expect(types.flatMap(undescribed).filter((path) => !builtIn.has(path))).toEqual([]);
  });

  test('types are in PascalCase, fields and arguments in camelCase, enum values in CONSTANT_CASE', () => {
    const wrong = [
      ...types.filter(({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name)).map(({ name }) => name),
      ...fields.filter(({ field }) => !/^[a-z][A-Za-z0-9]*$/.test(field.name)).map(({ path }) => path),
      ...fields.flatMap(({ path, field }) =>
        field.args.filter(({ name }) => !/^[a-z][A-Za-z0-9]*$/.test(name)).map(({ name }) => `${path}(${name})`),
      ),
      ...types.filter(isEnumType).flatMap((type) =>
        type
          .getValues()
          .filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name))
          .map(({ name }) => `${type.name}.${name}`),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  test('lists of records are connections with a page', () => {
    const bare = fields.filter(({ type, field }) => isList(field.type) && isNode(getNamedType(field.type)) && !type.name.endsWith('Connection'));
    // `nodes(ids)` answers ids one by one, so there is no page.
    expect(bare.map(({ path }) => path)).toEqual(['Query.nodes']);
    const connections = objects.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(10);
    for (const type of connections)
      expect([type.name, Object.keys(type.getFields()).sort()]).toEqual([type.name, ['edges', 'nodes', 'pageInfo', 'totalCount']]);
    const unpaged = fields.filter(
      ({ field }) =>
        getNamedType(field.type).name.endsWith('Connection') &&
        ['first', 'after', 'last', 'before'].some((name) => !field.args.some((argument) => argument.name === name)),
    );
    expect(unpaged.map(({ path }) => path)).toEqual([]);
  });

  test('a mutation is a noun and a verb, takes one input and answers a payload with userErrors', () => {
    const nouns = objects.map(({ name }) => lowerFirst(name));
    const wrong = mutations.filter((field) => !isWellFormed(field, nouns));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('every record has the columns of a Node and is found by its id', () => {
    const lacking = objects.filter((type) => isNode(type) && !type.getFields().id);
    expect(lacking.map(({ name }) => name)).toEqual([]);
    expect(Object.keys(bare.getQueryType()?.getFields() ?? {})).toEqual(expect.arrayContaining(['node', 'nodes']));
  });
});

function isWellFormed({ name, args, type }: GraphQLField<unknown, unknown>, nouns: string[]): boolean {
  const payload = getNamedType(type);
  const noun = nouns.some((candidate) => name.startsWith(candidate) && /^[A-Z][a-z]/.test(name.slice(candidate.length)));
  const input = args.length === 1 && args[0]?.name === 'input' && isNonNullType(args[0].type) && getNamedType(args[0].type).name.endsWith('Input');
  const errors = isObjectType(payload) && payload.name.endsWith('Payload') && String(payload.getFields().userErrors?.type) === '[UserError!]!';
  return noun && input && errors;
}
