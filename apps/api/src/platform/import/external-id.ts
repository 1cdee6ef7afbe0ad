import { databaseCode } from '../../core/index.js';

/**
 * Which record stands for which record of a source system. It may hold a row for each record there is, so it is a
 * table of four columns and no entity: nobody reads it but the system, and `externalIds` on the records themselves,
 * which whoever sees the record reads. Merging two records moves the ids of the one that goes.
 */
databaseCode(
  'external ids',
  `
create table if not exists relata.external_id (
  record_type text not null, source text not null, external_id text not null, record_id uuid not null,
  primary key (record_type, source, external_id));
create index if not exists external_id_record_index on relata.external_id (record_id);
alter table relata.external_id enable row level security;
alter table relata.external_id force row level security;
drop policy if exists system on relata.external_id;
create policy system on relata.external_id to relata_system using (true) with check (true);
grant select, insert, update, delete on relata.external_id to relata_system;

create or replace function relata.external_ids(record uuid) returns text[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(source || ':' || external_id order by source, external_id), '{}') from relata.external_id where record_id = record
$$;`,
);
