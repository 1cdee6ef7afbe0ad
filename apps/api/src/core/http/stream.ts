import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type App, Context } from '../context.js';
import { BadInput, PublicError, RequestError, Unauthenticated } from '../errors.js';
import { operationRunner } from '../executor.js';
import { type CostBuckets, callerKey, checkCost, costOf } from '../limits/cost.js';
import { documentLimits, LIMITS } from '../limits/document.js';
import { sha256 } from '../limits/trusted-documents.js';
import { faultsOf, maskError, withoutSuggestion } from '../mask.js';
import type { Principal } from '../policy/principal.js';
import type { Streams } from '../subscriptions/streams.js';
import { mediaType } from './media.js';
import { refusedBy } from './refused.js';

export const EVENT_STREAM = 'text/event-stream';

/** A subscription over server-sent events. Who takes other answers too has asked for one of those. */
export const wantsStream = ({ headers: { accept } }: FastifyRequest): boolean => (accept ?? '').includes(EVENT_STREAM) && !mediaType(accept);

interface Deps {
  app: App;
  schema: GraphQLSchema;
  streams: Streams;
  buckets: CostBuckets;
  onOperation?: ((ctx: Context) => void) | undefined;
}

interface Asked {
  query: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

export type OpenStream = (
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Principal | null,
  again: () => Promise<Principal | null>,
) => Promise<void>;

/** Opens streams: what is refused is refused as for any other operation, before the first event. `again` tells who calls now. */
export function streamOpener({ app, schema, streams, buckets, onOperation }: Deps): OpenStream {
  const run = operationRunner(schema);
  const mask = maskError(app.log);

  return async (request, reply, caller, again) => {
    const asked = read(schema, request);
    if (!caller) throw new Unauthenticated();
    streams.check(caller);
    const cost = costOf(schema, asked.document, asked.operation, asked.variables, sha256(asked.query));
    checkCost(cost);
    const key = callerKey(caller, request.ip);
    buckets.spend(key, cost);
    const { document, operationName = null, variables: variableValues } = asked;
    const contextValue = new Context(app, caller, request.id, request.ip);
    const source = await createSourceEventStream({ schema, document, operationName, variableValues, contextValue });
    if (!(Symbol.asyncIterator in source)) throw causeOf(source);
    let looks = 0;

    /** Each look is an operation of its own, on the primary: a replica may not have what was told of. */
    const look = async (): Promise<object | null> => {
      const ctx = new Context(app, caller, request.id, request.ip);
      ctx.fromPrimary = true;
      try {
        const { data, errors } = await run(sha256(asked.query), document, asked.operationName, asked.variables, ctx);
        for (const error of errors ?? []) faultsOf.set(error, request.id);
        const masked = errors?.map((error) => mask(error.toJSON(), error));
        const answer = { ...(masked ? { errors: masked } : {}), data: data ?? null };
        looks += 1;
        const refused = looks === 1 && refusedBy(ctx, { document, operation: asked.operation, variables: asked.variables, ...answer });
        if (refused) app.refusals.record(refused);
        return masked?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE') ? null : answer;
      } finally {
        await ctx.end();
        onOperation?.(ctx);
      }
    };
    /** The first look was paid for when the stream was opened. */
    const pay = async (): Promise<void> => {
      while (looks > 0) {
        try {
          buckets.spend(key, cost);
          return;
        } catch (error) {
          if (!(error instanceof PublicError)) throw error;
          await sleep(Number(error.extensions.retryAfter ?? 1) * 1000, undefined, { ref: false });
        }
      }
    };

    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': `${EVENT_STREAM}; charset=utf-8`,
      // Nothing follows it on its connection.
      connection: 'close',
      // nginx would keep what is sent until there is more of it.
      'x-accel-buffering': 'no',
    });
    reply.raw.flushHeaders();
    const following = { source: source as AsyncIterableIterator<unknown>, caller, identify: again, pay, look };
    await streams.run(following, reply.raw).catch((err) => {
      app.log.error({ err, requestId: request.id }, 'a stream broke');
      reply.raw.destroy();
    });
  };
}

/** The operation that was asked for: one subscription, with the variables that it takes. */
function read(schema: GraphQLSchema, { method, body }: FastifyRequest): Asked {
  if (method !== 'POST') throw new RequestError(405, 'A stream is opened by POST.');
  const { query, operationName, variables } = (body ?? {}) as { query?: unknown; operationName?: unknown; variables?: unknown };
  if (typeof query !== 'string') throw new BadInput('Send the document as "query", a string.');
  if (operationName != null && typeof operationName !== 'string') throw new BadInput('"operationName" is a string.');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) throw new BadInput('"variables" is an object.');
  const given = (variables ?? {}) as Record<string, unknown>;
  const document = parsed(query);
  const [invalid] = validate(schema, document, [...specifiedRules, documentLimits]);
  if (invalid) throw refusal(invalid, 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new PublicError('OPERATION_RESOLUTION_FAILURE', 'Say by operationName which operation of the document to run.');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new BadInput('Only a subscription is answered as a stream; accept JSON for this.');
  const [wrong] = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 }).errors ?? [];
  if (wrong) throw refusal(wrong, 'BAD_USER_INPUT');
  return { query, document, operation, operationName: operationName ?? undefined, variables: given };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw refusal(error as GraphQLError, 'GRAPHQL_PARSE_FAILED');
  }
}

const refusal = (error: GraphQLError, code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'BAD_USER_INPUT'): PublicError =>
  error instanceof PublicError ? error : new PublicError(code, withoutSuggestion(error.message));

/** Why there is no stream; what isn’t meant for the caller is masked where all errors are. */
function causeOf({ errors = [] }: ExecutionResult): unknown {
  const [error] = errors;
  return error instanceof PublicError ? error : (error?.originalError ?? error);
}
