import pg from 'pg';
import { type Login, loginUrl } from '../../apps/api/src/core/database/logins.js';
import { GRANTEES, type Role } from '../../apps/api/src/core/policy/roles.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import { TEST_SECRET } from '../../apps/api/src/testing/database.js';

/** A connection as one of the sign-ins, around the graph. */
export async function signedInAs<T>({ database }: TestBench, login: Login, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: loginUrl(database.url, TEST_SECRET, login) });
  client.on('notice', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** `done`, or the SQLSTATE with which the database refuses. Nothing stays of it. */
export async function outcome(client: pg.ClientBase, sql: string, params: unknown[] = []): Promise<string> {
  await client.query('savepoint trial');
  try {
    await client.query(sql, params);
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await client.query('rollback to savepoint trial');
  }
}

export const DENIED = '42501';
export const roleOf = (role: Role): string => `relata_${role.toLowerCase()}`;
/** Every role of the product in the cluster, as the database lists them; combinations aside, which are made when first needed. */
export const OUR_ROLES = `select rolname::text as name from pg_roles where rolname ~ '^relata_' and rolname !~ '^relata_c_' order by 1`;
/** The roles that a request's transaction may take: those of principals, their combinations, and who has not signed in. */
export const isPrincipals = (name: string): boolean =>
  GRANTEES.some((role) => roleOf(role) === name) || /^relata_c_[0-9a-f]{24}$/.test(name) || name === 'relata_nobody';
