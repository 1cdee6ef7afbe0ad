import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type CsvError, Parser } from 'csv-parse';
import { encodingOf, utf8Chunks } from './encoding.js';
import type { FileSpec } from './mapping.js';
import { ImportError, nearest } from './problems.js';

/** A file that a mapping reads: found, its header read. */
export interface SourceFile {
  /** Name in the mapping, and the path as people know it. */
  name: string;
  label: string;
  path: string;
  bytes: number;
  columns: string[];
  spec: FileSpec;
}

export interface Records {
  rows: string[][];
  /** The line on which each begins, from 1. */
  lines: number[];
  /** Records that aren't CSV, or of another width than the header. */
  broken: { line: number; reason: string; value: string }[];
}

/** Finds a file and reads its header; refuses what can't be right before anything is loaded. */
export async function openFile(name: string, spec: FileSpec, folder: string): Promise<SourceFile> {
  if (spec.rows) return inlineFile(name, spec);
  const label = spec.path as string;
  const root = resolve(folder);
  const path = resolve(root, label);
  if (!path.startsWith(root + sep)) throw new ImportError(`${label} is outside the folder ${folder}`);
  if (!encodingOf(spec.encoding)) throw new ImportError(`files.${name}.encoding: there is no encoding "${spec.encoding}"`);
  if (spec.delimiter === spec.quote) throw new ImportError(`files.${name}: delimiter and quote are the same`);
  let bytes: number;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new Error('not a file');
    bytes = stat.size;
  } catch {
    throw new ImportError(`files.${name}: there is no file ${label} in ${folder}`);
  }
  const file: SourceFile = { name, label, path, bytes, columns: spec.columns ?? [], spec };
  if (spec.header) file.columns = await readHeader(file);
  const twice = file.columns.find((column, at) => file.columns.indexOf(column) !== at);
  if (twice !== undefined) throw new ImportError(`${label}: two columns are called "${twice}"; name them in the mapping: columns: [ … ]`);
  return file;
}

/** A table that stands in the mapping itself. */
function inlineFile(name: string, spec: FileSpec): SourceFile {
  const columns = [...new Set((spec.rows ?? []).flatMap((row) => Object.keys(row)))];
  return { name, label: `files.${name}`, path: '', bytes: 0, columns, spec };
}

async function readHeader(file: SourceFile): Promise<string[]> {
  for await (const { rows, broken } of parsed(file, () => {})) {
    const [header] = rows;
    const [wrong] = broken;
    if (wrong && (!header || wrong.line === 1)) throw new ImportError(`${file.label}, line ${wrong.line}: the header is not CSV: ${wrong.reason}`);
    if (!header) continue;
    const named = file.spec.columns;
    if (named && named.length !== header.length) {
      throw new ImportError(`${file.label} has ${header.length} columns, the mapping names ${named.length}`);
    }
    return named ?? header.map((column) => column.trim());
  }
  throw new ImportError(`${file.label} is empty: it has no header`);
}

/** The place of a column. */
export function columnAt(file: SourceFile, name: string): number {
  const at = file.columns.indexOf(name);
  if (at < 0) throw new ImportError(`${file.label} has no column "${name}".${nearest(name, file.columns)}`);
  return at;
}

/** The records of a file, some hundred at a time, without its header. Rows that aren't as wide as the header are broken. */
export async function* records(file: SourceFile, onBytes: (count: number) => void = () => {}): AsyncGenerator<Records> {
  if (file.spec.rows) {
    const rows = file.spec.rows.map((row) => file.columns.map((column) => (row[column] == null ? '' : String(row[column]))));
    yield { rows, lines: rows.map((_, at) => at + 1), broken: [] };
    return;
  }
  const width = file.columns.length;
  let header = file.spec.header;
  for await (const batch of parsed(file, onBytes)) {
    if (header && batch.rows.length > 0) {
      batch.rows.shift();
      batch.lines.shift();
      header = false;
    }
    yield batch.rows.every((row) => row.length === width) ? batch : withoutMisfits(batch, width);
  }
}

function withoutMisfits(batch: Records, width: number): Records {
  const kept: Records = { rows: [], lines: [], broken: batch.broken };
  batch.rows.forEach((row, at) => {
    const line = batch.lines[at] as number;
    if (row.length === width) {
      kept.rows.push(row);
      kept.lines.push(line);
    } else kept.broken.push({ line, reason: `it has ${row.length} columns, the header has ${width}`, value: row.join(',') });
  });
  return kept;
}

/** After these the parser can't tell where the next record begins. */
const FATAL: Record<string, string> = {
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote; a quote within a quoted value is written twice',
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened here and never closed',
  CSV_MAX_RECORD_SIZE: 'a record longer than a million characters begins here; a quote is probably not closed',
};
const BROKEN: Record<string, string> = { INVALID_OPENING_QUOTE: 'a quote stands within a value that is not quoted' };

async function* parsed(file: SourceFile, onBytes: (count: number) => void): AsyncGenerator<Records> {
  const { delimiter, quote, encoding } = file.spec;
  let batch: Records = { rows: [], lines: [], broken: [] };
  const lines = new LineCount();
  let fatal: ImportError | null = null;
  const parser = new Parser({
    bom: true,
    delimiter,
    quote: quote ?? false,
    escape: quote ?? null,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    on_record: (record: string[], info) => {
      batch.rows.push(record);
      batch.lines.push(lines.next(record, info.lines, info.empty_lines));
      return undefined;
    },
    on_skip: (error: CsvError | undefined) => {
      const code = error?.code ?? '';
      const reason = FATAL[code];
      const line = lines.skip(Number(error?.lines ?? 0));
      if (line === null) return undefined;
      if (reason) fatal ??= new ImportError(`${file.label}, line ${line}: ${reason}`);
      else batch.broken.push({ line, reason: BROKEN[code] ?? `it is not CSV: ${error?.message}`, value: '' });
      return undefined;
    },
  });
  parser.resume();
  const feed = (chunk?: Buffer) =>
    new Promise<void>((done, failed) => {
      parser.once('error', failed);
      const after = (error?: Error | null) => {
        parser.off('error', failed);
        if (error ?? fatal) failed(error ?? fatal);
        else done();
      };
      if (chunk) parser.write(chunk, after);
      else parser.end(() => after());
    });
  const take = () => {
    const full = batch;
    batch = { rows: [], lines: [], broken: [] };
    return full;
  };
  for await (const chunk of utf8Chunks(file.path, file.label, encoding, onBytes)) {
    if (chunk.length === 0) continue;
    await feed(chunk);
    yield take();
  }
  await feed();
  yield take();
}

/** The line on which each record begins; the parser itself knows that on which it ends. */
class LineCount {
  private end = 0;
  private counted = 0;
  private empty = 0;

  next(record: string[], counted: number, empty: number): number {
    const skipped = empty - this.empty;
    const start = this.end + skipped + 1;
    const within = counted - this.counted - skipped > 1 ? record.reduce((sum, value) => sum + (value.match(/\r\n|\r|\n/g)?.length ?? 0), 0) : 0;
    this.end = start + within;
    this.counted = counted;
    this.empty = empty;
    return start;
  }

  /** A record can be broken in several places; it is told once. */
  skip(counted: number): number | null {
    if (counted === this.counted) return null;
    const start = this.end + 1;
    this.end = Math.max(start, this.end + counted - this.counted);
    this.counted = counted;
    return start;
  }
}
