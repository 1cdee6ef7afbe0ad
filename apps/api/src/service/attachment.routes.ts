import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { App, Context } from '../core/context.js';
import { receiveFile } from '../core/files/receive.js';
import { sendFile } from '../core/files/serve.js';
import { fileStore } from '../core/files/store.js';
import { asCaller } from '../core/http/as-caller.js';
import { refuseForeign } from '../core/http/origin.js';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import type { Identify } from '../core/server.js';
import { takeBack, uploadAttachment } from './attachment.service.js';

/** Files go in and out by HTTP, since GraphQL is no way for them; who may have which is asked of the same policy. */
export async function attachmentRoutes(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  const check = (caller: Principal, { headers }: FastifyRequest) => refuseForeign(caller, headers, app.config.publicUrl);

  await server.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 0, fileSize: Number.POSITIVE_INFINITY, headerPairs: 20 } });

    scope.post('/files', (request, reply) =>
      asCaller({ app, identify, check }, request, async (ctx) => {
        const part = await request.file();
        if (!part) return reply.status(400).send(refusal('Send one file as multipart/form-data.'));
        const { id, name, type, size } = await uploadAttachment(ctx, await receiveFile(app.config, nameOf(part.filename), part.file));
        return reply.status(201).send({ id, name, type, size });
      }),
    );
  });

  server.get<{ Params: { id: string }; Querystring: { show?: string } }>('/files/:id', (request, reply) =>
    asCaller({ app, identify, check }, request, async (ctx) => {
      const file = await visible(ctx, request.params.id);
      const content = file && (await fileStore(app.config).open(file.id));
      if (!content) {
        noteMissed(app, ctx, request);
        return reply.status(404).send(MISSING);
      }
      return sendFile(reply, content, file, request.query.show !== undefined);
    }),
  );

  server.delete<{ Params: { id: string } }>('/files/:id', (request, reply) =>
    asCaller({ app, identify, check }, request, async (ctx) => {
      if (await takeBack(ctx, request.params.id)) return reply.status(204).send();
      noteMissed(app, ctx, request);
      return reply.status(404).send(MISSING);
    }),
  );
}

/** Browsers write a name with these three characters escaped, and with no others (WHATWG HTML, multipart/form-data). */
const nameOf = (filename = ''): string => filename.replaceAll(/%22|%0D|%0A/gi, decodeURIComponent);

interface Kept {
  id: string;
  name: string;
  type: string;
  size: number;
}

/** Read under the caller's role: the policies of the database say whether it is there. */
async function visible(ctx: Context, id: string): Promise<Kept | null> {
  const uuid = uuidOf('att', id);
  if (!uuid) return null;
  const [row] = await ctx.session.run('select id, name, type, size from attachment where id = $1', [uuid]).catch(refusedAsMissing);
  return (row as Kept | undefined) ?? null;
}

/** Whoever may read no files at all gets the same answer as for one that isn't there. */
function refusedAsMissing(error: { code?: string }): never[] {
  if (error.code === '42501') return [];
  throw error;
}

/** That somebody asked for a file which they don't have leaves a trace, as it does in the graph. */
function noteMissed(app: App, { caller, clientAddress: address }: Context, { id: requestId, method, params }: FastifyRequest): void {
  const ids = [(params as { id: string }).id];
  app.refusals.record({ caller, requestId, address, operation: `${method} /files`, refused: [{ code: 'NOT_FOUND', field: 'file', ids }] });
}

const refusal = (message: string, code = 'BAD_USER_INPUT') => ({ errors: [{ message, extensions: { code } }] });
const MISSING = refusal('There is no such file.', 'NOT_FOUND');
