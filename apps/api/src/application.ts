import type { FastifyInstance } from 'fastify';
import type { Runner } from 'graphile-worker';
import pg from 'pg';
import type { Config } from './config.js';
import { CannotStart } from './core/cannot-start.js';
import { loginUrl } from './core/database/logins.js';
import { migrate } from './core/database/migrate.js';
import { type Database, openDatabase } from './core/database/open.js';
import { fileRoutes } from './core/files/routes.js';
import { Front } from './core/http/front.js';
import { jobServices, startWorker } from './core/jobs/jobs.js';
import { createServer } from './core/server.js';
import { createApp } from './core/start.js';
import { databaseError } from './core/write/mutate.js';
import { type DemoSignIn, ensureDemo } from './demo/demo.js';
import { graph } from './graph.js';
import { documentRoutes } from './pages/documents.js';
import { pageRoutes } from './pages/routes.js';
import { partnerAssetRoutes } from './partners/partner-asset.routes.js';
import { ensureAdministrator } from './platform/first-administrator.js';
import { privacyRoutes } from './platform/privacy.routes.js';
import { createSignIn } from './platform/sign-in.js';

import { startMailbox } from './service/index.js';

export interface Application {
  /** Where it listens. */
  url: string;
  database: string;
  /** Sign-ins of the demo company, where it is there. */
  demo: DemoSignIn[];
  stop(): Promise<void>;
}

/**
 * Everything that runs: port, database, jobs, server. Stopping goes the other way round, with the port first: no new
 * connections, the running operations to their end, then jobs, pools and last the embedded PostgreSQL.
 */
export async function startApplication(config: Config, say: (line: string) => void, aborted: AbortSignal): Promise<Application> {
  const front = await Front.open(config.HOST, config.PORT);
  const started = new AsyncDisposableStack();
  const stopping = new AbortController();
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= front.close().then(() => started.disposeAsync());
    stopping.abort();
    return stopped;
  };
  try {
    const database = await openDatabase(config, say);
    started.defer(() => database.stop());
    aborted.throwIfAborted();
    await migrate(database.url, config.secret, say, { companyCurrency: config.COMPANY_CURRENCY }).catch((error: unknown) =>
      Promise.reject(explained(error, database)),
    );
    aborted.throwIfAborted();

    const app = createApp(config, database.url);
    started.defer(() => app.close());
    const signIn = await createSignIn(app, database.url);
    started.defer(() => signIn.close());
    const demo = await ensureDemo(app, database.url, say);
    await ensureAdministrator(app, database.url, say);
    aborted.throwIfAborted();

    if (config.WORKER === 'on') await work(config, database.url, app, started);
    const schema = graph().guarded;
    const routes = async (fastify: FastifyInstance) => {
      await signIn.routes(fastify);
      await fileRoutes(fastify, app, signIn.identify);
      partnerAssetRoutes(fastify, app, signIn.identify);
      await privacyRoutes(fastify, app, signIn.identify);
      await pageRoutes(fastify, app, demo);
      documentRoutes(fastify, app, schema, signIn.identify);
    };
    const server = await createServer({ app, schema, identify: signIn.identify, routes, stopping: stopping.signal });
    started.defer(() => server.close());
    await server.ready();
    aborted.throwIfAborted();
    front.serve((request, response) => server.routing(request, response));
    return { url: `http://${hostInUrl(config.HOST)}:${front.port}`, database: database.name, demo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function work(config: Config, databaseUrl: string, app: ReturnType<typeof createApp>, started: AsyncDisposableStack): Promise<void> {
  const pool = new pg.Pool({ connectionString: loginUrl(databaseUrl, config.secret, 'relata_worker'), max: 4, application_name: 'relata worker' });
  const broken = (err: Error) => app.log.warn({ err }, 'a connection of the worker broke');
  pool.on('error', broken);
  pool.on('connect', (client) => client.on('error', broken));
  started.defer(() => pool.end());
  const services = jobServices(pool, app);
  started.use(services);
  const runner: Runner = await startWorker(pool, services);
  runner.promise.catch((err: unknown) => app.log.error({ err }, 'the worker has stopped'));
  started.defer(() => runner.stop().catch(() => {}));
  if (config.IMAP_URL) started.defer(startMailbox(config.IMAP_URL, services));
}

/** A missing right is the user's to give; all else is a fault. */
function explained(error: unknown, { name, url }: Database): unknown {
  const { code, message } = databaseError(error) as { code?: string; message?: string };
  return code === '42501' ? new CannotStart(`DATABASE_URL: ${new URL(url).username} may not set up ${name}: ${message}.`) : error;
}

/** An address that listens everywhere is reached as localhost; IPv6 takes brackets. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
