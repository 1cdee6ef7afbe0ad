import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { loadTrustedDocuments, MANIFESTS } from '../../apps/api/src/core/limits/trusted-documents.js';
import { graph } from '../../apps/api/src/graph.js';

const root = resolve(import.meta.dirname, '../..');
const portals = readdirSync(join(root, 'apps')).filter((name) => name !== 'api');
const manifest = (portal: string) => JSON.parse(readFileSync(join(MANIFESTS, `${portal}.json`), 'utf8')) as Record<string, string>;

/** The operations that a portal's screens name, from its .graphql files. */
function operations(portal: string): string[] {
  const source = join(root, 'apps', portal, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/^(?:query|mutation|subscription) (\w+)/gm)].map(([, name]) => name as string),
  );
}

describe('documents of the portals', () => {
  test('what is generated is what the screens and the schema say: `npm run schema` after a change', () => {
    const check = () =>
      execFileSync('npx', ['--no-install', 'graphql-codegen', '--config', 'codegen.mjs', '--check'], {
        cwd: join(root, 'packages/schema'),
        stdio: 'pipe',
      });
    expect(check).not.toThrow();
  });

  test.each(portals)('%s: the API takes each document of its screens, and no other', (portal) => {
    const names = Object.values(manifest(portal)).map((text) => /(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? '');
    expect(names.toSorted()).toEqual(operations(portal).toSorted());
    const trusted = loadTrustedDocuments();
    for (const hash of Object.keys(manifest(portal))) expect(trusted.has(hash)).toBe(true);
  });

  test.each(portals)('%s: each document is valid in the schema', (portal) => {
    for (const text of Object.values(manifest(portal))) expect(validate(graph().bare, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});
