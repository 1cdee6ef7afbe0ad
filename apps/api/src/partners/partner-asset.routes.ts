import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import type { App, Context } from '../core/context.js';
import { sendFile } from '../core/files/serve.js';
import { fileStore } from '../core/files/store.js';
import { asCaller } from '../core/http/as-caller.js';
import { inTransaction, uuidOf } from '../core/index.js';
import type { Identify } from '../core/server.js';
import { PartnerAsset } from './partner-asset.entity.js';
import { type CoBranded, coBrandedPdf } from './partner-asset.pdf.js';

interface Found {
  id: string;
  title: string;
  language: string;
  body: string | null;
  co_branded: boolean;
  current_id: string | null;
  version_number: number;
  file_name: string | null;
  file_type: string | null;
  file_size: number | null;
}

/**
 * Documents for partners, as whoever asks sees them: what is expired, or above their tier, isn't there. A co-branded one is
 * made when it is asked for, with the logo and contact of the moment. That a partner had it is written down.
 */
export function partnerAssetRoutes(server: FastifyInstance, app: App, identify: Identify): void {
  server.get<{ Params: { id: string } }>('/partner-assets/:id', (request, reply) =>
    asCaller({ app, identify }, request, async (ctx) => {
      const asset = await visible(ctx, request.params.id);
      if (!asset) return reply.callNotFound();
      const made = asset.co_branded ? await printed(ctx, asset) : await stored(app, asset);
      if (!made) return reply.callNotFound();
      if (ctx.principal.partnerId) await count(ctx, asset);
      return sendFile(reply, made.content, made, false);
    }),
  );
}

async function visible(ctx: Context, id: string): Promise<Found | null> {
  const uuid = uuidOf('pas', id);
  if (!uuid || ctx.access.of(PartnerAsset).condition('read') === null) return null;
  const [row] = await ctx.session.run(
    `select id, title, language, body, co_branded, current_id, version_number, file_name, file_type, file_size from partner_asset where id = $1`,
    [uuid],
  );
  return (row as Found | undefined) ?? null;
}

async function stored(app: App, { current_id, file_name, file_type, file_size }: Found) {
  const content = current_id && (await fileStore(app.config).open(current_id));
  return content ? { content, name: file_name ?? 'file', type: file_type ?? 'application/octet-stream', size: Number(file_size) } : null;
}

async function printed(ctx: Context, { title, language, body }: Found) {
  const pdf = await coBrandedPdf({ title, language, body: body ?? '', brand: await brandOf(ctx) });
  return { content: Readable.from([pdf]), name: `${title}.pdf`, type: 'application/pdf', size: pdf.length };
}

/** How the caller's partner presents itself; by its name alone until it has said so. */
async function brandOf(ctx: Context): Promise<CoBranded['brand']> {
  const { partnerId } = ctx.principal;
  if (!partnerId) return null;
  const [brand] = (await ctx.session.run(
    'select coalesce(b.name, p.name) as name, b.contact, b.logo_id from partner p left join partner_brand b on b.partner_id = p.id where p.id = $1',
    [partnerId],
  )) as { name: string; contact: string | null; logo_id: string | null }[];
  if (!brand) return null;
  const logo = brand.logo_id && (await fileStore(ctx.app.config).open(brand.logo_id));
  return { name: brand.name, contact: brand.contact, logo: logo ? await buffer(logo) : null };
}

const count = (ctx: Context, { id, version_number }: Found) =>
  inTransaction(ctx, ({ sql }) =>
    sql('insert into partner_asset_download (asset_id, version_number, partner_id, person_id, at) values ($1, $2, $3, $4, now())', [
      id,
      version_number,
      ctx.principal.partnerId,
      ctx.principal.personId,
    ]),
  );
