import { APP_ROLE, databaseRole, GRANTEES, type Role, SYSTEM_ROLE } from '../policy/roles.js';

/**
 * SQL that isn't a table: functions, triggers, views. Domains register theirs, and `migrate` brings the database up
 * to them after the tables, whenever their text has changed. Each piece can be run again.
 */
const pieces = new Map<string, string | (() => string)>();

/** `sql` is a function where it depends on all entities being loaded. */
export function databaseCode(name: string, sql: string | (() => string)): void {
  if (pieces.has(name)) throw new Error(`Two pieces of database code are called "${name}"`);
  pieces.set(name, sql);
}

export const allDatabaseCode = (): string[] => [...pieces].map(([name, sql]) => `-- ${name}\n${typeof sql === 'string' ? sql : sql()}`);

/**
 * SQL that leaves functions to these roles and the system, where not every principal needs them. What acts for the
 * system and changes or tells something is given to as few as can be.
 */
export function executableBy(functions: string[], roles: readonly Role[]): string {
  const all = [...GRANTEES.map(databaseRole), APP_ROLE, 'relata_worker'].join(', ');
  const names = functions.join(', ');
  return `revoke all on function ${names} from public, ${all}; grant execute on function ${names} to ${[...roles.map(databaseRole), SYSTEM_ROLE].join(', ')};`;
}

/** SQL that gives guests functions which every principal has; they have none but by name. */
export const alsoForGuests = (functions: string[]): string => `grant execute on function ${functions.join(', ')} to ${databaseRole('GUEST')};`;

/** The currency of sums, as SQL: a constant that the planner puts in its place. Brought up to the setting at every start. */
export const companyCurrencySql = (currency: string): string =>
  `create or replace function relata.company_currency() returns text language sql immutable parallel safe as $$ select '${currency}' $$`;

/** What tables need before they can be made: extensions, the schema `relata`, ids. */
export const BEFORE_TABLES = `
create schema if not exists relata;
create schema if not exists auth;
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gin with schema public;

-- UUIDv7 (RFC 9562, 5.7) for rows that SQL makes: 48 bits of milliseconds, version, then random bits.
create or replace function relata.uuid_v7() returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;
`;

/** Who acts, as set on the transaction. Each is one setting, so that policies compare a column with a constant. */
const settings: [name: string, type: string][] = [
  ['person_id', 'uuid'],
  ['employee_id', 'uuid'],
  ['partner_id', 'uuid'],
  ['user_id', 'text'],
  ['api_client_id', 'uuid'],
  ['import_id', 'uuid'],
  ['request_id', 'text'],
  ['principal_kind', 'text'],
  ['scopes', 'text'],
];

databaseCode(
  'principal',
  settings
    .map(
      ([name, type]) =>
        `create or replace function relata.${name}() returns ${type} language sql stable parallel safe as $$ select nullif(current_setting('relata.${name}', true), '')::${type} $$;`,
    )
    .join('\n') + alsoForGuests(settings.map(([name]) => `relata.${name}`)),
);

/**
 * Keys that make a retry safe. The claim belongs to the caller and commits with what the call did; a refused call
 * gives its key back by rolling back.
 */
databaseCode(
  'idempotency',
  `
create table if not exists relata.idempotency_key (
  actor text not null, key text not null, operation text not null, input_hash text not null, record_id uuid, at timestamptz not null default now(),
  primary key (actor, key));
create index if not exists idempotency_key_at_index on relata.idempotency_key (at);
grant select, insert, update, delete on relata.idempotency_key to relata_system;
create or replace function relata.claim_key(claimed text, op text, hash text) returns table (operation text, input_hash text, record_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me text := coalesce(relata.api_client_id()::text, relata.user_id(), relata.principal_kind());
begin
  delete from relata.idempotency_key k where k.actor = me and k.key = claimed and k.at < now() - interval '1 day';
  insert into relata.idempotency_key (actor, key, operation, input_hash) values (me, claimed, op, hash) on conflict do nothing;
  if found then return; end if;
  return query select k.operation, k.input_hash, k.record_id from relata.idempotency_key k where k.actor = me and k.key = claimed;
end $$;
create or replace function relata.finish_key(claimed text, record uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update relata.idempotency_key set record_id = record
  where actor = coalesce(relata.api_client_id()::text, relata.user_id(), relata.principal_kind()) and key = claimed
$$;
${alsoForGuests(['relata.claim_key', 'relata.finish_key'])}`,
);

databaseCode(
  'scopes of API clients',
  `create or replace function relata.has_scope(scope text) returns boolean language sql stable parallel safe as
$$ select scope = any (string_to_array(coalesce(relata.scopes(), ''), ',')) $$;`,
);
