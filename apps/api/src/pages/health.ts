import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { App } from '../core/context.js';

const PATIENCE = 3_000;

/** `GET /health`: 200 while the database answers. While the application starts or stops, `Front` says 503. */
export function healthRoute(server: FastifyInstance, { pool, log }: App): void {
  server.get('/health', { logLevel: 'warn' }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const timer = new AbortController();
    try {
      const late = sleep(PATIENCE, null, { signal: timer.signal, ref: false }).then(() => Promise.reject(new Error('The database takes too long')));
      late.catch(() => {});
      await Promise.race([pool.query('select 1'), late]);
      return { status: 'ok' };
    } catch (err) {
      log.warn({ err }, 'health: the database does not answer');
      return reply.status(503).send({ status: 'unavailable' });
    } finally {
      timer.abort();
    }
  });
}
