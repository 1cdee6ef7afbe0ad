import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ADDRESS_HEADER, type Auth } from './auth.js';
import { passwordPage } from './password-page.js';

/** What better-auth answers of all that it could. */
const OPEN = {
  POST: [
    'sign-in/email',
    'sign-out',
    'request-password-reset',
    'reset-password',
    'change-password',
    'revoke-session',
    'revoke-sessions',
    'revoke-other-sessions',
  ],
  GET: ['get-session', 'list-sessions'],
};

/** The routes under `/auth/`, in a scope of their own: bodies stay text, since better-auth reads them. */
export async function signInRoutes(server: FastifyInstance, auth: Auth, settled: () => Promise<void>): Promise<void> {
  await server.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

      const origin = new URL(auth.options.baseURL).origin;
      const answer = async (request: FastifyRequest, reply: FastifyReply) => {
        const response = await auth.handler(webRequest(request, origin));
        // A session that has ended is refused from the next request on, also by the process that ended it.
        await settled();
        reply.status(response.status);
        for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
        for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
        reply.header('cache-control', 'no-store');
        return reply.send(Buffer.from(await response.arrayBuffer()));
      };
      for (const path of OPEN.POST) scope.post(`/${path}`, answer);
      for (const path of OPEN.GET) scope.get(`/${path}`, answer);

      scope.get<{ Querystring: { token?: string } }>('/set-password', (request, reply) => sendPage(reply, 200, { token: request.query.token ?? '' }));
      scope.post('/set-password', async (request, reply) => {
        const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
        const token = form.get('token') ?? '';
        const body = JSON.stringify({ token, newPassword: form.get('password') ?? '' });
        const headers = { 'content-type': 'application/json', [ADDRESS_HEADER]: request.ip };
        const response = await auth.handler(new Request(`${origin}/auth/reset-password`, { method: 'POST', headers, body }));
        await settled();
        if (response.ok) return sendPage(reply, 200, { done: true });
        const { code } = (await response.json()) as { code?: string };
        return sendPage(reply, response.status, { token, problem: code ?? String(response.status) });
      });
    },
    { prefix: '/auth' },
  );
}

/** The request as better-auth takes it, with the address that Fastify knows and not one that the caller claims. */
function webRequest(request: FastifyRequest, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set(ADDRESS_HEADER, request.ip);
  headers.delete('content-length');
  const body = typeof request.body === 'string' && request.body !== '' ? request.body : null;
  return new Request(new URL(request.url, origin), { method: request.method, headers, body });
}

function sendPage(reply: FastifyReply, status: number, content: Parameters<typeof passwordPage>[0]): FastifyReply {
  return reply
    .status(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    })
    .send(passwordPage(content));
}
