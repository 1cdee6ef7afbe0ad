import type { Decimal } from 'decimal.js';
import { columnAt, records, type SourceFile } from './csv.js';
import { build, type Compiled, compileCondition, type Evaluate, type Row, type Scope } from './expression/compile.js';
import { parseExpression } from './expression/parser.js';
import { compare, numberOf, type Value } from './expression/values.js';
import { composeKey } from './key.js';
import type { JoinSpec } from './mapping.js';
import { ImportError, nearest, RowProblem } from './problems.js';

/** A joined file is held in memory: its keys, and of its columns those that the mapping reads. The other side streams. */
export interface JoinPlan {
  alias: string;
  inner: boolean;
  file: SourceFile;
  /** Key of the row so far. */
  left: Evaluate[];
  /** Fills the table, once. */
  load(): Promise<void>;
  find(key: string): readonly Value[] | null;
  drop(): void;
}

interface Aggregate {
  evaluate: Evaluate | null;
  step(state: Value, value: Value): Value;
  start: Value;
}

/** What a joined file gives: its columns, or its aggregates. */
class JoinedColumns {
  readonly names: string[] = [];
  at(name: string): number {
    const known = this.names.indexOf(name);
    return known >= 0 ? known : this.names.push(name) - 1;
  }
}

export interface JoinInput {
  spec: JoinSpec;
  file: SourceFile;
  /** The aliases before it, and the row of the file itself. */
  left: Compiled[];
}

/** Plans a join. The scope that it answers finds columns of the joined row in slot `slot`. */
export function planJoin({ spec, file, left }: JoinInput, slot: number): { plan: JoinPlan; column: (name: string) => Evaluate } {
  const columns = new JoinedColumns();
  const own = fileScope(file);
  const keyAt = Object.values(spec.on).map((name) => columnAt(file, name));
  const keep = spec.where ? compileCondition(spec.where, own) : null;
  const aggregates = spec.aggregate ? new Map(Object.entries(spec.aggregate).map(([name, source]) => [name, aggregate(source, own)])) : null;
  const table = new Map<string, readonly Value[]>();
  const clashes = new Set<string>();
  const clean = cleaner(file);

  const add = (row: Row, main: readonly Value[], positions: number[]) => {
    const key = composeKey(keyAt.map((at) => main[at] as Value));
    if (key === null || (keep && !keep(row))) return;
    const known = table.get(key);
    if (aggregates) {
      const state = known ?? [...aggregates.values()].map(({ start }) => (Array.isArray(start) ? [] : start));
      table.set(key, step([...aggregates.values()], state, row));
    } else if (!known || spec.several === 'last')
      table.set(
        key,
        positions.map((at) => main[at] as Value),
      );
    else if (spec.several === 'refuse') clashes.add(key);
  };

  const plan: JoinPlan = {
    alias: spec.as ?? spec.file,
    inner: spec.type === 'inner',
    file,
    left: left.map(({ evaluate }) => evaluate),
    async load() {
      if (table.size > 0) return;
      const positions = columns.names.map((name) => columnAt(file, name));
      for await (const { rows } of records(file))
        for (const raw of rows) {
          const main = clean(raw);
          add([main], main, positions);
        }
    },
    find(key) {
      if (clashes.has(key)) throw new RowProblem(`several rows of ${file.label} match "${key}"; narrow the join, or say several: first`);
      return table.get(key) ?? null;
    },
    drop() {
      table.clear();
      clashes.clear();
    },
  };
  const column = (name: string): Evaluate => {
    if (aggregates) {
      const at = [...aggregates.keys()].indexOf(name);
      if (at < 0) throw new ImportError(`${plan.alias} has no "${name}": with aggregate it gives ${[...aggregates.keys()].join(', ')}`);
      return (row) => row[slot]?.[at] ?? null;
    }
    columnAt(file, name);
    const at = columns.at(name);
    return (row) => row[slot]?.[at] ?? null;
  };
  return { plan, column };
}

/** Null markers and spaces taken off, as the file's settings say. */
export function cleaner({ spec }: SourceFile): (row: readonly string[]) => Value[] {
  const nulls = new Set(spec.null);
  return (row) =>
    row.map((value) => {
      const text = spec.trim ? value.trim() : value;
      return nulls.has(text) ? null : text;
    });
}

/** The columns of the file alone, in slot 0. */
export function fileScope(file: SourceFile): Scope {
  return (from, name) => {
    if (from !== null && from !== file.name) throw new ImportError(`only columns of ${file.name} can stand here, not ${from}.${name}`);
    const at = columnAt(file, name);
    return (row) => (row[0] as readonly Value[])[at] as Value;
  };
}

function step(aggregates: Aggregate[], state: readonly Value[], row: Row): Value[] {
  return aggregates.map(({ evaluate, step: next }, at) => {
    const value = evaluate ? evaluate(row) : null;
    return evaluate && value === null ? (state[at] as Value) : next(state[at] as Value, value);
  });
}

const AGGREGATES: Record<string, Omit<Aggregate, 'evaluate'>> = {
  count: { start: '0', step: (state) => String(Number(state) + 1) },
  sum: { start: null, step: (state, value) => (state === null ? numberOf(value) : (state as Decimal).plus(numberOf(value) as Decimal)) },
  min: { start: null, step: (state, value) => (state === null || compare(value, state) < 0 ? value : state) },
  max: { start: null, step: (state, value) => (state === null || compare(value, state) > 0 ? value : state) },
  first: { start: null, step: (state, value) => (state === null ? value : state) },
  last: { start: null, step: (_, value) => value },
  list: { start: [], step: (state, value) => ((state as string[]).includes(String(value)) ? state : [...(state as string[]), String(value)]) },
};

function aggregate(source: string, scope: Scope): Aggregate {
  const node = parseExpression(source);
  const known = node.kind === 'call' && Object.hasOwn(AGGREGATES, node.name) ? AGGREGATES[node.name] : undefined;
  if (node.kind !== 'call' || !known) {
    const name = node.kind === 'call' ? node.name : '';
    throw new ImportError(`«${source}» is not an aggregate: ${Object.keys(AGGREGATES).join(', ')}.${nearest(name, Object.keys(AGGREGATES))}`);
  }
  const [of, ...more] = node.args;
  if (more.length > 0 || (node.name === 'count' ? of : !of)) throw new ImportError(`«${source}»: count() takes nothing, the others one value`);
  return { ...known, evaluate: of ? build(of, scope).evaluate : null };
}
