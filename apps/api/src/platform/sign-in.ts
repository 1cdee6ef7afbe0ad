import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { PrincipalCache } from '../core/auth/cache.js';
import { CannotStart } from '../core/cannot-start.js';
import { Listener } from '../core/database/listener.js';
import { loginUrl } from '../core/database/logins.js';
import { type App, EMPLOYEE_ROLES, newId, type Role, uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import type { Identify } from '../core/server.js';
import { createAuth, type Passwords } from './auth.js';
import { emailChangeRoutes } from './email-change.routes.js';
import { Callers } from './identify.js';
import { RIGHTS_CHANNEL } from './rights.database.js';
import { createJournal } from './sign-in/journal.js';
import { SessionLives } from './sign-in/sessions.js';
import { signInRoutes } from './sign-in.routes.js';
import { signUpRoutes } from './sign-up.routes.js';

/** What the server start needs of the sign-in: `createServer({ app, schema, identify, routes })`, and `close` at its end. */
export interface SignIn {
  /** Who calls, from a session cookie or an API key; null: nobody. */
  identify: Identify;
  /** The routes under `/auth/`. */
  routes(server: FastifyInstance): Promise<void>;
  close(): Promise<void>;
}

export interface NewUser {
  /** Id of a person, `per_…`. One person has at most one sign-in. */
  personId: string;
  email: string;
  password: string;
}

const TRIES_PER_MINUTE = 20;
/** scrypt, as better-auth has it. */
export const PASSWORDS: Passwords = { hash: hashPassword, verify: verifyPassword };

/** Starts the sign-in on a migrated database. `databaseUrl` is the administrator's; it connects as `relata_auth`. */
export async function createSignIn(
  app: App,
  databaseUrl: string,
  { triesPerMinute = TRIES_PER_MINUTE, passwords = PASSWORDS } = {},
): Promise<SignIn> {
  const url = loginUrl(databaseUrl, app.config.secret, 'relata_auth');
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'relata sign-in' });
  pool.on('error', (err) => app.log.warn({ err }, 'a database connection of the sign-in broke'));
  const lives = new SessionLives(pool, app.config.SESSION_IDLE_MINUTES, app.config.SESSION_HOURS);
  const auth = createAuth(app, pool, { triesPerMinute, lives, passwords, welcome: (personId) => callers.welcome(personId) });
  const cache = new PrincipalCache<Principal>();
  const { authCookies } = await auth.$context;
  const callers = new Callers(auth, pool, cache, { cookieName: authCookies.sessionToken.name, lives, secondFactorRoles: rolesWithSecondFactor(app) });
  // While changes of rights can't be heard, the cache keeps nothing and each caller is looked up.
  const changes = new Listener(url, RIGHTS_CHANNEL, app.log, {
    heard: (what) => {
      cache.changed(what || '*');
      app.onRightsChanged?.(what || '*');
    },
    listening: (usable) => {
      cache.listening(usable);
      app.onRightsChanged?.('*');
    },
  });
  await changes.start().catch(async (error) => {
    await pool.end();
    throw error;
  });
  app.rightsSettled = () => changes.settled();
  app.ensureRole = callers.ensureRole;
  return {
    identify: callers.identify,
    async routes(server) {
      const settled = () => changes.settled();
      await signInRoutes(server, auth, settled);
      await emailChangeRoutes(server, { auth, pool, journal: createJournal(pool, app.refusals), passwords, triesPerMinute, settled });
      await signUpRoutes(server, app, pool, Math.ceil(triesPerMinute / 2));
    },
    async close() {
      delete app.rightsSettled;
      delete app.ensureRole;
      await changes.close();
      await pool.end();
    },
  };
}

/** Settings are read before roles are known, so that wrong ones are told at once; what they name is checked here. */
function rolesWithSecondFactor({ config }: App): Role[] {
  const named = config.SECOND_FACTOR_ROLES ?? [];
  const unknown = named.filter((name) => !EMPLOYEE_ROLES.includes(name as Role));
  if (unknown.length > 0) throw new CannotStart(`SECOND_FACTOR_ROLES: there is no ${unknown.join(', ')}. There are: ${EMPLOYEE_ROLES.join(', ')}.`);
  return named as Role[];
}

/** Makes a sign-in with a password, for the demo company and tests. In production people are invited and set their own. */
export async function createUser(app: Pick<App, 'config'>, databaseUrl: string, { personId, email, password }: NewUser): Promise<void> {
  if (app.config.production) throw new Error('In production nobody makes passwords for others: invite people with userInvite');
  const id = uuidOf('usr', newId('usr'));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin; set local role relata_system');
    await client.query('insert into "user" (id, person_id, email) values ($1, $2, lower($3))', [id, uuidOf('per', personId), email]);
    await client.query('reset role');
    await client.query(
      `insert into auth.account (account_id, provider_id, user_id, password, updated_at) values ($1::uuid, 'credential', $1::uuid, $2, now())`,
      [id, await hashPassword(password)],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}
