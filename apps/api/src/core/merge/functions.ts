import { databaseCode } from '../database/code.js';
import { literal } from '../read/sql.js';
import { references } from './references.js';

/**
 * Merging two rows of a table, and taking it back. Each step is kept in `relata.merge_step` in the order it was done;
 * undoing goes through them backwards. They run within the functions of a domain that act for the system and have
 * asked whether the caller may; called by anyone else they find no rights on their tables.
 */
databaseCode(
  'merge',
  () => `
create table if not exists relata.merged_record (record_id uuid primary key, survivor_id uuid not null, merge_id uuid not null);
create table if not exists relata.merge_step (
  merge_id uuid not null, step bigint generated always as identity, op text not null, source text not null, col text, ids text[], before jsonb, after jsonb,
  primary key (merge_id, step));
grant select, insert, update, delete on relata.merged_record, relata.merge_step to relata_system;

-- Which record an id stands for today: itself, unless it was merged into another.
create or replace function relata.current_id(record uuid) returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive chain as (
    select record as id, 0 as depth
    union all select m.survivor_id, depth + 1 from chain join relata.merged_record m on m.record_id = chain.id where depth < 100)
  select id from chain order by depth desc limit 1
$$;
create or replace function relata.survivors(records uuid[]) returns table (record_id uuid, survivor_id uuid) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.record_id, relata.current_id(m.record_id) from relata.merged_record m where m.record_id = any (records)
$$;

create or replace function relata.merge_references() returns table (target text, source text, col text, uniques jsonb, versioned boolean, label text)
language sql immutable as $$
  select r.* from jsonb_to_recordset(${literal(JSON.stringify(references().map(({ column, ...rest }) => ({ ...rest, col: column }))))}::jsonb)
    as r(target text, source text, col text, uniques jsonb, versioned boolean, label text)
$$;

create or replace function relata.row_of(source text, record uuid) returns jsonb language plpgsql as $$
declare found jsonb;
begin
  execute format('select to_jsonb(t) from %s t where id = $1 for update', source) into found using record;
  return found;
end $$;

-- Sets columns of a row.
create or replace function relata.set_columns(source text, record uuid, columns jsonb) returns void language plpgsql as $$
declare names text := (select string_agg(quote_ident(key), ', ') from jsonb_object_keys(columns) key);
begin
  execute format('update %1$s t set (%2$s) = (select %2$s from jsonb_populate_record(t, $1)), version = version + 1, updated_at = now() where id = $2', source, names)
    using columns, record;
end $$;

-- The part of a row that has these keys.
create or replace function relata.same_keys(whole jsonb, keys jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(key, whole -> key), '{}') from jsonb_object_keys(keys) key
$$;

-- Sets columns of a row and keeps what they were.
create or replace function relata.merge_change(merge uuid, source text, record uuid, columns jsonb) returns void language plpgsql as $$
declare before jsonb;
begin
  if columns is null or columns = '{}' then return; end if;
  before := relata.same_keys(relata.row_of(source, record), columns);
  perform relata.set_columns(source, record, columns);
  insert into relata.merge_step (merge_id, op, source, ids, before, after)
    values (merge, 'update', source, array[record::text], before, relata.same_keys(relata.row_of(source, record), columns));
end $$;

-- What the winner takes over: the columns that were chosen, what it lacks, and the values of sets. \`coupled\` names
-- columns that go along with another, as a currency does with its amount. A row below a merged one (\`chosen\` is null)
-- also keeps a yes of either side.
create or replace function relata.merge_values(winner jsonb, loser jsonb, chosen text[], coupled jsonb) returns jsonb language plpgsql immutable as $$
declare result jsonb := '{}'; key text; also text; theirs jsonb; ours jsonb;
begin
  for key in select k from jsonb_object_keys(loser) k where k not in ('id', 'created_at', 'updated_at', 'version') loop
    ours := winner -> key; theirs := loser -> key;
    continue when ours = theirs or theirs = winner -> 'id';
    if jsonb_typeof(theirs) = 'array' and jsonb_typeof(ours) = 'array' then
      theirs := ours || coalesce((select jsonb_agg(t) from jsonb_array_elements(theirs) t where not ours @> jsonb_build_array(t)), '[]');
    elsif not (key = any (coalesce(chosen, '{}')) or (ours = 'null' and theirs <> 'null') or (chosen is null and theirs = 'true')) then continue;
    else
      for also in select jsonb_array_elements_text(coupled -> key) loop result := result || jsonb_build_object(also, loser -> also); end loop;
    end if;
    result := result || jsonb_build_object(key, theirs);
  end loop;
  return (select coalesce(jsonb_object_agg(r.key, r.value), '{}') from jsonb_each(result) r where winner -> r.key is distinct from r.value);
end $$;

-- Moves everything that points to the loser, lets the winner take over values, and deletes the loser. Where moved rows
-- would be there twice (the same person as contact of the same account), those are merged in turn.
create or replace function relata.merge_rows(merge uuid, target text, winner uuid, loser uuid, chosen text[] default null, coupled jsonb default '{}') returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  ref record; grp jsonb; pair record; clash boolean; below boolean; moved text[]; elsewhere jsonb; gone jsonb; kept jsonb;
begin
  for ref in select * from relata.merge_references() r where r.target = merge_rows.target loop
    for grp in select jsonb_array_elements(ref.uniques) loop
      if grp = '[]' then
        execute format('select exists (select from %1$s where %2$I = $1) and exists (select from %1$s where %2$I = $2)', ref.source, ref.col) into clash using winner, loser;
        if clash then raise exception 'Both have a record as % of their own, and only one can stay. Take one away first, then merge.', ref.label using errcode = 'RL001'; end if;
        continue;
      end if;
      for pair in execute format('select l.id as loser, w.id as winner from %1$s l join %1$s w on w.%2$I = $1 and %3$s where l.%2$I = $2 order by l.id', ref.source, ref.col,
        (select string_agg(format('w.%1$I = l.%1$I', col), ' and ') from jsonb_array_elements_text(grp) col)) using winner, loser
      loop
        perform relata.merge_rows(merge, ref.source, pair.winner, pair.loser);
      end loop;
    end loop;
    if ref.source = target then
      -- In a tree: a winner that stands below the loser takes the loser's place, so that no circle forms.
      execute format('with recursive up as (select id, %1$I as above from %2$s where id = $1 union select t.id, t.%1$I from %2$s t join up on t.id = up.above)
        select exists (select from up where above = $2)', ref.col, ref.source) into below using winner, loser;
      if below then perform relata.merge_change(merge, target, winner, relata.same_keys(relata.row_of(target, loser), jsonb_build_object(ref.col, true))); end if;
    end if;
    execute format('with moved as (update %1$s set %2$I = $1%3$s where %2$I = $2 returning id) select array_agg(id::text) from moved',
      ref.source, ref.col, case when ref.versioned then ', version = version + 1, updated_at = now()' else '' end) into moved using winner, loser;
    if moved is not null then
      insert into relata.merge_step (merge_id, op, source, col, ids, before, after) values (merge, 'move', ref.source, ref.col, moved, to_jsonb(loser), to_jsonb(winner));
    end if;
  end loop;
  -- Where else the record is known: the next import finds the one that stays.
  with known as (update relata.external_id set record_id = winner where record_id = loser returning record_type, source, external_id)
    select jsonb_agg(to_jsonb(known)) into elsewhere from known;
  if elsewhere is not null then insert into relata.merge_step (merge_id, op, source, ids, before) values (merge, 'external', target, array[loser::text], elsewhere); end if;
  gone := relata.row_of(target, loser);
  kept := relata.row_of(target, winner);
  if gone is null or kept is null then raise exception 'One of the two records is gone. Look again at what there is to merge.' using errcode = 'RL001'; end if;
  execute format('delete from %s where id = $1', target) using loser;
  insert into relata.merge_step (merge_id, op, source, ids, before) values (merge, 'delete', target, array[loser::text], gone);
  insert into relata.merged_record values (loser, winner, merge);
  perform relata.merge_change(merge, target, winner, relata.merge_values(kept, gone, chosen, coupled));
end $$;

-- Takes a merge back, step by step from the last. Refuses where later changes stand in the way.
create or replace function relata.merge_back(merge uuid) returns void language plpgsql set search_path = public, pg_temp as $$
declare s relata.merge_step; ref record; names text; now_is jsonb; changed text; label text;
begin
  for s in select * from relata.merge_step where merge_id = merge order by step desc loop
    label := trim(both '"' from s.source);
    if s.op in ('update', 'move') and exists (select from relata.merged_record m where m.record_id::text = any (s.ids) and m.merge_id <> merge) then
      raise exception 'Some of what was merged (%) has been merged again since. Undo the later merge first.', label using errcode = 'RL001';
    end if;
    case s.op
    when 'external' then
      update relata.external_id x set record_id = s.ids[1]::uuid from jsonb_to_recordset(s.before) k(record_type text, source text, external_id text)
        where (x.record_type, x.source, x.external_id) = (k.record_type, k.source, k.external_id);
    when 'insert' then
      execute format('delete from %s where id = any ($1::uuid[])', s.source) using s.ids;
    when 'update' then
      now_is := relata.same_keys(coalesce(relata.row_of(s.source, s.ids[1]::uuid), '{}'), s.after);
      select string_agg(a.key, ', ') into changed from jsonb_each(s.after) a where now_is -> a.key is distinct from a.value;
      if changed is not null then
        raise exception 'This can''t be undone any more: % of the % that stayed has been changed since the merge.', changed, label using errcode = 'RL001';
      end if;
      perform relata.set_columns(s.source, s.ids[1]::uuid, s.before);
    when 'delete' then
      select string_agg(quote_ident(attname), ', ') into names from pg_attribute
        where attrelid = s.source::regclass and attnum > 0 and not attisdropped and attgenerated = '';
      begin
        execute format('insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, $1)', s.source, names) using s.before;
      exception when unique_violation or foreign_key_violation then
        raise exception 'This can''t be undone any more: another record has taken the place of the % that would come back, or one that it needs is gone.', label using errcode = 'RL001';
      end;
      delete from relata.merged_record where record_id = s.ids[1]::uuid;
    when 'move' then
      select * into ref from relata.merge_references() r where r.source = s.source and r.col = s.col;
      execute format('select string_agg(id::text, '', '') from (select id from %1$s where id = any ($1::uuid[]) and %2$I is distinct from $2 limit 3) t', s.source, s.col)
        into changed using s.ids, (s.after #>> '{}')::uuid;
      if changed is not null then
        raise exception 'This can''t be undone any more: a % that the merge moved has been moved on since.', ref.label using errcode = 'RL001';
      end if;
      execute format('update %1$s set %2$I = $1%3$s where id = any ($2::uuid[])', s.source, s.col,
        case when ref.versioned then ', version = version + 1, updated_at = now()' else '' end) using (s.before #>> '{}')::uuid, s.ids;
    end case;
  end loop;
  delete from relata.merge_step where merge_id = merge;
end $$;
`,
);

databaseCode(
  'references',
  `
-- Does any row point to this one?
create or replace function relata.is_referenced(target_table text, record uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare ref record; found_one boolean;
begin
  for ref in select * from relata.merge_references() r where r.target = quote_ident(target_table) or r.target = format('"%s"', target_table) loop
    execute format('select exists (select from %s where %I = $1)', ref.source, ref.col) into found_one using record;
    if found_one then return true; end if;
  end loop;
  return false;
end $$;
`,
);
