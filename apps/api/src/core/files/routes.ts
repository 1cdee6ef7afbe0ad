import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { App, Context } from '../context.js';
import { asCaller } from '../http/as-caller.js';
import { refuseForeign } from '../http/origin.js';
import { uuidOf } from '../ids.js';
import type { Principal } from '../policy/principal.js';
import { quote } from '../read/sql.js';
import type { Identify } from '../server.js';
import { allKeptFiles, type FileFacts, type KeptFiles } from './kept.js';
import { receiveFile } from './receive.js';
import { sendFile } from './serve.js';
import { fileStore } from './store.js';

/** Files go in and out by HTTP, since GraphQL is no way for them; who may have which is asked of the same policy. */
export async function fileRoutes(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  const check = (caller: Principal, { headers }: FastifyRequest) => refuseForeign(caller, headers, app.config.publicUrl);

  await server.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 0, fileSize: Number.POSITIVE_INFINITY, headerPairs: 20 } });
    for (const files of allKeptFiles()) {
      scope.post(files.path, (request, reply) =>
        asCaller({ app, identify, check }, request, async (ctx) => {
          const part = await request.file();
          if (!part) return reply.status(400).send(refusal('Send one file as multipart/form-data.'));
          const { id, name, type, size } = await files.upload(ctx, await receiveFile(app.config, nameOf(part.filename), part.file));
          return reply.status(201).send({ id, name, type, size });
        }),
      );
    }
  });

  for (const files of allKeptFiles().filter(({ inOnly }) => !inOnly)) {
    server.get<{ Params: { id: string }; Querystring: { show?: string } }>(`${files.path}/:id`, (request, reply) =>
      asCaller({ app, identify, check }, request, async (ctx) => {
        const file = await visible(ctx, files, request.params.id);
        const content = file && (await fileStore(app.config).open(file.id));
        if (!content) {
          noteMissed(app, ctx, files, request);
          return reply.status(404).send(MISSING);
        }
        return sendFile(reply, content, file, request.query.show !== undefined);
      }),
    );
  }

  for (const files of allKeptFiles()) {
    server.delete<{ Params: { id: string } }>(`${files.path}/:id`, (request, reply) =>
      asCaller({ app, identify, check }, request, async (ctx) => {
        if (await files.takeBack(ctx, request.params.id)) return reply.status(204).send();
        noteMissed(app, ctx, files, request);
        return reply.status(404).send(MISSING);
      }),
    );
  }
}

/** Browsers write a name with these three characters escaped, and with no others (WHATWG HTML, multipart/form-data). */
const nameOf = (filename = ''): string => filename.replaceAll(/%22|%0D|%0A/gi, decodeURIComponent);

/** Read under the caller's role: the policies of the database say whether it is there. */
async function visible(ctx: Context, { model }: KeptFiles, id: string): Promise<(FileFacts & { id: string }) | null> {
  const uuid = uuidOf(model.prefix, id);
  if (!uuid) return null;
  const [row] = await ctx.session.run(`select id, name, type, size from ${quote(model.table)} where id = $1`, [uuid]).catch(refusedAsMissing);
  return (row as (FileFacts & { id: string }) | undefined) ?? null;
}

/** Whoever may read no files at all gets the same answer as for one that isn't there. */
function refusedAsMissing(error: { code?: string }): never[] {
  if (error.code === '42501') return [];
  throw error;
}

/** That somebody asked for a file which they don't have leaves a trace, as it does in the graph. */
function noteMissed(app: App, { caller, clientAddress: address }: Context, { path }: KeptFiles, { id: requestId, method, params }: FastifyRequest) {
  const ids = [(params as { id: string }).id];
  app.refusals.record({ caller, requestId, address, operation: `${method} ${path}`, refused: [{ code: 'NOT_FOUND', field: 'file', ids }] });
}

const refusal = (message: string, code = 'BAD_USER_INPUT') => ({ errors: [{ message, extensions: { code } }] });
const MISSING = refusal('There is no such file.', 'NOT_FOUND');
