import type pg from 'pg';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.js';
import { RefusalLog } from './audit/refusals.js';
import type { App } from './context.js';
import { loginUrl } from './database/logins.js';
import { createOrm } from './database/orm.js';
import { apiPool, Replicas } from './database/replicas.js';
import { Changes } from './subscriptions/changes.js';

/** What a process of the application has, over a migrated database. */
export function createApp(config: Config, adminUrl: string): App & { close(): Promise<void> } {
  const log = pino({ level: config.LOG_LEVEL, redact: ['req.headers.cookie', 'req.headers.authorization'] });
  // Requests alone may go through a pooler: each is one transaction. Migrations, jobs and listening hold sessions.
  const url = loginUrl(config.DATABASE_POOLER_URL ?? adminUrl, config.secret, 'relata_api');
  const pool = apiPool(url, config.DATABASE_POOL, log);
  const replicas = startReplicas(config, adminUrl, pool, log);
  const orm = createOrm(url, config.DATABASE_POOL);
  const refusals = new RefusalLog(pool, log);
  const changes = new Changes(loginUrl(adminUrl, config.secret, 'relata_api'), log);
  return {
    config,
    log,
    pool,
    orm,
    refusals,
    changes,
    ...(replicas ? { replicas } : {}),
    async close() {
      await changes.close();
      await refusals.close();
      await replicas?.close();
      await orm.close(true);
      await pool.end();
    },
  };
}

/** Reads go to the primary until the replicas have been reached, so nobody waits for them. */
function startReplicas(config: Config, adminUrl: string, pool: pg.Pool, log: Logger): Replicas | undefined {
  if (!config.DATABASE_REPLICA_URLS) return undefined;
  const urls = config.DATABASE_REPLICA_URLS.map((url) => loginUrl(url, config.secret, 'relata_api'));
  const primaryUrl = loginUrl(adminUrl, config.secret, 'relata_api');
  const replicas = new Replicas(pool, log, { urls, primaryUrl, connections: config.DATABASE_POOL });
  replicas.start().catch((err) => log.error({ err }, 'the replicas are not used'));
  return replicas;
}
