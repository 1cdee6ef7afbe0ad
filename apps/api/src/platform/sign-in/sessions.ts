import { APIError, type BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import type pg from 'pg';
import { z } from 'zod';
import { callerOf } from './caller.js';
import { deviceOf } from './device.js';
import type { Journal } from './journal.js';

interface Row {
  id: string;
  ip_address: string | null;
  user_agent: string | null;
  method: string | null;
  created_at: Date;
  updated_at: Date;
  expires_at: Date;
}

/** One's own sessions, by their ids: the tokens stay in the cookies that they belong to. */
export function sessions(pool: pg.Pool, journal: Journal): BetterAuthPlugin {
  const list = createAuthEndpoint('/sessions', { method: 'GET', use: [sensitiveSessionMiddleware], requireHeaders: true }, async (ctx) => {
    const { session } = ctx.context.session;
    const { rows } = await pool.query<Row>(
      `select id, ip_address, user_agent, method, created_at, updated_at, expires_at from auth.session
       where user_id = $1 and expires_at > now() order by updated_at desc, id`,
      [session.userId],
    );
    return ctx.json({
      sessions: rows.map((row) => ({
        id: row.id,
        current: row.id === session.id,
        device: deviceOf(row.user_agent),
        address: row.ip_address,
        method: row.method ?? 'password',
        signedInAt: row.created_at,
        lastUsedAt: row.updated_at,
        endsAt: row.expires_at,
      })),
    });
  });

  const end = createAuthEndpoint(
    '/sessions/end',
    { method: 'POST', use: [sensitiveSessionMiddleware], requireHeaders: true, body: z.object({ id: z.uuid() }) },
    async (ctx) => {
      const { userId } = ctx.context.session.session;
      // Somebody else's session and none at all are the same answer.
      const { rowCount } = await pool.query('delete from auth.session where id = $1 and user_id = $2', [ctx.body.id, userId]);
      if (rowCount === 0) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'There is no such session.' });
      await journal.done({ act: 'SESSION_ENDED', userId, ...callerOf(ctx.headers) });
      return ctx.json({ ended: 1 });
    },
  );

  const endOthers = createAuthEndpoint(
    '/sessions/end-others',
    { method: 'POST', use: [sensitiveSessionMiddleware], requireHeaders: true },
    async (ctx) => {
      const { id, userId } = ctx.context.session.session;
      // Whoever else was signed in may have asked for another address.
      await pool.query('select auth.end_email_change($1)', [userId]);
      const { rowCount } = await pool.query('delete from auth.session where user_id = $1 and id <> $2', [userId, id]);
      await journal.done({ act: 'SESSIONS_ENDED', userId, ...callerOf(ctx.headers), details: { ended: rowCount } });
      return ctx.json({ ended: rowCount });
    },
  );

  return { id: 'relata-sessions', endpoints: { sessions: list, sessionsEnd: end, sessionsEndOthers: endOthers } };
}

const MINUTE = 60_000;

/** How long sessions last: so long without use, and so long at all. A session's `expires_at` is the earlier of the two. */
export class SessionLives {
  constructor(
    private readonly pool: pg.Pool,
    readonly idleMinutes: number,
    readonly hours: number,
  ) {}

  /** When a session that begins now ends if it isn't used. */
  firstEnd(): Date {
    return new Date(Date.now() + Math.min(this.idleMinutes, this.hours * 60) * MINUTE);
  }

  /** It was used. Written at most once a minute. */
  async used(session: { token: string; updatedAt: Date }): Promise<void> {
    if (Date.now() - session.updatedAt.getTime() < MINUTE) return;
    await this.pool.query(
      `update auth.session set updated_at = now(), expires_at = least(now() + make_interval(mins => $2), created_at + make_interval(hours => $3))
       where token = $1 and expires_at > now() and updated_at < now() - interval '1 minute'`,
      [session.token, this.idleMinutes, this.hours],
    );
  }
}
