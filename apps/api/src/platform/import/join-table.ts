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

  async fill(): Promise<void> {
    if (this.filled) return;
    this.filled = true;
    const { file, keys, keep, aggregates } = this.input;
    const clean = cleaner(file);
    const keyAt = keys.map((name) => columnAt(file, name));
    const kept = this.columns.map((name) => columnAt(file, name));
    for await (const { rows } of records(file)) {
      for (const raw of rows) {
        const row = keep || aggregates ? clean.row(raw) : null;
        const key =
          keyAt.length === 1
            ? plainKey(clean.value(raw[keyAt[0] as number] as string))
            : composeKey(keyAt.map((at) => clean.value(raw[at] as string)));
        if (key === null || (keep && row && !keep([row]))) continue;
        if (aggregates) this.aggregate(aggregates, own(key) as string, [row]);
        else this.add(own(key) as string, () => kept.map((at) => own(clean.value(raw[at] as string))));
      }
    }
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
