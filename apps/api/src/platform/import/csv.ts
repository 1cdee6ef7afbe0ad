import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import Papa from 'papaparse';
import { encodingOf, textChunks } from './encoding.js';
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
  /** Records of another width than the header. */
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
  if (/[\r\n"]/.test(spec.delimiter)) throw new ImportError(`files.${name}.delimiter: this can't be a delimiter`);
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
  for await (const { rows } of parsed(file, () => {})) {
    const [header] = rows;
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

/** No record is longer; what is, is a quote that was never closed. */
const LONGEST = 1_000_000;

async function* parsed(file: SourceFile, onBytes: (count: number) => void): AsyncGenerator<Records> {
  const { delimiter, quote, encoding } = file.spec;
  let parser: Papa.Parser | null = null;
  let rest = '';
  let line = 1;
  const take = (text: string, last: boolean): Records => {
    // Lines end with LF, after a CR or not; or with CR alone, as on old Macs.
    parser ??= new Papa.Parser({
      delimiter,
      newline: text.includes('\n') || !text.includes('\r') ? '\n' : '\r',
      ...(quote === null ? { fastMode: true } : { quoteChar: quote }),
    });
    const { data, errors, meta } = parser.parse(text, 0, !last);
    rest = last ? '' : text.slice(meta.cursor);
    const batch = numbered(data as string[][], line, quote !== null && text.includes(quote));
    const wrong = errors.find(({ row }: { row?: number }) => (row ?? 0) < data.length);
    if (wrong) {
      throw new ImportError(
        `${file.label}, line ${batch.starts[wrong.row ?? 0]}: ${wrong.code === 'MissingQuotes' ? NOT_CLOSED : 'text follows a closing quote; a quote within a quoted value is written twice'}`,
      );
    }
    line = batch.next;
    if (rest.length > LONGEST) throw new ImportError(`${file.label}, line ${line}: ${NOT_CLOSED}: it is longer than a million characters`);
    return { rows: batch.rows, lines: batch.lines, broken: [] };
  };
  for await (const text of textChunks(file.path, file.label, encoding, onBytes)) if (text !== '') yield take(rest + text, false);
  if (rest !== '') yield take(rest, true);
}

const NOT_CLOSED = 'a quote is opened here and never closed';

/** The line on which each record begins. Empty lines are counted and left out. */
function numbered(data: string[][], first: number, quoted: boolean) {
  const rows: string[][] = [];
  const lines: number[] = [];
  const starts: number[] = [];
  let line = first;
  for (const row of data) {
    const last = row.length - 1;
    const value = row[last] as string;
    if (value.endsWith('\r')) row[last] = value.slice(0, -1);
    starts.push(line);
    if (last > 0 || row[0] !== '') {
      rows.push(row);
      lines.push(line);
    }
    line += 1;
    if (quoted) for (const each of row) if (each.includes('\n')) line += each.split('\n').length - 1;
  }
  return { rows, lines, starts, next: line };
}
