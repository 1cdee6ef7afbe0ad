import type pg from 'pg';
import { quote } from '../../core/read/sql.js';
import { type LoadNames, sameSet, table } from './load-sql.js';

/** What the database itself demands of rows, read from its catalogue, so that a row which breaks it is one reject. */

export interface Rule {
  /** The rows that break it, as a condition over `l`. */
  condition: string;
  fields: string[];
  reason: string;
  /** A cheap question whether there can be any; the condition may be dear. */
  any?: string;
}

const COLUMNS = `select a.attname::text as name, pg_get_expr(d.adbin, d.adrelid) as initial from pg_attribute a
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum and a.attgenerated = ''
  where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped`;

/**
 * The rows as the table would hold them: what the mapping fills, and for the rest what the record holds already, or
 * what a new one gets.
 */
export async function wholeRows(client: pg.ClientBase, names: LoadNames): Promise<string> {
  const columns = await found<{ name: string; initial: string | null }>(client, COLUMNS, names);
  const filled = new Set(names.plan.fields.map(({ meta }) => meta.column));
  const list = columns
    .filter(({ name }) => name !== 'id')
    .map(
      ({ name, initial }) =>
        `${filled.has(name) ? `l.${quote(name)}` : `case when l.known then t.${quote(name)} else ${initial ?? 'null'} end`} as ${quote(name)}`,
    );
  return `(select l.ctid as row_at, l.line as row_line, l.file as row_file, l.known as row_known, l.id, ${list.join(', ')}
    from ${names.load} l left join ${table(names)} t on l.known and t.id = l.id)`;
}

const CHECKS = `select c.conname::text as name, pg_get_expr(c.conbin, c.conrelid) as test,
    (select array_agg(a.attname::text) from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k) as columns
  from pg_constraint c where c.conrelid = to_regclass($1) and c.contype = 'c'`;

const UNIQUES = `select pg_get_expr(i.indpred, i.indrelid) as predicate,
    (select array_agg(pg_get_indexdef(i.indexrelid, n, true) order by n) from generate_series(1, i.indnkeyatts) n) as keys,
    (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = i.indrelid and (a.attnum = any (i.indkey) or exists (
      select from pg_depend d where d.objid = i.indexrelid and d.classid = 'pg_class'::regclass and d.refobjid = i.indrelid and d.refobjsubid = a.attnum))) as columns
  from pg_index i where i.indrelid = to_regclass($1) and i.indisunique and not i.indisprimary`;

const found = async <T extends pg.QueryResultRow>(client: pg.ClientBase, sql: string, names: LoadNames): Promise<T[]> =>
  (await client.query<T>(sql, [table(names)])).rows;

export async function rulesOf(client: pg.ClientBase, names: LoadNames): Promise<Rule[]> {
  const rows = await wholeRows(client, names);
  const fields = new Map(names.plan.fields.map(({ meta }) => [meta.column, meta]));
  const named = (list: string[] | null) => (list ?? []).flatMap((each) => fields.get(each)?.name ?? []);
  const checks = (await found<{ name: string; test: string; columns: string[] | null }>(client, CHECKS, names)).flatMap((check): Rule[] => {
    const filled = named(check.columns);
    // The values of an enum have been checked before they came here.
    const known = check.columns?.length === 1 && fields.get(check.columns[0] as string)?.kind === 'enum';
    if (filled.length === 0 || known) return [];
    const any = `select 1 from ${rows} r where not (${check.test}) limit 1`;
    const condition = `l.ctid in (select row_at from ${rows} r where not (${check.test}))`;
    return [{ condition, any, fields: filled, reason: `the rule ${check.name} does not hold: ${check.test}` }];
  });
  const uniques = await found<{ predicate: string | null; keys: string[]; columns: string[] | null }>(client, UNIQUES, names);
  return [...checks, ...uniques.flatMap((index) => uniqueRules(names, rows, index, named(index.columns)))];
}

/** A key may stand once among the rows, and on no other record. */
function uniqueRules(names: LoadNames, rows: string, { predicate, keys }: { predicate: string | null; keys: string[] }, fields: string[]): Rule[] {
  const { plan } = names;
  const plain = keys.map((key) => key.replaceAll('"', ''));
  if (
    fields.length === 0 ||
    (!plan.key &&
      sameSet(
        plain,
        plan.match.map(({ meta }) => meta.column),
      ))
  )
    return [];
  const list = keys.join(', ');
  const within = [predicate ?? 'true', ...keys.map((key) => `${key} is not null`)].map((each) => `(${each})`).join(' and ');
  const what = fields.join(' and ');
  const again: Rule = {
    any: `select 1 from ${rows} r where ${within} group by ${list} having count(*) > 1 limit 1`,
    condition: `l.ctid in (select row_at from (select row_at, row_number() over (partition by ${list} order by row_file, row_line) as n from ${rows} r where ${within}) numbered where n > 1)`,
    fields,
    reason: `an earlier row has the same ${what}${predicate ? ` where ${predicate}` : ''}`,
  };
  const key = (alias: string) =>
    keys
      .map((each, at) => `${each} as k${at}`)
      .concat(`id as ${alias}_id`)
      .join(', ');
  const same = keys.map((_, at) => `mine.k${at} = other.k${at}`).join(' and ');
  const clash = `(select row_at, ${key('mine')} from ${rows} r where ${within}) mine join (select ${key('other')} from ${table(names)} where ${within}) other
    on ${same} and mine_id <> other_id`;
  const taken: Rule = {
    any: `select 1 from ${clash} limit 1`,
    condition: `l.ctid in (select row_at from ${clash})`,
    fields,
    reason: `another ${plan.model.name} has the same ${what}${predicate ? ` where ${predicate}` : ''}`,
  };
  return [again, taken];
}
