import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Found, PrincipalCache } from '../core/auth/cache.js';
import { Forbidden, type Role, uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { roleParts, type Scope } from '../core/policy/roles.js';
import type { Identify } from '../core/server.js';
import { apiKeyHash, isApiKey } from './api-key.js';
import type { Auth } from './auth.js';
import type { SessionLives } from './sign-in/sessions.js';
import { principalOf, principalOfClient, type Standing, type Wish } from './standing.js';

/** Who calls, worked out from a credential and kept for a moment: an API key first, else the cookie of a session. */
export class Callers {
  private readonly roles = new Set<string>();
  private readonly cookie: RegExp;

  constructor(
    private readonly auth: Auth,
    private readonly pool: pg.Pool,
    private readonly cache: PrincipalCache<Principal>,
    private readonly settings: { cookieName: string; lives: SessionLives; secondFactorRoles: readonly Role[] },
  ) {
    this.cookie = new RegExp(`(?:^|;\\s*)${settings.cookieName.replaceAll('.', '\\.')}=([^;\\s]+)`);
  }

  readonly identify: Identify = async ({ headers }: FastifyRequest, asUse = true) => {
    const key = keyOf(headers);
    if (key !== null) return isApiKey(key) ? this.cache.find(key, () => this.byKey(key)) : null;
    const cookie = headers.cookie && this.cookie.exec(headers.cookie)?.[1];
    if (!cookie) return null;
    const wish = wishOf(headers);
    return this.cache.find(`${cookie} ${wish.as ?? ''} ${wish.partner ?? ''}`, () => this.bySession(cookie, wish, asUse));
  };

  /** Whether there is anything that the person may act as. */
  async welcome(personId: string): Promise<boolean> {
    return principalOf({ userId: null, personId }, await this.standing(personId), {}) !== null;
  }

  private async bySession(cookie: string, wish: Wish, asUse: boolean): Promise<Found<Principal> | null> {
    const headers = new Headers({ cookie: `${this.settings.cookieName}=${cookie}` });
    const found = await this.auth.api.getSession({ headers, query: { disableRefresh: true, disableCookieCache: true } });
    if (!found || found.user.disabledAt) return null;
    const { user, session } = found;
    const acting = principalOf({ userId: user.id, personId: user.personId }, await this.standing(user.personId), wish);
    if (!acting) return null;
    this.askSecondFactor(acting, session.method === 'password' && !user.twoFactorEnabled);
    if (asUse) await this.settings.lives.used(session);
    return this.found(acting, session.expiresAt);
  }

  /** Whoever signed in elsewhere has given it there. Without one they reach the page that sets it up, and nothing else. */
  private askSecondFactor({ roles }: Principal, lacking: boolean): void {
    const asking = roles.filter((role) => this.settings.secondFactorRoles.includes(role));
    if (lacking && asking.length > 0)
      throw new Forbidden(`${asking.join(', ')} needs a second factor to sign in: set it up at ${this.auth.options.baseURL}/your-sign-in.`);
  }

  private async byKey(key: string): Promise<Found<Principal> | null> {
    const { rows } = await this.pool.query<{ id: string; person_id: string; user_id: string | null; scopes: Scope[]; expires_at: Date | null }>(
      'select * from auth.api_client($1)',
      [apiKeyHash(key)],
    );
    const [client] = rows;
    if (!client) return null;
    const { id, person_id: personId, user_id: userId, scopes } = client;
    const acting = principalOfClient({ id, personId, userId, scopes }, await this.standing(personId));
    return acting && this.found(acting, client.expires_at);
  }

  private async standing(personId: string): Promise<Standing> {
    const { rows } = await this.pool.query<{ standing: Standing }>('select auth.standing($1) as standing', [personId]);
    return rows[0]?.standing as Standing;
  }

  private async found(value: Principal, until: Date | null): Promise<Found<Principal>> {
    await this.ensureRole(value);
    const { userId, personId, employeeId, apiClientId } = value;
    const dependsOn = Object.entries({ user: userId, person: personId, employee: employeeId, client: apiClientId });
    return { value, until, dependsOn: dependsOn.filter(([, id]) => id !== null).map(([what, id]) => `${what}:${id}`) };
  }

  /** Combinations of roles are roles of the database that are made when first needed. */
  readonly ensureRole = async ({ databaseRole, roles, scopes }: Principal): Promise<void> => {
    if (this.roles.has(databaseRole)) return;
    const parts = roleParts(roles, scopes !== null);
    if (parts.length > 1) await this.pool.query('select relata.ensure_role($1, $2)', [databaseRole, parts]);
    this.roles.add(databaseRole);
  };
}

const header = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join() : value) || undefined;

/** Whoever names a partner wants to act for it; it says nothing where they want something else. */
function wishOf(headers: FastifyRequest['headers']): Wish {
  const partner = header(headers['relata-partner']);
  const as = header(headers['relata-as']) ?? (partner && 'partner');
  return { as, partner: as === 'partner' && partner ? (uuidOf('par', partner) ?? 'unknown') : undefined };
}

/** `Authorization: Bearer <key>` or `x-api-key: <key>`. */
function keyOf(headers: FastifyRequest['headers']): string | null {
  const own = header(headers['x-api-key']);
  if (own) return own.trim();
  const { authorization } = headers;
  return authorization?.toLowerCase().startsWith('bearer ') ? authorization.slice(7).trim() : null;
}
