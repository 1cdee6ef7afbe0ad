import { createHmac, timingSafeEqual } from 'node:crypto';
import { principals } from './api.ts';

/**
 * Sign-in of the peers at the least that it can cost: a signed cookie that names the user, and what the user may do is
 * kept in memory. Ours has its own.
 */
const SECRET = 'only for measuring, and long enough for that';
const sign = (text: string): string => createHmac('sha256', SECRET).update(text).digest('base64url');

export function cookieFor(userId: string): string {
  const text = Buffer.from(JSON.stringify({ userId, expires: Date.now() + 24 * 3600_000 })).toString('base64url');
  return `relata_session=${text}.${sign(text)}`;
}

export type Principal = ReturnType<typeof principals.principal>;

export function identifier(given: { userId: string; employeeId: string; personId: string }): (cookie: string | undefined) => Principal | null {
  const known = new Map([[given.userId, principals.principal({ kind: 'employee', roles: ['EMPLOYEE', 'SALES_MANAGER'], ...given })]]);
  return (cookie) => {
    const [, text, signature] = /relata_session=([\w-]+)\.([\w-]+)/.exec(cookie ?? '') ?? [];
    if (!text || !signature) return null;
    const [is, should] = [Buffer.from(signature), Buffer.from(sign(text))];
    if (is.length !== should.length || !timingSafeEqual(is, should)) return null;
    const session = JSON.parse(Buffer.from(text, 'base64url').toString()) as { userId: string; expires: number };
    return session.expires > Date.now() ? (known.get(session.userId) ?? null) : null;
  };
}
