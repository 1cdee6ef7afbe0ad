import { APIError, betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import type pg from 'pg';
import { AUTH_IDS, AUTH_TABLES, authDatabase } from '../core/auth/tables.js';
import { TryLimits } from '../core/auth/tries.js';
import { loopback } from '../core/http/origin.js';
import type { App } from '../core/index.js';
import { passwordMail } from './password-mail.js';

const DAY = 86_400;
const HOUR = 3_600;

/** The header in which our server tells better-auth the caller's address; what a caller sends in it is dropped. */
export const ADDRESS_HEADER = 'x-relata-address';

export interface AuthSettings {
  /** Tries to sign in from one address within a minute; other tries are bounded in proportion. */
  triesPerMinute: number;
  /** Whether there is anything that the person may act as. */
  welcome(personId: string): Promise<boolean>;
}

/** better-auth as this product uses it: passwords and sessions of users whom the graph makes; no sign-up. */
export function createAuth({ config, log }: Pick<App, 'config' | 'log'>, pool: pg.Pool, { triesPerMinute, welcome }: AuthSettings) {
  return betterAuth({
    ...AUTH_TABLES,
    appName: 'Relata',
    baseURL: config.publicUrl,
    basePath: '/auth',
    secret: config.secret,
    database: authDatabase(pool),
    session: { ...AUTH_TABLES.session, expiresIn: 7 * DAY, updateAge: DAY },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }) {
        if ((user as { disabledAt?: Date | null }).disabledAt) return;
        await pool.query('select auth.enqueue_mail($1)', [JSON.stringify(passwordMail(config.publicUrl, 'reset', user.email, token))]);
      },
    },
    databaseHooks: {
      session: {
        create: {
          // Reached with the right password only, so it may say more than that one of the two is wrong.
          async before({ userId }) {
            const { rows } = await pool.query<{ person_id: string; disabled_at: Date | null }>(
              'select person_id, disabled_at from auth."user" where id = $1',
              [userId],
            );
            const [user] = rows;
            if (!user || user.disabled_at) throw refused('Your sign-in is disabled. Ask your administrator.');
            if (!(await welcome(user.person_id))) throw refused('There is nothing here any more that you may sign in to. Ask your administrator.');
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
        '/request-password-reset': { window: 60, max: Math.ceil(triesPerMinute / 4) },
        '/reset-password': { window: 60, max: triesPerMinute },
      },
    },
    trustedOrigins: (request) => loopbackOrigin(request),
    advanced: {
      cookiePrefix: 'relata',
      useSecureCookies: config.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
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

function loopbackOrigin(request: Request | undefined): string[] {
  const origin = loopback(request?.headers.get('host') ?? undefined);
  return origin ? [origin] : [];
}
