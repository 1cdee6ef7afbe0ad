import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import type { App } from '../core/context.js';
import { documentNamed } from '../core/documents/documents.js';
import { drawSheet } from '../core/documents/sheet.js';
import { operationRunner } from '../core/executor.js';
import { asCaller } from '../core/http/as-caller.js';
import { toTypeId } from '../core/ids.js';
import type { Identify } from '../core/server.js';

const PATH = '/documents/:kind(^[a-z-]+$)/:uuid(^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$).pdf';

/** Invoices, slips and certificates as PDF, from the graph as whoever asks sees it. What they don't see isn't there. */
export function documentRoutes(server: FastifyInstance, app: App, schema: GraphQLSchema, identify: Identify): void {
  const run = operationRunner(schema);
  server.get<{ Params: { kind: string; uuid: string } }>(PATH, async (request, reply) => {
    const { kind, uuid } = request.params;
    const known = documentNamed(kind);
    if (!known) return reply.callNotFound();
    const { prefix, source } = known;
    return asCaller({ app, identify }, request, async (ctx) => {
      const { data } = await run(source, parse(source), undefined, { id: toTypeId(prefix, uuid) }, ctx);
      const record = data?.record as { number: string } | null | undefined;
      const sheet = record && known.sheet(record, app.config.COMPANY_LETTERHEAD);
      if (!sheet) return reply.callNotFound();
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${record.number.replaceAll(/[^\w.-]/g, '_')}.pdf"`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(await drawSheet(sheet));
    });
  });
}
