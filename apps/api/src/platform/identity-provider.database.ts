import { databaseCode } from '../core/index.js';

databaseCode(
  'identity providers',
  `
create table if not exists auth.provider_secret (provider_id uuid primary key references public.identity_provider (id) on delete cascade, secret text not null);
revoke all on auth.provider_secret from public, relata_auth, relata_system;
grant select, insert, update on auth.provider_secret to relata_system;
grant select (method) on auth.session to relata_system;

create or replace function relata.keep_provider_secret(provider uuid, kept text) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.provider_secret (provider_id, secret) values (provider, kept) on conflict (provider_id) do update set secret = excluded.secret
$$;
revoke all on function relata.keep_provider_secret from public;
grant execute on function relata.keep_provider_secret to relata_admin, relata_system;

-- What the sign-in needs to know of providers: by the domain of an address, or by its id.
create or replace function auth.providers(wanted_domain text default null, wanted uuid default null)
returns table (id uuid, name text, issuer text, client_id text, secret text, domains text[], changed_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name, p.issuer, p.client_id, s.secret, p.domains, p.updated_at from identity_provider p join auth.provider_secret s on s.provider_id = p.id
  where p.active and (lower(wanted_domain) = any (p.domains) or p.id = wanted)
$$;
revoke all on function auth.providers from public;
grant execute on function auth.providers to relata_auth;

-- Two providers that could vouch for the same address would each be as strong as the weaker one.
create or replace function relata.provider_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('relata identity providers'));
  if new.active and exists (select from identity_provider p where p.active and p.id <> new.id and p.domains && new.domains) then
    raise exception 'Another active provider has one of these domains.' using errcode = 'RL001';
  end if;
  if tg_op = 'UPDATE' and (not new.active or new.issuer <> old.issuer or not old.domains <@ new.domains) then
    delete from auth.session s where s.method = 'sso:' || new.id;
  end if;
  return null;
end $$;
create or replace trigger provider_changed after insert or update on identity_provider for each row execute function relata.provider_changed();
`,
);
