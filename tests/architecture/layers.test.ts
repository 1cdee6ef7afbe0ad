import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const source = resolve(import.meta.dirname, '../../apps/api/src');

/** Each domain and those it may build on. */
const ABOVE: Record<string, string[]> = {
  core: [],
  directory: ['core'],
  sales: ['core', 'directory'],
  service: ['core', 'directory', 'sales'],
  marketing: ['core', 'directory', 'sales'],
  learning: ['core', 'directory'],
  earnings: ['core', 'directory', 'sales'],
  partners: ['core', 'directory', 'sales', 'service', 'learning', 'earnings'],
  platform: ['core', 'directory', 'sales', 'service', 'marketing', 'learning', 'earnings', 'partners'],
};

/** These put the domains together and may import all of them. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const folderOf = (file: string) => file.split('/')[0] ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, to]) => relative(source, resolve(source, dirname(file), to ?? '')));
}

const crossings = files
  .filter((file) => folderOf(file) in ABOVE && !file.endsWith('.test.ts'))
  .flatMap((file) => importsOf(file).map((to) => ({ file, to })))
  .filter(({ file, to }) => folderOf(file) !== folderOf(to));

describe('layers', () => {
  test('a domain imports only the domains it builds on', () => {
    // The core reads the settings and the list of migrations, which stand beside the domains.
    const allowed = new Set(['config.js', 'migrations/index.js']);
    const wrong = crossings.filter(
      ({ file, to }) => !ABOVE[folderOf(file)]?.includes(folderOf(to)) && !(folderOf(file) === 'core' && allowed.has(to)),
    );
    expect(wrong).toEqual([]);
  });

  test('a domain is imported through its index.ts alone', () => {
    const wrong = crossings.filter(({ to }) => folderOf(to) in ABOVE && folderOf(to) !== 'core' && !/^\w+\/index\.js$/.test(to));
    expect(wrong).toEqual([]);
  });

  test('no source file is longer than 300 lines', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(source, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
