import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';

/**
 * Ids in a link that works without signing in, signed so that nobody can make up others: `<ids>.<until>.<signature>`. A
 * link for one use is none for another.
 */
const BYTES = 16;

/** `until`: when it expires; without, it works for good. */
export function sign(secret: string, use: string, ids: string[], until?: Date): string {
  const what = `${Buffer.concat(ids.map((id) => parse(id))).toString('base64url')}.${until ? Math.floor(until.getTime() / 1000).toString(36) : ''}`;
  return `${what}.${signature(secret, use, what)}`;
}

/** The ids, where the signature is ours and the link has not expired; or else why not. */
export function unsign(secret: string, use: string, token: string, now = new Date()): { ids: string[] } | { problem: 'INVALID' | 'EXPIRED' } {
  const [ids = '', until = '', given = '', more] = token.split('.');
  const wanted = signature(secret, use, `${ids}.${until}`);
  const same = given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
  const bytes = Buffer.from(ids, 'base64url');
  if (!same || more !== undefined || bytes.length % BYTES > 0) return { problem: 'INVALID' };
  if (until && Number.parseInt(until, 36) * 1000 <= now.getTime()) return { problem: 'EXPIRED' };
  return { ids: Array.from({ length: bytes.length / BYTES }, (_, at) => stringify(bytes.subarray(at * BYTES, (at + 1) * BYTES))) };
}

/** Half of a SHA-256 is beyond guessing, and keeps the link short enough for a line of a mail. */
const signature = (secret: string, use: string, what: string): string =>
  createHmac('sha256', secret).update(`${use} ${what}`).digest().subarray(0, BYTES).toString('base64url');
