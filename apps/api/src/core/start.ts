import pg from 'pg';
import { pino } from 'pino';
import type { Config } from '../config.js';
import { RefusalLog } from './audit/refusals.js';
import type { App } from './context.js';
import { loginUrl } from './database/logins.js';
import { createOrm } from './database/orm.js';

/** What a process of the application has, over a migrated database. */
export function createApp(config: Config, adminUrl: string): App & { close(): Promise<void> } {
  const log = pino({ level: config.LOG_LEVEL, redact: ['req.headers.cookie', 'req.headers.authorization'] });
  // Requests alone may go through a pooler: each is one transaction. Migrations, jobs and listening hold sessions.
  const url = loginUrl(config.DATABASE_POOLER_URL ?? adminUrl, config.secret, 'relata_api');
  const pool = new pg.Pool({ connectionString: url, max: config.DATABASE_POOL, application_name: 'relata api', pipeline: true } as pg.PoolConfig);
  pool.on('error', (err) => log.warn(err, 'a database connection broke'));
  // The pool listens to its idle connections only; one that breaks in use rejects its statements, and must not end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  const orm = createOrm(url, config.DATABASE_POOL);
  const refusals = new RefusalLog(pool, log);
  return {
    config,
    log,
    pool,
    orm,
    refusals,
    async close() {
      await refusals.close();
      await orm.close(true);
      await pool.end();
    },
  };
}
