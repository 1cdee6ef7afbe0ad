import type { Rejects } from './rejects.js';

/** What an import did with the rows of one entity of its mapping. */
export interface Counts {
  inserted: number;
  updated: number;
  unchanged: number;
  skipped: number;
  rejected: number;
}

export const noCounts = (): Counts => ({ inserted: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 });
export const COUNTS = ['inserted', 'updated', 'unchanged', 'skipped', 'rejected'] as const;

export interface Report {
  dryRun: boolean;
  source: string;
  entities: { name: string; entity: string; counts: Counts }[];
  total: Counts;
  seconds: number;
  /** What the user should know besides. */
  notes: string[];
}

export function totalOf(all: Counts[]): Counts {
  const total = noCounts();
  for (const counts of all) for (const name of COUNTS) total[name] += counts[name];
  return total;
}

/** The table that ends an import on the command line. */
export function reportLines(report: Report, rejects: Rejects): string[] {
  const head = ['', ...COUNTS];
  const rows = [...report.entities.map(({ name, counts }) => [name, ...COUNTS.map((each) => whole(counts[each]))])];
  rows.push(['in all', ...COUNTS.map((each) => whole(report.total[each]))]);
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] as string).length)));
  const line = (cells: string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[at] as number))).join('  ');
  return [line(head), ...rows.map(line), '', ...summary(report, rejects)];
}

function summary({ dryRun, total, source, seconds, notes }: Report, rejects: Rejects): string[] {
  const changed = total.inserted + total.updated;
  const would = dryRun ? 'Dry run, nothing is written: ' : '';
  const what =
    changed === 0
      ? `${would}nothing ${dryRun ? 'would change' : 'changed'}.`
      : `${would}${whole(total.inserted)} ${dryRun ? 'would be ' : ''}made, ${whole(total.updated)} changed.`;
  const lines = [`${source}: ${what} ${seconds.toFixed(1)} s`];
  lines.push(...notes);
  if (total.rejected > 0) {
    lines.push(`${whole(total.rejected)} rows could not be taken; what is wrong with each is in ${rejects.path}, such as:`);
    for (const { file, line, column, reason } of rejects.first) lines.push(`  ${file}, line ${line}${column ? `, ${column}` : ''}: ${reason}`);
  }
  return lines;
}

const whole = (count: number): string => count.toLocaleString('en-GB');
