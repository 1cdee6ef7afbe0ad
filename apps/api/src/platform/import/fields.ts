import { Decimal } from 'decimal.js';
import { allModels, type FieldMeta, type Model, modelByName, modelOf } from '../../core/model/registry.js';
import { policyOf } from '../../core/policy/policy.js';
import { type Convert, converter } from './convert.js';
import { type Compiled, compile, type Evaluate, type Scope } from './expression/compile.js';
import { Day, Moment, textOf, type Value } from './expression/values.js';
import { composeKey, plainKey } from './key.js';
import type { FieldSpec, LookupSpec, RefSpec, ValueSpec } from './mapping.js';
import { ImportError, nearest, RowProblem } from './problems.js';

/** A column of the staging table: how it is made of a row, and how a problem with it is shown. */
export interface StagedColumn {
  type: string;
  produce: (row: Parameters<Evaluate>[0]) => string | null;
  /** Columns of the file that it comes from, for the rejects file. */
  columns: string[];
  raw: (row: Parameters<Evaluate>[0]) => string;
}

/** A record that another names: by its external id, or by the values of some of its fields. */
export interface RefTarget {
  model: Model;
  source: string;
  /** Name of the entity of this mapping that brings it in, where one was named. */
  bringer: string | null;
}

export interface FieldPlan {
  meta: FieldMeta;
  staged: StagedColumn[];
  /** A record where the field points to one: `parts` are the fields to find it by, one per staged column. */
  target: (RefTarget & { missing: 'reject' | 'empty'; by: { meta: FieldMeta; ref: RefTarget | null }[] | null }) | null;
}

export interface FieldContext {
  scope: Scope;
  source: string;
  /** Entities of the mapping by name, with the name of their model. */
  entities: ReadonlyMap<string, string>;
}

const TYPES: Partial<Record<FieldMeta['kind'], string>> = {
  int: 'int',
  decimal: 'numeric(19,4)',
  money: 'numeric(19,4)',
  boolean: 'boolean',
  dateTime: 'timestamptz(3)',
  date: 'date',
  texts: 'text[]',
  json: 'jsonb',
};

/** The model that a name of an entity stands for; platform records (audit, users, keys) are no business of an import. */
export function importable(name: string): Model {
  const may = (model: Model) => !model.view && policyOf(model.class).domain !== 'platform';
  const model = modelByName(name);
  if (!model || !may(model)) {
    throw new ImportError(
      `there is no entity ${name} to import.${nearest(
        name,
        allModels()
          .filter(may)
          .map((each) => each.name),
      )}`,
    );
  }
  return model;
}

export function fieldNamed(model: Model, name: string): FieldMeta {
  const field = model.fields.get(name);
  const may = (each: FieldMeta) => each.column !== '' && !['id', 'updatedAt', 'version'].includes(each.name);
  if (field && may(field)) return field;
  const known = [...model.fields.values()].filter(may).map((each) => each.name);
  throw new ImportError(`${model.name} has no field "${name}" to fill.${nearest(name, known)}`);
}

/** Remembers which columns an expression reads. */
function tracked(context: FieldContext): { scope: Scope; columns: Map<string, Evaluate> } {
  const columns = new Map<string, Evaluate>();
  const scope: Scope = (from, name) => {
    const evaluate = context.scope(from, name);
    columns.set(from === null ? name : `${from}.${name}`, evaluate);
    return evaluate;
  };
  return { scope, columns };
}

const constantOf = (value: string | number | boolean | null): Value => (typeof value === 'number' ? new Decimal(value) : value);

/** A text is an expression, a number or a flag is itself. */
function scalarExpression(spec: string | number | boolean, scope: Scope): Compiled {
  if (typeof spec === 'string') return compile(spec, scope);
  const value = constantOf(spec);
  return { evaluate: () => value, constant: value, kind: typeof spec === 'number' ? 'number' : 'boolean', source: String(spec) };
}

/** The external id that a key gives, composed where it has several parts. */
export function keyExpression(spec: string | number | boolean | (string | number | boolean)[], scope: Scope): Evaluate {
  const parts = (Array.isArray(spec) ? spec : [spec]).map((part) => scalarExpression(part, scope).evaluate);
  const [only] = parts;
  if (only && parts.length === 1) return (row) => plainKey(only(row));
  return (row) => composeKey(parts.map((evaluate) => evaluate(row)));
}

export function stagedColumn(context: FieldContext, type: string, make: (scope: Scope) => Evaluate, convert: Convert): StagedColumn {
  const { scope, columns } = tracked(context);
  const evaluate = make(scope);
  return {
    type,
    columns: [...columns.keys()],
    produce: (row) => convert(evaluate(row)),
    raw: (row) => [...columns.values()].map((column) => textOf(column(row)) ?? '').join(' '),
  };
}

const asKey: Convert = (value) => {
  const text = textOf(value);
  if (text !== null && text.length > 200) throw new RowProblem(`an external id has at most 200 characters, and this has ${text.length}`);
  return text;
};

export function keyColumn(context: FieldContext, spec: RefSpec['key']): StagedColumn {
  return stagedColumn(
    context,
    'text',
    (scope) => keyExpression(spec, scope),
    (value) => {
      if (value === null) throw new RowProblem('the key is empty');
      return asKey(value);
    },
  );
}

/** Plans how one field is filled. */
export function planField(model: Model, name: string, spec: FieldSpec, context: FieldContext): FieldPlan {
  const meta = fieldNamed(model, name);
  if (meta.kind !== 'ref') return { meta, staged: [valueColumn(meta, spec, context)], target: null };
  if (typeof spec !== 'object' || !('ref' in spec || 'lookup' in spec)) {
    throw new ImportError(`${name} points to ${modelOf(meta.target?.() as never).name}: say { ref: …, key: … } or { lookup: …, by: … }`);
  }
  return 'ref' in spec ? planRef(meta, spec, context) : planLookup(meta, spec, context);
}

function planRef(meta: FieldMeta, spec: RefSpec, context: FieldContext): FieldPlan {
  const target = refTarget(spec, context);
  pointsTo(meta, target.model);
  const required = !meta.nullable;
  const column = stagedColumn(
    context,
    'text',
    (scope) => keyExpression(spec.key, scope),
    (value) => {
      if (value === null && required) throw new RowProblem('is required and is empty');
      return asKey(value);
    },
  );
  return { meta, staged: [column], target: { ...target, missing: spec.missing, by: null } };
}

function refTarget(spec: RefSpec, { entities, source }: FieldContext): RefTarget {
  const bringer = entities.get(spec.ref);
  const name = bringer ?? spec.ref;
  if (!bringer && !modelByName(name)) {
    throw new ImportError(
      `ref: neither an entity of this mapping nor a type is called "${name}".${nearest(name, [...entities.keys(), ...allModels().map((each) => each.name)])}`,
    );
  }
  return { model: importable(name), source: spec.source ?? source, bringer: bringer ? spec.ref : null };
}

function pointsTo(meta: FieldMeta, model: Model): void {
  const wanted = modelOf(meta.target?.() as never);
  if (wanted !== model) throw new ImportError(`points to ${wanted.name}, not to ${model.name}`);
}

function planLookup(meta: FieldMeta, spec: LookupSpec, context: FieldContext): FieldPlan {
  const model = importable(spec.lookup);
  pointsTo(meta, model);
  const parts = Object.entries(spec.by).map(([name, part]) => {
    const by = fieldNamed(model, name);
    if (by.kind === 'ref') {
      if (typeof part !== 'object' || !('ref' in part)) throw new ImportError(`by.${name} points to another record: say { ref: …, key: … }`);
      const ref = refTarget(part, context);
      pointsTo(by, ref.model);
      return { by: { meta: by, ref }, column: stagedColumn(context, 'text', (scope) => keyExpression(part.key, scope), asKey) };
    }
    return { by: { meta: by, ref: null }, column: valueColumn({ ...by, nullable: true }, part as FieldSpec, context) };
  });
  if (!meta.nullable) for (const { column } of parts) column.produce = required(column.produce);
  return {
    meta,
    staged: parts.map(({ column }) => column),
    target: { model, source: context.source, bringer: null, missing: spec.missing, by: parts.map(({ by }) => by) },
  };
}

const required =
  (produce: StagedColumn['produce']): StagedColumn['produce'] =>
  (row) => {
    const text = produce(row);
    if (text === null) throw new RowProblem('is required and is empty');
    return text;
  };

function valueColumn(meta: FieldMeta, spec: FieldSpec, context: FieldContext): StagedColumn {
  const type = TYPES[meta.kind] ?? 'text';
  return stagedColumn(context, type, (scope) => fieldValue(meta, spec, scope), converter(meta));
}

function fieldValue(meta: FieldMeta, spec: FieldSpec, scope: Scope): Evaluate {
  if (typeof spec !== 'object') return scalarExpression(spec, scope).evaluate;
  if ('constant' in spec) return () => constantOf(spec.constant);
  if ('value' in spec) return mapped(meta, spec, scope);
  if ('list' in spec) {
    if (meta.kind !== 'texts') throw new ImportError('list is for fields that hold several texts');
    const parts = spec.list.map((part) => scalarExpression(part, scope).evaluate);
    return (row) => parts.flatMap((part) => texts(part(row)));
  }
  if ('object' in spec) {
    if (meta.kind !== 'json') throw new ImportError('object is for fields of free shape');
    return jsonObject(spec.object, scope);
  }
  throw new ImportError('ref and lookup are for fields that point to another record');
}

const texts = (value: Value): string[] => (Array.isArray(value) ? value : value === null ? [] : [textOf(value) as string]);

/** A value map: what isn't in it is the default, or stays, or rejects the row. */
function mapped(meta: FieldMeta, spec: ValueSpec, scope: Scope): Evaluate {
  const { evaluate } = scalarExpression(spec.value, scope);
  if (spec.split !== undefined) {
    if (meta.kind !== 'texts') throw new ImportError('split is for fields that hold several texts');
    return (row) => textOf(evaluate(row))?.split(spec.split as string) ?? null;
  }
  if (!spec.map) {
    if (spec.unmapped) throw new ImportError('unmapped goes with a map');
    const fallback = constantOf(spec.default ?? null);
    return (row) => evaluate(row) ?? fallback;
  }
  if (spec.default !== undefined && spec.unmapped) throw new ImportError('says default or unmapped, not both');
  const map = new Map(Object.entries(spec.map).map(([from, to]) => [from, constantOf(to)]));
  const byDefault = spec.default === undefined ? undefined : constantOf(spec.default);
  return (row) => {
    const value = evaluate(row);
    const found = map.get(textOf(value) ?? '');
    if (found !== undefined) return found;
    if (byDefault !== undefined) return byDefault;
    if (value === null || spec.unmapped === 'keep') return value;
    throw new RowProblem(`the map has no entry for "${textOf(value)}"`);
  };
}

/** Numbers stay numbers; what is nothing is left out. */
function jsonObject(members: Record<string, string | number | boolean>, scope: Scope): Evaluate {
  const parts = Object.entries(members).map(([name, part]) => [name, scalarExpression(part, scope).evaluate] as const);
  return (row) => {
    const values = parts.map(([name, evaluate]) => [name, jsonValue(evaluate(row))] as const).filter(([, value]) => value !== null);
    return values.length === 0 ? null : JSON.stringify(Object.fromEntries(values));
  };
}

function jsonValue(value: Value): unknown {
  if (value instanceof Decimal) return value.toNumber();
  return value instanceof Day || value instanceof Moment ? String(value) : value;
}
