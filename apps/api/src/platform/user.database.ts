import { databaseCode } from '../core/index.js';

/**
 * The schema `auth`: who may do what there, and how it follows the graph's `User`. `relata_auth` signs people in and
 * sees nothing of the company but what these functions tell it; the system keeps users, and never sees a password.
 */
databaseCode(
  'users of the sign-in',
  `
create table if not exists auth.api_key (
  client_id uuid primary key references public.api_client (id) on delete cascade, hash text not null unique, used_at timestamptz);
create index if not exists verification_value_index on auth.verification (value);
do $$ begin
  if not exists (select from pg_constraint where conname = 'user_follows_user') then
    alter table auth."user" add constraint user_follows_user foreign key (id) references public."user" (id) on delete cascade;
  end if;
end $$;

revoke all on schema auth from public;
revoke all on all tables in schema auth from public, relata_auth, relata_system;
grant usage on schema auth to relata_auth, relata_system;
grant select on auth."user" to relata_auth;
grant select, insert, update, delete on auth.session, auth.account, auth.verification to relata_auth;
grant select, insert, update on auth."user" to relata_system;
grant select, delete on auth.session to relata_system;
grant insert, delete, select (value, expires_at) on auth.verification to relata_system;
grant select, insert, update on auth.api_key to relata_system;

create or replace function relata.user_follows() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into auth."user" (id, name, email, email_verified, person_id, disabled_at)
    values (new.id, '', lower(new.email), false, new.person_id, new.disabled_at);
  else
    update auth."user" set email = lower(new.email), person_id = new.person_id, disabled_at = new.disabled_at, updated_at = now() where id = new.id;
  end if;
  if new.disabled_at is not null then
    perform auth.end_email_change(new.id);
    delete from auth.session where user_id = new.id;
    delete from auth.verification where value = new.id::text;
  end if;
  return null;
end $$;
create or replace trigger follow after insert or update on public."user" for each row execute function relata.user_follows();

-- A new password ends every link that was sent before it, but the one that stops a change of address.
create or replace function relata.password_changed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform auth.end_email_change(new.user_id);
  delete from auth.verification where value = new.user_id::text;
  return null;
end $$;
create or replace trigger password_changed after insert or update of password on auth.account for each row execute function relata.password_changed();

-- What a person is: employee who hasn't left, active member of partners that work with us, contact with a portal role.
create or replace function auth.standing(who uuid) returns json language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object(
    'employee', (
      select json_build_object('id', e.id, 'roles', coalesce((select json_agg(r.role order by r.role) from employee_role r where r.employee_id = e.id), '[]'))
      from employee e where e.person_id = who and (e.left_on is null or e.left_on > current_date)),
    'partners', coalesce((
      select json_agg(json_build_object('id', m.partner_id, 'roles', m.roles) order by m.since, m.partner_id) from (
        select m.partner_id, min(m.created_at) as since, json_agg(m.role order by m.role) as roles
        from partner_member m join partner p on p.id = m.partner_id
        where m.person_id = who and m.active and p.status in ('ACTIVE', 'ONBOARDING') group by m.partner_id) m), '[]'),
    'portalRoles', coalesce((select json_agg(distinct c.portal_role) from contact c where c.person_id = who and c.active and c.portal_role is not null), '[]'))
$$;

-- The same for an administrator who asks why somebody sees a record.
create or replace function relata.standing(who uuid) returns json language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select auth.standing(who)
$$;

-- The API client of a key and the person behind it; empty where the key is unknown, has expired or was taken back.
create or replace function auth.api_client(key_hash text) returns table (id uuid, person_id uuid, user_id uuid, scopes text[], expires_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update auth.api_key k set used_at = now() where k.hash = key_hash and (k.used_at is null or k.used_at < now() - interval '5 minutes');
  return query
    select c.id, e.person_id, u.id, c.scopes, c.expires_at
    from auth.api_key k join api_client c on c.id = k.client_id join employee e on e.id = c.created_by_id left join "user" u on u.person_id = e.person_id
    where k.hash = key_hash and c.revoked_at is null and (c.expires_at is null or c.expires_at > now()) and u.disabled_at is null;
end $$;

-- The one mail that the sign-in may cause: the link to a new password.
create or replace function auth.enqueue_mail(mail json) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  select relata.enqueue('password.mail', mail)
$$;
revoke all on function auth.standing, auth.api_client, auth.enqueue_mail from public;
grant execute on function auth.standing, auth.api_client, auth.enqueue_mail to relata_auth;

create or replace function relata.give_api_key(client uuid, key_hash text) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.api_key (client_id, hash) values (client, key_hash)
$$;
create or replace function relata.api_key_used_at(client uuid) returns timestamptz language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select used_at from auth.api_key where client_id = client
$$;
revoke all on function relata.give_api_key, relata.api_key_used_at, relata.standing from public;
grant execute on function relata.give_api_key, relata.api_key_used_at, relata.standing to relata_admin, relata_system;
`,
);
