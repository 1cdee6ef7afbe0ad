import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../config.js';
import { CannotStart } from '../cannot-start.js';
import { startEmbedded } from './embedded.js';

/** The database of an application: one of the user's own, or the embedded server's. */
export interface Database {
  /** The administrator's URL. */
  url: string;
  /** What it is, for people. */
  name: string;
  stop(): Promise<void>;
}

const OLDEST = 150_000;
const PATIENCE = 10_000;

/** Opens DATABASE_URL, or starts the embedded server and makes the database `relata` on it. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  if (config.DATABASE_URL) {
    await check(config.DATABASE_URL);
    return { url: config.DATABASE_URL, name: serverOf(config.DATABASE_URL), stop: async () => {} };
  }
  const server = await startEmbedded({ dataDir: join(config.home, 'postgres'), log: say }).catch((error: Error) => {
    throw new CannotStart(`The embedded PostgreSQL: ${error.message}`);
  });
  try {
    await makeDatabase(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const url = new URL(server.url);
  url.pathname = '/relata';
  return { url: url.toString(), name: `the embedded one in ${config.home}`, stop: () => server.stop() };
}

async function makeDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'relata'`);
    if (!rowCount) await client.query('create database relata');
  } finally {
    await client.end();
  }
}

/** Can we use it at all? Says in one line why not. */
async function check(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; version: string; may_create: boolean }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as version, rolsuper or rolcreaterole as may_create
       from pg_roles where rolname = current_user`,
    );
    const [server] = rows;
    if (Number(server?.number) < OLDEST)
      throw new CannotStart(`DATABASE_URL: Relata needs PostgreSQL 15 or later; ${serverOf(url)} is ${server?.version}.`);
    if (!server?.may_create)
      throw new CannotStart(
        `DATABASE_URL: ${new URL(url).username} may not create roles; as a superuser: alter role ${new URL(url).username} createrole;`,
      );
  } catch (error) {
    throw error instanceof CannotStart ? error : new CannotStart(`DATABASE_URL: ${reason(error as pg.DatabaseError, url)}`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Host, port and database, never the password. */
function serverOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`;
}

function reason({ code, message }: { code?: string | undefined; message: string }, url: string): string {
  const server = serverOf(url);
  switch (code) {
    case 'ECONNREFUSED':
      return `nothing answers at ${server}; is PostgreSQL running there?`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `there is no host ${new URL(url).hostname}.`;
    case '28P01':
    case '28000':
      return `${server} refuses the sign-in of ${new URL(url).username || 'nobody'}: check user and password.`;
    case '3D000':
      return `the database in ${server} does not exist; create it first.`;
    default:
      return `${server} can't be used: ${message}`;
  }
}
