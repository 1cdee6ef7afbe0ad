import type pg from 'pg';
import { logins } from './api.ts';

/**
 * A database sign-in of the bench's own, for the same API with everything of the policy off: it reads all tables, row-level
 * security does not hold for it, and its transactions take no role and set no variables.
 */
const LOGIN = 'bench_open';
const password = (secret: string): string => logins.loginPassword(secret, 'relata_api');

export const openLoginSql = (secret: string): string => `
do $$ begin if not exists (select from pg_roles where rolname = '${LOGIN}') then create role ${LOGIN} login bypassrls; end if; end $$;
alter role ${LOGIN} password '${password(secret)}';
do $$ declare setting text; begin
  -- The planner's settings are those of the API's sign-in.
  foreach setting in array (select setconfig from pg_db_role_setting where setrole = 'relata_api'::regrole and setdatabase = 0) loop
    execute format('alter role ${LOGIN} set %I to %L', split_part(setting, '=', 1), split_part(setting, '=', 2));
  end loop;
end $$;
grant usage on schema public, relata to ${LOGIN};
grant select on all tables in schema public to ${LOGIN};
grant execute on all functions in schema relata to ${LOGIN}`;

export function openUrl(adminUrl: string, secret: string): string {
  const url = new URL(adminUrl);
  url.username = LOGIN;
  url.password = password(secret);
  return url.toString();
}

/** Begins the transactions of reads without role and variables. */
export function beginBare(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    const bare = (...[first, ...rest]: unknown[]) =>
      query(typeof first === 'string' && first.startsWith('begin') ? 'begin isolation level repeatable read read only' : first, ...rest);
    Object.assign(client, { query: bare });
  });
}
