import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type pg from 'pg';
import { renderSVG } from 'uqr';

type Ctx = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Who has given the right password and not yet the second factor, by the cookie between the two. */
export async function pendingUser(ctx: Ctx): Promise<string | null> {
  const identifier = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret);
  const found = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null;
  return found && found.expiresAt > new Date() ? found.value : null;
}

/**
 * A code of an authenticator counts once (RFC 6238, 5.2), so whoever looks over a shoulder has nothing. It is claimed
 * before it is compared: of two who send the same code at the same moment one is refused.
 */
export async function claimCode(pool: pg.Pool, userId: string, code: unknown): Promise<boolean> {
  if (typeof code !== 'string' || !/^\d{6}$/.test(code)) return true;
  await pool.query(`delete from auth.used_code where at < now() - interval '5 minutes'`);
  const { rowCount } = await pool.query('insert into auth.used_code (user_id, code) values ($1, $2) on conflict do nothing', [userId, code]);
  return rowCount === 1;
}

/** The key for an authenticator app comes as a picture too, drawn here: no other server learns it, and no script is needed for it. */
export function keyPicture(): BetterAuthPlugin {
  const handler = createAuthMiddleware(async (ctx) => {
    const { returned } = ctx.context;
    const answer = isAPIError(returned) ? null : (returned as { totpURI?: string } | undefined);
    return answer?.totpURI ? ctx.json({ ...answer, qr: renderSVG(answer.totpURI, { border: 2 }) }) : undefined;
  });
  return { id: 'relata-key-picture', hooks: { after: [{ matcher: ({ path }) => path === '/two-factor/enable', handler }] } };
}
