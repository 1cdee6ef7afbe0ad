import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { SHOWN } from './types.js';

/**
 * Hands a file out as something to save. Pictures may be shown instead, where a page asks for that; nothing is ever
 * interpreted as a page of ours: the type is what was found in it, and the sandbox takes every right from whatever opens it.
 */
export function sendFile(reply: FastifyReply, content: Readable, file: { name: string; type: string; size: number }, show: boolean): FastifyReply {
  const way = show && SHOWN.has(file.type) ? 'inline' : 'attachment';
  return reply
    .header('content-type', file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type)
    .header('content-length', file.size)
    .header('content-disposition', `${way}; filename="${ascii(file.name)}"; filename*=UTF-8''${encoded(file.name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .send(content);
}

/** RFC 6266: a plain name for old programs, the real one beside it. */
const ascii = (name: string): string => name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
