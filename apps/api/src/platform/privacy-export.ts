import { once } from 'node:events';
import type pg from 'pg';
import yazl from 'yazl';
import { escaped } from '../core/http/page.js';
import { type FieldMeta, type Model, modelOf } from '../core/model/registry.js';
import { isTheirs, type PersonalData, personalData, personalModels } from '../core/personal.js';
import { quote } from '../core/read/sql.js';

/**
 * The archive of an export: `index.html`, which a person reads, and each kind of record as JSON. Of others it says nothing:
 * references to people are left out, and what a record is about (a product, a company) is there by its name.
 */
export interface Part {
  model: Model;
  rows: Record<string, unknown>[];
}

/** Everything about a person, by kind of record, in one statement each. */
export async function gatherPersonal(client: pg.ClientBase, person: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { model, data } of personalModels()) {
    const { rows } = await client.query(
      `select ${columnsOf(model, data)} from ${quote(model.table)} r where ${isTheirs(model, 'r', '$1::uuid')} order by r.id`,
      [person],
    );
    if (rows.length > 0) parts.push({ model, rows });
  }
  return parts;
}

function columnsOf(model: Model, { without = {} }: PersonalData): string {
  return [...model.fields.values()]
    .filter((field) => field.column && !field.internal && field.name !== 'version' && !(field.name in without))
    .flatMap((field) => {
      const value = field.kind === 'ref' ? labelOf(field) : `r.${quote(field.column)}`;
      return value ? [`${value} as ${quote(field.name)}`] : [];
    })
    .join(', ');
}

/** The name or number of what a record points to, unless that is a person. */
function labelOf(field: FieldMeta): string | null {
  const target = modelOf((field.target as () => abstract new () => unknown)());
  const label = ['name', 'number', 'key'].map((name) => target.fields.get(name)).find((each) => each?.column);
  const isCompany = target.name === 'Account' ? ` and t.kind = 'BUSINESS'` : '';
  if (!label || (personalData(target.class) && !['Account', 'Order', 'Invoice', 'Quote', 'Case'].includes(target.name))) return null;
  return `(select t.${quote(label.column)} from ${quote(target.table)} t where t.id = r.${quote(field.column)}${isCompany})`;
}

/** More files, such as attachments: their names in the archive and what is in them. */
export interface ExportFile {
  name: string;
  content: Buffer;
}

export async function archiveOf(parts: Part[], files: ExportFile[], at: Date): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const chunks: Buffer[] = [];
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(zip.outputStream, 'end');
  zip.addBuffer(Buffer.from(readable(parts, files, at)), 'index.html', { mtime: at });
  for (const { model, rows } of parts) zip.addBuffer(Buffer.from(`${JSON.stringify(rows, null, 2)}\n`), `data/${model.table}.json`, { mtime: at });
  for (const { name, content } of files) zip.addBuffer(content, `files/${name}`, { mtime: at });
  zip.end();
  await ended;
  return Buffer.concat(chunks);
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:.5rem 0 1.5rem;width:100%}' +
  'th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc;overflow-wrap:anywhere}th{width:14rem;font-weight:600}h2{margin-top:3rem}';

function readable(parts: Part[], files: ExportFile[], at: Date): string {
  const contents = parts.map(({ model, rows }) => `<li><a href="#${model.table}">${words(model.name)}</a> (${rows.length})</li>`).join('');
  const list = files.map(({ name }) => `<li><a href="files/${encodeURI(name)}">${escaped(name)}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>All that we have about you</title><style>${STYLE}</style></head>
<body><main><h1>All that we have about you</h1><p>As of ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC. The same is in the folder <code>data</code> for programs, as JSON.</p>
<nav aria-label="Contents"><ul>${contents}</ul></nav>
${parts.map(section).join('\n')}
${list ? `<h2>Files</h2><ul>${list}</ul>` : ''}</main></body></html>
`;
}

const section = ({ model, rows }: Part): string =>
  `<h2 id="${model.table}">${words(model.name)}</h2><p>${escaped(model.description)}</p>${rows.map((row) => table(model, row)).join('')}`;

function table(model: Model, row: Record<string, unknown>): string {
  const lines = Object.entries(row).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  return `<table>${lines
    .map(
      ([name, value]) =>
        `<tr><th scope="row" title="${escaped(model.fields.get(name)?.description ?? '')}">${words(name)}</th><td>${shown(value)}</td></tr>`,
    )
    .join('')}</table>`;
}

function shown(value: unknown): string {
  if (value instanceof Date)
    return value
      .toISOString()
      .replace('T', ' ')
      .replace(/\.000Z$/, ' UTC');
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return escaped(typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll('\n', '<br>');
}

/** `OpportunityContact` and `givenName` → `Opportunity contact` and `Given name`. */
function words(name: string): string {
  const text = name.replaceAll(/(?<=[a-z])[A-Z]/g, (char) => ` ${char.toLowerCase()}`);
  return escaped(text.charAt(0).toUpperCase() + text.slice(1));
}
