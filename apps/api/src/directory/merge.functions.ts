import { databaseCode, executableBy, mergeable, type Role } from '../core/index.js';
import { Account } from './account.entity.js';
import { Contact } from './contact.entity.js';
import { Person } from './person.entity.js';

mergeable(Person, Account, Contact);

/** Whether someone may merge two records, and undo that, is the action `merge` of those records. */
export const MERGERS: Role[] = ['SALES_MANAGER', 'SUPPORT_MANAGER', 'MARKETER', 'ADMIN'];

/**
 * The two functions through which the directory merges, with the rights of the system: what moves is more than the
 * caller sees. They do what a row of `merge` says that the caller could make; the service has asked the policy.
 */
databaseCode(
  'merges of the directory',
  `
-- Likenesses of the one that goes become likenesses of the one that stays; the two themselves are decided on.
create or replace function relata.merge_duplicates(merge uuid, first text, second text, winner uuid, loser uuid) returns void language plpgsql set search_path = public, pg_temp as $$
declare d record; other uuid; pair uuid[]; known boolean;
begin
  for d in execute format('select id, %1$I as a, %2$I as b, to_jsonb(t) as whole from duplicate t where (%1$I = $1 or %2$I = $1) and status <> ''MERGED''', first, second) using loser loop
    other := case when d.a = loser then d.b else d.a end;
    pair := array[least(winner, other), greatest(winner, other)];
    execute format('select exists (select from duplicate where %I = $1 and %I = $2)', first, second) into known using pair[1], pair[2];
    if other = winner then
      perform relata.merge_change(merge, 'duplicate', d.id, jsonb_build_object('status', 'MERGED', 'decided_at', now(), 'decided_by_id', relata.employee_id()));
    elsif known then
      delete from duplicate where id = d.id;
      insert into relata.merge_step (merge_id, op, source, ids, before) values (merge, 'delete', 'duplicate', array[d.id::text], d.whole);
    else
      perform relata.merge_change(merge, 'duplicate', d.id, jsonb_build_object(first, pair[1], second, pair[2]));
    end if;
  end loop;
end $$;

-- Addresses and numbers that no longer are the main ones become further ones, so that none is lost.
create or replace function relata.keep_contact_points(merge uuid, person uuid, was jsonb[]) returns void language plpgsql set search_path = public, pg_temp as $$
declare stays person; row jsonb; made uuid;
begin
  select * into stays from person p where p.id = keep_contact_points.person;
  foreach row in array was loop
    insert into contact_point (person_id, kind, value) select stays.id, 'EMAIL', row ->> 'email' where row ->> 'email' <> stays.email on conflict do nothing returning id into made;
    if made is not null then insert into relata.merge_step (merge_id, op, source, ids) values (merge, 'insert', 'contact_point', array[made::text]); end if;
    insert into contact_point (person_id, kind, value) select stays.id, 'PHONE', row ->> 'phone'
      where relata.phone_key(row ->> 'phone') is distinct from relata.phone_key(stays.phone) and row ->> 'phone' is not null on conflict do nothing returning id into made;
    if made is not null then insert into relata.merge_step (merge_id, op, source, ids) values (merge, 'insert', 'contact_point', array[made::text]); end if;
  end loop;
end $$;

create or replace function relata.merge_records(merge uuid, gone uuid, chosen text[]) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare m "merge"; c record; was jsonb[];
begin
  -- Not a setting of the function's own: only a superuser may give one a setting that PostgreSQL doesn't know.
  perform set_config('relata.merging', 'on', true);
  select * into m from "merge" where id = merge_records.merge and undone_at is null;
  if m.id is null or exists (select from relata.merge_step s where s.merge_id = m.id) then raise exception 'no such merge'; end if;
  if m.kind = 'PERSON' then
    was := array[relata.row_of('person', m.person_id), relata.row_of('person', gone)];
    perform relata.merge_duplicates(m.id, 'first_person_id', 'second_person_id', m.person_id, gone);
    perform relata.merge_rows(m.id, '"person"', m.person_id, gone, chosen);
    perform relata.keep_contact_points(m.id, m.person_id, was);
  else
    perform relata.merge_duplicates(m.id, 'first_account_id', 'second_account_id', m.account_id, gone);
    -- An account has one primary contact and one default address; those of the one that stays remain.
    if exists (select from contact where account_id = m.account_id and is_primary) then
      for c in select id from contact where account_id = gone and is_primary loop perform relata.merge_change(m.id, 'contact', c.id, '{"is_primary": false}'); end loop;
    end if;
    if exists (select from address where account_id = m.account_id and is_default) then
      for c in select id from address where account_id = gone and is_default loop perform relata.merge_change(m.id, 'address', c.id, '{"is_default": false}'); end loop;
    end if;
    perform relata.merge_rows(m.id, '"account"', m.account_id, gone, chosen, '{"revenue": ["currency"], "territory_id": ["territory_manual"]}');
  end if;
  perform set_config('relata.merging', '', true);
end $$;

create or replace function relata.undo_merge(merge uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare m "merge";
begin
  select * into m from "merge" where id = undo_merge.merge and undone_at is null for update;
  if m.id is null then raise exception 'This merge has been undone already.' using errcode = 'RL001'; end if;
  if m.undoable_until < now() then
    raise exception 'A merge can be undone for 30 days; this one could be until %.', to_char(m.undoable_until at time zone 'UTC', 'YYYY-MM-DD') using errcode = 'RL001';
  end if;
  perform set_config('relata.merging', 'on', true);
  perform relata.merge_back(m.id);
  perform set_config('relata.merging', '', true);
end $$;

-- Whether a person signs in or could: an employee, a partner's member, a contact with a role in the portal.
create or replace function relata.has_standing(persons uuid[]) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from employee where person_id = any (persons)) or exists (select from partner_member where person_id = any (persons))
    or exists (select from contact where person_id = any (persons) and portal_role is not null) or exists (select from "user" where person_id = any (persons))
$$;
${executableBy(['relata.merge_records', 'relata.undo_merge', 'relata.has_standing'], MERGERS)}
`,
);
