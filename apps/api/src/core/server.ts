import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import helmet from '@fastify/helmet';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { App, Context } from './context.js';
import { PublicError } from './errors.js';
import { compiledExecution } from './executor.js';
import { CONTENT } from './http/content-policy.js';
import { graphqlRoutes, type Identify, refuse } from './http/graphql.js';
import { operationPlugin } from './http/operation.js';
import { STATUS, statusPlugin } from './http/status.js';
import { streamOpener } from './http/stream.js';
import { CostBuckets } from './limits/cost.js';
import { documentLimits, LIMITS } from './limits/document.js';
import { loadTrustedDocuments, type TrustedDocuments } from './limits/trusted-documents.js';
import { maskError } from './mask.js';
import { Streams } from './subscriptions/streams.js';

export type { Identify };

export interface ServerOptions {
  app: App;
  schema: GraphQLSchema;
  identify: Identify;
  /** Further routes: sign-in, health, GraphiQL. */
  routes?: (server: FastifyInstance) => void | Promise<void>;
  /** Called when an operation is over; tests count statements with it. */
  onOperation?: (ctx: Context) => void;
  /** The portals' documents; those of the manifest unless given. */
  trusted?: TrustedDocuments;
  /** Aborted when the application stops: streams would hold it up for as long as they last. */
  stopping?: AbortSignal;
}

/** The HTTP server: GraphQL at `/graphql`, and the routes that it is given. */
export async function createServer({ app, schema, identify, routes, onOperation, trusted, stopping }: ServerOptions): Promise<FastifyInstance> {
  const server: FastifyInstance = fastify({
    bodyLimit: LIMITS.bodyBytes,
    loggerInstance: app.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
    trustProxy: app.config.TRUSTED_PROXIES ?? false,
    routerOptions: { maxParamLength: 200 },
    // Whoever closes it has let requests finish (`http/front.ts`); what is left is idle, or was never used.
    forceCloseConnections: true,
  });
  // What a form of a foreign page can send is never read.
  server.removeContentTypeParser('text/plain');
  const secure = await securityHeaders(app.config.publicUrl.startsWith('https:'));
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(secure);
    // By it a caller can ask about an answer: it is in the log and in the audit.
    reply.header('x-request-id', request.id);
    done();
  });
  const buckets = new CostBuckets(app.config.RATE_CAPACITY, app.config.RATE_PER_SECOND);
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [documentLimits],
    formatError: maskError(app.log),
    stopOnTerminationSignals: false,
    logger: app.log as never,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationPlugin(app, schema, buckets, onOperation),
      statusPlugin(),
    ],
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  const streams = openStreams(server, app, stopping);
  const noteRefused = graphqlRoutes(server, {
    app,
    apollo,
    identify,
    openStream: streamOpener({ app, schema, streams, buckets, onOperation }),
    trusted: trusted ?? loadTrustedDocuments(),
  });
  server.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const code = error instanceof PublicError ? String(error.extensions.code) : null;
    const status = error.statusCode ?? (code ? (STATUS[code] ?? 400) : 500);
    if (status >= 500 && !code) request.log.error({ err: error, requestId: request.id }, 'fault');
    const words = code ? ([error.message, code] as const) : wordsFor(status, error.message, request.id);
    if (error instanceof PublicError && error.extensions.retryAfter) reply.header('retry-after', String(error.extensions.retryAfter));
    if (request.routeOptions.url === '/graphql') noteRefused(request, words[1], words[0]);
    return refuse(request, reply, status, ...words);
  });
  server.setNotFoundHandler((request, reply) => refuse(request, reply, 404, `There is nothing at ${request.method} ${request.url.slice(0, 100)}.`));
  await routes?.(server);
  return server;
}

/** Streams take half of the connections at most, and end before the server waits for what is open. */
function openStreams(server: FastifyInstance, app: App, stopping?: AbortSignal): Streams {
  const streams = new Streams(Math.max(1, Math.floor(app.config.DATABASE_POOL / 2)));
  app.onRightsChanged = (what) => streams.rightsChanged(what);
  stopping?.addEventListener('abort', () => void streams.end());
  server.addHook('preClose', () => streams.end());
  return streams;
}

/**
 * Nothing of ours runs in a foreign frame, and nothing foreign in our pages. No CORS header is ever sent. Helmet works
 * its headers out anew for each answer; they are the same each time, so it is asked once.
 */
async function securityHeaders(https: boolean): Promise<Record<string, string>> {
  const once = fastify();
  await once.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT },
    strictTransportSecurity: https,
    // Not `no-referrer`: browsers would then leave the Origin out too, by which the sign-in knows its own pages.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  once.get('/', async () => '');
  const { headers } = await once.inject('/');
  await once.close();
  const ofTheAnswer = new Set(['content-length', 'content-type', 'date', 'connection', 'keep-alive']);
  const always = Object.entries(headers).flatMap(([name, value]) => (ofTheAnswer.has(name) ? [] : [[name, String(value)]]));
  // What anyone is answered is theirs; a file that is everyone's says so itself.
  return { ...Object.fromEntries(always), 'cache-control': 'no-store' };
}

function wordsFor(status: number, message: string, id: string): [message: string, code: string] {
  if (status >= 500) return [`Something went wrong on our side. Quote this id when you report it: ${id}`, 'INTERNAL_SERVER_ERROR'];
  if (status === 413) return [`The body is larger than ${LIMITS.bodyBytes / 1024} kB.`, 'BAD_USER_INPUT'];
  if (status === 415) return ['Send the body as application/json.', 'BAD_USER_INPUT'];
  return [message, 'BAD_USER_INPUT'];
}
