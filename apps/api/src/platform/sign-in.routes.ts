import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from './auth.js';
import { passwordPage } from './password-page.js';
import { ADDRESS_HEADER, REQUEST_HEADER } from './sign-in/caller.js';

/** What better-auth answers of all that it could. */
const OPEN = {
  POST: [
    'sign-in/email',
    'sign-out',
    'request-password-reset',
    'reset-password',
    'change-password',
    'email/change',
    'email/withdraw',
    'two-factor/enable',
    'two-factor/disable',
    'two-factor/verify-totp',
    'two-factor/verify-backup-code',
    'two-factor/generate-backup-codes',
    'sessions/end',
    'sessions/end-others',
    'sso/start',
  ],
  GET: ['get-session', 'sessions', 'email/waiting', 'sso/callback/:provider'],
};

/** The routes under `/auth/`, in a scope of their own: bodies stay text, since better-auth reads them. */
export async function signInRoutes(server: FastifyInstance, auth: Auth, settled: () => Promise<void>): Promise<void> {
  await server.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

      const origin = new URL(auth.options.baseURL).origin;
      const answer = async (request: FastifyRequest, reply: FastifyReply) => {
        if (!isObject(request)) return reply.status(400).send({ code: 'BAD_BODY', message: 'Send one JSON object.' });
        const [response] = await Promise.all([auth.handler(webRequest(request, origin)), floor(request.routeOptions.url)]);
        // A session that has ended is refused from the next request on, also by the process that ended it.
        await settled();
        reply.status(response.status);
        for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name === 'x-retry-after' ? 'retry-after' : name, value);
        for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
        return reply.send(withoutTokens(await response.text()));
      };
      for (const path of OPEN.POST) scope.post(`/${path}`, answer);
      for (const path of OPEN.GET) scope.get(`/${path}`, answer);

      for (const [path, invited] of [
        ['/set-password', false],
        ['/invitation', true],
      ] as const) {
        scope.get<{ Querystring: { token?: string } }>(path, (request, reply) => sendPage(reply, 200, { invited, token: request.query.token ?? '' }));
        scope.post(path, async (request, reply) => {
          const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
          const token = form.get('token') ?? '';
          const body = JSON.stringify({ token, newPassword: form.get('password') ?? '' });
          const headers = { 'content-type': 'application/json', [ADDRESS_HEADER]: request.ip, [REQUEST_HEADER]: request.id };
          const response = await auth.handler(new Request(`${origin}/auth/reset-password`, { method: 'POST', headers, body }));
          await settled();
          if (response.ok) return sendPage(reply, 200, { invited, done: true });
          const { code } = (await response.json()) as { code?: string };
          return sendPage(reply, response.status, { invited, token, problem: code ?? String(response.status) });
        });
      }
    },
    { prefix: '/auth' },
  );
}

/** A mail that goes out is more work than none: the answer waits for as long as either may take, so that the clock tells nothing. */
const FLOORS: Record<string, number> = { '/auth/request-password-reset': 250 };
const floor = (route = ''): Promise<void> => (FLOORS[route] ? sleep(FLOORS[route]) : Promise.resolve());

/** Whether what says that it is JSON is one object, or nothing; better-auth takes anything else for a fault of its own. */
function isObject({ headers, body }: FastifyRequest): boolean {
  if (typeof body !== 'string' || body === '' || !headers['content-type']?.includes('json')) return true;
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}

/** A session's token is for the cookie that no script reads; better-auth also writes it into its answers. */
function withoutTokens(body: string): string {
  if (!body.includes('"token"')) return body;
  return JSON.stringify(JSON.parse(body), (key, value) => (key === 'token' ? undefined : value));
}

/** The request as better-auth takes it, with the address that Fastify knows and not one that the caller claims. */
function webRequest(request: FastifyRequest, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set(ADDRESS_HEADER, request.ip);
  headers.set(REQUEST_HEADER, request.id);
  headers.delete('content-length');
  const body = typeof request.body === 'string' && request.body !== '' ? request.body : null;
  return new Request(new URL(request.url, origin), { method: request.method, headers, body });
}

/** The token stands in the address, which no other page may learn. */
function sendPage(reply: FastifyReply, status: number, content: Parameters<typeof passwordPage>[0]): FastifyReply {
  return reply.status(status).headers({ 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer' }).send(passwordPage(content));
}
