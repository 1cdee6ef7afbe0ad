/** Medians over the rounds of one question at one server. */
export interface Figures {
  question: string;
  asks: string;
  server: string;
  perSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of CPU of the server process, without the database, for one request. */
  cpu: number;
  /** Of the database, where the system tells. */
  databaseCpu: number;
  statements: number;
  toPostgraphile: number | null;
  toBare: number | null;
  /** To the same API without policies. */
  toOpen: number | null;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? (sorted[Math.floor(middle)] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function align(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number))).join('  '),
    )
    .join('\n');
}

export function table(figures: Figures[]): string {
  const ratio = (value: number | null) => (value === null ? '' : value.toFixed(2));
  return align([
    ['', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'database', 'statements', '÷ PostGraphile', '÷ limit'],
    ...figures.map((each) => [
      each.question,
      each.server,
      each.perSecond.toFixed(0),
      each.p50.toFixed(2),
      each.p99.toFixed(2),
      each.cpu.toFixed(2),
      Number.isNaN(each.databaseCpu) ? '' : each.databaseCpu.toFixed(2),
      each.statements.toFixed(1),
      ratio(each.toPostgraphile),
      ratio(each.toBare),
    ]),
  ]);
}

/** The same API with policies and without; the price is how much longer a request takes, and what CPU it takes of both processes. */
export function priceTable(figures: Figures[]): string {
  const without = (like: Figures) => figures.find((each) => each.question === like.question && each.server === 'open') as Figures;
  const rows = figures.filter(({ toOpen }) => toOpen !== null);
  return align([
    ['', 'asks', 'requests/s on', 'off', 'p50 ms on', 'off', 'CPU ms on', 'off', 'database on', 'off', 'price of policy', 'in CPU'],
    ...rows.map((each) => {
      const off = without(each);
      const pair = (key: 'cpu' | 'databaseCpu' | 'p50') => [each[key].toFixed(2), off[key].toFixed(2)];
      return [
        each.question,
        each.asks,
        each.perSecond.toFixed(0),
        off.perSecond.toFixed(0),
        ...pair('p50'),
        ...pair('cpu'),
        ...pair('databaseCpu'),
        `${((1 / (each.toOpen as number) - 1) * 100).toFixed(1)} %`,
        `${(((each.cpu + each.databaseCpu) / (off.cpu + off.databaseCpu) - 1) * 100).toFixed(1)} %`,
      ];
    }),
  ]);
}

/** How much slower than at the smallest size: 1.33 is a third slower. */
export function growthTable(all: Record<number, Figures[]>): string {
  const sizes = Object.keys(all)
    .map(Number)
    .sort((a, b) => a - b);
  const at = (size: number, like: Figures) => all[size]?.find((each) => each.question === like.question && each.server === like.server);
  const smallest = all[sizes[0] as number] ?? [];
  return align([
    ['', 'server', ...sizes.map((size) => `${size.toLocaleString('en')}: p50 ms`), 'slower by'],
    ...smallest.map((like) => {
      const last = at(sizes.at(-1) as number, like);
      return [
        like.question,
        like.server,
        ...sizes.map((size) => at(size, like)?.p50.toFixed(2) ?? ''),
        last ? (like.perSecond / last.perSecond).toFixed(2) : '',
      ];
    }),
  ]);
}
