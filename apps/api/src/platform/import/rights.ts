import type pg from 'pg';
import { databaseCode, executableBy } from '../../core/index.js';
import { LOADER_ROLE } from '../../core/policy/roles.js';
import { quote } from '../../core/read/sql.js';
import { isSelf, type LoadNames, table } from './load-sql.js';
import { wholeRows } from './rules.js';

/**
 * References are checked by sets. PostgreSQL checks a foreign key row by row, which for bulk is half of the work. So,
 * where the administrator of the database could grant it, the importer does as pg_restore does: it locks the records
 * that its rows name, checks with one join that each is there, and inserts with triggers off, by a function of its own that can do no more than that. Where a trigger has
 * something to do for the rows, and where the right isn't to be had (managed databases), they go in the slow way.
 */
databaseCode(
  'rights of imports',
  `do $$ begin
  if not has_parameter_privilege('${LOADER_ROLE}', 'session_replication_role', 'SET') then grant set on parameter session_replication_role to ${LOADER_ROLE}; end if;
exception when insufficient_privilege then null;
end $$;
-- Takes the new rows of a temporary table into the table of an entity, without its triggers. The right to turn them off
-- is that of the function's owner, for as long as this one statement runs; it adds rows and does nothing else, and never
-- to what is kept for ever by a trigger or to what is no entity.
create or replace function relata.insert_unwatched(target text, load text, columns text[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare added bigint;
begin
  if not exists (select from pg_class c where c.oid = to_regclass(format('public.%I', target)) and c.relkind = 'r' and c.relforcerowsecurity)
    or target = 'audit_entry' or to_regclass(format('pg_temp.%I', load)) is null then
    raise exception 'nothing is loaded from % into %', load, target using errcode = 'insufficient_privilege';
  end if;
  perform set_config('session_replication_role', 'replica', true);
  execute format('insert into public.%I (id, %s) select l.id, %s from pg_temp.%I l where not l.known', target,
    (select string_agg(format('%I', c), ', ') from unnest(columns) c),
    (select string_agg(format(case when c = 'created_at' then 'coalesce(l.%I, now())' else 'l.%I' end, c), ', ') from unnest(columns) c), load);
  get diagnostics added = row_count;
  perform set_config('session_replication_role', 'origin', true);
  return added;
end $$;
${executableBy(['relata.insert_unwatched'], [])}`,
);

/** An import is audited as one act. */
const IDLE = ['audit'];

/** Triggers that fire on an insert, and the condition under which they do. */
const ON_INSERT = `select pg_get_triggerdef(oid, true) as definition from pg_trigger
  where tgrelid = to_regclass($1) and not tgisinternal and tgenabled <> 'D' and tgtype & 4 <> 0 and tgname <> all ($2)`;

/** Whether the new rows can be inserted with triggers off: the right is there, and no trigger would have done anything. */
export async function maySkipTriggers(client: pg.ClientBase, names: LoadNames): Promise<boolean> {
  const { rows: right } = await client.query<{ may: boolean }>(
    `select has_parameter_privilege('${LOADER_ROLE}', 'session_replication_role', 'SET') as may`,
  );
  if (!right[0]?.may) return false;
  const { rows: triggers } = await client.query<{ definition: string }>(ON_INSERT, [table(names), IDLE]);
  for (const { definition } of triggers) {
    const when = / FOR EACH ROW WHEN \((.*)\) EXECUTE FUNCTION /s.exec(definition)?.[1];
    if (when === undefined) return false;
    const rows = await wholeRows(client, names);
    const { rowCount } = await client.query(`select 1 from ${rows} r where not r.row_known and (${when.replaceAll(/\bnew\./gi, 'r.')}) limit 1`);
    if (rowCount) return false;
  }
  return true;
}

/** Inserts the new rows with triggers off, and answers how many. */
export async function insertUnwatched(client: pg.ClientBase, { plan, load }: LoadNames): Promise<number> {
  const columns = plan.fields.map(({ meta }) => meta.column);
  const { rows } = await client.query<{ added: string }>('select relata.insert_unwatched($1, $2, $3) as added', [plan.model.table, load, columns]);
  return Number(rows[0]?.added);
}

export interface Reference {
  column: string;
  parent: string;
  field: string;
}

/** The foreign keys among the columns that are filled. */
export async function foreignKeys(client: pg.ClientBase, names: LoadNames): Promise<Reference[]> {
  const { rows } = await client.query<{ column: string; parent: string }>(
    `select a.attname::text as column, c.confrelid::regclass::text as parent from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.conrelid = to_regclass($1) and c.contype = 'f' and array_length(c.conkey, 1) = 1`,
    [table(names)],
  );
  const filled = new Map(names.plan.fields.map((field) => [field.meta.column, field.meta.name]));
  return rows.flatMap((row) => (filled.has(row.column) ? [{ ...row, field: filled.get(row.column) as string }] : []));
}

/** Keeps the records that the rows name from going away, as a foreign key does. Rows of this very transaction can't. */
export const lockParents = ({ load }: LoadNames, { column, parent }: Reference): string =>
  `select count(*) from (select from ${parent} p where p.xmin <> pg_current_xact_id()::xid and p.id in (select l.${quote(column)} from ${load} l) for key share) locked`;

/** Rows that name a record that isn't there. */
export function orphans(names: LoadNames, { column, parent, field }: Reference): string {
  const self = names.plan.fields.some((each) => each.meta.name === field && isSelf(each, names.plan));
  const inside = self ? ` and not exists (select from ${names.load} m where m.id = l.${quote(column)})` : '';
  return `l.${quote(column)} is not null and not exists (select from ${parent} p where p.id = l.${quote(column)})${inside}`;
}
