import type { Model } from '../../core/model/registry.js';
import { type Cleaner, cleaner } from './clean.js';
import { columnAt, openFile, type SourceFile } from './csv.js';
import { compile, compileCondition, type Evaluate, type Row, type Scope } from './expression/compile.js';
import type { Value } from './expression/values.js';
import { type FieldContext, type FieldPlan, fieldNamed, importable, keyColumn, planField, type StagedColumn } from './fields.js';
import { type JoinPlan, planJoin } from './join.js';
import type { JoinTable } from './join-table.js';
import type { EntitySpec, Mapping } from './mapping.js';
import { inOrder } from './order.js';
import { Findings, ImportError, nearest } from './problems.js';

/** A mapping whose every name has been found: what is left to do is to read rows. */
export interface EntityPlan {
  name: string;
  model: Model;
  mode: 'upsert' | 'update';
  skipDuplicates: boolean;
  inputs: Input[];
  /** Its external id; null where its records are told apart by fields alone. */
  key: StagedColumn | null;
  /** Fields that tell its records apart. */
  match: FieldPlan[];
  fields: FieldPlan[];
}

/** One file that an entity is read from. */
export interface Input {
  file: SourceFile;
  joins: JoinPlan[];
  keep: ((row: Row) => boolean) | null;
  clean: Cleaner;
  key: StagedColumn | null;
  fields: FieldPlan[];
}

export interface Plan {
  source: string;
  entities: EntityPlan[];
  /** Bytes that will be read from the driving files. */
  bytes: number;
}

/** Finds everything that a mapping names; complains about all that isn't there at once. */
export async function planImport(mapping: Mapping, folder: string): Promise<Plan> {
  const findings = new Findings();
  const files = new Map<string, SourceFile>();
  const models = new Map<string, string>(Object.entries(mapping.entities).map(([name, { entity }]) => [name, entity]));
  const used = new Set(Object.values(mapping.entities).flatMap(({ file, joins }) => [file, ...joins.map((join) => join.file)].flat()));
  for (const [name, spec] of Object.entries(mapping.files)) {
    if (!used.has(name)) findings.add(`files.${name}`, 'no entity reads it');
    else await attempt(findings, '', async () => void files.set(name, await openFile(name, spec, folder)));
  }
  const tables = new Map<string, JoinTable>();
  const plans: EntityPlan[] = [];
  for (const [name, spec] of Object.entries(mapping.entities)) {
    const plan = planEntity(name, spec, { mapping, files, models, findings, tables });
    if (plan) plans.push(plan);
  }
  findings.throwIfAny('The mapping and the files don’t fit together');
  const entities = inOrder(plans);
  return {
    source: mapping.source,
    entities,
    bytes: entities.reduce((sum, { inputs }) => sum + inputs.reduce((n, { file }) => n + file.bytes, 0), 0),
  };
}

interface Surroundings {
  mapping: Mapping;
  files: Map<string, SourceFile>;
  models: Map<string, string>;
  findings: Findings;
  tables: Map<string, JoinTable>;
}

/** Notes what goes wrong in a step, so that the next can be checked too. */
function attempt<T>(findings: Findings, path: string, work: () => T): T | undefined {
  const note = (error: unknown) => {
    if (!(error instanceof ImportError)) throw error;
    findings.all.push(path ? `${path}: ${error.message}` : error.message);
    return undefined;
  };
  try {
    const result = work();
    return (result instanceof Promise ? result.catch(note) : result) as T;
  } catch (error) {
    return note(error);
  }
}

function planEntity(name: string, spec: EntitySpec, around: Surroundings): EntityPlan | null {
  const { findings } = around;
  const path = `entities.${name}`;
  const model = attempt(findings, `${path}.entity`, () => importable(spec.entity));
  const inputs = [spec.file].flat().map((file) => planInput(file, path, spec, model, around));
  const [first] = inputs;
  if (!model || !first || inputs.includes(null)) return null;
  const matchNames = [spec.match ?? []].flat();
  const match = matchNames.flatMap((field) => {
    const found = first.fields.find(({ meta }) => meta.name === field);
    if (!found) findings.add(`${path}.match`, `${field} is not among its fields`);
    return found ?? [];
  });
  if (spec.mode === 'update' && model.appendOnly) findings.add(`${path}.mode`, `${model.name} is kept for ever and never changed`);
  if (spec.mode === 'upsert') requireFields(findings, path, model, first.fields);
  return {
    name,
    model,
    mode: spec.mode,
    skipDuplicates: spec.duplicates === 'skip',
    inputs: inputs as Input[],
    key: first.key,
    match,
    fields: first.fields,
  };
}

function requireFields(findings: Findings, path: string, model: Model, fields: FieldPlan[]): void {
  const given = new Set(fields.map(({ meta }) => meta.name));
  const own = new Set(['id', 'createdAt', 'updatedAt', 'version']);
  for (const field of model.fields.values()) {
    const needed = field.column !== '' && !field.nullable && field.initial === undefined && field.kind !== 'texts' && !own.has(field.name);
    if (needed && !given.has(field.name)) findings.add(`${path}.fields`, `${model.name} needs ${field.name}`);
  }
}

function planInput(fileName: string, path: string, spec: EntitySpec, model: Model | undefined, around: Surroundings): Input | null {
  const { files, findings, mapping, models } = around;
  const file = files.get(fileName);
  if (!file) {
    if (!(fileName in mapping.files))
      findings.add(`${path}.file`, `no file is called "${fileName}".${nearest(fileName, Object.keys(mapping.files))}`);
    return null;
  }
  const { scope, joins } = planJoins(spec, file, path, around);
  const context: FieldContext = { scope, source: mapping.source, entities: models };
  const keep = spec.where === undefined ? null : attempt(findings, `${path}.where`, () => compileCondition(spec.where as string, scope));
  const key = spec.key === undefined ? null : attempt(findings, `${path}.key`, () => keyColumn(context, spec.key as string));
  if (!model) return null;
  const fields = Object.entries(spec.fields).flatMap(([field, fieldSpec]) => {
    const plan = attempt(findings, `${path}.fields.${field}`, () => planField(model, field, fieldSpec, context));
    return plan ? [plan] : [];
  });
  for (const name of [spec.match ?? []].flat()) attempt(findings, `${path}.match`, () => fieldNamed(model, name));
  return { file, joins, keep: keep ?? null, clean: cleaner(file), key: key ?? null, fields };
}

/** Each join sees the columns of the file and of the joins before it. */
function planJoins(
  spec: EntitySpec,
  file: SourceFile,
  path: string,
  { files, findings, mapping, tables }: Surroundings,
): { scope: Scope; joins: JoinPlan[] } {
  const joins: JoinPlan[] = [];
  const aliases = new Map<string, (name: string) => Evaluate>();
  const own = (name: string): Evaluate => {
    const at = columnAt(file, name);
    return (row) => (row[0] as readonly Value[])[at] as Value;
  };
  const scope: Scope = (from, name) => {
    if (from === null || from === file.name) return own(name);
    const column = aliases.get(from);
    if (!column) throw new ImportError(`nothing is joined as "${from}".${nearest(from, aliases.keys())}`);
    return column(name);
  };
  for (const [at, join] of spec.joins.entries()) {
    const joined = files.get(join.file);
    const alias = join.as ?? join.file;
    const place = `${path}.joins.${at}`;
    if (!joined && !(join.file in mapping.files))
      findings.add(place, `no file is called "${join.file}".${nearest(join.file, Object.keys(mapping.files))}`);
    if (aliases.has(alias) || alias === file.name) findings.add(place, `two things are called "${alias}"; say as: another name`);
    if (!joined) continue;
    const planned = attempt(findings, place, () =>
      planJoin(
        { spec: join, file: joined, reads: file, left: Object.keys(join.on).map((source) => compile(source, scope)), tables },
        joins.length + 1,
      ),
    );
    if (!planned) continue;
    joins.push(planned.plan);
    aliases.set(alias, planned.column);
  }
  return { scope, joins };
}
