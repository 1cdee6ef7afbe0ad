import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actAsSql } from '../core/database/session.js';
import { asCaller } from '../core/http/as-caller.js';
import { escaped, page } from '../core/http/page.js';
import { type App, Context } from '../core/index.js';
import { guestPrincipal } from '../core/policy/principal.js';
import type { Identify } from '../core/server.js';
import { unsign } from '../core/signed.js';
import { CONFIRM_PRIVACY, type PrivacyWords, privacyWords } from './privacy-mail.js';

type Asking = FastifyRequest<{ Querystring: { token?: string } }>;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The page behind the link that confirms a request, and the archive of an export for whom it is about. */
export async function privacyRoutes(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
      // A GET changes nothing: programs that look mails through open every link.
      scope.get('/confirm', async (request: Asking, reply) => {
        const found = unsign(app.config.secret, CONFIRM_PRIVACY, request.query.token ?? '');
        const words = privacyWords(request.headers['accept-language']);
        if ('problem' in found) return send(reply, 400, words, `<p role="alert">${words.problems[found.problem]}</p>`);
        const action = `?token=${encodeURIComponent(request.query.token ?? '')}`;
        return send(
          reply,
          200,
          words,
          `<form class="full" method="post" action="${escaped(action)}"><button class="main">${words.button}</button></form>`,
        );
      });
      scope.post('/confirm', async (request: Asking, reply) => {
        const found = unsign(app.config.secret, CONFIRM_PRIVACY, request.query.token ?? '');
        const words = privacyWords(request.headers['accept-language']);
        if ('problem' in found) return send(reply, 400, words, `<p role="alert">${words.problems[found.problem]}</p>`);
        const status = await confirm(app, request.id, found.ids[0] as string);
        return send(reply, 200, words, `<p role="status">${status === 'CONFIRMED' ? words.confirmed : words.nothing}</p>`);
      });
      scope.get<{ Params: { id: string } }>('/archive/:id', (request, reply) =>
        asCaller({ app, identify }, request, async (ctx) => {
          const content = UUID.test(request.params.id) ? await archive(ctx, request.params.id) : null;
          if (!content)
            return reply
              .status(404)
              .send({ errors: [{ message: 'There is no such archive, or none any more.', extensions: { code: 'NOT_FOUND' } }] });
          return reply
            .headers({
              'content-type': 'application/zip',
              'content-disposition': 'attachment; filename="my-data.zip"',
              'x-content-type-options': 'nosniff',
            })
            .send(content);
        }),
      );
    },
    { prefix: '/privacy' },
  );
}

/** Under the caller's role: the function answers who it is about, and nobody else. */
async function archive(ctx: Context, id: string): Promise<Buffer | null> {
  const [row] = await ctx.read.run('select relata.privacy_archive_of($1) as content', [id]);
  return (row?.content as Buffer | null | undefined) ?? null;
}

async function confirm(app: App, requestId: string, id: string): Promise<string | null> {
  const client = await app.pool.connect();
  try {
    await client.query(`begin; ${actAsSql(guestPrincipal, requestId)}`);
    const { rows } = await client.query<{ status: string | null }>('select relata.confirm_privacy_request($1) as status', [id]);
    await client.query('commit');
    return rows[0]?.status ?? null;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** The token stands in the address, which no other page may learn. */
const send = (reply: FastifyReply, status: number, words: PrivacyWords, content: string): FastifyReply =>
  reply
    .status(status)
    .headers({ 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer' })
    .send(page(words.title, `<h1>${words.title}</h1>${content}`));
