import type pg from 'pg';
import { databaseCode, executableBy } from '../../core/index.js';
import { quote } from '../../core/read/sql.js';
import type { EntityPlan, Plan } from './plan.js';

/**
 * An index that is built at once costs a fraction of one that grows row by row. So the indexes of tables that have
 * never held a row are dropped while an import fills them and built when they are full, in the same transaction. Meanwhile
 * nobody else can read those tables, which are empty to them anyway. Where somebody is using one right now, it keeps
 * its indexes: the import never waits for such a lock, so it can't be in a deadlock over it.
 */
databaseCode(
  'indexes of imports',
  `
create table if not exists relata.index_aside (target regclass not null, definition text not null);

create or replace function relata.set_indexes_aside(target regclass) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare name regclass; dropped int := 0;
begin
  if not exists (select from pg_class where oid = target and relkind = 'r' and relnamespace = 'public'::regnamespace)
    and target <> 'relata.external_id'::regclass then
    raise exception '% is no table of records', target;
  end if;
  begin
    execute format('lock table %s in access exclusive mode nowait', target);
  exception when lock_not_available then return 0;
  end;
  if pg_relation_size(target) > 0 then return 0; end if;
  for name in select indexrelid from pg_index where indrelid = target and not indisunique loop
    insert into relata.index_aside (target, definition) values (target, pg_get_indexdef(name));
    execute format('drop index %s', name);
    dropped := dropped + 1;
  end loop;
  return dropped;
end $$;

create or replace function relata.bring_indexes_back(of regclass) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare aside text;
begin
  for aside in delete from relata.index_aside where target = of returning definition loop execute aside; end loop;
end $$;

${executableBy(['relata.set_indexes_aside', 'relata.bring_indexes_back'], [])}
`,
);

/** The index by which a record finds its external ids: nothing in an import asks for it. */
const EXTERNAL_IDS = 'relata.external_id';

export async function setIndexesAside(client: pg.ClientBase, { entities }: Plan): Promise<void> {
  const tables = [EXTERNAL_IDS, ...new Set(entities.map(({ model }) => quote(model.table)))];
  await client.query('select relata.set_indexes_aside(name::regclass) from unnest($1::text[]) name', [tables]);
}

/** What is still to be checked of the rows is checked first: no index is built on rows that may yet be refused. */
export async function bringIndexesBack(client: pg.ClientBase, { model }: EntityPlan): Promise<void> {
  await client.query('set constraints all immediate');
  await build(client, quote(model.table));
  await client.query('set constraints all deferred');
}

/** Once every record has its external ids. */
export const bringExternalIdsBack = (client: pg.ClientBase): Promise<void> => build(client, EXTERNAL_IDS);

async function build(client: pg.ClientBase, table: string): Promise<void> {
  await client.query('select relata.bring_indexes_back($1::regclass)', [table]);
}
