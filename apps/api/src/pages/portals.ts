import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentPolicy } from '../core/http/content-policy.js';
import type { Portal } from '../core/limits/trusted-documents.js';

/** Where each portal is. */
const PLACES: Record<Portal, string> = { 'employee-portal': '/employee', 'partner-portal': '/partner', 'self-service': '/account' };
const BUILDS = join(import.meta.dirname, '../../..');
/** Its build puts it wherever a nonce belongs. */
const NONCE = '__NONCE__';
/** The folder of files that carry a hash in their name. No screen is called so. */
const HASHED = 'build';
/** What the pages are made of, and what they are in: not served as they are. */
const PAGES = 'pages.json';
const UNSERVED = new Set(['index.html', PAGES]);
const YEAR = 'public, max-age=31536000, immutable';

/** The page of a screen with its first drawing (docs/portals.md): for who has a session and who has none, by language. */
type Page = Record<'some' | 'none', Record<string, string>>;

/** The portals, from what their build has left; one that isn't built isn't there. */
export async function portalRoutes(server: FastifyInstance, builds = BUILDS): Promise<void> {
  for (const [portal, place] of Object.entries(PLACES)) {
    const folder = join(builds, portal, 'dist');
    if (existsSync(join(folder, PAGES))) await server.register((scope) => portalRoute(scope, place, folder));
  }
}

/**
 * A portal's files under its place. Every other address below it is a screen: its page comes with its first drawing, any
 * other without one. Files that carry a hash in their name never change; the rest is asked for again each time.
 */
async function portalRoute(server: FastifyInstance, place: string, folder: string): Promise<void> {
  const {
    '*': other,
    '': start,
    ...screens
  } = JSON.parse(readFileSync(join(folder, PAGES), 'utf8')) as { '*': Page; '': Page; [path: string]: Page };
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !UNSERVED.has(entry.name));
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
  server.get(place, (request, reply) => send(start, request, reply));
  server.get(`${place}/`, (request, reply) => send(start, request, reply));
  for (const [path, page] of Object.entries(screens)) server.get(`${place}/${path}`, (request, reply) => send(page, request, reply));
  server.get(`${place}/*`, (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
    const path = request.params['*'];
    if (files.has(path)) return reply.sendFile(path);
    return path.startsWith(`${HASHED}/`) ? reply.callNotFound() : send(other, request, reply);
  });
}

const SESSION = /(?:^|; )(?:__Host-)?relata\.session_token=/;

/** Only what the build has written is sent: nothing of the request is in it. */
function send(page: Page, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const languages = page[SESSION.test(headers.cookie ?? '') ? 'some' : 'none'];
  const nonce = randomBytes(16).toString('base64');
  const html = languages[languageOf(headers, Object.keys(languages))]?.replaceAll(NONCE, nonce) ?? '';
  reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) });
  return /\bgzip\b/.test(String(headers['accept-encoding'])) ? reply.header('content-encoding', 'gzip').send(gzipSync(html)) : reply.send(html);
}

/** What was chosen in this browser, else the first of its languages that the portal speaks. */
function languageOf({ cookie = '', 'accept-language': accepted = '' }: FastifyRequest['headers'], spoken: string[]): string {
  const chosen = /(?:^|; )relata-language=(\w+)/.exec(cookie)?.[1] ?? '';
  const wanted = [chosen, ...accepted.split(',').map((each) => each.trim().slice(0, 2).toLowerCase())];
  return wanted.find((each) => spoken.includes(each)) ?? 'en';
}

/** Components write rules of style as they are drawn (ADR 0026); pictures are shown before they are sent. */
const policy = (nonce: string): string =>
  contentPolicy({ 'style-src': [`'nonce-${nonce}'`], 'img-src': ['blob:'], 'manifest-src': ["'self'"], 'worker-src': ["'self'"] });
