import { randomUUID } from 'node:crypto';
import { APIError, betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import type pg from 'pg';
import { AUTH_IDS, AUTH_TABLES, authDatabase, SECOND_FACTOR } from '../core/auth/tables.js';
import { TryLimits } from '../core/auth/tries.js';
import { loopback } from '../core/http/origin.js';
import type { App } from '../core/index.js';
import type { PasswordMailed } from './password-mail.js';
import { ADDRESS_HEADER, callerOf } from './sign-in/caller.js';
import { emailChange } from './sign-in/email-change.js';
import { guard } from './sign-in/guard.js';
import { createJournal } from './sign-in/journal.js';
import { LockOut } from './sign-in/lock-out.js';
import { keyPicture } from './sign-in/second-factor.js';
import { type SessionLives, sessions } from './sign-in/sessions.js';
import { singleSignOn } from './sign-in/single-sign-on.js';

const HOUR = 3_600;

export interface AuthSettings {
  /** Tries to sign in from one address within a minute; other tries are bounded in proportion. */
  triesPerMinute: number;
  /** Whether there is anything that the person may act as. */
  welcome(personId: string): Promise<boolean>;
  lives: SessionLives;
  passwords: Passwords;
}

/** How passwords are hashed and compared; tests count how often. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(given: { hash: string; password: string }): Promise<boolean>;
}

/** better-auth as this product uses it: passwords and sessions of users whom the graph makes; no sign-up. */
export function createAuth(
  { config, log, refusals }: Pick<App, 'config' | 'log' | 'refusals'>,
  pool: pg.Pool,
  { triesPerMinute, welcome, lives, passwords }: AuthSettings,
) {
  const https = config.publicUrl.startsWith('https:');
  const locks = new LockOut(pool);
  const journal = createJournal(pool, refusals);
  return betterAuth({
    ...AUTH_TABLES,
    appName: 'Relata',
    baseURL: config.publicUrl,
    basePath: '/auth',
    secret: config.secret,
    database: authDatabase(pool),
    plugins: [
      SECOND_FACTOR(),
      guard(pool, journal),
      keyPicture(),
      sessions(pool, journal),
      emailChange(pool, journal),
      singleSignOn(pool, journal, config),
    ],
    // The cookie lasts as long as a session may at most; the session itself ends earlier where it isn't used (`SessionLives`).
    session: { ...AUTH_TABLES.session, expiresIn: lives.hours * HOUR, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: passwords,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }, request) {
        if (!(await mayReset(pool, user.id))) return;
        await journal.done({ act: 'PASSWORD_RESET_ASKED', userId: user.id, ...callerOf(request?.headers) });
        await pool.query('select auth.enqueue_mail($1)', [JSON.stringify({ mailId: randomUUID(), userId: user.id, token } satisfies PasswordMailed)]);
      },
      // Whoever reads the person's mail is the person: this is the way out for somebody whom strangers' tries hold up.
      async onPasswordReset({ user }, request) {
        const caller = callerOf(request?.headers);
        await locks.succeeded({ email: user.email, address: caller.address });
        await journal.done({ act: 'PASSWORD_RESET', userId: user.id, ...caller });
      },
    },
    databaseHooks: {
      session: {
        create: {
          // Reached with the right password only, so it may say more than that one of the two is wrong.
          async before({ userId, method }) {
            const { rows } = await pool.query<{ person_id: string; disabled_at: Date | null }>(
              'select person_id, disabled_at from auth."user" where id = $1',
              [userId],
            );
            const [user] = rows;
            if (!user || user.disabled_at) throw refused('Your sign-in is disabled. Ask your administrator.');
            if (!(await welcome(user.person_id))) throw refused('There is nothing here any more that you may sign in to. Ask your administrator.');
            return { data: { expiresAt: lives.firstEnd(), method: method ?? 'password' } };
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        // Whoever changes a password wants nobody else to be signed in with the old one.
        if (ctx.path === '/change-password') return { context: { body: { ...ctx.body, revokeOtherSessions: true } } };
        return undefined;
      }),
    },
    rateLimit: {
      enabled: true,
      customStorage: new TryLimits(),
      window: 60,
      max: triesPerMinute * 60,
      customRules: {
        '/sign-in/email': { window: 60, max: triesPerMinute },
        '/change-password': { window: 60, max: Math.ceil(triesPerMinute / 2) },
        '/email/change': { window: 60, max: Math.ceil(triesPerMinute / 4) },
        '/sso/*': { window: 60, max: triesPerMinute },
        '/two-factor/*': { window: 60, max: triesPerMinute },
        '/request-password-reset': { window: 60, max: Math.ceil(triesPerMinute / 4) },
        '/reset-password': { window: 60, max: triesPerMinute },
      },
    },
    trustedOrigins: (request) => loopbackOrigin(request),
    advanced: {
      // `__Host-`: over https only, for this host only, and set by no other. The prefix is ours, since better-auth's is `__Secure-`.
      cookiePrefix: https ? '__Host-relata' : 'relata',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: https, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: AUTH_IDS,
      // Both are off by default where NODE_ENV is `test`; what is tested is what runs.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    // What is the caller's fault is answered; the rest is ours and goes to the log.
    onAPIError: { onError: (err) => (err instanceof APIError ? log.debug({ err }, 'auth: refused') : log.error({ err }, 'auth: fault')) },
    telemetry: { enabled: false },
    logger: {
      disableColors: true,
      level: 'warn',
      log: (level, message, ...args) => log[level === 'error' ? 'error' : 'debug']({ args }, `auth: ${message}`),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

const refused = (message: string): APIError => new APIError('FORBIDDEN', { code: 'NO_ACCESS', message });

/** So many in a quarter of an hour, so that nobody fills somebody's mailbox. */
const MAILS = 5;

/** A link goes to those who sign in with a password already. Whoever was only invited has the link of the invitation, which can be taken back. */
async function mayReset(pool: pg.Pool, userId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from auth."user" u where u.id = $1 and u.disabled_at is null
       and exists (select from auth.account a where a.user_id = u.id and a.provider_id = 'credential')
       and (select count(*) from auth.verification v where v.value = u.id::text and v.created_at > now() - interval '15 minutes') <= ${MAILS}`,
    [userId],
  );
  return rowCount === 1;
}

function loopbackOrigin(request: Request | undefined): string[] {
  const origin = loopback(request?.headers.get('host') ?? undefined);
  return origin ? [origin] : [];
}
