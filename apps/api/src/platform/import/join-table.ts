import { cleaner } from './clean.js';
import { columnAt, records, type SourceFile } from './csv.js';
import type { Evaluate, Row } from './expression/compile.js';
import type { Value } from './expression/values.js';
import { composeKey, plainKey } from './key.js';
import { RowProblem } from './problems.js';

/** One aggregate over the rows that share a key. */
export interface Aggregate {
  evaluate: Evaluate | null;
  step(state: Value, value: Value): Value;
  start: Value;
}

export interface TableInput {
  file: SourceFile;
  keys: string[];
  keep: ((row: Row) => boolean) | null;
  several: 'refuse' | 'first' | 'last';
  aggregates: Aggregate[] | null;
}

/** A part of a text keeps the whole text in memory: what is kept for long is copied. Short ones are copies anyway. */
const own = (text: string | null): string | null => (text !== null && text.length > 12 ? Buffer.from(text).toString() : text);

/**
 * A joined file in memory: by key, those of its columns that the mapping reads. Joins that read the same file by the
 * same key share one; it is filled for the first that needs it and let go by the last.
 */
export class JoinTable {
  private readonly rows = new Map<string, readonly Value[]>();
  private readonly clashes = new Set<string>();
  private readonly columns: string[] = [];
  private filled = false;
  private users = 0;

  constructor(private readonly input: TableInput) {}

  get file(): SourceFile {
    return this.input.file;
  }

  /** The place of a column in the rows that `find` answers. */
  column(name: string): number {
    columnAt(this.input.file, name);
    const known = this.columns.indexOf(name);
    return known >= 0 ? known : this.columns.push(name) - 1;
  }

  use(): this {
    this.users += 1;
    return this;
  }

  /** Reads the file, for the first that needs it. What can't be read of it is told, and left out. */
  async fill(complain: (line: number, reason: string, value: string) => void): Promise<void> {
    if (this.filled) return;
    this.filled = true;
    const take = this.taker();
    for await (const { rows, lines, broken } of records(this.input.file)) {
      for (const { line, reason, value } of broken) complain(line, reason, value);
      for (const [at, raw] of rows.entries()) {
        try {
          take(raw);
        } catch (error) {
          if (!(error instanceof RowProblem)) throw error;
          complain(lines[at] as number, error.message, raw.join(','));
        }
      }
    }
  }

  private taker(): (raw: readonly string[]) => void {
    const { file, keys, keep, aggregates } = this.input;
    const clean = cleaner(file);
    const at = (name: string) => {
      const place = columnAt(file, name);
      return (raw: readonly string[]) => clean.value(raw[place] as string);
    };
    const parts = keys.map(at);
    const kept = this.columns.map(at);
    const [only] = parts;
    const keyOf =
      only && parts.length === 1
        ? (raw: readonly string[]) => plainKey(only(raw))
        : (raw: readonly string[]) => composeKey(parts.map((part) => part(raw)));
    return (raw) => {
      const row = keep || aggregates ? [clean.row(raw)] : null;
      const key = own(keyOf(raw));
      if (key === null || (keep && row && !keep(row))) return;
      if (aggregates && row) this.aggregate(aggregates, key, row);
      else this.add(key, () => kept.map((part) => own(part(raw))));
    };
  }

  private add(key: string, row: () => Value[]): void {
    const known = this.rows.has(key);
    if (!known || this.input.several === 'last') this.rows.set(key, row());
    else if (this.input.several === 'refuse') this.clashes.add(key);
  }

  private aggregate(aggregates: Aggregate[], key: string, row: Row): void {
    const state = this.rows.get(key);
    const next = aggregates.map(({ evaluate, step, start }, at) => {
      const before = state ? (state[at] as Value) : start;
      const value = evaluate ? evaluate(row) : null;
      return evaluate && value === null ? before : step(before, value);
    });
    this.rows.set(key, next);
  }

  find(key: string): readonly Value[] | null {
    if (this.clashes.size > 0 && this.clashes.has(key)) {
      throw new RowProblem(`several rows of ${this.input.file.label} match "${key}"; narrow the join, or say several: first`);
    }
    return this.rows.get(key) ?? null;
  }

  leave(): void {
    this.users -= 1;
    if (this.users > 0) return;
    this.rows.clear();
    this.clashes.clear();
  }
}
