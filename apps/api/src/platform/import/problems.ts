/** The import can't go on: the message says what is wrong and where. Nothing is written. */
export class ImportError extends Error {}

/** One row can't be taken: it goes into the rejects file, and the rest goes on. */
export class RowProblem extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

/** Collects what is wrong with a mapping, so that one run shows all of it. */
export class Findings {
  readonly all: string[] = [];

  add(path: string, message: string): void {
    this.all.push(`${path}: ${message}`);
  }

  throwIfAny(what: string): void {
    if (this.all.length === 0) return;
    const shown = this.all.slice(0, 20);
    const more = this.all.length > shown.length ? [`… and ${this.all.length - shown.length} more`] : [];
    throw new ImportError(`${what}:\n${[...shown, ...more].map((line) => `  ${line}`).join('\n')}`);
  }
}

/** ` Did you mean "Total"?` where one of the known names is near; else nothing. */
export function nearest(name: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const other of known) {
    const far = distance(name.toLowerCase(), other.toLowerCase());
    if (far < least) [best, least] = [other, far];
  }
  return best ? ` Did you mean "${best}"?` : '';
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
