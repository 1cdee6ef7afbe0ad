import { databaseCode } from '../../core/index.js';

/**
 * Another e-mail address to sign in with: asked for with the password, confirmed from the new mailbox within a day, and to be
 * stopped from the old one for a week, also after it was confirmed. The links are known by the hashes of their tokens.
 *
 * What a person is reached at moves along where it was the same address, but for employees, whose address is their company's.
 */
databaseCode(
  'changes of e-mail addresses',
  `
create table if not exists auth.email_change (
  id uuid primary key default gen_random_uuid(), user_id uuid not null references auth."user" (id) on delete cascade,
  old_email text not null, new_email text not null, confirm_hash text unique, stop_hash text unique,
  asked_at timestamptz not null default clock_timestamp(), confirmed_at timestamptz);
-- Since when the link to confirm works no longer, unused; whether the person's own address has moved along.
alter table auth.email_change add column if not exists ended_at timestamptz, add column if not exists person_moved boolean not null default false;
create index if not exists email_change_user_index on auth.email_change (user_id, asked_at);
create index if not exists email_change_old_index on auth.email_change (old_email);
revoke all on auth.email_change from public, relata_auth, relata_system;
grant select, insert, update, delete on auth.email_change to relata_system;
-- Whoever stops a change voids the password with it.
grant select (provider_id), update (password, updated_at), delete on auth.account to relata_system;

-- One at a time of what asks, confirms or stops.
create or replace function auth.hold_email(who uuid) returns void language sql set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('e-mail address of ' || who, 0))
$$;

-- What waits is over, as with whatever is done against somebody who has got in. The link that stops it goes on.
create or replace function auth.end_email_change(who uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.email_change c set confirm_hash = null, ended_at = now() where c.user_id = who and c.confirmed_at is null and c.ended_at is null;
  return found;
end $$;

-- Five a day for each person, so that nobody fills mailboxes with them; what waits gives way to what is asked later. False: too many.
create or replace function auth.ask_email_change(who uuid, address text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare known text; change uuid;
begin
  perform auth.hold_email(who);
  select u.email into known from auth."user" u where u.id = who;
  if (select count(*) from auth.email_change c where c.user_id = who and c.asked_at > now() - interval '1 day') >= 5 then return false; end if;
  perform auth.end_email_change(who);
  insert into auth.email_change (user_id, old_email, new_email) values (who, known, lower(address)) returning id into change;
  perform relata.enqueue('emailChange.send', json_build_object('change', change));
  return true;
end $$;

-- Somebody else signs in with the address, or did and may take it back by the link in its mailbox.
create or replace function relata.email_taken(address text, person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from "user" u where u.email = address and u.person_id <> person)
    or exists (select from auth.email_change c join "user" u on u.id = c.user_id
      where c.old_email = address and c.confirmed_at is not null and c.asked_at > now() - interval '7 days' and u.person_id <> person)
$$;
-- After the row is there: a change that was confirmed at the same moment is seen by then. The same words as where the address is somebody's.
create or replace function relata.email_reserved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if relata.email_taken(new.email, new.person_id) then
    raise unique_violation using message = 'duplicate key value violates unique constraint "user_email_unique"', constraint = 'user_email_unique';
  end if;
  return null;
end $$;
create or replace trigger email_reserved after insert or update of email on "user" for each row execute function relata.email_reserved();

create or replace function relata.move_email(who uuid, old_email text, new_email text) returns boolean language plpgsql set search_path = public, pg_temp as $$
begin
  update "user" u set email = new_email, updated_at = now(), version = u.version + 1 where u.id = who and u.email = old_email;
  -- A link to a new password that went to the mailbox from before.
  delete from auth.verification v where v.value = who::text;
  return true;
exception when unique_violation then return false;
end $$;
-- Whether it was the person's address too, and has moved.
create or replace function relata.move_address(who uuid, old_email text, new_email text) returns boolean language plpgsql set search_path = public, pg_temp as $$
begin
  update person p set email = new_email, updated_at = now(), version = p.version + 1
    from "user" u where u.id = who and p.id = u.person_id and lower(p.email) = old_email;
  return found;
end $$;

-- The link in the new mailbox. Whose sign-in has moved; null: the link works no longer, or somebody else has the address by now.
create or replace function auth.confirm_email_change(hash text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare c auth.email_change; moved boolean := false;
begin
  perform auth.hold_email(e.user_id) from auth.email_change e where e.confirm_hash = hash;
  update auth.email_change e set confirm_hash = null from "user" u
    where e.confirm_hash = hash and e.asked_at > now() - interval '1 day' and u.id = e.user_id and u.email = e.old_email and u.disabled_at is null
    returning e.* into c;
  if c.id is null or not relata.move_email(c.user_id, c.old_email, c.new_email) then return null; end if;
  if not relata.is_employed((select u.person_id from "user" u where u.id = c.user_id)) then moved := relata.move_address(c.user_id, c.old_email, c.new_email); end if;
  update auth.email_change e set confirmed_at = now(), person_moved = moved where e.id = c.id;
  return c.user_id;
end $$;

-- The link in the old mailbox: whatever was asked since is over, done or not. Whoever asked knew the password, so it gives way
-- to one that nobody knows, before the sessions end; a second factor that was turned on since goes as well. Where the address
-- can't come back there is no password at all: a link to a new one would go to the mailbox that the change was for.
create or replace function auth.stop_email_change(hash text, nobodys_password text)
returns table (user_id uuid, email text, is_back boolean, factor_gone boolean) language plpgsql security definer set search_path = public, pg_temp as $$
declare c auth.email_change; now_email text; address text;
begin
  perform auth.hold_email(e.user_id) from auth.email_change e where e.stop_hash = hash;
  select * into c from auth.email_change e where e.stop_hash = hash and e.asked_at > now() - interval '7 days';
  if c.id is null then return; end if;
  update auth.account a set password = nobodys_password, updated_at = now() where a.user_id = c.user_id and a.provider_id = 'credential';
  delete from auth.second_factor f where f.user_id = c.user_id and (f.turned_on_at >= c.asked_at or f.verified is false);
  factor_gone := found;
  update auth."user" u set two_factor_enabled = false, updated_at = now()
    where u.id = c.user_id and u.two_factor_enabled and not exists (select from auth.second_factor f where f.user_id = u.id);
  delete from auth.session s where s.user_id = c.user_id;
  select u.email into now_email from "user" u where u.id = c.user_id;
  select e.old_email into address from auth.email_change e where e.user_id = c.user_id and e.asked_at >= c.asked_at and e.person_moved order by e.asked_at limit 1;
  if address is not null then perform relata.move_address(c.user_id, now_email, address); end if;
  is_back := now_email = c.old_email or relata.move_email(c.user_id, now_email, c.old_email);
  if not is_back then delete from auth.account a where a.user_id = c.user_id and a.provider_id = 'credential'; end if;
  delete from auth.email_change e where e.user_id = c.user_id and e.asked_at >= c.asked_at;
  user_id := c.user_id; email := c.old_email;
  return next;
end $$;
-- The address that waits for its link, to be seen wherever its owner is signed in.
create or replace function auth.waiting_email(who uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select c.new_email from auth.email_change c
  where c.user_id = who and c.confirmed_at is null and c.ended_at is null and c.asked_at > now() - interval '1 day'
    and c.old_email = (select u.email from auth."user" u where u.id = who)
  order by c.asked_at desc limit 1
$$;
drop function if exists auth.stop_email_change(text);
revoke all on function auth.hold_email, auth.end_email_change, auth.ask_email_change, auth.waiting_email, auth.confirm_email_change, auth.stop_email_change,
  relata.move_email, relata.move_address, relata.email_taken from public;
grant execute on function auth.hold_email, relata.move_email, relata.move_address to relata_system;
grant execute on function auth.end_email_change, auth.ask_email_change, auth.waiting_email, auth.confirm_email_change, auth.stop_email_change to relata_auth;
grant execute on function relata.email_taken to relata_admin, relata_system;
`,
);
