import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { testBench } from '../../apps/api/src/testing/call.js';
import { withAdmin } from '../../apps/api/src/testing/database.js';
import { Importing } from '../../apps/api/src/testing/importing.js';

/** Files of real companies beside the clone, read without the importer: what must be there is worked out from them. */
const root = join(import.meta.dirname, '../..');
export const DATA = join(root, '../shared/data');
export const examples = join(root, 'examples');

export type Line = Record<string, string>;
export const read = (path: string): Line[] => parse(readFileSync(join(DATA, path)), { columns: true, bom: true });
export const by = (rows: Line[], column: string): Map<string, Line> => new Map(rows.map((row) => [row[column] as string, row]));
export const of = (row: Line | undefined, column: string): string => row?.[column] ?? '';

export function sums(rows: Line[], group: (row: Line) => string, amount: string): Record<string, string> {
  const found = new Map<string, Decimal>();
  for (const row of rows) found.set(group(row), (found.get(group(row)) ?? new Decimal(0)).plus(of(row, amount)));
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, sum]) => [key, sum.toFixed(4)]));
}

export const given = (folder: string) => (existsSync(join(DATA, folder)) ? describe : describe.skip);

/** A database of its own to import into, and SQL over what came in. */
export async function importBench() {
  const bench = await testBench();
  const importing = new Importing(bench.database);
  const rows = <T = Record<string, unknown>>(sql: string): Promise<T[]> =>
    withAdmin(async (client) => (await client.query(sql)).rows, bench.database.url);
  const pairs = async (sql: string): Promise<Record<string, string>> =>
    Object.fromEntries((await rows<{ key: string; value: string }>(sql)).map(({ key, value }) => [key, value]));
  const close = async () => {
    importing.close();
    await bench.close();
  };
  return { bench, importing, rows, pairs, close };
}
export type ImportBench = Awaited<ReturnType<typeof importBench>>;
