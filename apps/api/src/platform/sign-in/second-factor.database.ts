import { databaseCode } from '../../core/index.js';

/** `relata_auth` keeps second factors; administrators take one away by a function that ends the sessions with it. */
databaseCode(
  'second factors',
  `
create table if not exists auth.used_code (
  user_id uuid not null references auth."user" (id) on delete cascade, code text not null, at timestamptz not null default now(), primary key (user_id, code));
create index if not exists used_code_at_index on auth.used_code (at);
alter table auth.second_factor add column if not exists turned_on_at timestamptz;
revoke all on auth.used_code, auth.second_factor from public, relata_auth, relata_system;
grant select, insert, update, delete on auth.second_factor to relata_auth;
grant select, insert, delete on auth.used_code to relata_auth;
grant update (two_factor_enabled, updated_at) on auth."user" to relata_auth;
grant select (user_id, turned_on_at, verified), delete on auth.second_factor to relata_system;

create or replace function relata.second_factor_on() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.verified and old.verified is not true then new.turned_on_at := clock_timestamp(); end if;
  return new;
end $$;
create or replace trigger turned_on before update of verified on auth.second_factor for each row execute function relata.second_factor_on();

create or replace function relata.has_second_factor(who uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select u.two_factor_enabled from auth."user" u where u.id = who), false)
$$;
-- Acts of administrators that leave no trace in a record of the graph.
create or replace function relata.audit_user_act(about text, id uuid, act text) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (id, at, actor_kind, person_id, user_id, api_client_id, request_id, record_type, record_id, action)
  values (relata.uuid_v7(), clock_timestamp(), coalesce(relata.principal_kind(), 'system'), relata.person_id(), relata.user_id(), relata.api_client_id(),
    relata.request_id(), about, audit_user_act.id, act)
$$;
create or replace function relata.reset_second_factor(who uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  select auth.end_email_change(who);
  delete from auth.second_factor f where f.user_id = who;
  update auth."user" set two_factor_enabled = false, updated_at = now() where id = who;
  delete from auth.session s where s.user_id = who;
  delete from auth.verification v where v.value = who::text;
  select relata.audit_user_act('User', who, 'SECOND_FACTOR_RESET');
$$;
create or replace function relata.end_sessions(who uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  select auth.end_email_change(who);
  delete from auth.session s where s.user_id = who;
  select relata.audit_user_act('User', who, 'SESSIONS_ENDED');
$$;
revoke all on function relata.audit_user_act, relata.has_second_factor, relata.reset_second_factor, relata.end_sessions from public;
grant execute on function relata.audit_user_act to relata_system;
grant execute on function relata.has_second_factor, relata.reset_second_factor, relata.end_sessions to relata_admin, relata_system;
`,
);
