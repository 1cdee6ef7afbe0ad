import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ImportError } from './problems.js';

/** The shape of a mapping file. What the names in it mean is checked in `plan.ts`; docs/import.md is its manual. */
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const missing = z.enum(['reject', 'empty']).default('reject');
const name = z.string().regex(/^[A-Za-z_]\w*$/, 'is a name of letters, digits and _ that starts with a letter');
const keyOf = z.union([scalar, z.array(scalar).min(1)]);

const FileSpec = z
  .strictObject({
    path: z.string().min(1).optional(),
    rows: z.array(z.record(z.string(), scalar.nullable())).optional(),
    delimiter: z.string().length(1, 'is one character; write a tab as "\\t"').default(','),
    quote: z.string().length(1, 'is one character').nullable().default('"'),
    encoding: z.string().default('utf-8'),
    header: z.boolean().default(true),
    columns: z.array(z.string().min(1)).min(1).optional(),
    nulls: z.array(z.string()).default(['']),
    trim: z.boolean().default(false),
  })
  .refine((file) => (file.path === undefined) !== (file.rows === undefined), 'says either path or rows')
  .refine((file) => file.rows || file.header || file.columns, 'has no header, so say its columns');

const JoinSpec = z.strictObject({
  file: z.string(),
  as: name.optional(),
  on: z.record(z.string(), z.string()).refine((on) => Object.keys(on).length > 0, 'names at least one pair'),
  type: z.enum(['left', 'inner']).default('left'),
  where: z.string().optional(),
  several: z.enum(['refuse', 'first', 'last', 'previous']).default('refuse'),
  aggregate: z.record(name, z.string()).optional(),
});

const constant = z.strictObject({ constant: scalar.nullable() });
const value = z.strictObject({
  value: scalar,
  map: z.record(z.string(), scalar.nullable()).optional(),
  default: scalar.nullable().optional(),
  unmapped: z.enum(['refuse', 'keep']).optional(),
  split: z.string().min(1).optional(),
});
const ref = z.strictObject({ ref: z.string(), key: keyOf, source: z.string().optional(), missing });
const list = z.strictObject({ list: z.array(scalar) });
const object = z.strictObject({ object: z.record(z.string(), scalar) });
const lookup = z.strictObject({
  lookup: z.string(),
  by: z.record(z.string(), z.union([scalar, constant, value, ref])).refine((by) => Object.keys(by).length > 0, 'names at least one field'),
  missing,
});

const SHAPES = { constant, value, ref, lookup, list, object };
const FieldSpec = z.union([scalar, z.record(z.string(), z.unknown())]).transform((spec, check): FieldSpec => {
  if (typeof spec !== 'object') return spec;
  const kinds = Object.keys(SHAPES).filter((kind) => kind in spec) as (keyof typeof SHAPES)[];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    check.addIssue({ code: 'custom', message: `says exactly one of ${Object.keys(SHAPES).join(', ')}` });
    return z.NEVER;
  }
  const parsed = SHAPES[kind].safeParse(spec);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) check.addIssue({ code: 'custom', path: issue.path, message: issue.message });
  return z.NEVER;
});

const EntitySpec = z
  .strictObject({
    entity: z.string(),
    file: z.union([z.string(), z.array(z.string()).min(1)]),
    joins: z.array(JoinSpec).default([]),
    where: z.string().optional(),
    key: keyOf.optional(),
    match: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    mode: z.enum(['upsert', 'update']).default('upsert'),
    duplicates: z.enum(['refuse', 'skip']).default('refuse'),
    fields: z.record(z.string(), FieldSpec),
  })
  .refine(
    (entity) => entity.key !== undefined || entity.match !== undefined,
    'needs a key (its external id) or match (fields that tell its records apart)',
  );

const MappingSpec = z.strictObject({
  source: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,39}$/, 'is the name of the source system: lower-case letters, digits, . _ and -'),
  describe: z.string().optional(),
  files: z.record(name, FileSpec),
  entities: z.record(name, EntitySpec),
});

export type FileSpec = z.infer<typeof FileSpec>;
export type JoinSpec = z.infer<typeof JoinSpec>;
export type RefSpec = z.infer<typeof ref>;
export type LookupSpec = z.infer<typeof lookup>;
export type ValueSpec = z.infer<typeof value>;
export type FieldSpec =
  | string
  | number
  | boolean
  | z.infer<typeof constant>
  | ValueSpec
  | RefSpec
  | LookupSpec
  | z.infer<typeof list>
  | z.infer<typeof object>;
export type EntitySpec = z.infer<typeof EntitySpec>;
export type Mapping = z.infer<typeof MappingSpec>;

export function readMapping(path: string): Mapping {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ImportError(`The mapping ${path} can't be read: ${(error as Error).message}`);
  }
  return parseMapping(text, basename(path));
}

/** Checks the shape of a mapping. Each complaint names the line and the path within the file. */
export function parseMapping(text: string, file = 'mapping.yaml'): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const [broken] = document.errors;
  if (broken) throw new ImportError(`${file}, line ${lines.linePos(broken.pos[0]).line}: not valid YAML: ${broken.message.split('\n')[0]}`);
  const parsed = MappingSpec.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.map((issue) => {
    const place = nodeLine(document, lines, issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path);
    const what = issue.code === 'unrecognized_keys' ? `knows nothing called ${issue.keys.join(', ')}` : issue.message;
    return `  ${place}${issue.path.join('.') || 'the mapping'}: ${what}`;
  });
  throw new ImportError(`The mapping ${file} is not usable:\n${complaints.join('\n')}`);
}

/** `line 12: ` of the nearest node that is really there. */
function nodeLine(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: PropertyKey[]): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return `line ${lines.linePos(node.range[0]).line}: `;
  }
  return '';
}
