import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../config.js';
import { migrations } from '../../migrations/index.js';
import { startEmbedded } from './embedded.js';
import { runningEmbedded } from './embedded-running.js';
import { migrate } from './migrate.js';

export interface OpenDatabase {
  /** The administrator's. */
  url: string;
  close(): Promise<void>;
}

/**
 * The database for a command beside the server: `DATABASE_URL`, the embedded one of a server that runs, or the
 * embedded one started for as long as the command takes. It is migrated if it lacks something.
 */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<OpenDatabase> {
  const given = config.DATABASE_URL;
  if (given) return ready({ url: given, close: async () => {} }, config, log);
  mkdirSync(config.home, { recursive: true });
  const dataDir = join(config.home, 'postgres');
  const running = runningEmbedded(dataDir);
  if (running) return ready({ url: running, close: async () => {} }, config, log);
  const server = await startEmbedded({ dataDir, log });
  return ready({ url: server.url, close: () => server.stop() }, config, log);
}

async function ready(database: OpenDatabase, config: Config, log: (line: string) => void): Promise<OpenDatabase> {
  try {
    if (!(await isMigrated(database.url))) await migrate(database.url, config.secret, log);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Cheap: a command shall not do over what the server does at its start. */
async function isMigrated(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('migration') is not null and to_regclass('relata.code') is not null as there`);
    if (!rows[0]?.there) return false;
    const done = await client.query('select name from migration');
    return (done.rowCount ?? 0) >= migrations.length;
  } finally {
    await client.end();
  }
}
