import { literal, quote } from '../../core/read/sql.js';
import type { FieldPlan } from './fields.js';
import type { EntityPlan } from './plan.js';
import { STAGE_HEAD } from './stage.js';

/** The SQL that brings staged rows to their tables. All of it works on whole sets. */

export interface LoadNames {
  plan: EntityPlan;
  source: string;
  stage: string;
  load: string;
  /** Groups of columns that the table holds unique. */
  uniques: string[][];
}

export const staged = (field: number, part = 0): string => `f${field}_${part}`;
export const table = ({ plan }: LoadNames): string => quote(plan.model.table);
export const column = ({ meta }: FieldPlan): string => quote(meta.column);

/** A reference to a record of the same entity: it may be to a row that this very import brings. */
export const isSelf = ({ target }: FieldPlan, plan: EntityPlan): boolean => target !== null && target.by === null && target.model === plan.model;

export function createStage({ plan, stage }: LoadNames): string {
  const columns = plan.fields.flatMap((field, at) => field.staged.map(({ type }, part) => `${staged(at, part)} ${type}`));
  return `create temp table ${stage} (${[STAGE_HEAD, ...columns].join(', ')}) on commit drop`;
}

const external = (alias: string, prefix: string, source: string, value: string): string =>
  `left join relata.external_id ${alias} on ${alias}.record_type = ${literal(prefix)} and ${alias}.source = ${literal(source)} and ${alias}.external_id = ${value}`;

/** What a field of a staged row resolves to, and the joins that this takes. */
function resolution(field: FieldPlan, at: number, names: LoadNames): { value: string; joins: string[]; extra: string[] } {
  const { target } = field;
  if (!target) return { value: `s.${staged(at)}`, joins: [], extra: [] };
  if (target.by === null) {
    const raw = `s.${staged(at)} as raw_${at}`;
    if (isSelf(field, names.plan)) return { value: 'null::uuid', joins: [], extra: [raw] };
    return { value: `r${at}.record_id`, joins: [external(`r${at}`, target.model.prefix, target.source, `s.${staged(at)}`)], extra: [raw] };
  }
  const columns = target.by.map(({ meta }) => quote(meta.column));
  const joins = target.by.flatMap(({ ref }, part) =>
    ref ? [external(`r${at}_${part}`, ref.model.prefix, ref.source, `s.${staged(at, part)}`)] : [],
  );
  const same = target.by.map(({ ref }, part) => `l${at}.${columns[part]} = ${ref ? `r${at}_${part}.record_id` : `s.${staged(at, part)}`}`);
  const found = `select ${columns.join(', ')}, (array_agg(id order by id))[1] as id, count(*) as n from ${quote(target.model.table)} group by ${columns.join(', ')}`;
  joins.push(`left join (${found}) l${at} on ${same.join(' and ')}`);
  const raw = `nullif(concat_ws(' ', ${target.by.map((_, part) => `s.${staged(at, part)}`).join(', ')}), '') as raw_${at}`;
  return { value: `l${at}.id`, joins, extra: [raw, `coalesce(l${at}.n, 0) as n_${at}`] };
}

/** The staged rows with the records that they name, and with their own record where it is there already. */
export function createLoad(names: LoadNames): string {
  const { plan, source, stage, load } = names;
  const parts = plan.fields.map((field, at) => resolution(field, at, names));
  const values = plan.fields.map((field, at) => `${parts[at]?.value} as ${column(field)}`);
  const joins = [...(plan.key ? [external('x', plan.model.prefix, source, 's.ext')] : []), ...parts.flatMap((part) => part.joins)];
  const known: string[] = plan.key ? ['x.record_id'] : [];
  if (plan.match.length > 0) {
    const columns = plan.match.map(column);
    const same = plan.match.map((field) => `t.${column(field)} = ${parts[plan.fields.indexOf(field)]?.value}`);
    const group = `(select ${columns.join(', ')}, (array_agg(id order by id))[1] as id from ${table(names)} group by ${columns.join(', ')})`;
    const unique = names.uniques.some((each) =>
      sameSet(
        each,
        plan.match.map(({ meta }) => meta.column),
      ),
    );
    joins.push(`left join ${unique ? table(names) : group} t on ${same.join(' and ')}`);
    known.push('t.id');
  }
  return `create temp table ${load} on commit drop as select s.line, s.file, s.ext, coalesce(${[...known, 's.id'].join(', ')}) as id,
    ${plan.key ? 'x.record_id is not null' : 'true'} as has_ext, coalesce(${[...known, 'null::uuid'].join(', ')}) is not null as known,
    ${[...values, ...parts.flatMap((part) => part.extra)].join(', ')}
    from ${stage} s ${joins.join(' ')}`;
}

export const sameSet = (a: string[], b: string[]): boolean => a.length === b.length && a.every((each) => b.includes(each));

/** Rows after the first that has the same key. */
export function repeated(load: string, columns: string[], among = 'true'): { any: string; condition: string } {
  const list = columns.join(', ');
  const there = [among, ...columns.map((each) => `${each} is not null`)].join(' and ');
  return {
    any: `select 1 from ${load} where ${there} group by ${list} having count(*) > 1 limit 1`,
    condition: `l.ctid in (select at from (select ctid as at, row_number() over (partition by ${list} order by file, line) as n from ${load} where ${there}) numbered where n > 1)`,
  };
}

/** Fills in references among the rows of the entity itself. */
export function resolveSelf({ plan, source, load }: LoadNames, field: FieldPlan, at: number): string[] {
  const other = field.target?.source ?? source;
  const inside = plan.key && other === source ? [`update ${load} l set ${column(field)} = p.id from ${load} p where p.ext = l.raw_${at}`] : [];
  return [
    ...inside,
    `update ${load} l set ${column(field)} = x.record_id from relata.external_id x where l.${column(field)} is null and x.record_type = ${literal(plan.model.prefix)}
      and x.source = ${literal(other)} and x.external_id = l.raw_${at}`,
  ];
}

/** Rows whose reference is neither among the rows nor in the database. */
export function selfMissing({ plan, source, load }: LoadNames, field: FieldPlan, at: number): string {
  const other = field.target?.source ?? source;
  const inside = plan.key && other === source ? ` and not exists (select 1 from ${load} p where p.ext = l.raw_${at})` : '';
  return `l.raw_${at} is not null${inside} and not exists (select 1 from relata.external_id x where x.record_type = ${literal(plan.model.prefix)}
    and x.source = ${literal(other)} and x.external_id = l.raw_${at})`;
}

/** Where the files don't say when a record was made, a new one was made now, and one that is there when it was. */
const loaded = (field: FieldPlan, otherwise: string): string =>
  field.meta.name === 'createdAt' ? `coalesce(l.${column(field)}, ${otherwise})` : `l.${column(field)}`;

export function insertRows(names: LoadNames): string {
  const { fields } = names.plan;
  const values = fields.map((field) => loaded(field, 'now()'));
  return `insert into ${table(names)} (${['id', ...fields.map(column)].join(', ')}) select ${['l.id', ...values].join(', ')} from ${names.load} l where not l.known`;
}

export function insertExternalIds({ plan, source, load }: LoadNames): string {
  return `insert into relata.external_id (record_type, source, external_id, record_id)
    select ${literal(plan.model.prefix)}, ${literal(source)}, ext, id from ${load} where not has_ext order by ext`;
}

const differs = ({ plan: { fields } }: LoadNames): string =>
  `(${fields.map((field) => `t.${column(field)}`).join(', ')}) is distinct from (${fields.map((field) => loaded(field, `t.${column(field)}`)).join(', ')})`;

export function updateRows(names: LoadNames): string {
  const sets = names.plan.fields.map((field) => `${column(field)} = ${loaded(field, `t.${column(field)}`)}`);
  return `update ${table(names)} t set ${sets.join(', ')}, updated_at = now(), version = t.version + 1
    from ${names.load} l where l.known and t.id = l.id and ${differs(names)}`;
}

/** Rows of what is kept for ever that would have to change. */
export const wouldChange = (names: LoadNames): string =>
  `l.known and exists (select 1 from ${table(names)} t where t.id = l.id and ${differs(names)})`;

/** External ids whose record has since been deleted name nothing any more. */
export const dropStale = ({ plan, source }: LoadNames): string =>
  `delete from relata.external_id x where record_type = ${literal(plan.model.prefix)} and source = ${literal(source)}
    and not exists (select 1 from ${quote(plan.model.table)} t where t.id = x.record_id)`;

/** Unique indexes over plain columns, the primary key aside. */
export const UNIQUES = `select array_agg(a.attname::text order by k.at) as columns from pg_index i
  cross join lateral unnest(i.indkey) with ordinality k(number, at) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
  where i.indrelid = to_regclass($1) and i.indisunique and not i.indisprimary and i.indpred is null and i.indexprs is null group by i.indexrelid`;

const JOB_SIZE = 1000;

/** Enqueues what follows new records of a kind: the task, and what its payload holds besides their ids. */
export const enqueueFollower = ({ load }: LoadNames): string =>
  `select relata.enqueue($1, ($2::jsonb || jsonb_build_object('ids', jsonb_agg(id)))::json)
    from (select id, (row_number() over () - 1) / ${JOB_SIZE} as job from ${load} where not known) made group by job`;
