import { records } from './csv.js';
import type { Evaluate } from './expression/compile.js';
import type { Value } from './expression/values.js';
import type { StagedColumn } from './fields.js';
import { composeKey, plainKey } from './key.js';
import type { EntityPlan, Input } from './plan.js';
import { RowProblem } from './problems.js';
import type { Rejects } from './rejects.js';
import type { Counts } from './report.js';
import { uuidV7 } from './uuids.js';

/** From the records of a file to the text that COPY takes: filtered, joined, worked out and checked, row by row. */

const CHUNK = 128 * 1024;

export interface StageSink {
  counts: Counts;
  rejects: Rejects;
  onBytes(count: number): void;
}

/** Columns of the staging table before those of the fields. */
export const STAGE_HEAD = 'line int, file int, id uuid, ext text';

export async function* stagedText(plan: EntityPlan, sink: StageSink): AsyncGenerator<Buffer> {
  for (const [at, input] of plan.inputs.entries()) {
    for (const { table } of input.joins) {
      await table.fill((line, reason, value) => {
        sink.counts.rejected += 1;
        sink.rejects.add({ entity: plan.name, file: table.file.label, line, column: '', reason, value });
      });
    }
    yield* inputText(plan, input, at, sink);
    for (const join of input.joins) join.table.leave();
  }
}

async function* inputText(plan: EntityPlan, input: Input, fileAt: number, { counts, rejects, onBytes }: StageSink): AsyncGenerator<Buffer> {
  const { file } = input;
  const columns = input.fields.flatMap(({ meta, staged }) => staged.map((column) => ({ name: meta.name, column })));
  const reject = (line: number, column: string, reason: string, value: string) =>
    rejects.add({ entity: plan.name, file: file.label, line, column, reason, value });
  let text = '';
  for await (const { rows, lines, broken } of records(file, onBytes)) {
    for (const { line, reason, value } of broken) {
      counts.rejected += 1;
      reject(line, '', reason, value);
    }
    for (const [at, raw] of rows.entries()) {
      const line = lines[at] as number;
      const copied = stagedRow(input, columns, raw, `${line}\t${fileAt}`, (column, reason, value) => reject(line, column, reason, value));
      if (copied === 'skip') counts.skipped += 1;
      else if (copied === 'reject') counts.rejected += 1;
      else text += copied;
    }
    if (text.length > CHUNK) {
      yield Buffer.from(text);
      text = '';
    }
  }
  if (text) yield Buffer.from(text);
}

type Complain = (column: string, reason: string, value: string) => void;

function stagedRow(input: Input, columns: { name: string; column: StagedColumn }[], raw: string[], place: string, complain: Complain): string {
  const row: (readonly Value[] | null)[] = [input.clean.row(raw)];
  try {
    for (const join of input.joins) {
      const key = join.left.length === 1 ? plainKey((join.left[0] as Evaluate)(row)) : composeKey(join.left.map((evaluate) => evaluate(row)));
      const found = key === null ? null : join.table.find(key, row);
      if (!found && join.inner) return 'skip';
      row.push(found);
    }
    if (input.keep && !input.keep(row)) return 'skip';
  } catch (error) {
    complain('', problem(error), raw.join(','));
    return 'reject';
  }
  let text = `${place}\t${uuidV7()}`;
  let bad = false;
  const add = (name: string, column: StagedColumn) => {
    try {
      const value = column.produce(row);
      text += value === null ? '\t\\N' : `\t${escaped(value)}`;
    } catch (error) {
      bad = true;
      complain(column.columns.join(' '), `${name} ${problem(error)}`, column.raw(row));
    }
  };
  if (input.key) add('key:', input.key);
  else text += '\t\\N';
  for (const { name, column } of columns) add(name, column);
  return bad ? 'reject' : `${text}\n`;
}

/** What a row can't be; anything else is a fault of ours and ends the import. */
function problem(error: unknown): string {
  if (error instanceof RowProblem) return error.message;
  throw error;
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (value: string): string => (SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (char) => ESCAPES[char] as string) : value);
