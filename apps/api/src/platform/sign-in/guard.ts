import { APIError, type BetterAuthPlugin, type HookEndpointContext } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type pg from 'pg';
import { SIGN_IN_CHANGES } from '../sign-in-mail.js';
import { callerOf } from './caller.js';
import type { Journal, RefusedAct, SignInAct } from './journal.js';
import { LockOut, type Trier } from './lock-out.js';
import { claimCode, pendingUser } from './second-factor.js';

/** Requests of somebody signed in that ask for their password again, and what they do. */
const CONFIRMED: Record<string, SignInAct> = {
  '/change-password': 'PASSWORD_CHANGED',
  '/email/change': 'EMAIL_CHANGE_ASKED',
  '/two-factor/enable': 'SECOND_FACTOR_BEGUN',
  '/two-factor/disable': 'SECOND_FACTOR_OFF',
  '/two-factor/generate-backup-codes': 'RECOVERY_CODES_MADE',
};
const SECOND: Record<string, string> = { '/two-factor/verify-totp': 'authenticator', '/two-factor/verify-backup-code': 'recovery code' };
const SIGN_IN = '/sign-in/email';
const CHANGES: Record<string, SignInAct> = { '/sign-out': 'SIGN_OUT', ...CONFIRMED };
const watched = new Set([SIGN_IN, ...Object.keys(CHANGES), ...Object.keys(SECOND)]);

/** What was known before the request was answered. */
interface Before {
  /** The session that it came with. */
  session: { token: string; userId: string; email: string } | null;
  /** Whose second factor is asked for. */
  pending: string | null;
}

/**
 * What stands around better-auth's own routes: guesses are held back, a code counts once, a sign-in ends the session
 * that the browser had before, and all of it is written into the audit log. It comes after the plugin for the second
 * factor, whose word on whether a sign-in is complete it needs.
 */
export function guard(pool: pg.Pool, journal: Journal): BetterAuthPlugin {
  const locks = new LockOut(pool);
  const known = new WeakMap<object, Before>();

  const before = createAuthMiddleware(async (ctx) => {
    const { path } = ctx;
    const session = await sessionOf(ctx);
    const facts: Before = { session, pending: SECOND[path] && !session ? await pendingUser(ctx) : null };
    if (ctx.request) known.set(ctx.request, facts);
    const caller = callerOf(ctx.headers);
    const trier = trierOf(path, ctx.body, facts, caller.address);
    const wait = trier ? await locks.claim(trier) : 0;
    const who = session?.userId ?? facts.pending;
    if (wait > 0) {
      journal.refused({ of: refusalAt(path), ...caller, userId: await concerned(path, facts, trier), code: 'LOCKED_OUT' });
      throw tooMany(wait);
    }
    if (path === '/two-factor/verify-totp' && who && !(await claimCode(pool, who, ctx.body?.code))) {
      journal.refused({ of: 'second factor', ...caller, userId: who, code: 'CODE_USED_BEFORE' });
      throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' });
    }
    // A device is never let off the second factor, and nothing is sent elsewhere after a sign-in.
    return SECOND[path] || path === SIGN_IN
      ? { context: { body: { ...ctx.body, trustDevice: false, callbackURL: '', disableSession: false } } }
      : undefined;
  });

  const after = createAuthMiddleware(async (ctx) => {
    const { path } = ctx;
    const facts = (ctx.request && known.get(ctx.request)) ?? { session: null, pending: null };
    const { returned } = ctx.context;
    const caller = callerOf(ctx.headers);
    const trier = trierOf(path, ctx.body, facts, caller.address);
    const note: Note = (act, userId, details) => journal.done({ act, userId, ...caller, details });
    if (isAPIError(returned)) {
      const code = String(returned.body?.code ?? returned.status);
      journal.refused({ of: refusalAt(path), ...caller, userId: await concerned(path, facts, trier), code });
    } else {
      if (trier) await locks.succeeded(trier);
      await noteSuccess(ctx, facts, note);
    }
  });

  /** Whose sign-in was tried: at the sign-in that which was typed, whoever the browser is signed in as. */
  const concerned = async (path: string, { session, pending }: Before, trier: Trier | null): Promise<string | null> =>
    path === SIGN_IN ? userOf(pool, trier?.email) : (session?.userId ?? pending);

  /** What was done, and what ends with it. */
  async function noteSuccess(ctx: Ctx, { session, pending }: Before, note: Note): Promise<void> {
    const { path } = ctx;
    const { newSession, internalAdapter } = ctx.context;
    if (path === '/two-factor/verify-backup-code') await note('RECOVERY_CODE_USED', session?.userId ?? pending);
    if (session && path !== SIGN_IN) return noteChange(path, session.userId, newSession?.session.token, note);
    // Also where the second factor is still to come: the browser has given its cookie away by then.
    if (session) await internalAdapter.deleteSession(session.token);
    if (newSession) await note('SIGN_IN', newSession.user.id, { by: 'password', secondFactor: SECOND[path] });
  }

  /** Somebody signed in has signed out, or changed how they sign in, for which they got a new session. */
  async function noteChange(path: string, userId: string, token: string | undefined, note: Note): Promise<void> {
    // Whoever turns the second factor on or off may do so because somebody else is signed in as them.
    if (token && path.startsWith('/two-factor/')) {
      await pool.query('select auth.end_email_change($1)', [userId]);
      await pool.query('delete from auth.session where user_id = $1 and token <> $2', [userId, token]);
    }
    const act = CHANGES[path] ?? (token && SECOND[path] ? 'SECOND_FACTOR_ON' : null);
    if (!act) return;
    await note(act, userId);
    if (SIGN_IN_CHANGES.has(act)) await pool.query('select auth.tell_sign_in_changed($1, $2)', [userId, act]);
  }

  const matcher = ({ path }: HookEndpointContext) => watched.has(path ?? '');
  return { id: 'relata-guard', hooks: { before: [{ matcher, handler: before }], after: [{ matcher, handler: after }] } };
}

type Note = (act: SignInAct, userId: string | null | undefined, details?: Record<string, unknown>) => Promise<void>;

function refusalAt(path: string): RefusedAct {
  if (CONFIRMED[path]) return 'password';
  return SECOND[path] ? 'second factor' : 'sign-in';
}

/** Whose password a request tries. */
function trierOf(path: string, body: unknown, { session }: Before, address: string): Trier | null {
  if (path === SIGN_IN) {
    const email = (body as { email?: unknown } | undefined)?.email;
    return typeof email === 'string' ? { email, address } : null;
  }
  return CONFIRMED[path] && session ? { email: session.email, address } : null;
}

type Ctx = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

async function sessionOf(ctx: Ctx): Promise<Before['session']> {
  const { authCookies, secret, internalAdapter } = ctx.context;
  const token = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
  const found = token ? await internalAdapter.findSession(token) : null;
  return found && found.session.expiresAt > new Date() ? { token: found.session.token, userId: found.user.id, email: found.user.email } : null;
}

/** Asked for whoever is typed, there or not, so that both cost the same. */
async function userOf(pool: pg.Pool, email = ''): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>('select id from auth."user" where email = lower($1)', [email]);
  return rows[0]?.id ?? null;
}

/** The same words for an account that exists and one that doesn't, and before any password is compared. */
function tooMany(seconds: number): APIError {
  const when = seconds < 60 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'LOCKED_OUT', message: `Too many failed tries. Wait ${when}, or ask for a new password by mail.` },
    { 'retry-after': String(seconds) },
  );
}
