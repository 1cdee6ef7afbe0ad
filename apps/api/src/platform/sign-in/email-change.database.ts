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
create index if not exists email_change_user_index on auth.email_change (user_id, asked_at);
revoke all on auth.email_change from public, relata_auth, relata_system;
grant select, insert, update, delete on auth.email_change to relata_system;

-- Five a day for each person, so that nobody fills mailboxes with them; what waits gives way to what is asked later. False: too many.
create or replace function auth.ask_email_change(who uuid, address text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare known text; change uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('e-mail address of ' || who, 0));
  select u.email into known from auth."user" u where u.id = who;
  if (select count(*) from auth.email_change c where c.user_id = who and c.asked_at > now() - interval '1 day') >= 5 then return false; end if;
  update auth.email_change c set confirm_hash = null where c.user_id = who;
  insert into auth.email_change (user_id, old_email, new_email) values (who, known, lower(address)) returning id into change;
  perform relata.enqueue('emailChange.send', json_build_object('change', change));
  return true;
end $$;

create or replace function relata.move_email(who uuid, old_email text, new_email text) returns boolean language plpgsql set search_path = public, pg_temp as $$
begin
  update "user" u set email = new_email, updated_at = now(), version = u.version + 1 where u.id = who and u.email = old_email and u.disabled_at is null;
  if not found then return false; end if;
  update person p set email = new_email, updated_at = now(), version = p.version + 1
    from "user" u where u.id = who and p.id = u.person_id and lower(p.email) = old_email and not relata.is_employed(p.id);
  -- A link to a new password that went to the mailbox from before.
  delete from auth.verification v where v.value = who::text;
  return true;
exception when unique_violation then return false;
end $$;
revoke all on function relata.move_email from public;
grant execute on function relata.move_email to relata_system;

-- The link in the new mailbox. Whose sign-in has moved; null: the link works no longer, or somebody else has the address by now.
create or replace function auth.confirm_email_change(hash text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare c auth.email_change;
begin
  select * into c from auth.email_change e where e.confirm_hash = hash and e.asked_at > now() - interval '1 day' for update;
  if c.id is null or not relata.move_email(c.user_id, c.old_email, c.new_email) then return null; end if;
  update auth.email_change e set confirmed_at = now(), confirm_hash = null where e.id = c.id;
  return c.user_id;
end $$;

-- The link in the old mailbox: whatever was asked since is over, done or not, and whoever is signed in is so no more.
create or replace function auth.stop_email_change(hash text) returns table (user_id uuid, email text) language plpgsql security definer set search_path = public, pg_temp as $$
declare c auth.email_change; now_email text;
begin
  select * into c from auth.email_change e where e.stop_hash = hash and e.asked_at > now() - interval '7 days' for update;
  select u.email into now_email from "user" u where u.id = c.user_id;
  if c.id is null or now_email <> c.old_email and not relata.move_email(c.user_id, now_email, c.old_email) then return; end if;
  delete from auth.email_change e where e.user_id = c.user_id and e.asked_at >= c.asked_at;
  delete from auth.verification v where v.value = c.user_id::text;
  delete from auth.session s where s.user_id = c.user_id;
  return query select c.user_id, c.old_email;
end $$;
-- The address that waits for its link, to be seen wherever its owner is signed in.
create or replace function auth.waiting_email(who uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select c.new_email from auth.email_change c
  where c.user_id = who and c.confirmed_at is null and c.asked_at > now() - interval '1 day' and c.old_email = (select u.email from auth."user" u where u.id = who)
  order by c.asked_at desc limit 1
$$;
revoke all on function auth.ask_email_change, auth.waiting_email, auth.confirm_email_change, auth.stop_email_change from public;
grant execute on function auth.ask_email_change, auth.waiting_email, auth.confirm_email_change, auth.stop_email_change to relata_auth;
`,
);
