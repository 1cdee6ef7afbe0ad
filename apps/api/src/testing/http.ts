import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { loadConfig } from '../config.js';
import type { App } from '../core/context.js';
import type { Principal } from '../core/policy/principal.js';
import { createServer, type ServerOptions } from '../core/server.js';
import { type TestBench, testBench } from './call.js';
import { TEST_SECRET } from './database.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type HttpAnswer = { status: number; headers: Headers; body: any; text: string };

export interface Http {
  bench: TestBench;
  app: App;
  server: FastifyInstance;
  url: string;
  /** What was logged since the start. */
  logged: string[];
  /** Any request, as whoever is given. */
  request(path: string, init?: RequestInit & { as?: Principal | null }): Promise<HttpAnswer>;
  /** A POST to /graphql, in the modern media type. */
  send(body: unknown, init?: { as?: Principal | null; headers?: Record<string, string> }): Promise<HttpAnswer>;
  close(): Promise<void>;
}

type Options = Partial<Pick<ServerOptions, 'identify' | 'trusted' | 'onOperation'>> & {
  settings?: Record<string, string>;
  routes?: (server: FastifyInstance, app: App) => Promise<void>;
};

/**
 * A bench behind a real HTTP server on a free port, for what HTTP does: tests say who they are. For signing in there is
 * `TestServer`.
 */
export async function testHttp({ settings = {}, routes = async () => {}, ...options }: Options = {}): Promise<Http> {
  const bench = await testBench();
  const logged: string[] = [];
  const log: Logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const config = loadConfig({ NODE_ENV: 'test', RELATA_SECRET: TEST_SECRET, ...settings });
  const app: App = { ...bench.app, config, log };
  const known = new Map<string, Principal>();
  const server = await createServer({
    app,
    schema: bench.schema,
    identify: async (request) => known.get(String(request.headers['x-test-caller'])) ?? null,
    routes: (fastify) => routes(fastify, app),
    ...options,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as { port: number }).port}`;

  const request: Http['request'] = async (path, { as, ...init } = {}) => {
    const headers = new Headers(init.headers);
    if (as) {
      known.set(String(as.userId), as);
      headers.set('x-test-caller', String(as.userId));
    }
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : null };
  };
  return {
    bench,
    app,
    server,
    url,
    logged,
    request,
    send: (body, { as = null, headers = {} } = {}) =>
      request('/graphql', {
        method: 'POST',
        as,
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await server.close();
      await bench.close();
    },
  };
}
