import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentPolicy } from '../core/http/content-policy.js';
import type { Portal } from '../core/limits/trusted-documents.js';

/** Where each portal is. */
const PLACES: Partial<Record<Portal, string>> = { 'self-service': '/account' };
const BUILDS = join(import.meta.dirname, '../../..');
/** Vite puts it wherever a nonce belongs. */
const NONCE = '__NONCE__';
/** The folder of files that carry a hash in their name. No screen is called so. */
const HASHED = 'build';
const YEAR = 'public, max-age=31536000, immutable';

/** The portals, from what their build has left; one that isn't built isn't there. */
export async function portalRoutes(server: FastifyInstance, builds = BUILDS): Promise<void> {
  for (const [portal, place] of Object.entries(PLACES)) {
    const folder = join(builds, portal, 'dist');
    if (existsSync(join(folder, 'index.html'))) await server.register((scope) => portalRoute(scope, place, folder));
  }
}

/**
 * A portal's files under its place. Every other address below it is a screen, which the one page draws. Files that
 * carry a hash in their name never change; the rest is asked for again each time.
 */
async function portalRoute(server: FastifyInstance, place: string, folder: string): Promise<void> {
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'index.html');
  const files = new Set(found.map(({ parentPath, name }) => relative(folder, join(parentPath, name))));
  await server.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('cache-control', path.startsWith(join(folder, HASHED)) ? YEAR : 'no-cache');
      // The worker answers for the place itself too, which is above its own folder.
      if (path.startsWith(join(folder, 'sw.js'))) reply.header('service-worker-allowed', place);
    },
  });
  const page = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) })
      .send(index.replaceAll(NONCE, nonce));
  };
  server.get(place, (_request, reply) => page(reply));
  server.get(`${place}/*`, (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
    const path = request.params['*'];
    if (files.has(path)) return reply.sendFile(path);
    return path.startsWith(`${HASHED}/`) ? reply.callNotFound() : page(reply);
  });
}

/** Components write rules of style as they are drawn (ADR 0026); pictures are shown before they are sent. */
const policy = (nonce: string): string =>
  contentPolicy({ 'style-src': [`'nonce-${nonce}'`], 'img-src': ['blob:'], 'manifest-src': ["'self'"], 'worker-src': ["'self'"] });
