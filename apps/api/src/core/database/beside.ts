import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../config.js';
import { migrations } from '../../migrations/index.js';
import { runningEmbedded } from './embedded-running.js';
import { type Database, openDatabase } from './open.js';

/**
 * The database for a command that runs beside the server or without it: `DATABASE_URL`, the embedded one of the
 * Relata that runs, or the embedded one started for as long as the command takes. Migrated if it lacks something; only
 * that takes the whole graph, with its tasks and functions, which `loadAll` loads.
 */
export async function databaseBeside(config: Config, say: (line: string) => void, loadAll: () => Promise<unknown>): Promise<Database> {
  const server = config.DATABASE_URL ? null : runningEmbedded(join(config.home, 'postgres'));
  const database = server ? joined(server) : await openDatabase(config, say);
  try {
    if (!(await isMigrated(database.url))) {
      await loadAll();
      // What migrates takes a quarter of a second to load, and hardly ever has anything to do here.
      const { migrate } = await import('./migrate.js');
      await migrate(database.url, config.secret, say, { companyCurrency: config.COMPANY_CURRENCY });
    }
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

function joined(server: string): Database {
  const url = new URL(server);
  url.pathname = '/relata';
  return { url: url.toString(), name: 'the embedded one of the Relata that runs', stop: async () => {} };
}

/** Cheap, as a command need not do over what the server did at its start. */
async function isMigrated(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('migration') is not null and to_regclass('relata.code') is not null as there`,
    );
    if (!rows[0]?.there) return false;
    const done = await client.query('select name from migration');
    return (done.rowCount ?? 0) >= migrations.length;
  } finally {
    await client.end();
  }
}
