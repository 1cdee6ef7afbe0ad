import { databaseCode } from '../../core/index.js';

/**
 * Failed tries to sign in, counted in the database so that every process and every restart knows them. A try counts
 * as failed from the moment it is let through until it has succeeded: fifty that come at once are counted before the
 * first password is compared.
 *
 * - `pair`: an account from one address, the strictest.
 * - `account`: an account from everywhere. It does not hold for addresses from which its owner has signed in, or
 *   strangers who try could keep the owner out.
 * - `address`: an address at all accounts. A success takes back its own try only, so that nobody buys further tries with
 *   an account of their own.
 *
 * Accounts are known here by the hash of what was typed, whether there is such an account or not.
 */
databaseCode(
  'lock-out',
  `
create table if not exists auth.tries (
  kind text not null check (kind in ('pair', 'account', 'address')), key text not null,
  count int not null, last_at timestamptz not null, blocked_until timestamptz not null default '-infinity', primary key (kind, key));
create index if not exists tries_last_at_index on auth.tries (last_at);
create table if not exists auth.known_address (account text not null, address text not null, at timestamptz not null, primary key (account, address));
create index if not exists known_address_at_index on auth.known_address (at);
revoke all on auth.tries, auth.known_address from public, relata_auth, relata_system;
grant select, insert, update, delete on auth.tries, auth.known_address to relata_auth;
grant select (last_at), delete on auth.tries to relata_system;
grant select (at), delete on auth.known_address to relata_system;

-- How long the next try waits after so many failures: nothing at first, then twice as long each time, a quarter of an hour at most.
create or replace function auth.back_off(kind text, failures int) returns interval language sql immutable as $$
  select case when failures < free then interval '0'
    else make_interval(secs => least(900, 10 * power(2, least(failures - free, 10)))) end
  from (select case kind when 'pair' then 5 when 'account' then 20 else 50 end as free) rule
$$;

-- Seconds to wait; 0: this try is let through, and counted.
create or replace function auth.claim_try(account text, address text) returns int language plpgsql set search_path = auth, pg_catalog, pg_temp as $$
declare
  at timestamptz; wait int; known boolean;
begin
  -- An account before an address, always: two tries wait for each other and never in a circle.
  perform pg_advisory_xact_lock(hashtextextended('try at ' || claim_try.account, 0));
  perform pg_advisory_xact_lock(hashtextextended('try from ' || claim_try.address, 0));
  at := clock_timestamp();
  known := exists (select from known_address k where k.account = claim_try.account and k.address = claim_try.address and k.at > clock_timestamp() - interval '30 days');
  select ceil(extract(epoch from max(t.blocked_until) - at)) into wait from tries t where t.blocked_until > at
    and ((t.kind, t.key) in (('pair', claim_try.account || ' ' || claim_try.address), ('address', claim_try.address))
      or not known and t.kind = 'account' and t.key = claim_try.account);
  if wait > 0 then return wait; end if;
  insert into tries as t (kind, key, count, last_at, blocked_until)
    select c.kind, c.key, 1, at, at + back_off(c.kind, 1)
    from (values ('pair', claim_try.account || ' ' || claim_try.address), ('account', claim_try.account), ('address', claim_try.address)) c (kind, key)
    where c.kind <> 'account' or not known
  on conflict (kind, key) do update set
    count = case when t.last_at < at - interval '1 day' then 1 else t.count + 1 end, last_at = at,
    blocked_until = at + back_off(t.kind, case when t.last_at < at - interval '1 day' then 1 else t.count + 1 end);
  return 0;
end $$;

-- The try was right: nothing is held against the account, and its owner is known at this address.
create or replace function auth.try_succeeded(account text, address text) returns void language sql set search_path = auth, pg_catalog, pg_temp as $$
  delete from tries t where t.kind = 'account' and t.key = try_succeeded.account
    or t.kind = 'pair' and t.key = try_succeeded.account || ' ' || try_succeeded.address;
  update tries t set count = greatest(t.count - 1, 0), blocked_until = '-infinity' where t.kind = 'address' and t.key = try_succeeded.address;
  insert into known_address as k (account, address, at) values (try_succeeded.account, try_succeeded.address, clock_timestamp())
  on conflict (account, address) do update set at = excluded.at where k.at < excluded.at - interval '1 hour';
$$;

revoke all on function auth.back_off, auth.claim_try, auth.try_succeeded from public;
grant execute on function auth.back_off, auth.claim_try, auth.try_succeeded to relata_auth;
`,
);
