import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';

/**
 * The request that nearly every client sends: a POST of JSON that takes JSON. It goes to Apollo Server without the
 * reading and weighing of headers that any other request needs, which costs as much as running a small query.
 */
interface PlainBody {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;
const NO_HEADERS = new HeaderMap();

export function isPlainPost({ method, headers, body }: FastifyRequest): boolean {
  if (method !== 'POST' || !JSON_TYPE.test(headers['content-type'] ?? '')) return false;
  const { accept } = headers;
  if (accept !== undefined && accept !== '*/*' && accept !== 'application/json') return false;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  return (
    typeof query === 'string' &&
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || (typeof variables === 'object' && !Array.isArray(variables))) &&
    extensions === undefined
  );
}

export async function answerPlainPost(apollo: ApolloServer<Context>, contextValue: Context, request: FastifyRequest, reply: FastifyReply) {
  const { query, operationName, variables } = request.body as PlainBody;
  const { body, http } = await apollo.executeOperation(
    {
      query,
      ...(operationName == null ? {} : { operationName }),
      ...(variables == null ? {} : { variables }),
      http: { method: 'POST', headers: NO_HEADERS, search: '', body: request.body },
    },
    { contextValue },
  );
  for (const [name, value] of http.headers) void reply.header(name, value);
  void reply.code(http.status ?? 200);
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for');
  const { errors, data, extensions } = body.singleResult;
  return JSON.stringify({ errors, data, extensions });
}
