import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { loadConfig } from '../config.js';
import type { App } from '../core/context.js';
import { loginUrl } from '../core/database/logins.js';
import { fileRoutes } from '../core/files/routes.js';
import { runPending } from '../core/jobs/jobs.js';
import type { Role } from '../core/policy/roles.js';
import { createServer } from '../core/server.js';
import { createApp } from '../core/start.js';
import type { Employee } from '../directory/index.js';
import { graph } from '../graph.js';
import { documentRoutes } from '../pages/documents.js';
import { pageRoutes } from '../pages/routes.js';
import { partnerAssetRoutes } from '../partners/partner-asset.routes.js';
import type { Passwords } from '../platform/auth.js';
import { privacyRoutes } from '../platform/privacy.routes.js';
import { createSignIn, createUser, type SignIn } from '../platform/sign-in.js';
import { Builder } from './builder.js';
import { cloneDatabase, TEST_SECRET, type TestDatabase, withAdmin } from './database.js';

export const TEST_PASSWORD = 'relata-demo';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type HttpAnswer = { status: number; data: any; errors: { message: string; extensions: { code?: string } }[] | undefined };

type Headers = Record<string, string>;
type Settings = Record<string, string>;

interface Start {
  triesPerMinute?: number;
  passwords?: Passwords;
  /** Settings of the application, which may depend on where its database is. */
  env?: Settings | ((database: TestDatabase) => Promise<Settings>);
  /** Told of every route that the server gets. */
  onRoute?: ((route: { method: string; url: string }) => void) | undefined;
}

/** The whole server over HTTP on a free port, with its sign-in, on a database of its own. */
export class TestServer {
  private people = 0;

  private constructor(
    readonly app: App & { close(): Promise<void> },
    readonly database: TestDatabase,
    readonly build: Builder,
    readonly signIns: SignIn,
    readonly server: FastifyInstance,
    readonly url: string,
    private readonly home: string,
  ) {}

  static async start({ triesPerMinute = 1000, env = {}, onRoute, passwords }: Start = {}): Promise<TestServer> {
    const database = await cloneDatabase();
    const settings = typeof env === 'function' ? await env(database) : env;
    const home = mkdtempSync(join(tmpdir(), 'relata-server-'));
    const port = await freePort();
    const given = {
      NODE_ENV: 'test',
      RELATA_SECRET: TEST_SECRET,
      LOG_LEVEL: 'silent',
      DATABASE_POOL: '4',
      RELATA_HOME: home,
      PORT: String(port),
    };
    const app = createApp(loadConfig({ ...given, ...settings }), database.url);
    const signIns = await createSignIn(app, database.url, { triesPerMinute, ...(passwords ? { passwords } : {}) });
    const schema = graph().guarded;
    const server = await createServer({ app, schema, identify: signIns.identify, routes: routesOf(app, schema, signIns, onRoute) });
    await server.listen({ port, host: '127.0.0.1' });
    return new TestServer(app, database, new Builder(database), signIns, server, `http://127.0.0.1:${port}`, home);
  }

  /** A further process of the same installation: its own connections and memory, on the same database. */
  async another(): Promise<Pick<TestServer, 'auth' | 'post' | 'close' | 'url'>> {
    const port = await freePort();
    const app = createApp({ ...this.app.config, publicUrl: `http://127.0.0.1:${port}` }, this.database.url);
    const signIns = await createSignIn(app, this.database.url, { triesPerMinute: 1000 });
    const schema = graph().guarded;
    const server = await createServer({ app, schema, identify: signIns.identify, routes: routesOf(app, schema, signIns) });
    await server.listen({ port, host: '127.0.0.1' });
    const database = { ...this.database, drop: async () => {} };
    return new TestServer(app, database, new Builder(database), signIns, server, `http://127.0.0.1:${port}`, `${this.home}-another`);
  }

  /** An employee with these roles who can sign in. */
  async someone(roles: Role[] = []): Promise<{ employee: Employee; email: string }> {
    const { employee } = await this.build.asEmployee(roles);
    this.people += 1;
    return { employee, email: await this.user(employee.person, `someone${this.people}@example.test`) };
  }

  /** Gives a person a sign-in with `TEST_PASSWORD`. */
  async user(person: { id: string }, email: string): Promise<string> {
    await createUser(this.app, this.database.url, { personId: person.id, email, password: TEST_PASSWORD });
    return email;
  }

  /** A request as a browser on the server's own pages would send it. */
  fetch(path: string, init: RequestInit & { headers?: Headers } = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { redirect: 'manual', ...init, headers: { origin: this.url, ...init.headers } });
  }

  /** POSTs JSON to a route of the sign-in. */
  auth(path: string, body: object, headers: Headers = {}): Promise<Response> {
    return this.fetch(`/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  }

  /** Signs in and answers the cookie to send along. */
  async signIn(email: string, password = TEST_PASSWORD): Promise<string> {
    const response = await this.auth('sign-in/email', { email, password });
    const [cookie] = response.headers.getSetCookie();
    if (!response.ok || !cookie) throw new Error(`Could not sign in as ${email}: ${response.status} ${await response.text()}`);
    return cookie.split(';')[0] as string;
  }

  async post(query: string, variables: Record<string, unknown> = {}, headers: Headers = {}): Promise<HttpAnswer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<HttpAnswer, 'status'>) };
  }

  /** Runs the jobs that wait, as a worker would. */
  async runJobs(): Promise<void> {
    const pool = new pg.Pool({ connectionString: loginUrl(this.database.url, this.app.config.secret, 'relata_worker'), max: 3 });
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    await runPending(pool, this.app);
    await pool.end();
  }

  /** SQL as the administrator. */
  sql(text: string, params: unknown[] = []): Promise<Record<string, unknown>[]> {
    return withAdmin(async (client) => (await client.query(text, params)).rows, this.database.url);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.signIns.close();
    await this.build.close();
    await this.app.close();
    await this.database.drop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** As the application has them. */
const routesOf =
  (app: App, schema: GraphQLSchema, signIns: SignIn, onRoute: Start['onRoute'] = undefined) =>
  async (server: FastifyInstance) => {
    server.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD') onRoute?.({ method: each, url });
    });
    // What was there before.
    for (const method of ['GET', 'POST']) onRoute?.({ method, url: '/graphql' });
    await signIns.routes(server);
    await fileRoutes(server, app, signIns.identify);
    partnerAssetRoutes(server, app, signIns.identify);
    await privacyRoutes(server, app, signIns.identify);
    documentRoutes(server, app, schema, signIns.identify);
    await pageRoutes(server, app, []);
  };

export async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((done) => socket.listen(0, '127.0.0.1', done));
  const { port } = socket.address() as { port: number };
  await new Promise<void>((done) => socket.close(() => done()));
  return port;
}
