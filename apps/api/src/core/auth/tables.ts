import type { BetterAuthOptions } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins';
import { PostgresDialect } from 'kysely';
import pg from 'pg';

/**
 * The tables of sign-in: better-auth's, in a schema of their own, with the product's names for columns. They hold
 * what only the sign-in may see: password hashes, sessions, tokens. A row of `auth.user` follows a row of the
 * graph's `User` (`platform/user.database.ts`).
 */
export const AUTH_TABLES = {
  user: {
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      personId: { type: 'string', required: true, unique: true, input: false, fieldName: 'person_id' },
      disabledAt: { type: 'date', required: false, input: false, fieldName: 'disabled_at' },
    },
  },
  session: {
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    additionalFields: {
      // How they signed in: by password, or by which provider.
      method: { type: 'string', required: false, input: false },
    },
  },
  account: {
    fields: {
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    // A token from a mail is kept as its SHA-256, so that whoever reads the table can't use it.
    storeIdentifier: 'hashed',
  },
} as const satisfies Partial<BetterAuthOptions>;

/**
 * The second factor: codes of an authenticator app, and recovery codes. Secrets and recovery codes are encrypted with
 * the installation's secret. Five tries at a sign-in, ten in a row at an account: then a quarter of an hour of rest,
 * which only somebody with the right password can bring about.
 */
export const SECOND_FACTOR = () =>
  twoFactor({
    issuer: 'Relata',
    twoFactorCookieMaxAge: 600,
    accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
    backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'second_factor',
        fields: {
          backupCodes: 'backup_codes',
          userId: 'user_id',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  });

/** Where better-auth finds its tables. */
export const authDatabase = (pool: pg.Pool) =>
  ({ dialect: new PostgresDialect({ pool: pool as never }), type: 'postgres', schemaName: 'auth' }) as const satisfies BetterAuthOptions['database'];

/** Ids of users come from the graph; those of sessions and the like are made by the database. */
export const AUTH_IDS = { generateId: 'uuid' } as const;

const quiet = { disabled: true };

/** Makes and extends the tables, as the administrator: at run time nobody who signs in may. */
export async function migrateAuth(adminUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 });
  try {
    const { runMigrations } = await getMigrations({
      ...AUTH_TABLES,
      plugins: [SECOND_FACTOR()],
      database: authDatabase(pool),
      advanced: { database: AUTH_IDS },
      logger: quiet,
    });
    await runMigrations();
  } finally {
    await pool.end();
  }
}
