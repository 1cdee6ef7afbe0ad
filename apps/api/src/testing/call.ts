import { type GraphQLSchema, parse, validate } from 'graphql';
import { loadConfig } from '../config.js';
import { Context } from '../core/context.js';
import { operationRunner } from '../core/executor.js';
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
  /** Runs an operation as a principal, through the guarded schema and the database's policies. */
  call(principal: Principal | null, source: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

/** An application on a database of its own, without HTTP. Call it in `beforeAll`, close it in `afterAll`. */
export async function testBench(): Promise<TestBench> {
  const database = await cloneDatabase();
  const config = loadConfig({ NODE_ENV: 'test', RELATA_SECRET: TEST_SECRET, LOG_LEVEL: 'silent', DATABASE_POOL: '4' });
  const app = createApp(config, database.url);
  const schema = graph().guarded;
  const run = operationRunner(schema);
  const build = new Builder(database);
  return {
    app,
    schema,
    database,
    build,
    async call(principal, source, variables = {}) {
      const ctx = new Context(app, principal, crypto.randomUUID());
      const document = parse(source);
      const invalid = validate(schema, document);
      if (invalid.length > 0) throw new Error(`The test's document is invalid: ${invalid.map((error) => error.message).join('; ')}`);
      try {
        const answer = await run(source, document, undefined, variables, ctx);
        const data = answer.data ? JSON.parse(JSON.stringify(answer.data)) : answer.data;
        return { data, errors: answer.errors as Answer['errors'], statements: (ctx.session?.statements ?? 0) + ctx.writeStatements };
      } finally {
        await ctx.end();
      }
    },
    async close() {
      await build.close();
      await app.close();
      await database.drop();
    },
  };
}
