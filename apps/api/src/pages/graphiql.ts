import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';

const STATIC = '/graphiql/static/';
const FIRST_QUERY = `# Sign in at /sign-in first; the session's cookie comes along by itself.
query {
  viewer {
    kind
    roles
    person { name }
  }
  accounts(first: 5) {
    totalCount
    nodes { name owner { name } }
  }
}
`;

/** GraphiQL at `/graphiql`, from the package's own files: it needs no network. */
export function graphiqlRoutes(server: FastifyInstance): void {
  const html = ruruHTML({ endpoint: '/graphql', staticPath: STATIC, clientConfig: { defaultQuery: FIRST_QUERY } as never }).replace(
    /<title>.*<\/title>/,
    '<title>GraphiQL · Relata</title>',
  );
  const policy = policyFor(html);
  server.get('/graphiql', (_request, reply) => reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html));
  server.get(`${STATIC}*`, async (request, reply) => {
    const urlPath = request.url.split('?')[0] as string;
    const file = await getStaticFile({ staticPath: STATIC, urlPath, acceptEncoding: request.headers['accept-encoding'], disallowDevAssets: true });
    if (!file) return reply.callNotFound();
    return reply.headers(file.headers).header('cache-control', 'public, max-age=86400').send(file.content);
  });
}

/** Its inline scripts are named by their hashes, so that no other can run; the editor styles itself as it goes. */
function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
