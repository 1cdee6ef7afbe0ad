import { APIError, type BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import type pg from 'pg';
import { z } from 'zod';
import { callerOf } from './caller.js';
import type { Journal } from './journal.js';

/**
 * `POST /auth/email/change`: asks for another address to sign in with, with the password. The answer is the same whether
 * somebody else signs in with it: a job looks, and only who reads that mailbox is told. The guard counts and notes the try.
 * `GET /auth/email/waiting`: the address that waits. `POST /auth/email/withdraw`: it waits no longer.
 */
export function emailChange(pool: pg.Pool, journal: Journal): BetterAuthPlugin {
  const ask = createAuthEndpoint(
    '/email/change',
    {
      method: 'POST',
      use: [sensitiveSessionMiddleware],
      requireHeaders: true,
      body: z.object({ newEmail: z.string().trim().toLowerCase().max(254).pipe(z.email()), password: z.string().max(128) }),
    },
    async (ctx) => {
      const { user } = ctx.context.session;
      const { newEmail, password } = ctx.body;
      const accounts = await ctx.context.internalAdapter.findAccounts(user.id);
      const hash = accounts.find(({ providerId }) => providerId === 'credential')?.password;
      if (!hash) throw refused('NO_PASSWORD', 'You sign in through your company; your address is changed there.');
      if (!(await ctx.context.password.verify({ hash, password }))) throw refused('INVALID_PASSWORD', 'That is not your password.');
      if (newEmail === user.email) throw refused('SAME_EMAIL', 'You sign in with this address already.');
      const { rows } = await pool.query<{ asked: boolean }>('select auth.ask_email_change($1, $2) as asked', [user.id, newEmail]);
      if (!rows[0]?.asked)
        throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_CHANGES', message: 'Too many changes of your address today; go on tomorrow.' });
      return ctx.json({ status: 'A mail with a link is on its way to the new address. Until it is used nothing changes.' });
    },
  );
  const waiting = createAuthEndpoint('/email/waiting', { method: 'GET', use: [sensitiveSessionMiddleware], requireHeaders: true }, async (ctx) => {
    const { rows } = await pool.query<{ email: string | null }>('select auth.waiting_email($1) as email', [ctx.context.session.user.id]);
    return ctx.json({ newEmail: rows[0]?.email ?? null });
  });
  const withdraw = createAuthEndpoint('/email/withdraw', { method: 'POST', use: [sensitiveSessionMiddleware], requireHeaders: true }, async (ctx) => {
    const userId = ctx.context.session.user.id;
    const { rows } = await pool.query<{ ended: boolean }>('select auth.end_email_change($1) as ended', [userId]);
    if (rows[0]?.ended) await journal.done({ act: 'EMAIL_CHANGE_WITHDRAWN', userId, ...callerOf(ctx.headers) });
    return ctx.json({ newEmail: null });
  });
  return { id: 'relata-email-change', endpoints: { emailChangeAsk: ask, emailChangeWaiting: waiting, emailChangeWithdraw: withdraw } };
}

const refused = (code: string, message: string): APIError => new APIError('BAD_REQUEST', { code, message });
