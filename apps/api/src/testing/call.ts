import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import pg from 'pg';
import { loadConfig } from '../config.js';
import { Context } from '../core/context.js';
import { operationRunner } from '../core/executor.js';
import { type JobServices, jobServices, runPending, taskNamed } from '../core/jobs/jobs.js';
import type { Principal } from '../core/policy/principal.js';
import { createApp } from '../core/start.js';
import { graph } from '../graph.js';
import { Builder } from './builder.js';
import { cloneDatabase, TEST_SECRET, type TestDatabase } from './database.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Answer = { data: any; errors: { message: string; extensions: { code?: string } }[] | undefined; statements: number };

export interface TestBench {
  app: ReturnType<typeof createApp>;
  schema: GraphQLSchema;
  database: TestDatabase;
  build: Builder;
  /** Runs an operation as a principal, through the guarded schema and the database's policies; from an address, where that matters. */
  call(principal: Principal | null, source: string, variables?: Record<string, unknown>, address?: string): Promise<Answer>;
  /** What tasks work with. */
  services: JobServices;
  /** Runs a task once, as the worker would. */
  run(task: string, payload?: unknown): Promise<void>;
  /** Runs the jobs that wait; fails where one did. */
  jobs(): Promise<void>;
  /** SQL as the administrator of the database, beyond every policy. */
  sql<T = Record<string, unknown>>(text: string, params?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** An application on a database of its own, without HTTP. Call it in `beforeAll`, close it in `afterAll`. */
export async function testBench(env: Record<string, string> = {}): Promise<TestBench> {
  const database = await cloneDatabase();
  // Made only by what keeps something there.
  const home = join(tmpdir(), `relata-bench-${crypto.randomUUID()}`);
  const config = loadConfig({ NODE_ENV: 'test', RELATA_SECRET: TEST_SECRET, LOG_LEVEL: 'silent', DATABASE_POOL: '4', RELATA_HOME: home, ...env });
  const app = createApp(config, database.url);
  const schema = graph().guarded;
  const run = operationRunner(schema);
  const build = new Builder(database);
  const admin = new pg.Pool({ connectionString: database.url, max: 2 });
  admin.on('error', () => {});
  admin.on('connect', (client) => client.on('error', () => {}));
  const services = jobServices(admin, app);
  return {
    app,
    schema,
    services,
    database,
    build,
    async call(principal, source, variables = {}, address = '') {
      const ctx = new Context(app, principal, crypto.randomUUID(), address);
      const document = parse(source);
      const invalid = validate(schema, document);
      if (invalid.length > 0) throw new Error(`The test's document is invalid: ${invalid.map((error) => error.message).join('; ')}`);
      try {
        const answer = await run(source, document, undefined, variables, ctx);
        const data = answer.data ? JSON.parse(JSON.stringify(answer.data)) : answer.data;
        return { data, errors: answer.errors as Answer['errors'], statements: ctx.session.statements + ctx.writeStatements };
      } finally {
        await ctx.end();
      }
    },
    async run(name, payload = {}) {
      const work = taskNamed(name);
      if (!work) throw new Error(`No task is called ${name}`);
      await work(payload, services);
    },
    async jobs() {
      await runPending(admin, app);
      const { rows } = await admin.query<{ last_error: string }>('select last_error from graphile_worker._private_jobs where last_error is not null');
      if (rows[0]) throw new Error(`A job failed: ${rows[0].last_error}`);
    },
    async sql<T>(text: string, params: unknown[] = []) {
      return (await admin.query(text, params)).rows as T[];
    },
    async close() {
      await services[Symbol.asyncDispose]();
      await admin.end();
      await build.close();
      await app.close();
      await database.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
