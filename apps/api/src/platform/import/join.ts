import type { Decimal } from 'decimal.js';
import { columnAt, type SourceFile } from './csv.js';
import { build, type Compiled, compileCondition, type Evaluate, type Row, type Scope } from './expression/compile.js';
import { parseExpression } from './expression/parser.js';
import { compare, numberOf, textOf, type Value } from './expression/values.js';
import { type Aggregate, JoinTable } from './join-table.js';
import type { JoinSpec } from './mapping.js';
import { planPrevious } from './previous.js';
import { ImportError, nearest } from './problems.js';

export interface JoinPlan {
  inner: boolean;
  /** Key of the row so far. */
  left: Evaluate[];
  table: Joinable;
}

/** Where the rows of a join come from. `find` is asked once for each row of the file that drives. */
export type Joinable = Pick<JoinTable, 'file' | 'fill' | 'leave'> & { find(key: string, row: Row): readonly Value[] | null };

export interface JoinInput {
  spec: JoinSpec;
  file: SourceFile;
  /** The file that drives. */
  reads: SourceFile;
  /** What the row so far gives for each column of the joined file. */
  left: Compiled[];
  /** Tables of this import so far, by what they are made of. */
  tables: Map<string, JoinTable>;
}

/** Plans a join. `column` finds a column of the joined row, which stands in slot `slot`. */
export function planJoin({ spec, file, reads, left, tables }: JoinInput, slot: number): { plan: JoinPlan; column: (name: string) => Evaluate } {
  if (spec.several === 'previous') return planPrevious(spec, file, reads, left, slot);
  const own = fileScope(file);
  const keys = Object.values(spec.on);
  for (const key of keys) columnAt(file, key);
  const named = spec.aggregate ? new Map(Object.entries(spec.aggregate).map(([name, source]) => [name, aggregate(source, own)])) : null;
  const keep = spec.where === undefined ? null : compileCondition(spec.where, own);
  const identity = JSON.stringify([file.name, keys, spec.where, spec.several, spec.aggregate]);
  const table = tables.get(identity) ?? new JoinTable({ file, keys, keep, several: spec.several, aggregates: named ? [...named.values()] : null });
  tables.set(identity, table);
  const column = (name: string): Evaluate => {
    const at = named ? [...named.keys()].indexOf(name) : table.column(name);
    if (at < 0)
      throw new ImportError(`${spec.as ?? spec.file} has no "${name}": with aggregate it gives ${[...(named ?? new Map()).keys()].join(', ')}`);
    return (row) => row[slot]?.[at] ?? null;
  };
  return { plan: { inner: spec.type === 'inner', left: left.map(({ evaluate }) => evaluate), table: table.use() }, column };
}

/** The columns of the file alone, in slot 0. */
function fileScope(file: SourceFile): Scope {
  return (from, name) => {
    if (from !== null && from !== file.name) throw new ImportError(`only columns of ${file.name} can stand here, not ${from}.${name}`);
    const at = columnAt(file, name);
    return (row) => (row[0] as readonly Value[])[at] as Value;
  };
}

const AGGREGATES: Record<string, Omit<Aggregate, 'evaluate'>> = {
  count: { start: '0', step: (state) => String(Number(state) + 1) },
  sum: { start: null, step: (state, value) => (state === null ? numberOf(value) : (state as Decimal).plus(numberOf(value) as Decimal)) },
  min: { start: null, step: (state, value) => (state === null || compare(value, state) < 0 ? value : state) },
  max: { start: null, step: (state, value) => (state === null || compare(value, state) > 0 ? value : state) },
  first: { start: null, step: (state, value) => (state === null ? value : state) },
  last: { start: null, step: (_, value) => value },
  list: { start: null, step: (state, value) => listed((state as string[] | null) ?? [], textOf(value) as string) },
};

const listed = (list: string[], text: string): string[] => {
  if (!list.includes(text)) list.push(text);
  return list;
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
