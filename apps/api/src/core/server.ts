import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type App, Context } from './context.js';
import { compiledExecution } from './executor.js';
import { CostBuckets, callerKey, checkCost, costOf, operationOf } from './limits/cost.js';
import { documentLimits, LIMITS } from './limits/document.js';
import { maskError } from './mask.js';
import { answerPlainPost, isPlainPost } from './plain-post.js';
import type { Principal } from './policy/principal.js';

/** How the server learns who calls: from a session cookie or an API key. */
export type Identify = (request: FastifyRequest) => Promise<Principal | null>;

export interface ServerOptions {
  app: App;
  schema: GraphQLSchema;
  identify: Identify;
  /** Further routes: sign-in, health, GraphiQL. */
  routes?: (server: FastifyInstance) => void | Promise<void>;
  /** Called when an operation is over; tests count statements with it. */
  onOperation?: (ctx: Context) => void;
}

/** The HTTP server: GraphQL at `/graphql`, and the routes that it is given. */
export async function createServer({ app, schema, identify, routes, onOperation }: ServerOptions): Promise<FastifyInstance> {
  const server: FastifyInstance = fastify({
    bodyLimit: LIMITS.bodyBytes,
    loggerInstance: app.log as FastifyBaseLogger,
    disableRequestLogging: true,
    genReqId: () => crypto.randomUUID(),
    trustProxy: false,
  });
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
      fastifyApolloDrainPlugin(server),
      costPlugin(app, schema, onOperation),
    ],
  });
  await apollo.start();
  const context = async (request: FastifyRequest) => new Context(app, await identify(request), request.id, request.ip);
  const anyRequest = fastifyApolloHandler(apollo, { context });
  async function handler(this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) {
    // Who can't be identified is told so by Apollo Server, in the form that any error has.
    const ctx = isPlainPost(request) ? await context(request).catch(() => null) : null;
    return ctx ? answerPlainPost(apollo, ctx, request, reply) : anyRequest.call(this, request, reply);
  }
  server.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/graphql', handler });
  server.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'fault');
    const message =
      status === 413
        ? `The body is larger than ${LIMITS.bodyBytes / 1024} kB.`
        : status >= 500
          ? `Something went wrong on our side. Quote this id when you report it: ${request.id}`
          : error.message;
    void reply.status(status).send({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT' } }] });
  });
  await routes?.(server);
  return server;
}

/** Works out the cost before anything runs, takes it from the caller's bucket, and tells it in the answer. */
function costPlugin(app: App, schema: GraphQLSchema, onOperation: ServerOptions['onOperation']): ApolloServerPlugin<Context> {
  const buckets = new CostBuckets(app.config.RATE_CAPACITY, app.config.RATE_PER_SECOND);
  return {
    async requestDidStart() {
      let told: object | null = null;
      return {
        async didResolveOperation({ document, operation, request, queryHash, contextValue }) {
          const cost = costOf(schema, document, operation ?? (operationOf(document) as never), request.variables ?? {}, queryHash ?? '');
          checkCost(cost);
          told = { requested: cost, ...buckets.spend(callerKey(contextValue.caller, contextValue.clientAddress), Math.max(1, cost)) };
        },
        async willSendResponse({ response, contextValue }) {
          if (told && response.body.kind === 'single')
            response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: told };
          await contextValue.end();
          onOperation?.(contextValue);
        },
      };
    },
  };
}
