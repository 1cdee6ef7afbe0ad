import { columnAt, type SourceFile } from './csv.js';
import type { Compiled, Evaluate, Row } from './expression/compile.js';
import type { Value } from './expression/values.js';
import type { Joinable, JoinPlan } from './join.js';
import type { JoinSpec } from './mapping.js';
import { ImportError } from './problems.js';

/** A join with the row before this one in the same file that has the same key: what a log said last. */
export function planPrevious(spec: JoinSpec, file: SourceFile, reads: SourceFile, left: Compiled[], slot: number) {
  if (file !== reads) throw new ImportError(`several: previous looks back in ${reads.name} itself, not in ${file.name}`);
  if (spec.where !== undefined || spec.aggregate) throw new ImportError('several: previous goes with on alone');
  for (const [own, same] of Object.entries(spec.on))
    if (own !== same) throw new ImportError(`several: previous compares a column with itself: { ${own}: ${own} }`);
  const column = (name: string): Evaluate => {
    const at = columnAt(file, name);
    return (row) => row[slot]?.[at] ?? null;
  };
  const plan: JoinPlan = { inner: spec.type === 'inner', left: left.map(({ evaluate }) => evaluate), table: new PreviousRows(file) };
  return { plan, column };
}

/** The last row of each key so far. */
class PreviousRows implements Joinable {
  private readonly last = new Map<string, readonly Value[] | null>();

  constructor(readonly file: SourceFile) {}

  async fill(): Promise<void> {
    this.last.clear();
  }

  find(key: string, row: Row): readonly Value[] | null {
    const before = this.last.get(key) ?? null;
    this.last.set(key, row[0] ?? null);
    return before;
  }

  leave(): void {
    this.last.clear();
  }
}
