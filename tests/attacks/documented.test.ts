import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { graph } from '../../apps/api/src/graph.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/security.md'), 'utf8');
/** Those on the sign-in stand in its own section, by requirement. */
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts') && !/^(documented|sign-in)/.test(file));

describe('docs/security.md', () => {
  test('names every file of attacks, and none that is not there', () => {
    const names = files.map((file) => file.replace('.test.ts', ''));
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    const table = page.slice(0, page.indexOf('## '));
    const last = table.split('\n').flatMap((line) => /^\|.*\|([^|]+)\|$/.exec(line)?.[1]?.match(/(?<=`)[a-z-]+(?=`)/g) ?? []);
    expect(last.length).toBeGreaterThan(10);
    expect(last.filter((name) => !existsSync(join(import.meta.dirname, `${name}.test.ts`)))).toEqual([]);
  });

  test('its documents are of the schema', () => {
    const documents = [...page.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map(([, text]) => text as string);
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(validate(graph().bare, parse(document)).map(({ message }) => message)).toEqual([]);
  });
});
