import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type App, Context } from '../context.js';
import { RequestError } from '../errors.js';
import { checkTrusted, resolveDocument, type TrustedDocuments } from '../limits/trusted-documents.js';
import type { Principal } from '../policy/principal.js';
import { MODERN, mediaType } from './media.js';
import { refuseForeign } from './origin.js';
import { answerPlainPost, isPlainPost } from './plain-post.js';
import { type OpenStream, wantsStream } from './stream.js';

/** How the server learns who calls: from a session cookie or an API key. `asUse` false: a look that is no use of the session, which would keep it alive. */
export type Identify = (request: FastifyRequest, asUse?: boolean) => Promise<Principal | null>;

const METHODS = 'GET, POST';

/** Puts into the audit that a request was refused before it came to GraphQL. */
export type NoteRefused = (request: FastifyRequest, code: string, message: string) => void;

interface Parts {
  app: App;
  apollo: ApolloServer<Context>;
  identify: Identify;
  openStream: OpenStream;
  trusted: TrustedDocuments;
}

/** `/graphql`: POST, and GET for queries. Who calls and what they send is settled before GraphQL sees it. */
export function graphqlRoutes(server: FastifyInstance, { app, apollo, identify, openStream, trusted }: Parts): NoteRefused {
  const callers = new WeakMap<FastifyRequest, Principal | null>();
  const prepare = async (request: FastifyRequest) => {
    if (!mediaType(request.headers.accept) && !wantsStream(request))
      throw new RequestError(406, `Answers are in ${MODERN} or application/json; accept one of them.`);
    if (Array.isArray(request.body)) throw new RequestError(400, 'Send one operation per request: batches are not taken.');
    resolve(request, trusted);
    const caller = await identify(request);
    callers.set(request, caller);
    if (caller) refuseForeign(caller, request.headers, app.config.publicUrl);
    checkTrusted(trusted, app.config.production, caller, queryOf(request));
  };
  const noteRefused: NoteRefused = (request, code, message) => {
    const { id: requestId, ip: address, method } = request;
    const caller = callers.has(request) ? Promise.resolve(callers.get(request) ?? null) : identify(request).catch(() => null);
    void caller.then((who) =>
      app.refusals.record({ caller: who, requestId, address, operation: `${method} /graphql`, refused: [{ code, message }] }),
    );
  };
  const contexts = new WeakMap<FastifyRequest, Context>();
  const context = (request: FastifyRequest) => new Context(app, callers.get(request) ?? null, request.id, request.ip, request.headers['user-agent']);
  const toApollo = fastifyApolloHandler(apollo, {
    async context(request) {
      const made = context(request);
      contexts.set(request, made);
      return made;
    },
  });
  const anyRequest: typeof toApollo = async function (this: FastifyInstance, request, reply) {
    if (!URL.canParse(`http://${request.hostname}/`)) throw new RequestError(400, 'The header Host names no host.');
    const answer = await toApollo.call(this, request, reply);
    // What Apollo Server refuses by itself, such as a request that a foreign page could cause, passes no plugin.
    if (reply.statusCode >= 400 && !contexts.get(request)?.refusals.noted) noteRefused(request, 'BAD_USER_INPUT', firstMessage(answer));
    return answer;
  };
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: async (request, reply) => {
      if (!app.config.production && isVisit(request)) return reply.redirect('/graphiql', 303);
      await prepare(request);
    },
    handler(request, reply) {
      if (wantsStream(request)) return openStream(request, reply, callers.get(request) ?? null, () => identify(request, false));
      return isPlainPost(request) ? answerPlainPost(apollo, context(request), request, reply) : anyRequest.call(this, request, reply);
    },
  });
  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler(request, reply) {
      const message = `${request.method} is not taken here; use POST, or GET for queries.`;
      noteRefused(request, 'BAD_USER_INPUT', message);
      return refuse(request, reply.header('allow', METHODS), 405, message);
    },
  });
  return noteRefused;
}

function firstMessage(answer: unknown): string {
  const { errors = [] } = JSON.parse(String(answer)) as { errors?: { message: string }[] };
  return errors[0]?.message ?? '';
}

/** An answer that is refused before it reaches GraphQL, in GraphQL's own shape. */
export function refuse(request: FastifyRequest, reply: FastifyReply, status: number, message: string, code = 'BAD_USER_INPUT'): FastifyReply {
  const type = mediaType(request.headers.accept) ?? 'application/json';
  return reply
    .status(status)
    .header('content-type', `${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

/** Somebody's browser, shown an address that is for programs. */
const isVisit = ({ method, headers, query }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html') && Object.keys(query as object).length === 0;

const queryOf = ({ method, body, url }: FastifyRequest): unknown =>
  method === 'GET' ? new URL(url, 'http://local').searchParams.get('query') : (body as { query?: unknown } | null)?.query;

function resolve(request: FastifyRequest, trusted: TrustedDocuments): void {
  if (request.method === 'GET') {
    const url = new URL(request.url, 'http://local');
    const documentId = url.searchParams.get('documentId');
    const extensions = parsed(url.searchParams.get('extensions'));
    const query = url.searchParams.get('query');
    const resolved = resolveDocument(trusted, {
      ...(query ? { query } : {}),
      ...(documentId ? { documentId } : {}),
      ...(extensions ? { extensions } : {}),
    });
    if (typeof resolved.query !== 'string' || resolved.query === query) return;
    url.searchParams.set('query', resolved.query);
    url.searchParams.delete('extensions');
    request.raw.url = `${url.pathname}${url.search}`;
  } else if (typeof request.body === 'object' && request.body !== null)
    request.body = resolveDocument(trusted, request.body as Record<string, unknown>);
}

/** Apollo says what is wrong with extensions that are no JSON. */
function parsed(text: string | null): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
